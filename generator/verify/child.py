"""A process that reads documents for us, so that none can hang, crash or bloat the program that asks.

Strangers wrote the documents, and parsers are large. The process (`extraction.worker`) limits itself; here are the
clock, the end by force, and what an end means. It serves many documents, and is replaced after any trouble.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Self

from generator.core.errors import InternalError
from generator.verify.extraction.kind import kind
from generator.verify.extraction.limits import Limits
from generator.verify.extraction.wire import BrokenFrame, answered, question, read_frame, write_frame
from generator.verify.extraction.worker import NO_MEMORY, READY
from generator.verify.source_text import SourceText, Unread

_DOCUMENTS_MAX = 200
"""After so many a process is replaced: parsers hoard memory."""
_START_SECONDS = 60
_END_SECONDS = 2
_BYTES_PER_CHARACTER = 6
"""As JSON may have to write it: `\\u001b`."""
_PACKAGES = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class _Running:
    process: subprocess.Popen[bytes]
    questions: IO[bytes]
    answers: IO[bytes]


class Child:
    """One such process, started when it is first needed. Used by one thread at a time; `stop` by any."""

    def __init__(self) -> None:
        self._running: _Running | None = None
        self._served = 0
        self._stopped = threading.Event()

    def read(self, body: bytes, announced: str, url: str, limits: Limits) -> SourceText:
        """What `body` says, or why that cannot be told. Raises InternalError where no process can be started."""
        while not self._stopped.is_set():
            fresh = self._running is None or self._running.process.poll() is not None
            if fresh:
                self._start()
            text, alive = self._ask(body, announced, url, limits)
            self._served += 1
            if not alive or self._served >= _DOCUMENTS_MAX:
                self._end()
            # What earlier documents left behind in its memory must not decide about this one.
            if alive or fresh or self._stopped.is_set() or text.unread is Unread.TOO_LONG:
                return text
        return SourceText(kind(body, announced, url).media_type, unread=Unread.TOO_LONG)

    def stop(self) -> None:
        """End the process, wherever it is; a `read` under way returns."""
        self._stopped.set()
        if running := self._running:
            _kill(running.process)

    def close(self) -> None:
        """End the process, and let go of what belongs to it."""
        self.stop()
        self._end()

    def _start(self) -> None:
        self._end()
        places = os.pathsep.join(filter(None, (str(_PACKAGES), os.environ.get("PYTHONPATH"))))
        # The same text from the same bytes: parsers iterate over sets.
        environment = {**os.environ, "PYTHONPATH": places, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
        process = subprocess.Popen(  # our own module, nothing of the document
            # -P: the folder we happen to stand in is no place for modules.
            [sys.executable, "-P", "-m", "generator.verify.extraction.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=True,  # Ctrl-C is ours to handle, and it is ended with all that it may have started
        )
        assert process.stdin
        assert process.stdout
        self._running = _Running(process, process.stdin, process.stdout)
        self._served = 0
        with _Clock(process, _START_SECONDS):
            try:
                greeting = read_frame(process.stdout, 10_000)
            except BrokenFrame:
                greeting = None
        if greeting != READY and not self._stopped.is_set():
            self._end()
            reason = "it ended at once" if greeting is None else greeting.decode("utf-8", "replace")
            raise InternalError(f"the process that reads documents does not start: {reason}")

    def _ask(self, body: bytes, announced: str, url: str, limits: Limits) -> tuple[SourceText, bool]:
        """What the process answers, or what its end means; and whether it is still good for more."""
        running = self._running
        assert running is not None
        unread = SourceText(kind(body, announced, url).media_type)
        with _Clock(running.process, limits.wall_seconds) as clock:
            try:
                write_frame(running.questions, question(announced, url, limits))
                write_frame(running.questions, body)
                data = read_frame(running.answers, 2 * _BYTES_PER_CHARACTER * limits.text + 1_000_000)
                if data is not None:
                    return answered(data, limits), True
            except (BrokenFrame, OSError):
                pass
            try:
                status = running.process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:  # it lives, and talks nonsense
                return replace(unread, unread=Unread.DAMAGED), False
        return replace(unread, unread=_why(status, late=clock.struck)), False

    def _end(self) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        _kill(running.process)
        with contextlib.suppress(OSError):  # what could not be written any more
            running.questions.close()
        running.answers.close()
        running.process.wait()


class _Clock:
    """Kills a process that is not done in time; `struck` says whether it had to."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self.struck = False
        self._process = process
        self._timer = threading.Timer(seconds, self._strike)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()  # it must not strike the next document

    def _strike(self) -> None:
        self.struck = True
        _kill(self._process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the process and its group. A number that was waited for may be another's by now: it is left alone."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _why(status: int, *, late: bool) -> Unread:
    """What the end of a process says about the document."""
    if late or status in {-getattr(signal, "SIGXCPU", 0), -getattr(signal, "SIGALRM", 0)}:
        return Unread.TOO_LONG
    if status in {NO_MEMORY, -getattr(signal, "SIGKILL", 0), -getattr(signal, "SIGABRT", 0)}:
        return Unread.TOO_MUCH
    return Unread.DAMAGED
