"""A word that points one way, and how two of them go together."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, alike
from generator.check.comparison.comparatives import is_comparative
from generator.check.comparison.faces import faces, goes_with
from generator.check.comparison.small_words import DEGREES, PREPOSITIONS

_SUPERLATIVE = ("est", "ste", "sten", "ster", "st")
_ARTICLES = frozenset("la le las los les una the der die das".split())


class Pointer(NamedTuple):
    """A word that points one way. `sign` is -1 where something beside turns it: `less dear`, a ban that was lifted."""

    at: int
    """The place of its word among those of the text."""
    first: int
    """The place of the first word that belongs to it: of `more` in `more expensive`."""
    last: int
    sign: int
    is_denied: bool
    compares: bool
    """Whether what it is compared with follows."""
    quality: str = ""
    """Of a degree, the beginning of the word that it is a degree of, where that says no way by itself."""
    thing: int = -1
    """Of a degree, the place of the word that follows, where that may be a quality or a thing."""


def name(side: Side, pointer: Pointer) -> str:
    """The word, or both of a phrase, as the lists of opposites have them."""
    low = side.words[pointer.at].low
    if pointer.last > pointer.at == pointer.first and not pointer.quality:
        return f"{low}_{side.words[pointer.last].low}"
    return low


def relation(claim: Side, one: Pointer, passage: Side, other: Pointer, language: str) -> int:
    """1 where both point the same way, -1 where they point to opposite ones, 0 where they have nothing in common."""
    if is_preposition(claim, one) is not is_preposition(passage, other) and not (
        one.compares or other.compares
    ):
        return 0
    if one.quality or other.quality:
        return one.sign * other.sign if one.quality == other.quality else 0
    if not (
        _is_same_thing(claim, one, passage, other, language)
        and _is_same_thing(passage, other, claim, one, language)
    ):
        return 0
    mine, theirs = name(claim, one), name(passage, other)
    sign = one.sign * other.sign
    if mine == theirs or goes_with(mine, theirs, language):
        return sign
    return -sign if faces(mine, theirs, language) else 0


def is_preposition(here: Side, pointer: Pointer) -> bool:
    """Whether it stands before what it is said of: after, not later."""
    before = here.words[pointer.at - 1].low if pointer.at else ""
    return (
        pointer.first == pointer.last
        and here.words[pointer.at].low in PREPOSITIONS
        and before not in _ARTICLES
    )


def _is_same_thing(here: Side, one: Pointer, there: Side, other: Pointer, language: str) -> bool:
    """Whether what one is a degree of is spoken of there too, or the other is a degree as well, or no quality."""
    low = there.words[other.at].low
    if one.thing >= 0 and here.words[one.at].low not in DEGREES:
        return there.has(here.words[one.thing])
    if one.thing >= 0 and _has_degree_of(there, here.words[one.thing], other):
        return False
    composed = other.first != other.at
    compares = composed or is_comparative(low, language) or low.endswith(_SUPERLATIVE)
    plain = low in DEGREES or not compares
    return one.thing < 0 or plain or there.has(here.words[one.thing])


def _has_degree_of(there: Side, thing: Word, other: Pointer) -> bool:
    """Whether another word says a degree of the same there: más dura beside más corta."""
    return any(
        there.words[at].low in DEGREES and at != other.first and alike(thing, there.words[at + 1])
        for at in range(len(there.words) - 1)
    )


def spans(found: list[Pointer]) -> Iterator[int]:
    """The places of all words that belong to any of the pointers."""
    for pointer in found:
        yield from range(pointer.first, pointer.last + 1)
