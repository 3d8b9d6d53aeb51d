"""Which files are briefings, and which are their images."""

import os
from collections.abc import Iterator
from pathlib import Path

FOLDER = "briefings"
IMAGE_ENDINGS = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
"""Kinds of images that are published. SVG is not among them: it can carry scripts."""


def find(root: Path) -> tuple[str, ...]:
    """Paths of `briefings/**/*.md`, relative to `root`, with `/`, sorted.

    Hidden files and folders are left out, and folders that are symbolic links are not entered. A file that
    cannot be read is a path all the same: the loader says what is wrong with it. Names that are not UTF-8
    come with surrogate escapes (PEP 383).
    """
    return tuple(sorted(path for path, _ in _entries(root) if path.endswith(".md")))


def images(root: Path) -> frozenset[str]:
    """Paths of the images beside the briefings, relative to `briefings/`, with `/`. Symbolic links are no images."""
    return frozenset(
        path.removeprefix(FOLDER + "/")
        for path, entry in _entries(root)
        if path.lower().endswith(IMAGE_ENDINGS) and entry.is_file(follow_symlinks=False) and _is_text(path)
    )


def _entries(root: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """What lies below `briefings/`: each entry's path relative to `root`; folders named `.md` are not entered."""
    folders = [FOLDER]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(root / folder) as listing:
                entries = list(listing)
        except OSError:
            # No such folder, or one that may not be listed: it has nothing that we could name.
            continue
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False) and not entry.name.endswith(".md"):
                folders.append(path)
            else:
                yield path, entry


def _is_text(path: str) -> bool:
    return not any(0xD800 <= ord(character) <= 0xDFFF for character in path)
