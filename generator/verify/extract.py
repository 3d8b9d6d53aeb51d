"""Documents → their texts, in bounded processes (`child`): never raises for what a document is, never hangs."""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Self

from generator.verify.child import Child
from generator.verify.extraction.limits import Limits
from generator.verify.source_text import SourceText

_WAITING_MAX = 64_000_000
"""Bytes of documents that wait to be read, or are read, beyond which no more should be fetched."""


def extract(body: bytes, announced: str, url: str, limits: Limits = Limits()) -> SourceText:  # noqa: B008 -- frozen
    """What the document `body` says, which was announced as `announced` (a Content-Type) at the address `url`.

    Starts a process for it alone, which takes most of a second; for many documents see `Extractors`.
    """
    with closing(Child()) as child:
        return child.read(body, announced, url, limits)


class Extractors:
    """Reads documents side by side, for asyncio: `async with Extractors() as pool: await pool.extract(…)`."""

    def __init__(self, limits: Limits = Limits(), size: int | None = None) -> None:  # noqa: B008 -- frozen
        """At most `size` processes, by default one a core; each is started when it is first needed."""
        self._limits = limits
        self._size = size or os.cpu_count() or 1
        self._free = asyncio.Semaphore(self._size)
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._waiting = 0
        self._room = asyncio.Event()
        self._room.set()
        self._threads = ThreadPoolExecutor(self._size, thread_name_prefix="extract")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for child in self._busy:
            child.stop()
        self._threads.shutdown(wait=True)
        for child in (*self._idle, *self._busy):
            child.close()

    async def room(self) -> None:
        """Waits until few documents wait: who fetches quicker than we read would fill the memory with them."""
        await self._room.wait()

    async def extract(self, body: bytes, announced: str, url: str) -> SourceText:
        """As the function `extract`. Where the task is cancelled, the process that works for it is ended."""
        self._count(len(body))
        try:
            return await self._extract(body, announced, url)
        finally:
            self._count(-len(body))

    def _count(self, more: int) -> None:
        self._waiting += more
        if self._waiting < _WAITING_MAX:
            self._room.set()
        else:
            self._room.clear()

    async def _extract(self, body: bytes, announced: str, url: str) -> SourceText:
        async with self._free:
            child = self._idle.pop() if self._idle else Child()
            self._busy.add(child)
            loop = asyncio.get_running_loop()
            try:
                text = await loop.run_in_executor(
                    self._threads, child.read, body, announced, url, self._limits
                )
            except BaseException:
                child.stop()  # its thread then comes to an end, and `__aexit__` closes it
                raise
            self._busy.discard(child)
            self._idle.append(child)
            return text
