"""The sources of all briefings, by who published them."""

from collections.abc import Iterator
from itertools import islice, zip_longest

from generator.check.address.hosts import host_of, known_publisher
from generator.core.model import State
from generator.publish import wording
from generator.publish.links import web_url
from generator.publish.marks import fold
from generator.publish.observed import Observed
from generator.publish.pages.listing import Data, Listing, counted
from generator.publish.pages.parts import in_parts
from generator.publish.pages.works import Work, works
from generator.publish.publishers import publisher
from generator.publish.standing import source_url
from generator.publish.states import MARKS
from generator.publish.typography import typeset
from generator.publish.views import Page, PassageView, Ref, as_data

_QUOTED = as_data(PassageView("", State.QUOTED.value, State.QUOTED.value, MARKS[State.QUOTED]))

SHOWN = 20
"""How many briefings that cite a work are named with it, and how many of its passages are shown."""


def source_pages(listing: Listing) -> tuple[Page, ...]:
    """The list of publishers and a page for each, with its works and the briefings that cite them."""
    publishers: dict[str, list[Work]] = {}
    refs: dict[str, Ref] = {}
    known = listing.settings.publishers
    for work in works(listing.entries):
        # Where briefings disagree on who published a work, it stands with each, as their pages link to each.
        named = (publisher(use.source, known) for _, use in work.uses)
        for ref in {ref.href: ref for ref in named if ref is not None}.values():
            publishers.setdefault(ref.href, []).append(work)
            refs.setdefault(ref.href, ref)
    ordered = sorted(refs.values(), key=lambda ref: (ref.text.casefold(), ref.href))
    views = [_publisher(ref, publishers[ref.href], listing) for ref in ordered]
    overview = Page(
        uri="sources.md",
        template="publishers.html",
        title="Sources",
        description="Every publisher whose work the briefings cite.",
    )
    return (
        *in_parts(overview, "publishers", views),
        *(page for view in views for page in _pages(view, publishers[view["href"]], listing)),
    )


def _publisher(ref: Ref, works: list[Work], listing: Listing) -> Data:
    known = (known_publisher(host_of(work.source.url), listing.settings.publishers) for work in works)
    return {
        "text": typeset(ref.text),
        "href": ref.href,
        "works": len(works),
        "citations": sum(work.citations for work in works),
        "owner": next((publisher.owner for publisher in known if publisher and publisher.owner), ""),
    }


def _pages(publisher: Data, works: list[Work], listing: Listing) -> Iterator[Page]:
    ordered = sorted(works, key=lambda work: (work.source.title.casefold(), work.source.url))
    whole = Page(
        uri=publisher["href"].rstrip("/") + ".md",
        template="publisher.html",
        title=publisher["text"],
        description=f"Works published by {publisher['text']} that our briefings cite.",
        data={"publisher": publisher},
    )
    return in_parts(whole, "works", [_work(work, listing) for work in ordered])


def _work(work: Work, listing: Listing) -> Data:
    source = work.source
    issued = wording.day(source.issued)
    passages = _passages(work)
    seen = _last_seen(work)
    cited_by = []
    for entry, use in work.uses[:SHOWN]:
        card = listing.cards[entry.path]
        cited_by.append(counted(card["title"], card["url"], use.citations))
    return {
        "title": typeset(source.title),
        "url": seen.url if seen else source_url(source),
        "warning": seen.warning if seen else "",
        "words": seen.words if seen else "",
        "kind": wording.kind(source.type),
        "authors": wording.names(source.author),
        "issued": as_data(issued) if issued else None,
        "access": source.access,
        "archive_url": seen.archive_url if seen else web_url(source.archive_url),
        "passages": list(islice(passages.values(), SHOWN)),
        "more_passages": max(0, len(passages) - SHOWN),
        "cited_by": cited_by,
        "more_cited_by": max(0, len(work.uses) - SHOWN),
    }


def _last_seen(work: Work) -> Observed | None:
    """What was seen of a work when it was last looked at, whichever briefing it was looked at for."""
    seen = [use.observed for _, use in work.uses if use.observed]
    return max(seen, key=lambda each: each.checked) if seen else None


def _passages(work: Work) -> dict[str, Data]:
    """The passages of a work, each once, with what is known of it where anybody has looked."""
    found: dict[str, Data] = {}
    for _, use in work.uses:
        looks = use.observed.looks if use.observed else ()
        for exact, look in zip_longest(use.passages, looks):
            known = {"state": look.state, "word": look.word, "mark": MARKS[State(look.state)]} if look else {}
            if known or exact not in found:
                found[exact] = {**_QUOTED, "exact": fold(exact), **known}
    return found
