"""What a look at sources needs, and a text that was had. Values only."""

import asyncio
import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from generator.verify.captures import Capture, Captures
from generator.verify.extract import Extractors
from generator.verify.fetch import Fetcher
from generator.verify.passages import Prepared
from generator.verify.source_text import SourceText


@dataclass(frozen=True, slots=True)
class Means:
    """What a look needs. Without a `fetcher`, what was captured before is read again (`--offline`)."""

    captures: Captures
    extractors: Extractors
    fetcher: Fetcher | None
    timegates: tuple[str, ...]
    now: datetime.datetime
    refresh: bool = False
    save: bool = False
    """Whether archives are asked to make a copy where they have none."""
    silent: Counter[str] = field(default_factory=Counter)
    """How often in a row a TimeGate did not answer."""
    turns: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    """One look-up at a time at each TimeGate."""
    hints: dict[str, None] = field(default_factory=dict)
    """What the author is to be told of the run, in order, each once."""


@dataclass(frozen=True)
class Text:
    """A capture and what it says."""

    capture: Capture
    text: SourceText
    partial: bool = False
    """Whether it may be less than the work: what is not in it may still be in the work."""

    @cached_property
    def prepared(self) -> tuple[Prepared, ...]:
        """To look for passages in, the main text first: folded once for all briefings that cite the source."""
        texts = dict.fromkeys((self.text.main, self.text.whole))
        return tuple(Prepared(text) for text in texts if text)
