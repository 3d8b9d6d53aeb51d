"""Where a text says no, what of, and which of two texts' words that say no are one another's."""

from collections.abc import Iterable
from itertools import takewhile
from typing import NamedTuple

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, alike, side
from generator.check.negation.contrary import is_wary, says_no
from generator.check.negation.forms import denied_of
from generator.check.negation.reach import CONCORD, LIGHT, NO_DENIALS, VERB_FIRST
from generator.check.negation.words import DENIALS

_REACH = 3
"""Words with a meaning, on either side of a denial, that it may hold for."""


class Said(NamedTuple):
    """A text, and where it says no."""

    side: Side
    denials: list[int]
    """Places of the words that deny."""
    refusals: list[int]
    """Places of the words that say no otherwise."""
    wary: list[int]

    @property
    def words(self) -> tuple[Word, ...]:
        """Those of the text."""
        return self.side.words


def said_of(text: str, language: str) -> Said:
    """A text with the places of its words that say no, in a language whose denials are known."""
    made = side(text)
    found = made.words
    denials = [i for i, word in enumerate(found) if _denies(word, language)]
    no = [i for i, w in enumerate(found) if i not in denials and _says_no(found, i, language)]
    wary = [i for i, w in enumerate(found) if i not in denials and i not in no and is_wary(w.low, language)]
    return Said(made, denials, no, wary)


def _says_no(found: tuple[Word, ...], at: int, language: str) -> bool:
    word = found[at]
    if language == "en" and word.low == "yet":
        return at + 1 < len(found) and found[at + 1].low == "to"
    return says_no(word.low, language)


def _denies(word: Word, language: str) -> bool:
    low = word.low
    if low in DENIALS[language]:
        return low not in NO_DENIALS
    return (low == "t" and language == "en") or bool(denied_of(low, language))


def unmatched(affirming: Said, denying: Said, language: str) -> tuple[list[int], list[int]]:
    """What may say no on the first side and not on the second; and what says no on the second and not on the first."""
    no = [*affirming.denials, *affirming.refusals]
    theirs = [*denying.denials, *denying.refusals]
    wary = [i for i in affirming.wary if not any(alike(affirming.words[i], word) for word in denying.words)]
    for same in (_one_word, _one_matter):
        for i in tuple(no):
            j = next((j for j in theirs if same(affirming, i, denying, j, language)), None)
            if j is not None:
                no.remove(i)
                theirs.remove(j)
    said = (*affirming.denials, *affirming.refusals)
    theirs = [j for j in theirs if not any(_one_matter(affirming, i, denying, j, language) for i in said)]
    if language in CONCORD:
        # Two denials of one clause are one.
        matched = {denying.side.clauses[j] for j in denying.denials if j not in theirs}
        theirs = [j for j in theirs if j not in denying.denials or denying.side.clauses[j] not in matched]
    return [*no, *wary], theirs


def _one_word(one: Said, i: int, other: Said, j: int, language: str) -> bool:
    """Whether two words say no of one thing and are one, or are no denials but one word."""
    if not alike(one.words[i], other.words[j]):
        return False
    return i in one.refusals or _one_matter(one, i, other, j, language)


def _one_matter(one: Said, i: int, other: Said, j: int, language: str) -> bool:
    """Whether two words say no of one thing."""
    about = about_of(other, j, language)
    return any(alike(word, their) for word in about_of(one, i, language) for their in about)


def about_of(said: Said, at: int, language: str) -> list[Word]:
    """The words that a denial may hold for, the likeliest first."""
    word = said.words[at]
    begin = denied_of(word.low, language)
    if begin:
        return [word._replace(text="", low=begin, key=begin)]
    inside = said.side.clause(at)
    others = {*said.denials, *said.refusals} - {at}
    behind = _until(said, (i for i in inside if i > at), others)
    if inside[-1] > at and language not in VERB_FIRST:
        return behind
    return [*behind, *_until(said, (i for i in reversed(inside) if i < at), others)]


def _until(said: Said, places: Iterable[int], others: set[int]) -> list[Word]:
    """The first words with a meaning before one of the others."""
    words = (said.words[i] for i in takewhile(lambda i: i not in others, places))
    return [word for word in words if word.key and word.low not in LIGHT][:_REACH]
