"""Which source of a briefing was looked at the longest ago: all of the evidence that a rule about days needs."""

from dataclasses import replace

from generator.core.evidence import Evidence, SourceEvidence
from generator.core.model import Briefing, Source
from generator.core.sightings import Sightings


def oldest(briefing: Briefing) -> tuple[Source, SourceEvidence] | None:
    """That source, the first in order of several, with what was observed of it; None where nobody has looked."""
    if briefing.evidence is None:
        return None
    sightings = Sightings(briefing)
    looked_at = (
        (source, seen)
        for source in briefing.sources
        if (seen := sightings.source(source.id)) and seen.checked
    )
    return min(looked_at, key=lambda pair: pair[1].checked, default=None)


def without_others(briefing: Briefing) -> Briefing:
    """`briefing` with that source alone, of which `oldest` says the same: its id and address, when it was looked at."""
    found = oldest(briefing)
    if found is None:
        return replace(briefing, sources=(), evidence=None)
    source, seen = found
    kept = Source(source.id, "", url=source.url, doi=source.doi, spans={"id": source.where("id")})
    evidence = Evidence({source.id: SourceEvidence(seen.url, checked=seen.checked)})
    return replace(briefing, sources=(kept,), evidence=evidence)
