"""Sets the figures of a claim against those of its passages."""

from collections.abc import Container, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from generator.check.facts.figure import BARE, Figure, Kind, Weight
from generator.check.facts.match import alike, bears_out, distance, opposed

_NEAR = 0.2
ARTICLES = frozenset("ein eine einen einem einer eines un une una uno um uma een en ett et".split())
"""Numbers of passages that are articles as well: they say that there is one, hardly of what."""
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
        support = [
            at
            for at, other in enumerate(passages)
            if bears_out(figure, other.figure) and not _is_article(figure, other)
        ]
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


def _is_article(claim: Figure, other: Quoted) -> bool:
    """Whether what bears out one of a unit is an article: `un ascenso` does not bear out 1 km."""
    return (
        not claim.worded
        and other.shown.lower() in ARTICLES
        and all(reading.unit is BARE for reading in other.figure.readings)
        and all(reading.unit is not BARE for reading in claim.readings)
    )


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
