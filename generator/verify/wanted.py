"""What a run of `briefings verify` is asked for, and what came of it. Values only: nothing here needs the extra."""

import datetime
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from generator.core.evidence import Link, Result


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line."""

    now: datetime.datetime
    refresh: bool = False
    offline: bool = False
    save: bool = False
    source: str = ""
    file: Path | None = None
    allow: frozenset[str] = frozenset()


@dataclass(slots=True)
class Tally:
    """What came of it."""

    asked: int = 0
    fresh: int = 0
    """Sources left alone because they answered lately."""
    written: set[str] = field(default_factory=set)
    """The evidence files that were written."""
    links: Counter[Link] = field(default_factory=Counter)
    results: Counter[Result] = field(default_factory=Counter)
    hints: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    """What kept us from reading sources, where that leaves something open, a line each."""
    closed: int = 0
    """How many of these do not show themselves to programs."""
