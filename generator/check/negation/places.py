"""The places where a text says no, before it is known what of: words and phrases, each counted once."""

from typing import NamedTuple

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side
from generator.check.negation.reach import CONCORD
from generator.check.negation.signs import is_denial, is_no, is_twice, phrases, phrases_apart
from generator.check.negation.signs.slight import AS
from generator.check.negation.words import DENIALS


class Place(NamedTuple):
    """A word or phrase that says no once."""

    at: int
    end: int
    is_denial: bool
    apart: int = -1
    """The last word of a phrase that stands around others: wies den Vorwurf zurück."""


def places_of(made: Side, language: str) -> list[Place]:
    """Where a text says no, in order; two words that deny once are two places."""
    found = made.words
    places: list[Place] = []
    taken: set[int] = set()
    low = made.text.lower()
    for start, end in phrases(low, language):
        inside = [i for i, word in enumerate(found) if word.start < end and word.end > start]
        if inside and taken.isdisjoint(inside):
            taken.update(inside)
            denies = any(
                found[i].low in DENIALS[language] or is_denial(found[i].low, language) for i in inside
            )
            places.append(Place(inside[0], inside[-1], denies))
    for start, end in phrases_apart(low, language):
        inside = [i for i, word in enumerate(found) if word.start < end and word.end > start]
        if inside and taken.isdisjoint((inside[0], inside[-1])):
            taken.update((inside[0], inside[-1]))
            places.append(Place(inside[0], inside[0], is_denial=False, apart=inside[-1]))
    places += [
        Place(i, i, is_denial(word.low, language))
        for i, word in enumerate(found)
        if i not in taken and is_no(word.low, language) and not is_twice(word.low, language)
    ]
    return sorted(places)


def once(places: list[Place], parts: tuple[int, ...], found: tuple[Word, ...], language: str) -> list[Place]:
    """The places without the second of two denials that deny once: no hay nada, neither nor."""
    left: list[Place] = []
    for place in _but_reasons(places, parts, found, AS[language]):
        goes_on = language in CONCORD or found[place.at].low == "nor"
        last = left[-1] if left else None
        if last and goes_on and place.is_denial and last.is_denial and parts[last.at] == parts[place.at]:
            continue
        left.append(place)
    return left


def _but_reasons(
    places: list[Place], parts: tuple[int, ...], found: tuple[Word, ...], reasons: frozenset[str]
) -> list[Place]:
    """The places without those that only tell why: rejected as incomplete."""
    return [
        place
        for place in places
        if place.is_denial
        or not (place.at and found[place.at - 1].low in reasons)
        or not any(other is not place and parts[other.at] == parts[place.at] for other in places)
    ]
