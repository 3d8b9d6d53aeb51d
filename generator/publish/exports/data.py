"""What the briefings say, as plain values."""

from collections.abc import Iterator
from typing import Any

from generator.core.model import Briefing, Library, Source
from generator.core.settings import Settings
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
        "sources": [_source(source, settings) for source in briefing.sources],
        "claims": list(_claims(briefing)),
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


def _claims(briefing: Briefing) -> Iterator[dict[str, Any]]:
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
                    }
                    for citation in claim.citations
                    for item in citation.items
                ],
            }
