"""The state of the evidence: what all claims rest on, and what somebody should look into."""

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.core.evidence import Link, Result
from generator.core.model import State
from generator.publish.entry import Entry, Use
from generator.publish.marks import fold
from generator.publish.observed import ALARMING, Observed
from generator.publish.pages.listing import Data, Listing
from generator.publish.pages.parts import in_parts
from generator.publish.pages.works import Work
from generator.publish.states import MARKS
from generator.publish.typography import typeset
from generator.publish.views import Page, as_data
from generator.publish.wording import instant

OLDEST = 10
"""How many of the sources that were looked at longest ago are named."""

_LINKS = {
    Link.LIVE: "Answer",
    Link.REDIRECTED: "Answer, by way of another address",
    Link.PAYWALLED: "Show robots a sign-in or subscription page",
    Link.BLOCKED: "Refuse robots",
    Link.LIMITED: "Asked robots to come back later",
    Link.UNKNOWN: "Did not answer as they should",
    Link.MOVED_OFF_SITE: "Lead to another site",
    Link.USURPED: "Are in other hands",
    Link.GONE: "Are gone",
}
_RESULTS = {
    Result.FOUND: (State.VERIFIED, "Found in the source, or in a copy of it"),
    Result.NOT_FOUND: (State.DISPUTED, "Not found"),
    Result.AMBIGUOUS: (State.QUOTED, "Occur more than once"),
    Result.INDETERMINATE: (State.QUOTED, "Could not be read"),
    Result.UNCHECKED: (State.QUOTED, "Not looked for yet"),
}
_CLAIMS = {
    State.VERIFIED: "Rest on a passage that was found",
    State.DISPUTED: "Quote a passage that was not found",
    State.QUOTED: "Quote a passage not known to be there",
    State.CITED: "Name a source",
    State.ANALYSIS: "Are our own reading",
    State.UNCITED: "Cite nothing",
}


def health_pages(listing: Listing) -> tuple[Page, ...]:
    """The page on the state of the evidence, and the list of briefings with what is known of each."""
    published = listing.published
    whole = Page(
        uri="evidence.md",
        template="health.html",
        title="State of the evidence",
        description="What all our claims rest on, which passages were found, and which sources are lost.",
        data={**_totals(published), "oldest": _oldest(published)},
    )
    briefings = Page(
        uri="evidence/briefings.md",
        template="health-briefings.html",
        title="Evidence by briefing",
        description="For each briefing, what its claims rest on and when its sources were last looked at.",
    )
    return (
        *in_parts(whole, "attention", list(_attention(published))),
        *in_parts(briefings, "briefings", [_briefing(entry, listing) for entry in published]),
    )


def lost(cited: Iterable[Work]) -> int | None:
    """How many of the works are gone or in other hands, as far as is known; None where nobody has looked at any."""
    links = Counter(map(_link, cited))
    return links[Link.GONE] + links[Link.USURPED] if links.keys() - {""} else None


def _seen(entry: Entry) -> Iterator[tuple[Use, Observed]]:
    for use in entry.uses:
        if use.observed is not None:
            yield use, use.observed


def _totals(entries: Iterable[Entry]) -> Data:
    """How many claims, passages and sources are in which state. What is there is told, in a fixed order."""
    entries = tuple(entries)
    claims: Counter[str] = Counter()
    passages: Counter[str] = Counter()
    for entry in entries:
        claims.update({part.state: part.count for part in entry.card.meter.counts})
        for use in entry.uses:
            looks = use.observed.looks if use.observed else ()
            passages.update(look.result for look in looks)
            passages[Result.UNCHECKED] += len(use.passages) - len(looks)
    links = Counter(link for _, link in _addresses(entries).values())
    return {
        "claims": [
            _row(text, claims[state], str(state), MARKS[state])
            for state, text in _CLAIMS.items()
            if claims[state]
        ],
        "passages": [
            _row(text, passages[result], str(state), MARKS[state])
            for result, (state, text) in _RESULTS.items()
            if passages[result]
        ],
        "links": [
            *(_row(text, links[link]) for link, text in _LINKS.items() if links[link]),
            *([_row("Not looked at yet", links[""])] if links[""] else []),
        ],
    }


def _addresses(entries: Iterable[Entry]) -> dict[str, tuple[str, str]]:
    """For each address, when it was last asked, whichever briefing for, and what it did; empty texts where never."""
    found: dict[str, tuple[str, str]] = {}
    for entry in entries:
        for use in entry.uses:
            key = use.source.url or use.source.doi or f"{entry.path} {use.source.id}"
            seen = (use.observed.checked, use.observed.link) if use.observed else ("", "")
            found[key] = max(found.get(key, seen), seen)
    return found


def _row(text: str, count: int, state: str = "", mark: str = "") -> Data:
    return {"text": text, "count": count, "state": state, "mark": mark}


def _link(work: Work) -> str:
    """What a work's address did when it was last asked, whichever briefing it was asked for."""
    seen = [use.observed for _, use in work.uses if use.observed]
    return max(seen, key=lambda each: each.checked).link if seen else ""


def _attention(entries: Iterable[Entry]) -> Iterator[Data]:
    """What somebody should look into, newest briefing first: passages that are not there, addresses that are lost."""
    for entry in entries:
        for use, seen in _seen(entry):
            if seen.link in ALARMING:
                yield _concern(entry, use, seen, seen.warning, f", {seen.words}")
            for exact, look in zip(use.passages, seen.looks, strict=True):
                if look.state == State.DISPUTED:
                    yield _concern(entry, use, seen, look.lead, look.rest, fold(exact))


def _concern(entry: Entry, use: Use, seen: Observed, lead: str, rest: str, passage: str = "") -> Data:
    return {
        "lead": lead,
        "rest": rest,
        "passage": passage,
        "source": typeset(fold(use.source.title)) or use.source.id,
        "briefing": entry.card.title,
        "href": f"{entry.url}#ref-{seen.number}",
    }


def _oldest(entries: Iterable[Entry]) -> list[Data]:
    dated = sorted(
        (
            (seen.checked, entry.path, seen.number, entry, use)
            for entry in entries
            for use, seen in _seen(entry)
        ),
        key=lambda each: each[:3],
    )
    dated = [each for each in dated if each[0]]
    return [
        {
            "date": as_data(day) if (day := instant(checked)) else None,
            "source": typeset(fold(use.source.title)) or use.source.id,
            "href": f"{entry.url}#ref-{number}",
            "briefing": entry.card.title,
        }
        for checked, _, number, entry, use in dated[:OLDEST]
    ]


def _briefing(entry: Entry, listing: Listing) -> Data:
    """A briefing with how many of its sources were looked at, and since when none was."""
    seen = [each for _, each in _seen(entry)]
    first = instant(min((each.checked for each in seen if each.checked), default=""))
    return {
        "card": listing.cards[entry.path],
        "sources": len(entry.uses),
        "seen": len(seen),
        "lost": sum(each.link in ALARMING for each in seen),
        "oldest": as_data(first) if first else None,
    }
