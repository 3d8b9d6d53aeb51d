"""What lists, and the page on the state of the evidence, know of what was seen of a source: small, and plain."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.core.evidence import Link
from generator.core.model import Source
from generator.core.sightings import Sightings
from generator.publish.standing import link_words, standing
from generator.publish.verdicts import verdict

ALARMING = frozenset(map(str, (Link.GONE, Link.USURPED, Link.MOVED_OFF_SITE)))
"""What an address may do that somebody should look into."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of a passage. `state` and `result` are values of the enumerations of the core."""

    state: str
    word: str
    """For lists: "found"."""
    result: str
    lead: str
    """In full: "Not found", and " in the source on 8 May 2026"."""
    rest: str


@dataclass(frozen=True, slots=True)
class Observed:
    """What was seen of a source when it was last looked at."""

    number: int
    """The source's on its briefing's page."""
    link: str
    """Of `core.evidence.Link`."""
    checked: str
    """When, in UTC."""
    warning: str
    """What its address did, as `standing.link_words` has it: "Gone", and "last asked on 8 May 2026"."""
    words: str
    url: str
    """Where a reader may be sent, be it to the archived copy; empty where nowhere."""
    archive_url: str
    looks: tuple[Look, ...]
    """One for each of its passages, in the order of `Use.passages`."""


def observed(source: Source, number: int, passages: Iterable[str], sightings: Sightings) -> Observed | None:
    """What was seen of `source`, and of the `passages` that are quoted of it; None where nobody has looked."""
    seen = sightings.source(source.id)
    if seen is None:
        return None
    stands = standing(source, seen)
    warning, words = link_words(seen)
    looks: list[Look] = []
    for exact in passages:
        sighting = sightings.passage(source.id, exact)
        said = verdict(sighting, seen)
        result = str(sighting.result) if sighting else "unchecked"
        looks.append(Look(str(said.state), said.lead.lower(), result, said.lead, said.after))
    return Observed(
        number=number,
        link=str(seen.link),
        checked=seen.checked,
        warning=warning,
        words=words,
        url=stands.url or stands.archive_url,
        archive_url=stands.archive_url,
        looks=tuple(looks),
    )
