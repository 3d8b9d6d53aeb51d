"""A site in the making that takes over from the last one what would come out the same.

What is taken over is linked, not copied. The folder may hold the site before the last one to begin with (`reuse`):
then only what differs between these two is linked and removed, and the time goes with the edit, not with the site. As
the files may be linked to those of sites that stand, none of them is ever written into: it is removed first.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.publish.seal import Stamp, seal, stamps_of

MARKER = ".nojekyll"
"""Stands in every site that we made; GitHub Pages takes it as the wish to serve the files as they are."""


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
    _standing: dict[str, Group] = field(default_factory=dict)
    """Groups that the folder holds as the last site does, and that nobody has asked for yet."""

    def reuse(self, known: Mapping[str, Group]) -> None:
        """Begin with what is in the folder: the groups `known`, if it is just them, untouched; else with nothing."""
        if not holds(seal(str(self.folder)), known):
            for entry in list(self.folder.iterdir()):
                shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
            return
        self._standing = dict(known)
        for name, group in known.items():
            if self.last.get(name) != group:
                self._drop(name)

    def beside(self) -> tempfile.TemporaryDirectory[str]:
        """A folder for files in the making, on the same disk as the site."""
        # Named like the folder in the making, so that `swap.recover` removes it where this process was killed.
        return tempfile.TemporaryDirectory(prefix=f"{self.folder.name}-", dir=self.folder.parent)

    def finish(self) -> None:
        """Remove what the folder held and nobody has asked for."""
        for name in list(self._standing):
            self._drop(name)

    def can_take_over(self, name: str, key: str) -> bool:
        """Whether the last site has group `name`, made under `key`, and untouched."""
        group = self.last.get(name)
        return group is not None and group.key == key and intact(self.last_site, group)

    def take_over(self, name: str, key: str) -> bool:
        """Link the files of group `name` where the last site has them so; whether it had."""
        standing = self._standing.get(name)
        if standing and standing.key == key:
            # As the last site has it: `reuse` has left no other.
            self.groups[name] = self._standing.pop(name)
            return True
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
        self.clear(name)
        for file, text in files.items():
            target = self.place(file)
            target.write_text(text, encoding="utf-8", newline="\n")
        self.enter(name, key, files)

    def clear(self, name: str) -> None:
        """Remove the files that the folder held as group `name`: they are to be made anew."""
        if name in self._standing:
            self._drop(name)

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

    def _drop(self, name: str) -> None:
        above = set()
        for file in self._standing.pop(name).files:
            (self.folder / file).unlink()
            above.add(file.rpartition("/")[0])
        while above:
            empty = {folder for folder in above if folder and _remove_empty(self.folder / folder)}
            self._folders -= empty
            above = {folder.rpartition("/")[0] for folder in empty}

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


def holds(sealed: bytes, groups: Mapping[str, Group]) -> bool:
    """Whether the folder of which this is the `seal` holds just `groups`, as they were written."""
    known = {file: stamp for group in groups.values() for file, stamp in group.files.items()}
    return bool(sealed) and dict(stamps_of(sealed)) == known


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


def _remove_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


def files_below(folder: Path) -> list[str]:
    """The paths of all files below `folder`, relative to it, with `/`, sorted."""
    start = len(str(folder)) + 1
    found = (f"{above}/{name}"[start:] for above, _, names in os.walk(folder) for name in names)
    return sorted(name.replace(os.sep, "/") for name in found)
