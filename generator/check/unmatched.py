"""Where evidence and briefing speak of different things: what has been edited since the sources were looked at."""

import re
from collections.abc import Mapping
from itertools import islice

from generator.core.evidence import SourceEvidence
from generator.core.model import Briefing, Source
from generator.core.sightings import address

_WORD = re.compile(r"\w+")
_SHARED_MIN = 0.5
_COMPARED_MAX = 50
"""Of one source, so many passages that are new are compared with so many that the briefing has no more."""
_LENGTH_MAX = 2_000


class Unmatched:
    """A briefing and its evidence, compared."""

    def __init__(self, briefing: Briefing) -> None:
        known = briefing.evidence.sources if briefing.evidence else {}
        present = {source.id: source for source in reversed(briefing.sources)}
        self.moved: dict[str, str] = {}
        """By source, the address at which it was looked at, where it has another one now."""
        self.renamed: dict[str, str] = {}
        """By source, the id under which it was looked at."""
        self.dropped: dict[str, list[str]] = {}
        """By source, passages that were looked for and that the briefing has no more."""
        self._edited: dict[tuple[str, str], str] = {}
        orphans = {seen.url: key for key, seen in known.items() if key not in present}
        exacts = _exacts(briefing)
        for key, source in present.items():
            seen = known.get(key)
            if seen is None:
                if known and address(source) in orphans:
                    self.renamed[key] = orphans[address(source)]
            elif seen.url != address(source):
                self.moved[key] = seen.url
            else:
                self._compare(source, seen, exacts.get(key, {}))
        self.orphans = tuple(key for key in orphans.values() if key not in self.renamed.values())
        """Ids in the evidence that the briefing does not have."""

    @property
    def sources(self) -> frozenset[str]:
        """Ids of the sources that were looked at under another address or id."""
        return frozenset((*self.moved, *self.renamed))

    def before(self, key: str, exact: str) -> str:
        """What the passage was when it was looked for; empty where it is the same, or new."""
        return self._edited.get((key, " ".join(exact.split())), "")

    def _compare(self, source: Source, seen: SourceEvidence, exacts: Mapping[str, None]) -> None:
        before = {" ".join(each.exact.split()): None for each in seen.passages}
        new = [exact for exact in exacts if exact not in before]
        left = {exact: _words(exact) for exact in before if exact not in exacts}
        for exact in new[:_COMPARED_MAX]:
            words = _words(exact)
            choices = islice(left, _COMPARED_MAX)
            nearest = max(choices, key=lambda old: _shared(left[old], words), default=None)
            if nearest is not None and _shared(left[nearest], words) >= _SHARED_MIN:
                self._edited[source.id, exact] = nearest
                del left[nearest]
        if left:
            self.dropped[source.id] = list(left)


def _exacts(briefing: Briefing) -> dict[str, dict[str, None]]:
    """The passages of each source."""
    found: dict[str, dict[str, None]] = {}
    for _, citation in briefing.citations():
        for item in citation.items:
            folded = (" ".join(passage.exact.split()) for passage in item.passages)
            found.setdefault(item.key, {}).update(dict.fromkeys(folded))
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text[:_LENGTH_MAX].casefold()))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the words of both that they have in common."""
    return len(one & other) / max(len(one | other), 1)
