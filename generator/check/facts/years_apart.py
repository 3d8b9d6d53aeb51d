"""Years and spans that follow from one another: from 1998 until 2010, twelve years."""

from collections.abc import Sequence
from itertools import combinations

from generator.check.facts.compare import Quoted
from generator.check.facts.figure import Figure, When

_YEARS_MIN = 2
_YEARS_MAX = 4
"""In a passage of more, any span comes out by chance."""


def lasted(claim: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a span of years is that from one year of the passages to another: from 1998 until 2010, twelve years."""
    years = sorted({when.year for figure in figures for when in figure.dates if when.year and not when.part})
    spans = {later - earlier for earlier, later in combinations(years, 2)}
    return len(years) <= _YEARS_MAX and any(
        mine.unit.dimension == "months"
        and mine.number * mine.unit.factor / 12 in spans
        and mine.number * mine.unit.factor >= 12 * _YEARS_MIN
        for mine in claim.readings
    )


def is_years_away(claim: Figure, passages: Sequence[Quoted]) -> bool:
    """Whether a year is as many from one of a passage as a span that it has: finished in 1958, after six years."""
    years = {when.year for other in passages for when in other.figure.dates if when.year}
    spans = {
        r.number * r.unit.factor / 12
        for other in passages
        for r in other.figure.readings
        if r.unit.dimension == "months"
    }
    return all(when == When(when.year) for when in claim.dates) and any(
        abs((when.year or 0) - year) in spans for when in claim.dates for year in years
    )
