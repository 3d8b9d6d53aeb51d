"""A quick look that spares most honest claims the reading: a bare number between the same two plain words."""

import re
from collections.abc import Sequence

from generator.check.facts import approximation, magnitudes, names, shares, unit_phrases, units
from generator.check.facts.lexicon import WORDS, words_of

_PLAIN = re.compile(r"(?<![^\s(])[a-z]{2,} \d[\d,]* ([a-z]{2,})(?![^\s.,;)]| (?:an?|per|each|every) )")
_NUMBER = re.compile(r"\d[\d,.]*")
_MEANING = WORDS | frozenset(
    {
        *units.WORDS,
        *magnitudes.WORDS,
        *unit_phrases.PHRASE_STARTS,
        *approximation.CLOSE,
        *approximation.FIRST_BEHIND,
        *names.LABELS,
        *names.FUNCTION_WORDS,
        *names.PREPOSITIONS,
        *shares.OUT_OF_STARTS,
    }
)
"""Words that can change what a number beside them means."""


def quotes(claim: str, passages: Sequence[str]) -> bool:
    """Whether every figure of the claim is a bare number that a passage has between the same words."""
    found = 0
    for match in _PLAIN.finditer(claim):
        plain = match[0]
        if plain.partition(" ")[0] in _MEANING or match[1] in _MEANING:
            return False
        if not any(plain in passage for passage in passages):
            return False
        found += 1
    return found > 0 and len(_NUMBER.findall(claim)) == found and WORDS.isdisjoint(words_of(claim))
