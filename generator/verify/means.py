"""What a look at sources needs, and a text that was had. Values only."""

import datetime
from collections import Counter
from dataclasses import dataclass, field

from generator.verify.captures import Capture, Captures
from generator.verify.extract import Extractors
from generator.verify.fetch import Fetcher
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
    """How often a TimeGate did not answer in this run."""
    hints: dict[str, None] = field(default_factory=dict)
    """What the author is to be told of the run, in order, each once."""


@dataclass(frozen=True, slots=True)
class Text:
    """A capture and what it says."""

    capture: Capture
    text: SourceText
    partial: bool = False
    """Whether it may be less than the work: what is not in it may still be in the work."""
