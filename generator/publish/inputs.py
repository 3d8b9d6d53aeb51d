"""What a site depends on besides the briefings' texts, as one name."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.core.settings import Settings
from generator.load import discover, mkdocs_file
from generator.publish.cache import fingerprint

_CONFIGURATION = "site_config"
_KNOWN = frozenset({discover.FOLDER, _CONFIGURATION})


def surroundings(settings: Settings, program: str, images: Iterable[str]) -> str:
    """A name for the settings, as the environment completes them, the day, the images, and all files of the chrome.

    `images` are those beside the briefings (`Listing.images`).
    """
    root = settings.root
    site = mkdocs_file.read(root)
    beside = sorted(f"{discover.FOLDER}/{image}" for image in images)
    return fingerprint(
        program,
        repr(replace(settings, root=Path(), pages=frozenset())),
        repr(site),
        *_contents(root, (mkdocs_file.NAME, _CONFIGURATION, *beside, *_elsewhere(root, _of_chrome(site)))),
    )


def additions(root: Path) -> str:
    """A name for what the project adds to this program: the files below `hooks` and `watch` of mkdocs.yml.

    A Markdown extension of one's own, or one that reads other files, is seen to change where `watch` names its files.
    """
    return fingerprint(*_contents(root, _elsewhere(root, _added(mkdocs_file.read(root)))))


def elsewhere(root: Path) -> list[Path]:
    """The files and folders besides `briefings`, `site_config` and mkdocs.yml that mkdocs.yml says the site is made of.

    Raises UsageError where it cannot be read.
    """
    site = mkdocs_file.read(root)
    return [root / name for name in _elsewhere(root, [*_of_chrome(site), *_added(site)])]


def _of_chrome(site: Mapping[str, Any]) -> list[Any]:
    theme = site.get("theme")
    custom = theme.get("custom_dir") if isinstance(theme, dict) else None
    return [site.get("INHERIT"), site.get("docs_dir"), custom]


def _added(site: Mapping[str, Any]) -> list[Any]:
    return [name for key in ("hooks", "watch") for name in _listed(site.get(key))]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _elsewhere(root: Path, names: Iterable[Any]) -> list[str]:
    """Those of `names` that are places which are not looked at anyway, and do not hold the whole project."""
    return [
        name
        for name in names
        if isinstance(name, str)
        and name
        and not root.is_relative_to(root / os.path.normpath(name))
        and Path(os.path.normpath(name)).parts[0] not in _KNOWN
    ]


def _contents(root: Path, names: Iterable[str]) -> Iterator[bytes | str]:
    """The name and the content of each file among `names` and below them, in order; links are followed."""
    for name in names:
        for file in sorted(_below(root / name)):
            # An editor's lock may be a link that leads nowhere; a pipe would never end.
            if file.is_file():
                try:
                    content = file.read_bytes()
                except OSError:
                    continue
                yield name
                yield os.fsencode(file.relative_to(root / name))
                yield content


def _below(place: Path) -> Iterator[Path]:
    yield place
    for above, _, names in os.walk(place, followlinks=True):
        yield from (Path(above) / name for name in names)
