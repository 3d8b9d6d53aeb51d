"""Drops captures that no later look can need.

Each step stands alone and leaves a folder that is right, so that it may end at any moment, and two may be at it.
"""

import datetime
import re
import stat
from collections import defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from generator.core.evidence import By
from generator.core.model import Library
from generator.verify.captures import Captures, digits
from generator.verify.errands import errands
from generator.verify.writing import OF_FORM

KEPT = 2
"""So many captures of an address are kept of each kind, the newest."""
FORGOTTEN = datetime.timedelta(days=90)
"""What no briefing has cited for so long is dropped."""
_FILE = re.compile(r"([0-9a-f]{20})-(\d{14})-(fetch|file|archive)\.warc\.gz", re.ASCII)
_MARK = re.compile(r"([0-9a-f]{20})-uncited-(\d{8})", re.ASCII)
_FOLDERS_MAX = 100_000
_DROPPED_MAX = 10_000
"""In one run; the rest goes in the next."""


@dataclass(slots=True)
class _Kept:
    """What is there of one address: its captures, newest first once sorted, and since when none cites it."""

    captures: list[tuple[str, By, Path]] = field(default_factory=list)
    marks: list[tuple[str, Path]] = field(default_factory=list)


def prune(captures: Captures, library: Library, now: datetime.datetime) -> int:
    """Drop what later looks at `library` cannot need; returns how many captures that were.

    Of each address, kept are the newest of each kind and those on which evidence rests. What no briefing cites any
    more goes once that has been so for a while, by the days on which this was called; what authors captured stays.
    """
    needed = _needed(captures, library)
    # A slip of the pen takes sources out of what was read, and may be mended tomorrow.
    whole = not any(
        fault.code.startswith(OF_FORM) for briefing in library.briefings for fault in briefing.faults
    )
    unneeded = _unneeded(captures.folder, needed, now.date(), whole=whole)
    dropped = 0
    for file in islice(unneeded, _DROPPED_MAX):
        with suppress(OSError):
            file.unlink()
            dropped += 1
    return dropped


def _needed(captures: Captures, library: Library) -> Mapping[str, AbstractSet[str]]:
    """By the place of each address that is cited, when the captures were made on which evidence rests."""
    needed: defaultdict[str, set[str]] = defaultdict(set)
    for errand in errands(library.briefings):
        times = needed[captures.place(errand.kept_as)]
        if errand.before and errand.before.captured:
            times.add(digits(errand.before.captured.at))
    return needed


def _unneeded(
    folder: Path, needed: Mapping[str, AbstractSet[str]], today: datetime.date, *, whole: bool
) -> Iterator[Path]:
    for above in islice(_folders(folder), _FOLDERS_MAX):
        for name, kept in _addresses(above).items():
            place = f"{above.name}/{name}"
            yield from _superseded(kept, needed.get(place, frozenset()))
            if place in needed:
                for _, mark in kept.marks:
                    _remove(mark)
            elif whole and any(by is not By.FILE for _, by, _ in kept.captures):
                yield from _forgotten(kept, above / f"{name}-uncited-{today:%Y%m%d}", today)
            elif whole:
                for _, mark in kept.marks:
                    _remove(mark)


def _superseded(kept: _Kept, needed: AbstractSet[str]) -> Iterator[Path]:
    for kind in By:
        of_kind = sorted(((at, file) for at, by, file in kept.captures if by is kind), reverse=True)
        yield from (file for at, file in of_kind[KEPT:] if at not in needed)


def _forgotten(kept: _Kept, mark: Path, today: datetime.date) -> Iterator[Path]:
    """The captures of an address that has long not been cited; from now on that is counted with `mark`."""
    if not kept.marks:
        with suppress(OSError):
            mark.touch(exist_ok=True)
        return
    day, first = min(kept.marks)
    with suppress(ValueError, OSError):
        since = datetime.datetime.strptime(day, "%Y%m%d").replace(tzinfo=datetime.UTC)
        if today - since.date() < FORGOTTEN:
            return
        files = [file for _, by, file in kept.captures if by is not By.FILE]
        # Another run may know of a briefing that this one does not.
        if any(file.lstat().st_mtime > first.lstat().st_mtime for file in files):
            _remove(first)
            return
        yield from files


def _folders(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from (each for each in folder.iterdir() if each.is_dir() and not each.is_symlink())


def _addresses(folder: Path) -> dict[str, _Kept]:
    """What is in a host's folder, by the address; other files are left alone."""
    found: defaultdict[str, _Kept] = defaultdict(_Kept)
    with suppress(OSError):
        for file in folder.iterdir():
            if not (match := _FILE.fullmatch(file.name) or _MARK.fullmatch(file.name)):
                continue
            if not stat.S_ISREG(file.lstat().st_mode):
                continue
            if match.re is _FILE:
                found[match[1]].captures.append((match[2], By(match[3]), file))
            else:
                found[match[1]].marks.append((match[2], file))
    return found


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink()
