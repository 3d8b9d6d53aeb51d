"""The home page: the newest briefing, those before it, the topics, and what the record holds."""

from generator.core.model import State
from generator.publish.entry import Entry
from generator.publish.pages.checks import corrections
from generator.publish.pages.health import lost
from generator.publish.pages.listing import Data, Listing, counted
from generator.publish.pages.works import works
from generator.publish.publishers import publisher
from generator.publish.views import Page

LATEST = 12
"""How many briefings stand below the newest one."""
CORRECTIONS = 3

_WITH_PASSAGE = frozenset({State.QUOTED, State.VERIFIED})


def leading(listing: Listing) -> Entry | None:
    """The briefing that leads the home page, if there is one: the newest published."""
    return next(iter(listing.published), None)


def home_page(listing: Listing, lead_html: Data) -> Page:
    """The home page. Without a published briefing it has no lead, which is then None.

    `lead_html` has the leading briefing's rendered `summary_html` and `takeaways_html`.
    """
    lead = leading(listing)
    others = [entry for entry in listing.entries if entry is not lead]
    site = listing.settings.site
    return Page(
        uri="index.md",
        template="home.html",
        title=site.name,
        description=site.description,
        data={
            "lead": {"card": listing.cards[lead.path], **lead_html} if lead else None,
            "latest": listing.of_entries(others[:LATEST]),
            "topics": _topics(listing),
            "record": _record(listing),
            "corrections": corrections(listing)[:CORRECTIONS],
        },
    )


def _topics(listing: Listing) -> list[Data]:
    """The topics that a briefing names, by name."""
    groups = listing.grouped(lambda entry: entry.topics)
    used = [topic for topic in listing.settings.topics.values() if topic.id in groups]
    return [
        counted(topic.name, f"topics/{topic.id}/", len(groups[topic.id]), topic.description)
        for topic in sorted(used, key=lambda topic: (topic.name.casefold(), topic.id))
    ]


def _record(listing: Listing) -> Data:
    """The figures of the record: what stands published, and what it rests on."""
    published = listing.published
    meters = [entry.card.meter for entry in published]
    cited = works(published)
    known = listing.settings.publishers
    publishers = {
        each.href for work in cited for _, use in work.uses if (each := publisher(use.source, known))
    }
    gone = lost(cited)
    found = sum(part.count for meter in meters for part in meter.counts if part.state == State.VERIFIED)
    seen = {"found": found, "gone": gone} if gone is not None else {}
    return {
        **seen,
        "briefings": len(published),
        "claims": sum(meter.total for meter in meters),
        "quoted": sum(part.count for meter in meters for part in meter.counts if part.state in _WITH_PASSAGE),
        "sources": len(cited),
        "publishers": len(publishers),
        "corrections": sum(len(entry.corrections) for entry in published),
    }
