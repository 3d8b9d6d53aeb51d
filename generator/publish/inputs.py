"""What a site depends on besides the briefings' texts, as one name."""

import os
from dataclasses import replace
from pathlib import Path

from generator.core.settings import Settings
from generator.load import discover
from generator.publish.cache import fingerprint

_FILES = ("mkdocs.yml",)
_FOLDERS = ("site_config",)


def surroundings(settings: Settings, program: str) -> str:
    """A name for the settings, as the environment completes them, the day, the images, all files of `site_config/`."""
    root = settings.root
    parts: list[bytes | str] = [program, repr(replace(settings, root=Path(), pages=frozenset()))]
    names = [*_FILES, *_below(root, _FOLDERS)]
    names += sorted(f"{discover.FOLDER}/{image}" for image in discover.images(root))
    for name in names:
        parts += (name, (root / name).read_bytes())
    return fingerprint(*parts)


def _below(root: Path, folders: tuple[str, ...]) -> list[str]:
    return sorted(
        (Path(above) / name).relative_to(root).as_posix()
        for folder in folders
        for above, _, names in os.walk(root / folder, followlinks=True)
        for name in names
    )
