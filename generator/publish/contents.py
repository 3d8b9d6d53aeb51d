"""Names the contents of files, and reads only those again that may have changed since they were last read.

A file is held for unchanged as git holds it (https://git-scm.com/docs/racy-git): its size, the times of its last
changes, its inode and its device are what they were, and both times are so long before that look that no later change
can bear the same. Where files are copied to another machine, the inode and the time of the last change of state differ.
"""

import os
import stat
import struct
import time
from collections.abc import Container, Mapping
from dataclasses import dataclass
from hashlib import sha256

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
_STATE = struct.Struct("<qqQQQ")
_DIGEST_SIZE = 16
# Elsewhere `st_ctime` is not the time of the last change of state.
_HAS_STATES = os.name == "posix"


@dataclass(frozen=True, slots=True)
class Noted:
    """The states and the names of contents of files, by path, and when the look at them began (ns since 1970)."""

    begun: int
    files: Mapping[str, bytes]


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
    """One look at the files of all briefings below the root. What `keep` keeps need not be read at the next."""

    def __init__(self, cache: Cache, settings: Settings) -> None:
        self._cache = cache
        self._settings = settings
        self._root = f"{settings.root}/"
        self._slot = fingerprint("contents", os.fsencode(settings.root.resolve()))
        found = cache.get(self._slot)
        self._begun = time.time_ns()
        self._last = found if isinstance(found, Noted) else Noted(0, {})
        self._settled = self._last.begun - _MARGIN_NS
        self._files: dict[str, bytes] = {}
        self._read = 0

    def names(self, path: str, why_not: Problem | None, beside: Container[str]) -> tuple[bytes, bytes]:
        """The names of what `read` gives, which is read only where they are not known."""
        settings, evidence = self._settings, b""
        if (file := evidence_path(path)) in beside:
            state, evidence = self._kept(file, SIZE_MAX)
            if not evidence:
                evidence = self._noted(file, state, read_evidence_file(path, settings))
        if why_not:
            return name(why_not), evidence
        state, content = self._kept(path, settings.policy.file_size_max)
        return content or self._noted(path, state, library.read(path, settings)), evidence

    def _kept(self, path: str, size_max: int) -> tuple[bytes, bytes]:
        """The state of a file, and the name of its content; nothing where it is to be read, or to be read anyhow."""
        # Asked of each file each time, so that it is all in one place. The state is taken before the content is read:
        # if it changes between the two, the state at the next look is another.
        try:
            about = os.lstat(self._root + path)
            changed, of_state = about.st_mtime_ns, about.st_ctime_ns
            state = _STATE.pack(changed, of_state, about.st_size, about.st_ino, about.st_dev)
        except (OSError, struct.error):
            return b"", b""
        if not _HAS_STATES or not stat.S_ISREG(about.st_mode) or about.st_size > size_max:
            return b"", b""
        known = self._last.files.get(path, b"")
        if changed < self._settled and of_state < self._settled and known.startswith(state):
            self._files[path] = known
            return state, known[_STATE.size :]
        return state, b""

    def _noted(self, path: str, state: bytes, content: bytes | Problem | None) -> bytes:
        """The name of what was read of a file that had this state."""
        found = name(content)
        if state and isinstance(content, bytes):
            self._read += 1
            self._files[path] = state + found
        return found

    def keep(self) -> None:
        """Keep what was found, for the next look."""
        if self._read * _FEW > len(self._files):
            self._cache.put(self._slot, Noted(self._begun, self._files))
