"""What lists and other pages know of a briefing: all but its text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.core.date import PartialDate
from generator.core.model import Briefing, Correction, Source, Status
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.publish.article import card, plain
from generator.publish.numbering import number_sources
from generator.publish.observed import Observed, observed
from generator.publish.views import BriefingCard

_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Use:
    """A source of a briefing, how often it is cited there, and the passages that are quoted of it, each once."""

    source: Source
    """Without its places in the file."""
    citations: int
    passages: tuple[str, ...]
    observed: Observed | None = None
    """What was seen of it; None where nobody has looked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A briefing as lists, feeds and other briefings show it. Nothing in it says where in the file it stands."""

    path: str
    url: str
    status: Status
    created: PartialDate | None
    last_date: PartialDate | None
    topics: tuple[str, ...]
    """Ids, as those of the `authors`."""
    authors: tuple[str, ...]
    aliases: tuple[str, ...]
    uses: tuple[Use, ...]
    """Its sources, in the file's order."""
    corrections: tuple[Correction, ...]
    takeaways: tuple[str, ...]
    """As plain text."""
    card: BriefingCard
    titled: bool = True
    """Whether it has a title of its own: under `serve`, what its author has open is shown without one."""

    @property
    def listed(self) -> bool:
        """Whether it stands in lists."""
        return self.titled and self.created is not None

    @property
    def newest_first(self) -> tuple[int, str]:
        """What lists are sorted by."""
        return -(self.created.earliest.toordinal() if self.created else 0), self.path


def entry(briefing: Briefing, settings: Settings) -> Entry:
    """The entry of `briefing`."""
    return Entry(
        path=briefing.path,
        url=briefing.url,
        status=briefing.status,
        created=briefing.created.value if briefing.created else None,
        last_date=briefing.last_date,
        topics=tuple(topic.value for topic in briefing.topics),
        authors=tuple(author.value for author in briefing.authors),
        aliases=tuple(alias.value for alias in briefing.aliases),
        uses=tuple(_uses(briefing)),
        corrections=tuple(replace(each, span=_NOWHERE) for each in briefing.corrections),
        takeaways=tuple(map(plain, briefing.takeaways)),
        card=card(briefing, settings),
        titled=briefing.title is not None,
    )


def _uses(briefing: Briefing) -> Iterator[Use]:
    cited, sightings = _cited(briefing), Sightings(briefing)
    numbers = {id(source): number for number, source in number_sources(briefing)} if briefing.evidence else {}
    for source in briefing.sources:
        citations, passages = cited.get(source.id, (0, ()))
        seen = observed(source, numbers.get(id(source), 0), passages, sightings)
        yield Use(replace(source, span=_NOWHERE, spans={}), citations, passages, seen)


def _cited(briefing: Briefing) -> dict[str, tuple[int, tuple[str, ...]]]:
    """How often each source is cited and with which passages, each passage once."""
    counts: dict[str, int] = {}
    passages: dict[str, dict[str, None]] = {}
    for _, citation in briefing.citations():
        for item in citation.items:
            counts[item.key] = counts.get(item.key, 0) + 1
            passages.setdefault(item.key, {}).update((passage.exact, None) for passage in item.passages)
    return {key: (count, tuple(passages[key])) for key, count in counts.items()}
