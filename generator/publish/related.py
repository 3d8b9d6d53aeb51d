"""Which briefings to read next: those with the same sources, then those on the same topics, then the newest."""

import math
from collections.abc import Callable, Iterable

from generator.core.model import Briefing, Library, Status
from generator.publish.pages.works import identities

MOST = 3
_NEWEST_OF_EACH = 24
"""So many briefings of a topic or a source are looked at: time grows with the library, not with its square."""
_SOURCE_WEIGHT = 4.0


def related(library: Library) -> dict[str, tuple[Briefing, ...]]:
    """For each briefing's path up to three published briefings, the nearest first.

    A source or a topic that two briefings share weighs the more the fewer briefings have it (inverse document
    frequency); among equals the newest comes first, then the order of paths.
    """
    candidates = sorted(
        (
            briefing
            for briefing in library.briefings
            if briefing.status is Status.PUBLISHED and briefing.created
        ),
        key=lambda briefing: (-_ordinal(briefing), briefing.path),
    )
    traits = [(_topics, 1.0), (_sources, _SOURCE_WEIGHT)]
    indexes = [(trait, weight, _index(candidates, trait)) for trait, weight in traits]
    nearest: dict[str, tuple[Briefing, ...]] = {}
    for briefing in library.briefings:
        scores: dict[int, float] = {}
        for trait, weight, index in indexes:
            for key in trait(briefing):
                places = index.get(key, [])
                worth = weight * math.log(1 + len(candidates) / max(len(places), 1))
                for place in places[:_NEWEST_OF_EACH]:
                    scores[place] = scores.get(place, 0.0) + worth
        # Places are in order of age, so a tie goes to the newer one.
        best = sorted(scores, key=lambda place: (-round(scores[place], 9), place))
        others = (candidates[place] for place in best if candidates[place].path != briefing.path)
        nearest[briefing.path] = tuple(other for other, _ in zip(others, range(MOST), strict=False))
    return nearest


def _index(briefings: Iterable[Briefing], trait: Callable[[Briefing], set[str]]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for place, briefing in enumerate(briefings):
        for key in trait(briefing):
            index.setdefault(key, []).append(place)
    return index


def _topics(briefing: Briefing) -> set[str]:
    return {topic.value for topic in briefing.topics}


def _sources(briefing: Briefing) -> set[str]:
    return {identity for source in briefing.sources for identity in identities(source)}


def _ordinal(briefing: Briefing) -> int:
    return briefing.created.value.earliest.toordinal() if briefing.created else 0
