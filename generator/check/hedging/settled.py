"""Whether a claim reports what came of something that its passage hedges: it was suspected, but not confirmed."""

from unicodedata import normalize

from generator.check.alignment.sides import side
from generator.check.negation.words import DENIALS

_REACH = 3
"""Words behind a denial of which the claim must have one with a meaning."""


def settled(claim: str, passages: list[str], language: str, hedge: str) -> bool:
    """Whether a claim denies what a passage denies in a later clause than that of the hedge."""
    deny = DENIALS.get(language, frozenset())
    mine = side(claim)
    if deny.isdisjoint(word.low for word in mine.words):
        return False
    for passage in passages:
        theirs = side(passage)
        start = theirs.text.find(normalize("NFC", hedge))
        at = next((i for i, word in enumerate(theirs.words) if word.start >= start), None)
        if start < 0 or at is None:
            continue
        for i, word in enumerate(theirs.words):
            if word.low in deny and theirs.clauses[i] > theirs.clauses[at]:
                behind = theirs.words[i + 1 : i + 1 + _REACH]
                if any(each.key and mine.has(each) for each in behind):
                    return True
    return False
