"""The process that reads documents: `python -m generator.verify.extraction.worker`, started by `verify.child`.

It is bounded before it reads anything: memory, processor time, no core dump, no network, no other programs, no file
opened for writing. What it is asked comes on its standard input, what it answers goes to its standard output.
"""

import contextlib
import ctypes
import os
import signal
import sys
from typing import Any, BinaryIO

from generator.verify.extraction.kind import kind
from generator.verify.extraction.limits import Limits
from generator.verify.extraction.wire import BrokenFrame, answer, asked, read_frame, write_frame
from generator.verify.source_text import SourceText, Unread

with contextlib.suppress(ImportError):  # Windows has none; there, the parent's clock is the only limit
    import resource

BODY_MAX = 1 << 30
"""Bytes of a document."""
NO_MEMORY = 3
"""Its exit status where the memory does not suffice."""
READY = b""
"""The first frame that it sends; anything else says why it cannot read."""
_QUESTION_MAX = 1 << 20
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "os.spawn",
    "ctypes.",
)
_GRACE = 5.0
"""Seconds after which it ends itself, where nobody has ended it in time: who asked may be gone."""
_DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of Linux's prctl."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def main() -> None:
    """Answer questions until there are none."""
    _die_with_parent()
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # a parser that prints must not garble the answers
    status = 0
    try:
        _serve(questions, answers)
    except MemoryError:
        status = NO_MEMORY
    except (BrokenFrame, OSError):
        pass
    os._exit(status)  # nothing is left to tidy up, and a damaged heap would only crash


def _serve(questions: BinaryIO, answers: BinaryIO) -> None:
    try:
        from generator.verify.extraction.reading import read  # noqa: PLC0415 -- its absence is to be told
    except ImportError as error:
        write_frame(answers, str(error).encode())
        return
    sys.addaudithook(_forbid)
    write_frame(answers, READY)
    while (head := read_frame(questions, _QUESTION_MAX)) is not None:
        body = read_frame(questions, BODY_MAX)
        if body is None:
            return
        announced, url, limits = asked(head)
        _bound(limits)
        _wake(limits.wall_seconds + _GRACE)
        media_type = kind(body, announced, url).media_type
        try:
            data = answer(read(body, announced, url, limits))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 -- whatever a parser stumbles over, the document is at fault
            data = answer(SourceText(media_type, unread=Unread.DAMAGED))
        _wake(0)
        write_frame(answers, data)


def _die_with_parent() -> None:
    """Let the system end this process where the one that asks is ended by force, and cannot end it any more."""
    with contextlib.suppress(OSError, AttributeError, TypeError):  # not on Linux
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)


def _wake(seconds: float) -> None:
    """Let the system end this process after so many seconds, whatever it does then; 0: no more."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _bound(limits: Limits) -> None:
    """Limit what the next document may use. Beyond the processor time, the system ends this process."""
    if "resource" not in globals():
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + limits.cpu_seconds + 1
    for what, soft in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (getattr(resource, "RLIMIT_NPROC", resource.RLIMIT_CORE), 0),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, limits.memory),
    ):
        hard = resource.getrlimit(what)[1]
        with contextlib.suppress(ValueError, OSError):  # a system that cannot limit this, or limits it more
            resource.setrlimit(what, (soft, hard))


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
    if event == "open" and len(arguments) > 2 and (arguments[2] or 0) & _WRITING:
        raise PermissionError(event)


if __name__ == "__main__":
    main()
