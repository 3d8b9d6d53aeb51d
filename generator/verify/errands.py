"""What there is to look at: each source of the briefings asked for, and whether it is time to ask again."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from generator.core.date import PartialDate
from generator.core.evidence import Link, Memento, Result, SourceEvidence, moment
from generator.core.model import Briefing, Source
from generator.core.sightings import address
from generator.verify.archives import given

FRESH = datetime.timedelta(days=7)
"""A source that answered is left alone for so long."""
_NO_ANSWER = frozenset({Link.UNKNOWN, Link.LIMITED})


@dataclass(frozen=True, slots=True)
class Errand:
    """One source of one briefing, the passages to be found in it, and what was seen of it before."""

    path: str
    key: str
    url: str
    """Where to ask: the source's address, else its DOI's; empty where it has neither."""
    title: str
    passages: tuple[str, ...]
    claims: tuple[str, ...]
    """The claims that rest on them."""
    accessed: PartialDate | None
    copy: Memento | None
    """The archived copy that the author names, where its date is known."""
    before: SourceEvidence | None
    """None also where the source had another address then."""

    @property
    def kept_as(self) -> str:
        """What captures of it are kept for: its address, else the very source of the very briefing."""
        return self.url or f"urn:briefings:{quote(self.path)}:{quote(self.key, safe='')}"

    @property
    def looked_for(self) -> bool:
        """Whether each of its passages has been looked for before, with whatever result."""
        sightings = (self.before.sighting(passage) if self.before else None for passage in self.passages)
        return all(seen is not None and seen.result is not Result.UNCHECKED for seen in sightings)


def errands(briefings: Iterable[Briefing], only: str = "") -> Iterator[Errand]:
    """An errand for each source, in order, or for those called `only`."""
    for briefing in briefings:
        known = of_sources(briefing.sources, briefing.evidence.sources if briefing.evidence else {})
        for source in _each_once(briefing):
            if only and source.id != only:
                continue
            url = address(source)
            before = known.get(source.id)
            if before and before.url != url and not url.lower().startswith(("http://", "https://")):
                continue  # a slip of the pen, which takes nothing away
            yield Errand(
                path=briefing.path,
                key=source.id,
                url=url,
                title=source.title,
                passages=passages(briefing, source.id),
                claims=claims_on(briefing, source.id),
                accessed=source.accessed,
                copy=given(source.archive_url, str(source.archive_date or "")),
                before=before if before and before.url == url else None,
            )


def of_sources(sources: Sequence[Source], known: Mapping[str, SourceEvidence]) -> dict[str, SourceEvidence]:
    """What is known of each source, by its id; of one that has another id now, what was seen under the old one."""
    present = {source.id: source for source in reversed(sources)}
    orphans = {seen.url: seen for key, seen in known.items() if key not in present and seen.url}
    found = {key: known.get(key) or orphans.get(address(source)) for key, source in present.items()}
    return {key: seen for key, seen in found.items() if seen}


def passages(briefing: Briefing, key: str) -> tuple[str, ...]:
    """The passages that a briefing takes from a source, in reading order, white space folded, each once."""
    found = {
        " ".join(passage.exact.split()): None
        for _, citation in briefing.citations()
        for item in citation.items
        if item.key == key
        for passage in item.passages
    }
    return tuple(found)


def claims_on(briefing: Briefing, key: str) -> tuple[str, ...]:
    """The claims that rest on passages of a source, in reading order, each once."""
    found = {
        claim.text: None
        for prose in briefing.prose
        for block in prose.blocks
        for claim in block.claims
        if any(item.key == key and item.passages for each in claim.citations for item in each.items)
    }
    return tuple(found)


def due(errand: Errand, now: datetime.datetime, *, refresh: bool) -> bool:
    """Whether the source is to be asked: never before, not lately, or without an answer; always to `refresh`."""
    before = errand.before
    if not errand.url:
        return False
    if refresh or before is None or before.link in _NO_ANSWER:
        return True
    checked = moment(before.checked)
    return checked is None or now - checked >= FRESH


def _each_once(briefing: Briefing) -> Iterator[Source]:
    seen: set[str] = set()
    for source in briefing.sources:
        if source.id not in seen:
            seen.add(source.id)
            yield source
