"""Whether a figure follows from those of the passages in one step: a sum, what is left, a part, as many times."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from generator.check.facts.compare import ARTICLES, Quoted
from generator.check.facts.figure import BARE, SHARE, TIMES, Bound, Figure, Kind, Reading
from generator.check.facts.magnitudes import WORDS as MAGNITUDES
from generator.check.facts.rest import has_own_words
from generator.check.facts.units import agree
from generator.check.facts.years_apart import is_years_away, lasted

_FIGURES_MAX = 6
_SUMMED_MAX = 4
_WHOLE = 0.005
_ROUGH = 0.011
"""How far a part in words may be from the two that make it."""
_EXACT = 1e-9
_THOUSAND = 1e3
_MILLION = 1e6
_CHANCE = 10
"""Smaller numbers come out by chance."""
_THING_MAX = 16
_THING = re.compile(r" ([^\W\d_]{4,})")
_LIMITS = frozenset({Bound.MORE, Bound.LESS, Bound.MOST})
_RANGE_BEHIND = re.compile(r"\s?[-–—]\s?\d")
_RANGE_BEFORE = re.compile(r"\d\s?[-–—]\s?\Z")
_RANGE_MAX = 4


def reckoned(
    claim: Figure, passages: Sequence[Quoted], text: str = "", beside: Sequence[Figure] = ()
) -> bool:
    """Whether a figure follows from those of the passages: what is left of a whole, of two counts, a part of a sum.

    Of few figures only, and not of numbers so small that they come out by chance. `beside` has the other figures of
    the claim with that text: of 26 crews, three of them Slovak, 23 crews with three of them Slovak do not follow.
    """
    numbers = [
        other.figure
        for other in passages
        if other.figure.kind is Kind.NUMBER and other.shown.lower() not in ARTICLES
    ]
    if claim.kind is Kind.DATE and claim.dates:
        return is_years_away(claim, passages)
    if claim.kind is not Kind.NUMBER or len(numbers) > _FIGURES_MAX or _is_of_range(claim, text):
        return False
    if lasted(claim, [other.figure for other in passages]):
        return True
    if not numbers:
        return False
    if _is_part_of(claim, numbers, beside):
        return True
    if _counts_the_same(claim, passages, text, beside):
        return False
    return _is_multiplied(claim, numbers) or any(
        _is_part_of_two(claim, mine, numbers)
        or _is_points_away(mine, numbers)
        or _is_rest(claim, mine, passages, text)
        if mine.unit.dimension == "share"
        else mine.number >= _CHANCE and (_is_part_of_one(mine, numbers) or _is_summed(mine, numbers))
        for mine in claim.readings
        if not mine.unlikely
    )


def _is_of_range(claim: Figure, text: str) -> bool:
    """Whether a figure is the end of a range, which nobody reckons: of 4 to 5 million, the 1 of `1–5 million`."""
    return (
        _RANGE_BEHIND.match(text, claim.end) is not None
        or _RANGE_BEFORE.search(text, max(0, claim.start - _RANGE_MAX), claim.start) is not None
    )


def _is_multiplied(claim: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a figure is as many times another as a passage says, or the part before it multiplied."""
    times = {r.number for f in figures for r in f.readings if r.unit in (TIMES, SHARE) and r.step == 0.0}
    return any(
        mine.number > 1 and any(mine.number in (count * many, count / many) for many in times if many)
        for mine in claim.readings
        if mine.unit.dimension != "share" and mine.number >= _CHANCE
        for count in _counts(mine, figures)
    )


def _counts(mine: Reading, figures: Sequence[Figure]) -> Iterator[float]:
    for figure in figures:
        for reading in figure.readings:
            if reading.unit not in (TIMES, SHARE) and agree(reading.unit.dimension, mine.unit.dimension):
                yield reading.number


def _is_part_of_two(claim: Figure, mine: Reading, figures: Sequence[Figure]) -> bool:
    """Whether a part is that of two counts: of 240 patients 180, three in four."""
    part = _base(mine)
    for one, other in permutations(figures, 2):
        pairs = (
            (r.number, s.number)
            for r in one.readings
            for s in other.readings
            if (r.unit == s.unit or BARE in (r.unit, s.unit))
            and r.unit.dimension != "share"
            and not r.unlikely
            and not s.unlikely
        )
        for smaller, larger in pairs:
            if 0 < smaller < larger:
                off = abs(smaller / larger - part)
                if off <= (_ROUGH * part if claim.worded else mine.step * mine.unit.factor / 2):
                    return True
    return False


