"""Sets the figures of a claim against those of its passages."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from generator.check.facts.figure import Figure, Kind, Weight
from generator.check.facts.match import alike, bears_out, distance, opposed

_NEAR = 0.2


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
        if not support and figure.weight is not Weight.NEVER:
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
        if figure.weight is Weight.WEAK and not kin:
            continue
        kin = kin or [other for other in passages if alike(figure, other.figure)]
        nearest = min(kin, key=lambda other: distance(figure, other.figure), default=None)
        found.append(Missing(figure, nearest))
    return found


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
