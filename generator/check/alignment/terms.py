"""The words of a text that carry its meaning, each in one form: `reduced`, `reduces` and `reduction` are one."""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.check.hedging.language import SMALL_WORDS

_WORD = re.compile(r"\d(?:[\d.,]*\d)?|[^\W\d_]+(?:[’'](?=[^\W\d_])[^\W\d_]+)*")
_STEM = 5
_LENGTH_MIN = 3
IRREGULAR = {
    form: first
    for first, *forms in (
        line.split()
        for line in """
        pay paid|lose lost|find found|make made|take took taken|give gave given|fall fell fallen|rise rose risen
        grow grew grown|go went gone|say said|tell told|hold held|keep kept|sell sold|buy bought|win won|leave left
        meet met|lead led|send sent|build built|spend spent|know knew known|see saw seen|show shown|begin began begun
        break broke broken|write wrote written|draw drew drawn|run ran|bring brought|think thought|catch caught
        teach taught|seek sought|choose chose chosen|speak spoke spoken|die died|lie lay lain|drive drove driven
        eat ate eaten|fly flew flown|forget forgot forgotten|hear heard|hide hid hidden|mean meant|feel felt
        shrink shrank shrunk|sink sank sunk|stand stood|steal stole stolen|strike struck|swim swam|throw threw thrown
        understand understood|wear wore worn|withdraw withdrew withdrawn|use used using uses|warn warned
        """.replace("\n", "|").split("|")
        if line.strip()
    )
    for form in forms
}
_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y")
_SMALL = SMALL_WORDS | frozenset(
    """
    the and for are was were has have had been being its his her their our they them she him who whom which what than
    also will would into such these those there here did does done about some any each per very own other
    """.split()
)


class Term(NamedTuple):
    """A word with its place in the text. `stem` is empty for a small word."""

    text: str
    low: str
    stem: str
    start: int
    end: int


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """The form that a word in lower case shares with its relatives; empty for words that carry no meaning."""
    if word[0].isdigit():
        return word
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    if word in _SMALL or len(word) < _LENGTH_MIN:
        return ""
    word = IRREGULAR.get(word, word)
    for ending in _ENDINGS:
        if len(word) - len(ending) >= _LENGTH_MIN and word.endswith(ending):
            word = word[: -len(ending)]
            break
    if len(word) > _LENGTH_MIN and word[-1] == word[-2]:
        word = word[:-1]
    return word[:_STEM]


def terms(text: str) -> list[Term]:
    """All words of a text in order."""
    found = []
    for match in _WORD.finditer(text):
        low = match[0].lower()
        found.append(Term(match[0], low, stem(low), match.start(), match.end()))
    return found


def stems(words: list[Term]) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(word.stem for word in words if word.stem)
