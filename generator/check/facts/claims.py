"""The figures of a briefing's claims, and those that need no source: its own dates, the names of its sources."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from generator.check.facts.compare import Quoted
from generator.check.facts.figure import BARE, Bound, Figure, Weight, When
from generator.check.facts.lexicon import may_have_figures
from generator.check.facts.match import bears_out
from generator.check.facts.read import read
from generator.core.date import PartialDate
from generator.core.model import Briefing, Source

_INSERTED = str.maketrans({"[": "", "]": ""})
_NUMBER = re.compile(r"(?<!\w)[1-9]\d*(?!\w)")
_FIGURES_MAX = 100
_QUOTED_MAX = 2_000
"""More than a marker has room for, but for one that is made to cost time."""
_NAME_MIN = 100
"""Smaller numbers of names and ids only tell them apart: QSA-2026-004."""
_LONG_NUMBER = re.compile(r"[1-9]\d{2,}")


def asked(text: str) -> tuple[Figure, ...]:
    """The figures of a claim that ask for something; no more than a sentence can have."""
    return asking(read(text))


def asking(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Those that ask for something; no more than a sentence can have."""
    return tuple(islice((figure for figure in figures if figure.weight is not Weight.NEVER), _FIGURES_MAX))


class Known:
    """What a claim may say without a passage: dates of publication, figures in the names of sources and publishers.

    Where these dates are `doubted`, any date may be the right one.
    """

    def __init__(
        self,
        sources: Iterable[Source],
        dates: Iterable[PartialDate],
        *,
        doubted: bool = False,
        around: tuple[str, ...] = (),
    ) -> None:
        self._around = around
        self._doubted = doubted
        self._sources = tuple(sources)
        self._dates = [When(date.year, date.month, date.day) for date in dates]
        self._titled: list[Figure] | None = None
        self._numbers: frozenset[str] | None = None

    def __contains__(self, figure: object) -> bool:
        if not isinstance(figure, Figure):
            return False
        return self.has_dated(figure) or self.has_named(figure)

    def has_dated(self, figure: Figure) -> bool:
        """Whether the figure is one of the dates, as far as it goes."""
        if self._doubted and figure.dates:
            return True
        return any(_tells(mine, known) for mine in figure.dates for known in self._dates)

    def has_named(self, figure: Figure) -> bool:
        """Whether the figure stands in a title, a publisher's name or an id."""
        if any(r.unit is BARE and _written(r.number) in self._in_names() for r in figure.readings):
            return True
        exact = replace(figure, bound=Bound.NONE)
        return any(_alike(exact, titled) and bears_out(exact, titled) for titled in self._in_titles())

    def has_around(self, figure: Figure) -> bool:
        """Whether the words before or behind the passages have the figure, where these were found."""
        exact = replace(figure, bound=Bound.NONE)
        texts = [text for text in self._around if may_have_figures(text)]
        found = (other for text in texts for other in read(text, passage=True))
        return any(
            bears_out(exact, other) and (not _unit(exact) or _unit(other) == _unit(exact)) for other in found
        )

    def _in_names(self) -> frozenset[str]:
        """The numbers in publishers and ids: of ids, those of three digits and more; others only tell ids apart."""
        if self._numbers is None:
            ids = " ".join(source.id for source in self._sources)
            publishers = " ".join(source.publisher for source in self._sources)
            self._numbers = frozenset(_LONG_NUMBER.findall(ids)) | frozenset(_NUMBER.findall(publishers))
        return self._numbers

    def _in_titles(self) -> list[Figure]:
        if self._titled is None:
            titles = [source.title for source in self._sources if may_have_figures(source.title)]
            self._titled = [figure for title in titles for figure in read(title)]
        return self._titled


def _unit(figure: Figure) -> str:
    return figure.readings[0].unit.dimension if figure.readings else ""


def _alike(claim: Figure, titled: Figure) -> bool:
    """Whether a figure of a title may be the claim's: with the same unit, and no number of a short name."""
    if claim.kind is not titled.kind:
        return False
    if titled.weight is Weight.NEVER and all(reading.number < _NAME_MIN for reading in titled.readings):
        return False
    if not claim.readings:
        return any(when.year for when in titled.dates)
    dimensions = {reading.unit.dimension for reading in claim.readings}
    return not dimensions.isdisjoint(reading.unit.dimension for reading in titled.readings)


def around(briefing: Briefing, sources: Iterable[Source], passages: Sequence[str]) -> Iterator[str]:
    """What stands before and behind the passages of these sources, where they were found."""
    seen = briefing.evidence.sources if briefing.evidence else {}
    for source in sources:
        for sighting in seen[source.id].passages if source.id in seen else ():
            if sighting.exact in passages:
                yield sighting.prefix
                yield sighting.suffix


def published(briefing: Briefing) -> list[PartialDate]:
    """The briefing's own dates."""
    return [located.value for located in (briefing.created, briefing.updated) if located is not None]


def of_sources(sources: Iterable[Source]) -> list[PartialDate]:
    """When the sources were issued and looked at."""
    return [date for source in sources for date in (source.issued, source.accessed) if date is not None]


def is_doubted(sources: Iterable[Source], briefing: Briefing) -> bool:
    """Whether one of the sources is dated later than the briefing, which SRC005 reports."""
    last = briefing.last_date
    return last is not None and any(
        source.issued is not None and source.issued.earliest > last.latest for source in sources
    )


def _written(number: float) -> str:
    return str(int(number)) if number == int(number) else ""


def _tells(claim: When, known: When) -> bool:
    """Whether a date of a claim is a known one, as far as it goes."""
    if claim.part or (claim.year is None and claim.day is None):
        return False
    return (
        (claim.year is None or claim.year == known.year)
        and (claim.month is None or claim.month == known.month)
        and (claim.day is None or claim.day == known.day)
    )


def quoted_figures(passages: Iterable[str]) -> list[Quoted]:
    """The figures of several passages. What the editor inserted in brackets counts as the passage's."""
    texts = [unicodedata.normalize("NFC", exact.translate(_INSERTED)) for exact in passages]
    found = (Quoted(figure, text) for text in texts for figure in read(text, passage=True))
    return list(islice(found, _QUOTED_MAX))
