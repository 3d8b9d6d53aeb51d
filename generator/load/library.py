"""Reads the files of a library."""

import gc
import os
import stat
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.core.diagnostic import Problem
from generator.core.evidence import evidence_path
from generator.core.model import Briefing, Library
from generator.core.position import Span
from generator.core.settings import Settings
from generator.load import bounded, discover
from generator.load.discover import Listing, shown
from generator.load.evidence_file import read_evidence_file

_PLACE = Span(0, 0)
_MISNAMED = Problem(
    _PLACE, "the file's name is not UTF-8", "rename it: lower-case letters, digits and hyphens"
)


def open_library(settings: Settings) -> Library:
    """All briefings below the root. A file or folder that cannot be read is a briefing with that one fault."""
    listing = discover.listing(settings.root)
    with collector_at_rest():
        briefings = [
            read_briefing(path, settings, why, listing.evidence) for path, why in find(listing).items()
        ]
    return Library(settings, tuple(briefings), listing.images, listing.orphans())


def find(listing: Listing) -> dict[str, Problem | None]:
    """The paths of all briefings in order; with what is known to keep one from being read.

    Names that are not UTF-8 have their other bytes spelt out. A folder that cannot be looked into is among them.
    """
    found: dict[str, Problem | None] = {shown(path): problem for path, problem in listing.refused.items()}
    for path in listing.briefings:
        found[shown(path)] = None if shown(path) == path else _MISNAMED
    return dict(sorted(found.items()))


def read_briefing(
    path: str, settings: Settings, why_not: Problem | None = None, beside: Container[str] | None = None
) -> Briefing:
    """The briefing at `path`, which `find` gave with `why_not`, with its evidence.

    `beside` has the paths of all evidence files (`Listing.evidence`); without it, the folder is asked for this one.
    """
    given = read_evidence_file(path, settings) if beside is None or evidence_path(path) in beside else None
    return load_read(path, why_not or read(path, settings), settings, given)


def load_read(
    path: str,
    data: bytes | Problem,
    settings: Settings,
    evidence: bytes | Problem | None = None,
    judged: bytes = b"",
) -> Briefing:
    """The briefing of what `read` and `read_evidence_file` gave for `path`; `judged` as in `briefing.load`."""
    # Loaded where there is something to load: it takes longer than a build that finds nothing changed.
    from generator.load.briefing import load, unreadable  # noqa: PLC0415

    if isinstance(data, Problem):
        return unreadable(path, data)
    briefing = load(path, data, settings, judged)
    if evidence is None or not briefing.readable:
        return briefing
    from generator.load.weighing import with_evidence  # noqa: PLC0415

    return with_evidence(briefing, evidence)


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the search for unreachable cycles away from what is made meanwhile, until the next call.

    A library is a million values without cycles; looking through them again and again takes a third of the time of
    loading and checking. They are freed by counting references all the same.
    """
    was_enabled = gc.isenabled()
    gc.unfreeze()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def read(path: str, settings: Settings) -> bytes | Problem:
    """The bytes of the file at `path`, or why they are not to be had. Never reads more than the size limit."""
    # No path, but where it is needed: making one takes as long as reading a file.
    file = f"{settings.root}/{path}"
    limit = settings.policy.file_size_max
    try:
        is_link = stat.S_ISLNK(os.lstat(file).st_mode)
        if is_link and not Path(file).resolve().is_relative_to(settings.root.resolve()):
            return Problem(
                _PLACE, "a symbolic link that leads out of the project", "put the file itself here"
            )
        # Without O_NONBLOCK, opening a named pipe would wait for a writer.
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, RuntimeError) as error:
        return _denied(error)
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            return _not_a_file(about.st_mode)
        if about.st_size > limit:
            return _too_large(about.st_size, limit)
        data = bounded.read(descriptor, about.st_size, limit)
    except OSError as error:
        return _denied(error)
    finally:
        os.close(descriptor)
    return _too_large(len(data), limit) if len(data) > limit else data


def _denied(error: Exception) -> Problem:
    reason = getattr(error, "strerror", None) or "a loop of symbolic links"
    return Problem(
        _PLACE, f"the file cannot be read: {reason.lower()}", "check its permissions, or remove it"
    )


def _not_a_file(mode: int) -> Problem:
    if stat.S_ISDIR(mode):
        return Problem(_PLACE, "a folder with a name that ends in '.md'", "rename it")
    return Problem(_PLACE, "not a regular file", "remove it, or put a file in its place")


def _too_large(size: int, limit: int) -> Problem:
    return Problem(
        _PLACE,
        f"the file has {size} bytes, more than {limit} allowed",
        "shorten it, or raise 'file-size-max' in site_config/policy.yml",
    )
