"""The addresses of the site's own pages, which internal links may lead to."""

import os
from collections.abc import Iterable
from pathlib import Path

_GENERATED = (
    "",
    "archive/",
    "topics/",
    "sources/",
    "authors/",
    "corrections/",
    "evidence/",
    "how-we-check/",
    "about/",
    "search/",
)


def site_pages(folder: Path, topics: Iterable[str], authors: Iterable[str]) -> frozenset[str]:
    """Addresses, relative to the site's root, with a final `/`; the root itself is the empty text.

    Those of the Markdown files below `folder` and of the generated pages that the settings name. Pages that
    depend on the briefings (years, publishers) and on the rules are added by whoever knows these.
    """
    written = {_address(path) for path in _markdown(folder)}
    by_topic = {f"topics/{topic}/" for topic in topics}
    by_author = {f"authors/{author}/" for author in authors}
    return frozenset(written | by_topic | by_author | set(_GENERATED))


def texts_of(folder: Path) -> dict[str, str]:
    """The Markdown files below `folder`, whose pages somebody wrote: their texts, by their paths below it."""
    return {
        path: (folder / path).read_text(encoding="utf-8", errors="replace")
        for path in sorted(_markdown(folder))
        if (folder / path).is_file()
    }


def _markdown(folder: Path) -> list[str]:
    found = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = Path(parent).relative_to(folder)
        found += [
            (below / name).as_posix() for name in files if name.endswith(".md") and not name.startswith(".")
        ]
    return found


def _address(path: str) -> str:
    stem = path.removesuffix(".md")
    return "" if stem == "index" else stem.removesuffix("/index") + "/"
