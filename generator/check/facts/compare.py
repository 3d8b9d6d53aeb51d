"""Sets the figures of a claim against those of its passages."""

import re
from collections.abc import Container, Sequence
from itertools import combinations
from typing import NamedTuple, Protocol, runtime_checkable

from generator.check.facts.figure import Figure, Kind, Reading, Weight
from generator.check.facts.magnitudes import WORDS as MAGNITUDES
from generator.check.facts.match import alike, bears_out, distance, opposed
from generator.check.facts.rest import may_be_rest
from generator.check.facts.units import agree

_NEAR = 0.2
_RECKONED_MAX = 6
_SUMMED_MAX = 4
_WHOLE = 0.005
_CHANCE = 10
_ARTICLES = frozenset("ein eine einen einem einer eines un une una uno um uma een en ett et".split())
_THING_MAX = 16
_THING = re.compile(r" ([^\W\d_]{4,})")
_BETWEEN = 6
"""Characters between the parts of a duration: `, and `."""


class Quoted(NamedTuple):
    """A figure of a passage, and as the passage writes it, with the words that limit it."""

    figure: Figure
    text: str

    @property
    def shown(self) -> str:
        """The figure as the passage writes it."""
        return self.text[self.figure.start : self.figure.end]

    @property
    def limited(self) -> str:
        """The same with the words that make it a limit."""
        return self.text[self.figure.lead : self.figure.end]


@runtime_checkable
class Around(Protocol):
    """What can tell of the words around a passage."""

    def has_around(self, figure: Figure, /) -> bool:
        """Whether they have the figure."""


class Missing(NamedTuple):
    """A figure that no passage has, the nearest of its kind, and whether that is the same with the opposite limit."""

    figure: Figure
    nearest: Quoted | None
    contradicted: bool = False


def missing(claim: Sequence[Figure], passages: Sequence[Quoted], known: Container[Figure]) -> list[Missing]:
    """The figures of a claim that neither the passages nor what is `known` of the sources bears out."""
    lacking: list[Figure] = []
    used: set[int] = set()
    for figure in claim:
        support = [at for at, other in enumerate(passages) if bears_out(figure, other.figure)]
        used.update(support)
        if not support and figure.weight is not Weight.NEVER and not _lasts(figure, passages):
            lacking.append(figure)
    found: list[Missing] = []
    for figure in lacking:
        against = next((other for other in passages if _contradicts(figure, other.figure)), None)
        if against is not None:
            found.append(Missing(figure, against, contradicted=True))
            continue
        kin = [other for at, other in enumerate(passages) if at not in used and alike(figure, other.figure)]
        if figure in known and not any(_meant(figure, other.figure) for other in kin):
            continue
        if not kin and isinstance(known, Around) and known.has_around(figure):
            continue
        if figure.weight is Weight.WEAK and not kin:
            kin = [
                other
                for at, other in enumerate(passages)
                if at not in used and _mistimed(figure, other.figure)
            ]
        if figure.weight is Weight.WEAK and not kin:
            continue
        kin = kin or [other for other in passages if alike(figure, other.figure)]
        nearest = min(kin, key=lambda other: distance(figure, other.figure), default=None)
        found.append(Missing(figure, nearest))
    return found


def reckoned(
    claim: Figure, passages: Sequence[Quoted], text: str = "", beside: Sequence[Figure] = ()
) -> bool:
    """Whether a figure follows from those of the passages: what is left of a whole, of two counts, a part of a sum.

    Of few figures only, and not of numbers so small that they come out by chance. `beside` has the other figures of
    the claim with that text: of 26 crews, three of them Slovak, 23 crews with three of them Slovak do not follow.
    """
    figures = [
        other.figure
        for other in passages
        if other.figure.kind is Kind.NUMBER and other.shown.lower() not in _ARTICLES
    ]
    if claim.kind is not Kind.NUMBER or not 0 < len(figures) <= _RECKONED_MAX:
        return False
    if _is_part_of(claim, figures, beside):
        return True
    if _counts_the_same(claim, passages, text, beside):
        return False
    for mine in claim.readings:
        shares = [_base(r) for f in figures for r in f.readings if r.unit.dimension == "share"]
        if mine.unit.dimension == "share":
            thing = _behind(text, claim)
            same = thing and any(_behind(other.text, other.figure) == thing for other in passages)
            near = not same and any(abs(_base(mine) + share - 1) <= _WHOLE for share in shares)
            if near and (not text or may_be_rest(text, [other.text for other in passages])):
                return True
            continue
        counts = [
            r.number for f in figures for r in f.readings if agree(r.unit.dimension, mine.unit.dimension)
        ]
        if mine.number < _CHANCE or not counts:
            continue
        if any(
            min(abs(count * share - mine.number), abs(count - mine.number * share)) <= _WHOLE * mine.number
            for count in counts
            for share in shares
        ):
            return True
        if len(counts) <= _SUMMED_MAX and any(
            mine.number in {one + two, abs(one - two)} for one, two in combinations(counts, 2)
        ):
            return True
    return False


def _is_part_of(claim: Figure, figures: Sequence[Figure], beside: Sequence[Figure]) -> bool:
    """Whether a figure and another of the claim are to each other as a passage says: £20,000 of £60,000, a third."""
    shares = [_base(r) for f in figures for r in f.readings if r.unit.dimension == "share"]
    if not shares:
        return False
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
        if other.shown.lower() not in _ARTICLES
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


def _lasts(claim: Figure, passages: Sequence[Quoted]) -> bool:
    """Whether a claim's 2:06:15 is what a passage says in words: two hours, six minutes and 15 seconds."""
    if claim.kind is not Kind.CLOCK:
        return False
    minutes, end = 0.0, -1
    for other in passages:
        time = next((r for r in other.figure.readings if r.unit.dimension == "time"), None)
        near = 0 <= other.figure.start - end <= _BETWEEN
        minutes = (minutes if near else 0.0) + (time.number * time.unit.factor / 60 if time else 0.0)
        end = other.figure.end
        if time and any(abs(mine.number - minutes) < mine.step / 2 for mine in claim.readings):
            return True
    return False


def _mistimed(claim: Figure, passage: Figure) -> bool:
    """Whether both are as many, but of other units of time: three months for three weeks."""
    return any(
        mine.number == theirs.number and {mine.unit.dimension, theirs.unit.dimension} == {"time", "months"}
        for mine in claim.readings
        for theirs in passage.readings
    )


def _contradicts(claim: Figure, passage: Figure) -> bool:
    return opposed(claim, passage) and any(
        mine.number == theirs.number and mine.unit == theirs.unit
        for mine in claim.readings
        for theirs in passage.readings
    )


def _meant(claim: Figure, passage: Figure) -> bool:
    """Whether the passage's figure is meant rather than what the source is called or when it came out.

    So it is where both are days, and where a number is nearly the same.
    """
    if claim.kind is Kind.NUMBER:
        return distance(claim, passage) < _NEAR
    return any(when.day for when in claim.dates) and any(when.day for when in passage.dates)
