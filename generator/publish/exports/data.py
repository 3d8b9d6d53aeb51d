"""What the briefings say, as plain values."""

from collections.abc import Iterator
from typing import Any

from generator.core.evidence import Result
from generator.core.model import Briefing, CitationItem, Library, Source
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.publish import wording
from generator.publish.article import plain
from generator.publish.exports.names import author_names, topic_names
from generator.publish.publishers import publisher_name


def data(library: Library) -> dict[str, Any]:
    """All that the briefings say, as plain values: their sources, and each claim with what it rests on."""
    site = library.settings.site
    return {
        "version": 1,
        "site": {
            "name": site.name,
            "url": site.url,
            "description": site.description,
            "language": site.language,
        },
        "briefings": [_briefing(briefing, library.settings) for briefing in library.briefings],
    }


def _briefing(briefing: Briefing, settings: Settings) -> dict[str, Any]:
    sightings = Sightings(briefing)
    return {
        "path": briefing.path,
        "url": briefing.url,
        "title": briefing.title.value if briefing.title else "",
        "date": str(briefing.created.value) if briefing.created else None,
        "updated": str(briefing.updated.value) if briefing.updated else None,
        "status": briefing.status.value,
        "authors": author_names(briefing, settings),
        "topics": topic_names(briefing, settings),
        "summary": plain(briefing.summary),
        "takeaways": [plain(takeaway) for takeaway in briefing.takeaways],
        "sources": [_source(source, settings) | _observed(source, sightings) for source in briefing.sources],
        "claims": list(_claims(briefing, sightings)),
        "corrections": [{"date": str(each.date), "text": each.text} for each in briefing.corrections],
    }


def _source(source: Source, settings: Settings) -> dict[str, Any]:
    fields = {
        "id": source.id,
        "type": source.type,
        "title": source.title,
        "author": [wording.name(person) for person in source.author],
        "publisher": publisher_name(source, settings.publishers),
        "url": source.url,
        "doi": source.doi,
        "issued": str(source.issued) if source.issued else "",
        "accessed": str(source.accessed) if source.accessed else "",
        "access": source.access,
        "archive_url": source.archive_url,
        "archive_date": str(source.archive_date) if source.archive_date else "",
        "origin": source.origin,
    }
    return {name: value for name, value in fields.items() if value}


def _observed(source: Source, sightings: Sightings) -> dict[str, Any]:
    """What was seen of a source when it was last looked at; the whole of it is in the briefing's evidence file."""
    seen = sightings.source(source.id)
    if seen is None:
        return {}
    copy = {"archive_url": seen.archive.url, "archive_date": seen.archive.at} if seen.archive else {}
    return {"evidence": {"link": seen.link.value, "checked": seen.checked, **copy}}


def _results(item: CitationItem, sightings: Sightings) -> dict[str, list[str]]:
    """What came of looking for each passage, where anybody has looked at the source."""
    if not item.passages or sightings.source(item.key) is None:
        return {}
    looked = (sightings.passage(item.key, passage.exact) for passage in item.passages)
    return {"results": [(each.result if each else Result.UNCHECKED).value for each in looked]}


def _claims(briefing: Briefing, sightings: Sightings) -> Iterator[dict[str, Any]]:
    for prose in briefing.prose:
        for claim in prose.claims:
            yield {
                "part": prose.part.value,
                "text": claim.text,
                "state": claim.state.value,
                "citations": [
                    {
                        "source": item.key,
                        "locator": item.locator,
                        "passages": [passage.exact for passage in item.passages],
                        **_results(item, sightings),
                    }
                    for citation in claim.citations
                    for item in citation.items
                ],
            }
