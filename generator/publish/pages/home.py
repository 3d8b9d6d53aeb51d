"""The home page: the newest briefing, those before it, the topics, and what the record holds."""

from generator.core.model import Briefing, State
from generator.publish.pages.checks import corrections
from generator.publish.pages.listing import Data, Listing, counted
from generator.publish.pages.works import works
from generator.publish.publishers import publisher
from generator.publish.render import render_briefing
from generator.publish.views import Page

LATEST = 12
"""How many briefings stand below the newest one."""
CORRECTIONS = 3

_WITH_PASSAGE = frozenset({State.QUOTED, State.VERIFIED})


def home_page(listing: Listing) -> Page:
    """The home page. Without a published briefing it has no lead, which is then None."""
    published = listing.published
    lead = published[0] if published else None
    others = [briefing for briefing in listing.briefings if briefing is not lead]
    site = listing.library.settings.site
    return Page(
        uri="index.md",
        template="home.html",
        title=site.name,
        description=site.description,
        data={
            "lead": _lead(lead, listing) if lead else None,
            "latest": listing.of_briefings(others[:LATEST]),
            "topics": _topics(listing),
            "record": _record(listing),
            "corrections": corrections(listing)[:CORRECTIONS],
        },
    )


def _lead(briefing: Briefing, listing: Listing) -> Data:
    rendered = render_briefing(briefing, listing.library.settings)
    return {
        "card": listing.cards[briefing.path],
        "summary_html": rendered.summary_html,
        "takeaways_html": list(rendered.takeaways_html),
    }


def _topics(listing: Listing) -> list[Data]:
    """The topics that a briefing names, by name."""
    groups = listing.grouped(lambda briefing: (topic.value for topic in briefing.topics))
    used = [topic for topic in listing.library.settings.topics.values() if topic.id in groups]
    return [
        counted(topic.name, f"topics/{topic.id}/", len(groups[topic.id]), topic.description)
        for topic in sorted(used, key=lambda topic: (topic.name.casefold(), topic.id))
    ]


def _record(listing: Listing) -> Data:
    """The figures of the record: what stands published, and what it rests on."""
    published = listing.published
    claims = [claim for briefing in published for prose in briefing.prose for claim in prose.claims]
    cited = works(published)
    known = listing.library.settings.publishers
    publishers = {each.href for work in cited for use in work.uses if (each := publisher(use.source, known))}
    return {
        "briefings": len(published),
        "claims": len(claims),
        "quoted": sum(claim.state in _WITH_PASSAGE for claim in claims),
        "sources": len(cited),
        "publishers": len(publishers),
        "corrections": sum(len(briefing.corrections) for briefing in published),
    }
