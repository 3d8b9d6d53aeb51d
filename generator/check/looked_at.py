"""What rules read of a briefing's evidence: what came of looking for each passage, and what each source did."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.core.evidence import Link, Sighting, SourceEvidence
from generator.core.model import Briefing, Passage, Prose, Source
from generator.core.position import Span
from generator.core.sightings import Sightings


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage of a briefing, the source that it is taken from, and what came of looking for it, if somebody has."""

    passage: Passage
    span: Span
    """In the file."""
    source: Source
    sighting: Sighting | None
    prose: Prose


def passages(briefing: Briefing) -> Iterator[Quoted]:
    """Each passage of a source that there is, in reading order. Nothing where the briefing has no evidence."""
    if briefing.evidence is None:
        return
    sightings = Sightings(briefing)
    sources = {source.id: source for source in reversed(briefing.sources)}
    for prose, citation in briefing.citations():
        for item in citation.items:
            source = sources.get(item.key)
            for passage in item.passages if source else ():
                assert source is not None
                seen = sightings.passage(item.key, passage.exact)
                yield Quoted(passage, prose.locate(passage.span), source, seen, prose)


def sources(briefing: Briefing, *links: Link) -> Iterator[tuple[Source, SourceEvidence]]:
    """Each source with what was observed of it at its present address; only those that did one of `links`, if given."""
    if briefing.evidence is None:
        return
    sightings = Sightings(briefing)
    for source in {source.id: source for source in reversed(briefing.sources)}.values():
        seen = sightings.source(source.id)
        if seen is not None and (not links or seen.link in links):
            yield source, seen


def day(moment: str) -> str:
    """The day of a moment in an evidence file."""
    return moment[:10]
