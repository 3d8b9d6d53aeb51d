"""Which briefings to read next: those with the same sources, then those on the same topics, then the newest."""

import math
from collections.abc import Callable, Iterable, Sequence

from generator.core.model import Status
from generator.publish.entry import Entry
from generator.publish.pages.works import identities

MOST = 3
_NEWEST_OF_EACH = 24
"""So many briefings of a topic or a source are looked at: time grows with the library, not with its square."""
_SOURCE_WEIGHT = 4.0


def related(entries: Sequence[Entry]) -> dict[str, tuple[Entry, ...]]:
    """For each briefing's path up to three published briefings, the nearest first.

    A source or a topic that two briefings share weighs the more the fewer briefings have it (inverse document
    frequency); among equals the newest comes first, then the order of paths.
    """
    candidates = sorted(
        (entry for entry in entries if entry.status is Status.PUBLISHED and entry.created),
        key=lambda entry: entry.newest_first,
    )
    traits = [(_topics, 1.0), (_sources, _SOURCE_WEIGHT)]
    indexes = [(trait, weight, _index(candidates, trait)) for trait, weight in traits]
    nearest: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        scores: dict[int, float] = {}
        for trait, weight, index in indexes:
            for key in trait(entry):
                places = index.get(key, [])
                worth = weight * math.log(1 + len(candidates) / max(len(places), 1))
                for place in places[:_NEWEST_OF_EACH]:
                    scores[place] = scores.get(place, 0.0) + worth
        # Places are in order of age, so a tie goes to the newer one.
        best = sorted(scores, key=lambda place: (-round(scores[place], 9), place))
        others = (candidates[place] for place in best if candidates[place].path != entry.path)
        nearest[entry.path] = tuple(other for other, _ in zip(others, range(MOST), strict=False))
    return nearest


def _index(entries: Iterable[Entry], trait: Callable[[Entry], set[str]]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        for key in trait(entry):
            index.setdefault(key, []).append(place)
    return index


def _topics(entry: Entry) -> set[str]:
    return set(entry.topics)


def _sources(entry: Entry) -> set[str]:
    return {identity for use in entry.uses for identity in identities(use.source)}
