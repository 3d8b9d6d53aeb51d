"""A site in the making that takes over from the last one what would come out the same.

What is taken over is linked, not copied: the last site goes when the new one takes its place.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

MARKER = ".nojekyll"
"""Stands in every site that we made; GitHub Pages takes it as the wish to serve the files as they are."""

Stamp = tuple[int, int]
"""A file's size and the time of its last change: enough to see that somebody has touched it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Files that were made together: under which key, and each with its stamp, by its path below the site's root."""

    key: str
    files: Mapping[str, Stamp]


@dataclass(slots=True)
class Staging:
    """The new site's folder, and the last site with what is known of its files."""

    folder: Path
    last_site: Path
    last: Mapping[str, Group]
    groups: dict[str, Group] = field(default_factory=dict)
    """What the new site holds so far, by name."""
    _folders: set[str] = field(default_factory=set)

    def can_take_over(self, name: str, key: str) -> bool:
        """Whether the last site has group `name`, made under `key`, and untouched."""
        group = self.last.get(name)
        return group is not None and group.key == key and intact(self.last_site, group)

    def take_over(self, name: str, key: str) -> bool:
        """Link the files of group `name` where the last site has them so; whether it had."""
        if not self.can_take_over(name, key):
            return False
        group = self.last[name]
        for file in group.files:
            self._link(file)
        # Another build may have put its own site there meanwhile.
        if not intact(self.folder, group):
            for file in group.files:
                self.place(file).unlink(missing_ok=True)
            return False
        self.groups[name] = group
        return True

    def write(self, name: str, key: str, files: Mapping[str, str]) -> None:
        """Write a group of its own making."""
        for file, text in files.items():
            target = self.place(file)
            target.write_text(text, encoding="utf-8", newline="\n")
        self.enter(name, key, files)

    def enter(self, name: str, key: str, files: Iterable[str]) -> None:
        """Note that `files`, which have been written, are group `name`."""
        folder = str(self.folder)
        self.groups[name] = Group(key, {file: _stamp(f"{folder}/{file}") for file in sorted(files)})

    def place(self, file: str) -> Path:
        """Where `file` goes; the folders above it are there."""
        above = file.rpartition("/")[0]
        if above not in self._folders:
            (self.folder / above).mkdir(parents=True, exist_ok=True)
            self._folders.add(above)
        return self.folder / file

    def _link(self, file: str) -> None:
        # Not as paths: a large site has tens of thousands of files.
        source, target = f"{self.last_site}/{file}", f"{self.folder}/{file}"
        if file.rpartition("/")[0] not in self._folders:
            self.place(file)
        try:
            os.link(source, target)
        except OSError:
            # Not every file system links; some only so often.
            shutil.copy2(source, target)


def intact(site: Path, group: Group) -> bool:
    """Whether all files of `group` are in `site` as they were written."""
    folder = str(site)
    try:
        return all(_stamp(f"{folder}/{file}") == known for file, known in group.files.items())
    except OSError:
        return False


def _stamp(file: str) -> Stamp:
    """The stamp of `file`. Raises OSError where there is none; a link or a folder has none that fits."""
    about = os.lstat(file)
    return about.st_size, about.st_mtime_ns


def files_below(folder: Path) -> list[str]:
    """The paths of all files below `folder`, relative to it, with `/`, sorted."""
    start = len(str(folder)) + 1
    found = (f"{above}/{name}"[start:] for above, _, names in os.walk(folder) for name in names)
    return sorted(name.replace(os.sep, "/") for name in found)
