"""Days and quarters said by their neighbours: by 30 April, before 1 May; by the end of the third, before the fourth."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from generator.check.facts.compare import Quoted
from generator.check.facts.figure import Figure, Kind, When

_BEFORE = re.compile(
    r"\b(?:before|ahead of|prior to|vor|bevor|avant|antes|prima|v[oó]{1,2}r|voordat|före|innan|før|inden|przed|před"
    r"|ennen|önce)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:after|nach|après|depuis|después|tras|dopo|depois|após|na|efter|etter|po|jälkeen|sonra|from|ab|since)\b",
    re.IGNORECASE,
)
_REACH = 24
"""Characters before a date in which a word says on which side of it."""
_ANY_YEAR = 2001
"""For dates without a year; not a leap year."""


def is_beside(claim: Figure, text: str, theirs: Sequence[Quoted]) -> bool:
    """Whether a day or quarter of a claim stands right before or behind one of the passages' that it is said by."""
    if claim.kind is not Kind.DATE or len(claim.dates) != 1:
        return False
    mine = claim.dates[0]
    for other in theirs:
        if other.figure.kind is not Kind.DATE or len(other.figure.dates) != 1:
            continue
        their = other.figure.dates[0]
        for one, another, figure, said in (
            (mine, their, other.figure, other.text),
            (their, mine, claim, text),
        ):
            if (precedes(said, figure.start) and _follows(another, one)) or (
                follows(said, figure.start) and _follows(one, another)
            ):
                return True
    return False


def precedes(text: str, start: int) -> bool:
    """Whether what a text says is before what begins at `start`."""
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None


def follows(text: str, start: int) -> bool:
    """Whether it is after that."""
    return _AFTER.search(text, max(0, start - _REACH), start) is not None


def _follows(later: When, earlier: When) -> bool:
    """Whether one day or quarter comes next behind another."""
    if later.year and earlier.year and abs(later.year - earlier.year) > 1:
        return False
    if later.part or earlier.part:
        return (
            later.part[:1] == earlier.part[:1] in {"Q", "H"}
            and later.part[1:].isdecimal()
            and earlier.part[1:].isdecimal()
            and int(later.part[1:]) == int(earlier.part[1:]) + 1
        )
    one, other = _day(later, earlier), _day(earlier, later)
    return one is not None and other is not None and one - other == timedelta(days=1)


def _day(when: When, other: When) -> date | None:
    if not when.month or not when.day:
        return None
    try:
        return date(when.year or other.year or _ANY_YEAR, when.month, when.day)
    except ValueError:
        return None
