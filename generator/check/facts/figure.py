"""A figure as a value: where it stands in a text, what it may mean, how exactly its author wants it taken."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple


class Kind(Enum):
    """What sort of figure it is: these are never taken for one another, a bare number and a year apart."""

    NUMBER = "number"
    DATE = "date"
    ORDINAL = "ordinal"
    CLOCK = "clock"


class Weight(IntEnum):
    """How much a figure of a claim asks of its passages."""

    NEVER = 0
    """Part of a name, or a manner of speaking: it may bear something out, it is never asked for."""
    WEAK = 1
    """Asked for only where a passage has another figure of the same kind."""
    STRONG = 2


class Bound(Enum):
    """The rounding or the limit that the words before a figure announce."""

    NONE = "none"
    ABOUT = "about"
    MORE = "more"
    LESS = "less"
    NEARLY = "nearly"
    MOST = "most"


class Unit(NamedTuple):
    """A dimension, empty where none is known, and how many of its base units one is."""

    dimension: str = ""
    factor: float = 1.0


BARE = Unit()
SHARE = Unit("share")
PERCENT = Unit("share", 0.01)
POINTS = Unit("points")
TIMES = Unit("times")


class Reading(NamedTuple):
    """One thing that a figure can mean: a number of units, and what one more in its last digit would add."""

    number: float
    step: float
    unit: Unit = BARE
    unlikely: bool = False
    """The less usual way to take it, `9,412` as 9.412: only ever meant to the digit."""


class When(NamedTuple):
    """A date as far as it is given. `part` names a stretch of the year (`Q3`, `H1`, `FY`) or `decade`."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a text. Offsets are those of the text that was read, `lead` that of the words that round it."""

    start: int
    end: int
    lead: int
    kind: Kind
    weight: Weight
    readings: tuple[Reading, ...] = ()
    """All that it can mean: `1.234` is two things."""
    dates: tuple[When, ...] = ()
    bound: Bound = Bound.NONE
    worded: bool = False
    """In words, not digits; of a fraction: that it is not meant to the digit."""
    negative: bool = False
    per: Unit = BARE
    """Of a rate, the time that it is for: `$15 an hour`."""
