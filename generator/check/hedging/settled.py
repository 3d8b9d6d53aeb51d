"""Whether a claim reports what came of something that its passage hedges: it was suspected, but not confirmed."""

from unicodedata import normalize

from generator.check.alignment.sides import Side, alike, side
from generator.check.negation.words import DENIALS

_REACH = 3
"""Words behind a denial of which the claim must have one with a meaning."""
_ABOUT = 2
"""Words in common that show that a clause of the claim says what the passage hedges."""
_MOSTLY = 6


def settled(claim: str, passages: list[str], language: str, hedge: str) -> bool:
    """Whether a claim denies what a passage denies in a later clause than that of the hedge, and no more."""
    deny = DENIALS.get(language, frozenset())
    mine = side(claim)
    if deny.isdisjoint(word.low for word in mine.words):
        return False
    for passage in passages:
        theirs = side(passage)
        start = theirs.text.find(normalize("NFC", hedge))
        at = next((i for i, word in enumerate(theirs.words) if word.start >= start), None)
        if start < 0 or at is None or _affirms(mine, theirs, at, deny):
            continue
        for i, word in enumerate(theirs.words):
            if word.low in deny and theirs.clauses[i] > theirs.clauses[at]:
                behind = theirs.words[i + 1 : i + 1 + _REACH]
                if any(each.key and mine.has(each) for each in behind):
                    return True
    return False


def _affirms(claim: Side, passage: Side, at: int, deny: frozenset[str]) -> bool:
    """Whether a clause of the claim says what the clause of the hedge says."""
    later = next(
        (
            n
            for n, w in zip(passage.clauses, passage.words, strict=True)
            if n > passage.clauses[at] and w.low in deny
        ),
        passage.clauses[at] + 1,
    )
    own = range(passage.clauses[at], later)
    hedged = [w for n, w in zip(passage.clauses, passage.words, strict=True) if n in own and w.key]
    for number in set(claim.clauses):
        mine = [word for i, word in enumerate(claim.words) if claim.clauses[i] == number]
        denies = not deny.isdisjoint(word.low for word in mine)
        shared = sum(any(alike(word, other) for other in hedged) for word in mine if word.key)
        # One that denies besides, "the door, which was never locked", says mostly what is hedged.
        if shared >= (_MOSTLY if denies else _ABOUT):
            return True
    return False
