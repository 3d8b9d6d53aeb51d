"""Sets a claim beside a passage word by word, where the claim is the passage but for a few words.

What is left on either side, and in the same gap, is what somebody changed. It asks nothing of a language but that
words which are one begin alike, and so it holds for languages of which little else is known.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.check.alignment.terms import IRREGULAR
from generator.check.hedging.language import SMALL_WORDS
from generator.check.naming.folding import folded

_WORD = re.compile(r"\[[^\W\d_]\][^\W\d_]+|\d(?:[\d.,]*\d)?|[^\W\d_]+")
_KEY = 5
_PARTICIPLE_MIN = 6
"""Letters of a German or Dutch participle, `gezahlt`, that is one with `zahlt`."""
_SMALL_MAX = 2
"""Letters of a word that carries no meaning in most languages."""
_WORDS_MAX = 60
"""Of a claim; a passage may have three times as many."""


class Word(NamedTuple):
    """A word and its place."""

    text: str
    low: str
    key: str
    """What other forms of it share: its beginning, without accents; empty where it carries no meaning."""
    start: int
    end: int


class Gap(NamedTuple):
    """Words between two that both sides have; `at` is the place of the gap among the words that both have."""

    claim: tuple[Word, ...]
    passage: tuple[Word, ...]
    at: int


class Copy(NamedTuple):
    """A claim and a passage with what each has that the other has not, in the order of the text."""

    gaps: tuple[Gap, ...]
    pairs: tuple[tuple[Word, Word], ...]
    """What both have, in one order: the claim's word and the passage's."""
    shared: int
    """How many of the pairs carry meaning."""
    moved: int
    """Words of the claim that carry meaning and stand elsewhere in the passage."""
    foreign: tuple[Word, ...]
    """Words of the claim that carry meaning and stand nowhere in the passage."""


@lru_cache(maxsize=1 << 14)
def key(word: str) -> str:
    """What the forms of a word in lower case share; empty for small words."""
    if word[0].isdigit():
        return word
    if len(word) <= _SMALL_MAX or word in SMALL_WORDS:
        return ""
    word = IRREGULAR.get(word, word)
    if word.startswith("ge") and word.endswith(("t", "en")) and len(word) > _PARTICIPLE_MIN:
        word = word[2:]
    return folded(word)[:_KEY]


def words(text: str) -> list[Word]:
    """The words of a text in order; elided articles and the `t` of `don't` are words."""
    found = []
    for match in _WORD.finditer(text):
        word = match[0] if match[0][0] != "[" else f"{match[0][1]}{match[0][3:]}"
        low = word.lower()
        if low == "t" and text[max(0, match.start() - 1) : match.start()] not in {"'", "’"}:
            continue
        found.append(Word(word, low, key(low), match.start(), match.end()))
    return found


def copy(claim: list[Word], passage: list[Word]) -> Copy | None:
    """How the claim is made of the passage; None where either is too long to tell."""
    if len(claim) > _WORDS_MAX or len(passage) > 3 * _WORDS_MAX:
        return None
    pairs = _longest(claim, passage)
    gaps: list[Gap] = []
    mine = theirs = 0
    for at, (i, j) in enumerate([*pairs, (len(claim), len(passage))]):
        if i > mine or j > theirs:
            gaps.append(Gap(tuple(claim[mine:i]), tuple(passage[theirs:j]), at))
        mine, theirs = i + 1, j + 1
    have = {word.key for word in passage}
    left = [word for gap in gaps for word in gap.claim if word.key]
    return Copy(
        tuple(gaps),
        tuple((claim[i], passage[j]) for i, j in pairs),
        sum(bool(claim[i].key) for i, _ in pairs),
        sum(word.key in have for word in left),
        tuple(word for word in left if word.key not in have),
    )


def _longest(claim: list[Word], passage: list[Word]) -> list[tuple[int, int]]:
    """The longest list of words that both have in one order; small words count little."""
    mine = [word.key or word.low for word in claim]
    theirs = [word.key or word.low for word in passage]
    weights = [3 if word.key else 1 for word in claim]
    best = [[0] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
    for i in range(len(mine) - 1, -1, -1):
        row, below, word, weight = best[i], best[i + 1], mine[i], weights[i]
        for j in range(len(theirs) - 1, -1, -1):
            if word == theirs[j]:
                row[j] = below[j + 1] + weight
            else:
                row[j] = max(below[j], row[j + 1])
    found = []
    i = j = 0
    while i < len(mine) and j < len(theirs):
        if mine[i] == theirs[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found
