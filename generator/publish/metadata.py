"""What a briefing tells machines: JSON-LD, Highwire tags and OpenGraph, for the `<head>` of its page.

Vocabularies: https://schema.org/Article, https://ogp.me, and the `citation_*` tags that scholarly indexes read
(https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
"""

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from generator.core.evidence import Link
from generator.core.model import Briefing, Person, Source
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.publish.links import web_url
from generator.publish.standing import standing
from generator.publish.views import BriefingCard

_UNSAFE = re.compile("[<>&\u2028\u2029]")
_SCHEMA_TYPES = {
    "article": "Article",
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "legislation": "Legislation",
    "post": "SocialMediaPosting",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "software": "SoftwareSourceCode",
    "speech": "CreativeWork",
    "thesis": "Thesis",
    "webpage": "WebPage",
}


def head_html(briefing: Briefing, card: BriefingCard, settings: Settings) -> str:
    """The tags for the head of the page of `briefing`, all text in them escaped.

    `card` is what the page shows of it. Addresses are left out where the site's own is not set.
    """
    tags = [*_highwire(card, settings), *_open_graph(card, settings)]
    lines = [f'<meta {kind}="{name}" content="{escape(value)}">' for kind, name, value in tags if value]
    lines.append(
        f'<script type="application/ld+json">{script_json(article(briefing, card, settings))}</script>'
    )
    return "\n".join(lines)


def script_json(value: object) -> str:
    """`value` as JSON that may stand in a script element: no text in it can end the element or begin a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def article(briefing: Briefing, card: BriefingCard, settings: Settings) -> dict[str, Any]:
    """`briefing` as a schema.org `Article`."""
    site = settings.site
    address = site.url + card.url if site.url else ""
    sightings = Sightings(briefing)
    return _without_empty(
        {
            "@context": "https://schema.org",
            "@type": "Article",
            "@id": address,
            "url": address,
            "mainEntityOfPage": address,
            "headline": card.title,
            "description": card.summary,
            "inLanguage": site.language,
            "datePublished": card.date.iso,
            "dateModified": (card.updated or card.date).iso,
            "creativeWorkStatus": card.status.capitalize(),
            "author": [
                {"@type": "Person", "name": author.text, "url": site.url + author.href if site.url else ""}
                for author in card.authors
            ],
            "publisher": {"@type": "Organization", "name": site.name, "url": site.url},
            "keywords": [topic.text for topic in card.topics],
            "citation": [_citation(source, sightings) for source in briefing.sources],
            "correction": [
                {"@type": "CorrectionComment", "datePublished": str(correction.date), "text": correction.text}
                for correction in briefing.corrections
            ],
        }
    )


def _citation(source: Source, sightings: Sightings) -> dict[str, Any]:
    seen = sightings.source(source.id)
    stands = standing(source, seen)
    in_other_hands = seen is not None and seen.link is Link.USURPED
    return {
        "@type": _SCHEMA_TYPES.get(source.type, "CreativeWork"),
        "name": source.title,
        "url": "" if in_other_hands else web_url(source.url),
        "sameAs": web_url(f"https://doi.org/{source.doi}") if source.doi else "",
        "author": [_person(person) for person in source.author],
        "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else {},
        "datePublished": str(source.issued) if source.issued else "",
        "archivedAt": stands.archive_url,
    }


def _person(person: Person) -> dict[str, str]:
    if person.literal:
        return {"@type": "Organization", "name": person.literal}
    return {
        "@type": "Person",
        "name": " ".join(part for part in (person.given, person.family) if part),
        "familyName": person.family,
        "givenName": person.given,
    }


def _without_empty(value: dict[str, Any]) -> dict[str, Any]:
    """`value` without members that say nothing, in it and in the objects that it holds."""
    return {key: _each(item) for key, item in value.items() if item}


def _each(value: Any) -> Any:
    if isinstance(value, dict):
        return _without_empty(value)
    if isinstance(value, list):
        return [_each(item) for item in value]
    return value


def _highwire(card: BriefingCard, settings: Settings) -> Iterator[tuple[str, str, str]]:
    site = settings.site
    yield "name", "citation_title", card.title
    for author in card.authors:
        yield "name", "citation_author", author.text
    yield "name", "citation_publication_date", card.date.iso.replace("-", "/")
    yield "name", "citation_publisher", site.name
    yield "name", "citation_language", site.language
    for topic in card.topics:
        yield "name", "citation_keywords", topic.text
    yield "name", "citation_public_url", site.url and site.url + card.url


def _open_graph(card: BriefingCard, settings: Settings) -> Iterator[tuple[str, str, str]]:
    site = settings.site
    yield "property", "og:type", "article"
    yield "property", "og:title", card.title
    yield "property", "og:description", card.summary
    yield "property", "og:site_name", site.name
    yield "property", "og:url", site.url and site.url + card.url
    yield "property", "article:published_time", card.date.iso
    yield "property", "article:modified_time", card.updated.iso if card.updated else ""
    for topic in card.topics:
        yield "property", "article:tag", topic.text
