"""What the tests of visits share: names that lead to the scripted server, a clock that obeys, a fetcher in a hurry."""

import asyncio
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.verify.asking.fetch_limits import FetchLimits
from generator.verify.asking.pace import Pace
from generator.verify.asking.resolver import Lookup
from generator.verify.fetch import Fetcher
from tests.verify.server.scripted import BEHAVIOURS, Scripted

NOW = datetime.datetime(2026, 5, 8, 10, tzinfo=datetime.UTC)
PATIENT = FetchLimits(body=2_000_000)
SILENCE = FetchLimits(idle=0.3, body=2_000_000)
WHOLE = FetchLimits(total=0.7, body=2_000_000)
"""For servers that take their time on purpose, one for each way."""
MORE_HOSTS = ("news.test", "elsewhere.test", "www.hugedomains.com", "consent.news.test")


@dataclass
class Clock:
    """Time passes only while somebody sleeps."""

    time: float = 0.0

    def __call__(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += seconds
        await asyncio.sleep(0)


def pace(clock: Clock | None = None, **more: Any) -> Pace:
    """A pace for which waiting takes no time."""
    clock = clock or Clock()
    return Pace(**{"parallel": 50, "clock": clock, "sleep": clock.sleep, **more})


def address(server: Scripted, name: str, rest: str = "/2026/story") -> str:
    """Where a behaviour is served, each by a host of its own."""
    return f"http://{name}.news.test:{server.port}/{name}{rest}"


def fetcher(server: Scripted, **more: Any) -> Fetcher:
    """One to which all hosts of the scripted server are allowed, and for which every name leads to this machine."""
    names = (*MORE_HOSTS, *(f"{name}.news.test" for name in BEHAVIOURS))
    given = {
        "now": lambda: NOW,
        "allow": frozenset(f"{name}:{server.port}" for name in names),
        "pace": pace(),
        "limits": PATIENT,
        "lookup": leads_to("127.0.0.1"),
    }
    return Fetcher(**{**given, **more})


def leads_to(*addresses: str, **by_name: Sequence[str] | OSError) -> Lookup:
    """A look-up with the same answer for every name but those of `by_name` (`_` for a dot)."""
    special: Mapping[str, Sequence[str] | OSError] = {
        name.replace("_", "."): found for name, found in by_name.items()
    }

    async def lookup(host: str) -> Sequence[str]:
        found = special.get(host, addresses)
        if isinstance(found, OSError):
            raise found
        return found

    return lookup
