"""Puts what was observed into evidence files: whole or not at all, and so that two at work lose nothing."""

import contextlib
import fcntl
import glob
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.core.diagnostic import Problem
from generator.core.errors import UsageError
from generator.core.evidence import Evidence, SourceEvidence, evidence_path
from generator.core.model import Briefing
from generator.load.evidence import read_evidence
from generator.load.evidence_text import evidence_text
from generator.verify.errands import of_sources

_LOCK = "lock"
OF_FORM = ("IO", "MET")
"""Codes of faults in the form of a briefing."""


def write_evidence(
    root: Path, briefing: Briefing, observed: Mapping[str, SourceEvidence], locks: Path
) -> bool:
    """Put what was observed of some sources into the evidence file of `briefing`; returns whether that changed it.

    What the file says by now of other sources stays, but for sources that the briefing no longer has,
    unless there are faults in its front matter. Of one that
    somebody has asked later than we did, theirs stays. `locks` is a folder for a lock file, which may stay.
    Raises UsageError for a file that is there and cannot be read as evidence, and OSError.
    """
    path = evidence_path(briefing.path)
    with _locked(locks):
        known, text = _present(root, path)
        present = of_sources(briefing.sources, known.sources)
        merged: dict[str, SourceEvidence] = {}
        for source in briefing.sources:
            theirs, ours = present.get(source.id), observed.get(source.id)
            newest = theirs if ours is None or (theirs and _later(theirs, ours)) else ours
            if newest is not None:
                merged[source.id] = newest
        if any(fault.code.startswith(OF_FORM) for fault in briefing.faults):
            # A slip of the pen takes sources out of what was read, and may be mended tomorrow.
            for key, theirs in known.sources.items():
                merged.setdefault(key, theirs)
        made = evidence_text(Evidence(merged))
        if made == text or not (merged or text):
            return False
        _replace(root / path, made)
    return True


def _later(theirs: SourceEvidence, ours: SourceEvidence) -> bool:
    return theirs.url == ours.url and theirs.checked > ours.checked


def _present(root: Path, path: str) -> tuple[Evidence, str]:
    file = root / path
    if file.is_symlink():
        raise UsageError(f"{path}: a symbolic link; put the file itself there")
    if file.exists() and not file.is_file():
        raise UsageError(f"{path}: not a regular file; put a file there, or remove it")
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Evidence(), ""
    found = read_evidence(path, data)
    if isinstance(found, Problem):
        raise UsageError(f"{found.message}; {found.help}")
    return found, data.decode()


def _replace(file: Path, text: str) -> None:
    for left in file.parent.glob(f".{glob.escape(file.name)}.*.tmp"):
        left.unlink(missing_ok=True)  # by one that was killed: whoever is at work holds the lock
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".tmp", dir=file.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(text.encode())
            opened.flush()
            os.fsync(opened.fileno())
        made.chmod(file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~_umask())
        made.replace(file)
    except OSError as error:
        # A full disk does not say which file it was.
        raise OSError(error.errno, error.strerror, error.filename or str(file)) from error
    finally:
        made.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o22)
    os.umask(mask)
    return mask


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Waits until no other process writes evidence. The lock goes with the process that holds it."""
    folder.mkdir(parents=True, exist_ok=True)
    # Not through a link, which would lead to a file of somebody else's, nor waiting for the other end of a pipe.
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
    handle = os.open(folder / _LOCK, flags, 0o666)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
