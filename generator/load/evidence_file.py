"""Gets the bytes of evidence files from the disk; `load.evidence` reads them."""

import errno
import os
import stat

from generator.core.diagnostic import Problem
from generator.core.evidence import evidence_path
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.wording import quoted
from generator.load import bounded

SIZE_MAX = 4_194_304
"""Bytes; a larger evidence file is not read."""
AGAIN = "restore it from an earlier commit; or remove it, and run 'briefings verify' to look anew"
_PLACE = Span(0, 0)
_REMEDY = "put a file in its place, or remove it"


def read_evidence_file(path: str, settings: Settings) -> bytes | Problem | None:
    """The bytes of the evidence file of the briefing at `path`, or why they cannot be had; None where there is none.

    A symbolic link is not followed: `verify` would put a file in its place.
    """
    file = evidence_path(path)
    # Without O_NONBLOCK, opening a named pipe would wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(f"{settings.root}/{file}", flags)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if error.errno == errno.ELOOP:
            return Problem(_PLACE, f"{quoted(file)} is a symbolic link", _REMEDY)
        return _denied(file, error)
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            return Problem(_PLACE, f"{quoted(file)} is not a regular file", _REMEDY)
        if about.st_size > SIZE_MAX:
            return too_large(file, about.st_size)
        data = bounded.read(descriptor, about.st_size, SIZE_MAX)
    except OSError as error:
        return _denied(file, error)
    finally:
        os.close(descriptor)
    return too_large(file, len(data)) if len(data) > SIZE_MAX else data


def too_large(file: str, size: int) -> Problem:
    """The problem with the evidence file at `file`, of at least so many bytes."""
    return Problem(_PLACE, f"{quoted(file)} has {size} bytes, more than {SIZE_MAX} allowed", AGAIN)


def _denied(file: str, error: OSError) -> Problem:
    reason = (error.strerror or "no reason given").lower()
    return Problem(_PLACE, f"{quoted(file)} cannot be read: {reason}", "check its permissions, or remove it")