def _is_rest(claim: Figure, mine: Reading, passages: Sequence[Quoted], text: str) -> bool:
    """Whether a part is what is left of the whole, and may be said of the rest."""
    # The rest of at most 40 % is at least 60 %.
    shares = _shares(
        [o.figure for o in passages if o.figure.bound is not claim.bound or claim.bound not in _LIMITS]
    )
    thing = _behind(text, claim)
    if thing and any(_behind(other.text, other.figure) == thing for other in passages):
        return False
    return any(abs(_base(mine) + share - 1) <= _WHOLE for share in shares) and (
        not text or has_own_words(text, [other.text for other in passages])
    )


def _is_part_of_one(mine: Reading, figures: Sequence[Figure]) -> bool:
    """Whether a count is the part of another that a passage says, or the whole of which that is the part."""
    return any(
        abs(count * share - mine.number) <= _WHOLE * mine.number
        or abs(count - mine.number * share) <= _WHOLE * count
        for count in _counts(mine, figures)
        for share in _shares(figures)
    )


def _is_summed(mine: Reading, figures: Sequence[Figure]) -> bool:
    """Whether a count is the sum or the difference of two, or one whose millions another names."""
    counts = [values for figure in figures if (values := list(_addends(mine, figure)))]
    if len(counts) > _SUMMED_MAX:
        return False
    return any(
        abs(mine.number - total) <= _EXACT * mine.number
        for first, second in combinations(counts, 2)
        for one in first
        for two in second
        for total in (one + two, abs(one - two))
    )


def _addends(mine: Reading, figure: Figure) -> Iterator[float]:
    """What a figure can add to one of a unit; of a large number, also as many millions."""
    for reading in figure.readings:
        if mine.unit == reading.unit or BARE in (mine.unit, reading.unit):
            yield reading.number
        if reading.unit is BARE and reading.number < _THOUSAND and mine.number >= _MILLION:
            yield reading.number * (_MILLION if mine.number < _THOUSAND * _MILLION else _THOUSAND * _MILLION)


def _is_points_away(mine: Reading, figures: Sequence[Figure]) -> bool:
    """Whether a percentage is as many points from another as a passage says."""
    points = [
        r.number * r.unit.factor / 100 for f in figures for r in f.readings if r.unit.dimension == "points"
    ]
    return any(
        abs(abs(share - _base(mine)) - many) <= _EXACT for share in _shares(figures) for many in points
    )


def _shares(figures: Sequence[Figure]) -> list[float]:
    return [_base(r) for f in figures for r in f.readings if r.unit.dimension == "share"]


def _is_part_of(claim: Figure, figures: Sequence[Figure], beside: Sequence[Figure]) -> bool:
    """Whether a figure and another of the claim are to each other as a passage says: £20,000 of £60,000, a third."""
    shares = _shares(figures)
    for mine in claim.readings[:1]:
        for other in beside:
            for theirs in other.readings[:1]:
                one, two = sorted((mine.number, theirs.number))
                same = other is not claim and mine.unit == theirs.unit and mine.unit.dimension != "share"
                if same and 0 < one < two and any(abs(one / two - part) <= _WHOLE for part in shares):
                    return True
    return False


def _counts_the_same(claim: Figure, passages: Sequence[Quoted], text: str, beside: Sequence[Figure]) -> bool:
    """Whether a passage counts the same things with another number, which the claim lacks, and one that it has."""
    mine = {reading.number for figure in beside for reading in figure.readings}
    thing = _behind(text, claim)
    said = text.lower()
    have = any(
        any(r.number in mine for r in other.figure.readings) or f" {other.shown.lower()} " in said
        for other in passages
        if other.shown.lower() not in ARTICLES
    )
    return (
        bool(thing)
        and have
        and any(
            _behind(other.text, other.figure) == thing
            and all(r.number not in mine for r in other.figure.readings)
            for other in passages
            if other.figure.kind is Kind.NUMBER
        )
    )


def _behind(text: str, figure: Figure) -> str:
    """What is counted, or the unit: the word behind a figure's digits. Of money there is none."""
    unit = figure.readings[0].unit.dimension if figure.readings else ""
    if unit.startswith("money"):
        return ""
    of_whole = unit == "share"
    found = (
        _THING.match(text, figure.end)
        if of_whole
        else _THING.search(text, figure.start, figure.end + _THING_MAX)
    )
    return found[1].lower() if found and found[1].lower() not in MAGNITUDES else ""


def _base(reading: Reading) -> float:
    return reading.number * reading.unit.factor
