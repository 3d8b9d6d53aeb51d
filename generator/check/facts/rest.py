"""Whether a claim can speak of the rest of what its passage speaks of: of the 62 % where that has the 38 %.

Then it says something else of it: another word, or a denial. With the passage's own words, the rest is a slip.
"""

import re
from collections.abc import Iterable

from generator.check.negation.words import DENIALS

_WORD = re.compile(r"[^\W\d_]+")
_LONG = 4
_PREFIX = 4
_ENDING_IN_DENIAL = "n't"
_OTHERS = frozenset(
    "other others rest remaining übrigen restlichen autres reste otros demás resto altri".split()
)


def may_be_rest(claim: str, passages: Iterable[str]) -> bool:
    """Whether the claim has a word that no passage has, names apart, or denies what these do not."""
    texts = tuple(passages)
    theirs = _WORD.findall(" ".join(texts).lower())
    beginnings = {word[:_PREFIX] for word in theirs}
    mine = _WORD.findall(claim)
    if any(len(word) >= _LONG and word.islower() and word[:_PREFIX] not in beginnings for word in mine):
        return True
    lows = {word.lower() for word in mine}
    denies = _denies(claim, lows)
    return denies is not any(_denies(text, theirs) for text in texts) or not _OTHERS.isdisjoint(lows)


def _denies(text: str, lows: Iterable[str]) -> bool:
    have = frozenset(lows)
    return _ENDING_IN_DENIAL in text or any(not have.isdisjoint(words) for words in DENIALS.values())
