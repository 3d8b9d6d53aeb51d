"""Names the contents of files, and reads only those again that may have changed since they were last read.

A file is held for unchanged as git holds it (https://git-scm.com/docs/racy-git): its size, the times of its last
changes, its inode and its device are what they were, and both times are so long before that look that no later change
can bear the same. Where files are copied to another machine, the inode and the time of the last change of state differ.
"""

import os
import stat
import struct
import time
from array import array
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.core.diagnostic import Problem
from generator.core.evidence import evidence_path
from generator.core.settings import Settings
from generator.load import library
from generator.load.evidence_file import SIZE_MAX, read_evidence_file
from generator.publish.cache import Cache, fingerprint

_MARGIN_NS = 3_000_000_000
"""File systems note times to 2 s at worst (FAT), and a clock may be a little behind."""
_FEW = 100
"""What is read again costs less than to keep it, where it is less than one file in so many."""
_FIELDS = 5
_INODE = 3
_MASK = (1 << 63) - 1
_TIMES = struct.Struct("qq")
_NO_STATE = bytes(array("q", [0] * _FIELDS))
_DIGEST_SIZE = 16
# Elsewhere `st_ctime` is not the time of the last change of state.
_HAS_STATES = os.name == "posix"


@dataclass(frozen=True, slots=True)
class Noted:
    """The states and the names of contents of files, by path, and when the look at them began (ns since 1970)."""

    begun: int
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Whole:
    """What one look found of all files together: it is compared at once."""

    states: str
    """The fingerprint of their paths and states."""
    changed: int
    """When the last of them changed."""
    begun: int
    name: str


def read(
    path: str, why_not: Problem | None, beside: Container[str], settings: Settings
) -> tuple[bytes | Problem, bytes | Problem | None]:
    """The contents of the file of the briefing at `path`, and of its evidence file.

    `why_not` is what is known to keep it from being read; `beside` has the paths of all evidence files.
    """
    evidence = read_evidence_file(path, settings) if evidence_path(path) in beside else None
    return why_not or library.read(path, settings), evidence


def name(content: bytes | Problem | None) -> bytes:
    """A name for what was read of a file: its content, why it cannot be had, or that there is none."""
    if content is None:
        return b""
    if isinstance(content, Problem):
        return b"no content: " + repr(content).encode()
    return sha256(content).digest()[:_DIGEST_SIZE]


class Contents:
    """One look at the files of the briefings `found` (`load.library.find`), of which `beside` has the evidence files.

    What `keep` keeps need not be read at the next.
    """

    def __init__(
        self, cache: Cache, settings: Settings, found: Mapping[str, Problem | None], beside: Collection[str]
    ) -> None:
        self._cache = cache
        self._settings = settings
        self._found = found
        self._slot = fingerprint("contents", os.fsencode(settings.root.resolve()))
        self._slot_of_whole = fingerprint(self._slot, "whole")
        self._begun = time.time_ns()
        self._evidence = {path: file for path in found if (file := evidence_path(path)) in beside}
        evidence = list(self._evidence.values())
        self.orphans = sorted(set(beside).difference(evidence)) if len(beside) > len(evidence) else []
        """The evidence files of no briefing; that they are there is a part of `name`, what they hold is not."""
        briefings = [path for path, why_not in found.items() if why_not is None]
        self._paths = evidence + briefings
        # States are taken before contents are read: if a file changes between the two, its next state is another.
        self._states = _states(settings.root, evidence, SIZE_MAX)
        self._states += _states(settings.root, briefings, settings.policy.file_size_max)
        self._files: dict[str, bytes] = {}
        self._read = 0
        self._names: dict[str, tuple[bytes, bytes]] = {}
        self.name = self._last_name() or self._find()
        """A name for the contents of all files."""

    def names(self, path: str) -> tuple[bytes, bytes]:
        """The names of what `read` gives for the briefing at `path`."""
        if not self._names:
            # What was to be read may have changed since.
            self.name = self._find()
        return self._names[path]

    def keep(self) -> None:
        """Keep what was found, for the next look."""
        if self._read * _FEW > len(self._files):
            self._cache.put(self._slot, Noted(self._begun, self._files))
        if self._names and len(self._files) == len(self._paths):
            whole = Whole(self._all_states(), self._changed(), self._begun, self.name)
            self._cache.put(self._slot_of_whole, whole)

    def _last_name(self) -> str:
        """The name that all contents had at the last look, where nothing can have changed since; else nothing."""
        last = self._cache.get(self._slot_of_whole)
        if (
            isinstance(last, Whole)
            and last.changed < last.begun - _MARGIN_NS
            and all(self._states[_INODE::_FIELDS])
        ):
            return last.name if last.states == self._all_states() else ""
        return ""

    def _all_states(self) -> str:
        refused = [(path, why_not) for path, why_not in self._found.items() if why_not]
        return fingerprint("\0".join(self._paths), self._states.tobytes(), repr((refused, self.orphans)))

    def _changed(self) -> int:
        return max((*self._states[::_FIELDS], *self._states[1::_FIELDS]), default=0)

    def _find(self) -> str:
        """Find the name of each content, by reading it where it is not known; returns a name for all."""
        noted = self._cache.get(self._slot)
        last = noted if isinstance(noted, Noted) else Noted(0, {})
        states, size = self._states.tobytes(), _FIELDS * self._states.itemsize
        state = {
            path: states[start : start + size]
            for path, start in zip(self._paths, range(0, len(states), size), strict=True)
        }
        known = {path: self._kept(path, state[path], last) for path in self._paths}
        settings = self._settings
        for path, why_not in self._found.items():
            evidence, beside = b"", self._evidence.get(path)
            if beside:
                evidence = known[beside] or self._noted(
                    beside, state[beside], read_evidence_file(path, settings)
                )
            if why_not:
                content = name(why_not)
            else:
                content = known[path] or self._noted(path, state[path], library.read(path, settings))
            self._names[path] = content, evidence
        parts = (part for path, names in self._names.items() for part in (path, *names))
        return fingerprint(*parts, repr(self.orphans))

    def _kept(self, path: str, state: bytes, last: Noted) -> bytes:
        """The name of the content of a file in this state, if that is known and holds; else nothing."""
        known = last.files.get(path, b"")
        if state == _NO_STATE or not known.startswith(state):
            return b""
        if max(_TIMES.unpack_from(state)) >= last.begun - _MARGIN_NS:
            return b""
        self._files[path] = known
        return known[len(state) :]

    def _noted(self, path: str, state: bytes, content: bytes | Problem | None) -> bytes:
        """The name of what was read of a file that had this state."""
        found = name(content)
        if state != _NO_STATE and isinstance(content, bytes):
            self._read += 1
            self._files[path] = state + found
        return found


def _states(root: Path, paths: Iterable[str], size_max: int) -> "array[int]":
    """Of each file the numbers that a change of its content changes; nulls where it is to be read anyhow."""
    # Asked of each file at each look, so that it is all in one place.
    found: list[int] = []
    top, nothing, lstat, is_plain = f"{root}/", [0] * _FIELDS, os.lstat, stat.S_ISREG
    for path in paths:
        try:
            about = lstat(top + path)
        except OSError:
            found += nothing
            continue
        size = about.st_size
        if _HAS_STATES and is_plain(about.st_mode) and size <= size_max:
            found += (about.st_mtime_ns, about.st_ctime_ns, size, about.st_ino, about.st_dev)
        else:
            found += nothing
    try:
        return array("q", found)
    except OverflowError:
        # Some file systems number inodes beyond what is signed.
        return array("q", [number & _MASK for number in found])
