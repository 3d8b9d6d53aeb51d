"""Work on many things in several processes, where that is faster."""

import gc
import os
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from generator.publish.cache import pickled

T = TypeVar("T")

_WORTH_A_PROCESS = 64
"""Below this many things, starting processes costs more than they save."""
_CHUNK = 16
_LOOK_SECONDS = 0.5

_work: Callable[[int], Any] | None = None
"""In a worker process: what the process that started it wants done."""


@contextmanager
def side_by_side(work: Callable[[int], T], count: int) -> Iterator[Iterator[T]]:
    """Begin to call `work` with each number below `count`; yields what it returns, in order, as it gets done.

    Workers are forked where the system can, so that `work` and what it knows need not be sent to them, only what it
    returns; whoever asked is free for other things meanwhile.
    """
    processes = os.cpu_count() or 1
    if count < _WORTH_A_PROCESS or processes < 2 or not hasattr(os, "fork"):
        yield map(work, range(count))
        return
    # Most builds have little to do, and are over before these would be loaded.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    global _work  # noqa: PLW0603 -- how a forked worker gets what cannot be pickled
    _work = work
    try:
        context = multiprocessing.get_context("fork")
        pool = ProcessPoolExecutor(processes, context, initializer=_follow, initargs=(os.getpid(),))
        try:
            yield map(pickle.loads, pool.map(_worker, range(count), chunksize=_CHUNK))
        except BaseException:
            # Nobody wants the rest any more; waiting for it would hold up whoever has stopped the program.
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in multiprocessing.active_children():
                worker.kill()
            raise
        pool.shutdown()
    finally:
        _work = None


def _follow(parent: int) -> None:
    """In a worker: end when the process that started it has gone, even if that was killed."""
    # What a worker makes has no cycles; looking for them takes a third of its time.
    gc.disable()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _worker(number: int) -> bytes:
    assert _work is not None
    return pickled(_work(number))
