"""How often hosts are asked: one request at a time to each, with a pause between two, a longer one where asked for."""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

GAP = 1.0
"""Seconds from the beginning of one request to a host to that of the next."""
PARALLEL = 8
PATIENCE = 120.0
"""Seconds that are waited for a host that asks for it, at most, all its pauses together."""
_BACK_OFF = 30.0
"""Seconds of rest for a host that complains and does not say how long; four times that each time it does so again."""


class Held(Exception):  # noqa: N818 - not a mistake, but the state of a host
    """The host is not to be asked for longer than we wait: for so many `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"for {seconds:.0f} s")
        self.seconds = seconds


@dataclass(slots=True)
class Timetable:
    """When each host may be asked next. Times in seconds by any clock that only goes forward."""

    gap: float = GAP
    _next: dict[str, float] = field(default_factory=dict)
    _complaints: dict[str, int] = field(default_factory=dict)

    def wait(self, host: str, now: float) -> float:
        """The seconds until the host may be asked; 0 where it may be asked now."""
        return max(0.0, self._next.get(host, now) - now)

    def started(self, host: str, now: float) -> None:
        """A request to the host begins."""
        self._next[host] = max(self._next.get(host, now), now + self.gap)

    def hold(self, host: str, now: float, seconds: float) -> None:
        """The host asks to be left alone for so long."""
        self._next[host] = max(self._next.get(host, now), now + seconds)

    def complained(self, host: str, now: float, seconds: float | None) -> None:
        """The host says that it is asked too often (429), and perhaps for how long to leave it alone."""
        before = self._complaints.get(host, 0)
        self._complaints[host] = before + 1
        rest = _BACK_OFF * 4 ** min(before, 6)
        self.hold(host, now, rest if seconds is None else seconds if before == 0 else max(seconds, rest))

    def answered(self, host: str) -> None:
        """The host gave an answer that is no complaint."""
        self._complaints.pop(host, None)


class Pace:
    """Lets requests go when it is their turn. `clock` and `sleep` are given by tests."""

    def __init__(
        self,
        *,
        parallel: int = PARALLEL,
        gap: float = GAP,
        patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.patience = patience
        self._table = Timetable(gap)
        self._clock, self._sleep = clock, sleep
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waited: defaultdict[str, float] = defaultdict(float)
        """What a host has made us wait so far: one that asks for a minute each time would keep us for hours."""
        self._all = asyncio.Semaphore(parallel)

    @asynccontextmanager
    async def turn(
        self, host: str, ready: Callable[[], Awaitable[None]] | None = None
    ) -> AsyncIterator[None]:
        """Waits until the host may be asked; it is nobody else's turn until the end of the block.

        `ready` is waited for last: whether whoever asks can take an answer.
        Raises Held where the pauses that the host asked for would come to more than `patience`.
        """
        async with self._hosts[host]:
            while (wait := self._table.wait(host, self._clock())) > 0:
                if wait > max(self.patience - self._waited[host], self._table.gap):
                    raise Held(wait)
                await self._sleep(wait)
                if wait > self._table.gap:
                    self._waited[host] += wait
            # Who waits for a host holds no place that another host's request could use.
            async with self._all:
                if ready:
                    await ready()
                self._table.started(host, self._clock())
                yield

    def hold(self, host: str, seconds: float) -> None:
        """The host asks all its visitors to wait (503 with `Retry-After`)."""
        self._table.hold(host, self._clock(), seconds)

    def complained(self, host: str, seconds: float | None) -> None:
        """The host says that it is asked too often (429), and perhaps how long to wait."""
        self._table.complained(host, self._clock(), seconds)

    def answered(self, host: str) -> None:
        """The host gave an answer that is no complaint."""
        self._table.answered(host)
