"""Where a text says no, each time counted once, with the words that it may be said of."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, side
from generator.check.negation.contrary import is_wary
from generator.check.negation.forms import denied_of
from generator.check.negation.places import Place, once, places_of
from generator.check.negation.reach import LIGHT, VERB_FIRST
from generator.check.negation.saying_no import Said
from generator.check.negation.signs import is_yes
from generator.check.negation.signs.slight import AND, IS, SAID, SLIGHT, SURE, TO

_REACH = 4
"""Words with a meaning, on either side, that it may be said of."""
_BOUND = 2
_IS_BEFORE = 3
_HALF = 2


class Unit(NamedTuple):
    """A word or phrase that says no once."""

    at: int
    end: int
    is_denial: bool
    """Whether it is a denial: not, nobody. Others refuse, lack or shut out."""
    is_chained: bool
    """Whether another stands in its part and may be said of it, or it of the other: did not refuse."""
    is_bound: bool
    """Whether that one stands next to it."""
    head: tuple[Word, ...]
    """What is denied first of all."""
    about: tuple[Word, ...]
    """What it may be said of."""
    inside: tuple[Word, ...]
    """The words of its half of the clause."""


class Counted(NamedTuple):
    """A text and where it says no."""

    said: Said
    units: tuple[Unit, ...]
    parts: tuple[int, ...]
    """By word, the number of its clause, or of its half of one in which two halves say no."""
    meant: dict[int, tuple[Word, ...]]
    """By part, the words that carry its meaning and say no no."""

    @property
    def words(self) -> tuple[Word, ...]:
        """Those of the text."""
        return self.said.words

    @property
    def side(self) -> Side:
        """The text as one of two."""
        return self.said.side


@lru_cache(maxsize=64)
def counted(text: str, language: str) -> Counted:
    """A text with the places where it says no."""
    made = side(text)
    found = made.words
    places = places_of(made, language)
    taken = {i for place in places for i in (*range(place.at, place.end + 1), place.apart)}
    parts = _parts(made, places, AND[language])
    meaning = [bool(w.key) and i not in taken and w.low not in LIGHT for i, w in enumerate(found)]
    counts = once(places, parts, found, language)
    units = tuple(_unit(counts, k, found, parts, meaning, language) for k in range(len(counts)))
    wary = [
        i
        for i, word in enumerate(found)
        if i not in taken
        and word.low not in SURE
        and is_wary(word.low, language)
        and not is_yes(word.low, language)
    ]
    denials = [place.at for place in counts if place.is_denial]
    refusals = [place.at for place in counts if not place.is_denial]
    meant: dict[int, list[Word]] = {part: [] for part in parts}
    for i, word in enumerate(found):
        if meaning[i]:
            meant[parts[i]].append(word)
    said = Said(made, denials, refusals, wary)
    return Counted(said, units, parts, {part: tuple(words) for part, words in meant.items()})


def _parts(made: Side, places: list[Place], joins: frozenset[str]) -> tuple[int, ...]:
    """The clauses, parted once more at a conjunction between two places that say no."""
    ends = {place.end for place in places if not place.is_denial}
    starts = {
        i
        for i, number in enumerate(made.clauses)
        if not i or (number != made.clauses[i - 1] and not _is_said(made, i, ends))
    }
    for one, other in pairwise(places):
        if made.clauses[one.at] == made.clauses[other.at]:
            between = range(other.at - 1, one.end, -1)
            starts.update([i for i in between if made.words[i].low in joins][:1])
    parts, number = [], 0
    for i in range(len(made.words)):
        number += i in starts
        parts.append(number)
    return tuple(parts)


def _is_said(made: Side, start: int, ends: set[int]) -> bool:
    """Whether the clause that begins here is what a word that says no is said of: bestritt, dass er log."""
    if made.words[start].low in SAID:
        return True
    clause = (
        made.words[i].low for i in range(start, len(made.words)) if made.clauses[i] == made.clauses[start]
    )
    return start - 1 in ends and not TO.isdisjoint(clause)


def _unit(
    places: list[Place],
    number: int,
    found: tuple[Word, ...],
    parts: tuple[int, ...],
    meaning: list[bool],
    language: str,
) -> Unit:
    place = places[number]
    around = [i for i, part in enumerate(parts) if part == parts[place.at]]
    inside = _half(place, around, found, meaning, AND[language])
    behind = [found[i] for i in inside if i > place.end and meaning[i]][:_REACH]
    before = [found[i] for i in reversed(inside) if i < place.at and meaning[i]][:_REACH]
    own = _own(found[place.at], language)
    passive = any(
        found[i].low in IS.get(language, ()) for i in range(max(0, place.at - _IS_BEFORE), place.at)
    )
    about = [*own, *behind]
    if language in VERB_FIRST or not behind or (not place.is_denial and passive):
        about += before
    words = tuple(found[i] for i in inside if meaning[i])
    if sum(parts[other.at] == parts[place.at] for other in places) == 1:
        about += words
    beside = [
        other
        for other in (*places[max(0, number - 1) : number], *places[number + 1 : number + 2])
        if parts[other.at] == parts[place.at] and not (place.is_denial and other.is_denial)
    ]
    bound = any(_gap(place, other) <= _BOUND for other in beside)
    head = _head([*own, *behind], before, language)
    return Unit(place.at, place.end, place.is_denial, bool(beside), bound, head, tuple(about), words)


def _head(behind: list[Word], before: list[Word], language: str) -> tuple[Word, ...]:
    telling = _telling(behind or before)
    if language not in VERB_FIRST:
        return tuple(telling[:1])
    return (*telling[:2], *_telling(before)[:2])


def _telling(words: Iterable[Word]) -> list[Word]:
    return [word for word in words if word.low not in SLIGHT]


def _own(word: Word, language: str) -> list[Word]:
    """The verb that a word denies by its form."""
    begin = denied_of(word.low, language)
    return [word._replace(text="", low=begin, key=begin)] if begin else []


def _gap(one: Place, other: Place) -> int:
    return other.at - one.end if other.at > one.at else one.at - other.end


def _half(
    place: Place, inside: list[int], found: tuple[Word, ...], meaning: list[bool], joins: frozenset[str]
) -> list[int]:
    """The words of a clause up to the conjunctions around a place, where what lies beyond can stand alone."""
    before = [i for i in inside if i < place.at and found[i].low in joins]
    if before:
        cut = before[-1]
        if sum(meaning[i] for i in inside if i < cut) >= _HALF and any(meaning[cut + 1 : place.at]):
            inside = [i for i in inside if i > cut]
    behind = [i for i in inside if i > place.end and found[i].low in joins]
    if behind:
        cut = behind[0]
        if any(meaning[place.end + 1 : cut]) and sum(meaning[i] for i in inside if i > cut) >= _HALF:
            inside = [i for i in inside if i < cut]
    return inside
