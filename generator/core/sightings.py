"""What is known of a briefing's passages: the one place that says when evidence speaks of a source as it is now."""

from generator.core.evidence import Result, Sighting, SourceEvidence
from generator.core.model import Briefing, Claim, Source, State


def address(source: Source) -> str:
    """Where the source is looked at: its `url`, else what its DOI leads to, else empty."""
    return source.url or (f"https://doi.org/{source.doi}" if source.doi.startswith("10.") else "")


class Sightings:
    """The evidence of one briefing by source and passage, without what was seen at an address of before."""

    __slots__ = ("_passages", "_sources")

    def __init__(self, briefing: Briefing) -> None:
        self._sources: dict[str, SourceEvidence] = {}
        self._passages: dict[str, dict[str, Sighting]] = {}
        seen = briefing.evidence.sources if briefing.evidence else {}
        for source in briefing.sources if seen else ():
            found = seen.get(source.id)
            if source.id not in self._sources and found and found.url == address(source):
                self._sources[source.id] = found

    def source(self, key: str) -> SourceEvidence | None:
        """What was observed about the source called `key`; None where it was not looked at, or not at this address."""
        return self._sources.get(key)

    def passage(self, key: str, exact: str) -> Sighting | None:
        """What came of looking for `exact` in that source; white space does not matter."""
        if key not in self._sources:
            return None
        if key not in self._passages:
            passages = reversed(self._sources[key].passages)
            self._passages[key] = {" ".join(each.exact.split()): each for each in passages}
        return self._passages[key].get(" ".join(exact.split()))

    def state(self, claim: Claim) -> State:
        """The state of a claim: one passage that is not there disputes it, else one that was found verifies it."""
        if claim.state not in {State.QUOTED, State.VERIFIED, State.DISPUTED}:
            return claim.state
        results = {
            seen.result if (seen := self.passage(item.key, passage.exact)) else Result.UNCHECKED
            for citation in claim.citations
            for item in citation.items
            for passage in item.passages
        }
        if Result.NOT_FOUND in results:
            return State.DISPUTED
        return State.VERIFIED if Result.FOUND in results else State.QUOTED
