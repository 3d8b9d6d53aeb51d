"""Computes a value in another process while this one goes on."""

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def meanwhile(work: Callable[[], bytes]) -> Iterator[Callable[[], bytes]]:
    """Begin to call `work`, which only reads; yields what waits for its value, to be called once.

    Where there is no second processor, the system cannot fork, or the process has threads, `work` is called then.
    """
    # A child forked beside threads may wait for ever for a lock that one of them held.
    if (os.cpu_count() or 1) < 2 or not hasattr(os, "fork") or threading.active_count() > 1:
        yield work
        return
    try:
        child, pipe = _begin(work)
    except OSError:
        yield work
        return
    ended: list[int] = []

    def wait() -> bytes:
        with open(pipe, "rb", closefd=False) as stream:
            value = stream.read()
        ended.append(os.waitpid(child, 0)[1])
        return value if ended == [0] else work()

    try:
        yield wait
    finally:
        os.close(pipe)
        if not ended:
            with suppress(OSError):
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)


def _begin(work: Callable[[], bytes]) -> tuple[int, int]:
    """A process that calls `work`, and the pipe into which it writes. Raises OSError where none can be had."""
    readable, writable = os.pipe()
    # Ctrl-C is for the process that waits: in the child it would run that one's clearing up a second time.
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        child = os.fork()
        if child == 0:
            _work(work, writable)
    except OSError:
        os.close(readable)
        raise
    finally:
        os.close(writable)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
    return child, readable


def _work(work: Callable[[], bytes], pipe: int) -> None:
    """In the child: write the value and end. Never returns."""
    status = 1
    try:
        gc.disable()
        with open(pipe, "wb", closefd=False) as stream:
            stream.write(work())
        status = 0
    finally:
        os._exit(status)
