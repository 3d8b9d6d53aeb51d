"""Makes words for one end of the world one word: north and northern, abroad and foreign; the year before, too."""

from functools import lru_cache

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side
from generator.check.comparison.faces import pole
from generator.check.comparison.small_words import BEFORE_ALONE, EARLIER, PREVIOUS, THAN
from generator.check.facts.slots.lexicon import meant

AGO = "=ago"
"""The key of what names the time before: a year earlier, the previous year."""


@lru_cache(maxsize=64)
def poled(side: Side, language: str) -> Side:
    """The same side, in which such words share a key; the side itself where it has none."""
    if not any(
        low in EARLIER or low in BEFORE_ALONE or low in PREVIOUS or pole(low, language) for low in side.lows
    ):
        return side
    words = tuple(word._replace(key=_key(side, at, language)) for at, word in enumerate(side.words))
    return side._replace(words=words, keys=frozenset(word.key for word in words if word.key))


def _key(side: Side, at: int, language: str) -> str:
    words = side.words
    word: Word = words[at]
    if word.low in PREVIOUS:
        return AGO
    if word.low in EARLIER or (word.low in BEFORE_ALONE and at == side.clause(at)[-1]):
        before = at - 2 if at > 1 and words[at - 1].low == "plus" else at - 1
        following = words[at + 1].low if at + 1 < len(words) else ""
        spans = before >= 0 and any(kind == "span" for kind, _ in meant(words[before].low, language))
        if spans and following not in THAN:
            return AGO
    return pole(word.low, language) or word.key


def poles(side: Side) -> frozenset[str]:
    """The ends that a side made by `poled` has a word for."""
    return frozenset(key for key in side.keys if key[0] == "=" and key != AGO)
