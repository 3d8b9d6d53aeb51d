"""Statements of the rest, or of the others: 46% failed, 54% passed; the youngest of five, four older sisters."""

import re

from generator.check.alignment.sides import Side
from generator.check.comparison.pointer import Pointer

_PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s?(?:%|per\s?cent|prozent|procent|pour cent|por ciento|por cento)",
    re.IGNORECASE,
)
_WHOLE = 100.0
_NEAR = 0.01
_SUPERLATIVE = re.compile(r"\w+(?:est|ste[nr]?|st)")
_PLAN = re.compile(
    r"plan|schedul|forecast|predict|expect|foreseen|deadline|prév|previst|prevedi|vorges|vorhers|termin|gepland|voorzien"
    r"|bered|förutse|ventet|forventet|przewid|zgodnie|harmonogr|očekáv",
    re.IGNORECASE,
)


def complementary(claim: Side, passage: Side) -> bool:
    """Whether each has a percentage of its own, and the two make the whole."""
    mine, theirs = _percentages(claim.text), _percentages(passage.text)
    return any(abs(one + other - _WHOLE) < _NEAR for one in mine - theirs for other in theirs - mine)


def is_one_of_others(claim: Side, one: Pointer, passage: Side, other: Pointer) -> bool:
    """Whether one is the first or last of several, and the other is said of the rest; or the plan is said of it."""
    for here, mine, there, theirs in ((claim, one, passage, other), (passage, other, claim, one)):
        low, their_low = here.words[mine.at].low, there.words[theirs.at].low
        plain = not theirs.compares and their_low.endswith("er")
        if _SUPERLATIVE.fullmatch(low) and plain and mine.first == mine.last:
            return True
    return one.compares and _is_planned_before(claim, one)


def _is_planned_before(here: Side, pointer: Pointer) -> bool:
    """Whether what was planned is what is spoken of, and not what that is compared with."""
    start = here.words[pointer.first].start
    before, behind = here.text[:start], here.text[start:]
    return _PLAN.search(before) is not None and _PLAN.search(behind) is None


def _percentages(text: str) -> frozenset[float]:
    return frozenset(float(match[1].replace(",", ".")) for match in _PERCENT.finditer(text))
