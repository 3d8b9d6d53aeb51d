"""Whether a claim puts first what somebody plans or holds, and names him after it: "a sale is the minister's aim".

What relates the two is then a word of its own, whether it is known or not; a flat claim has him act, or act upon it.
"""

from unicodedata import normalize

from generator.check.alignment.sides import alike, side
from generator.check.hedging.kinds import Care, kind

_BY = frozenset(
    "by von vom durch par por pelo pela pelos pelas da dal dalla dai dallo door av af przez".split()
)
_REACH = 6
_BACK = 2
"""Words before a name among which one says that he did it."""


def comes_after(claim: str, passages: list[str], hedge: str) -> bool:
    """Whether whoever is the subject of a hedge in a passage stands in the claim behind all that the hedge is on."""
    if kind(hedge.lower(), Care.HELD) is Care.DOUBTED:
        return False
    mine = side(claim)
    for passage in passages:
        theirs = side(passage)
        start = theirs.text.find(normalize("NFC", hedge))
        at = next((i for i, word in enumerate(theirs.words) if word.start >= start), None)
        if start < 0 or at is None:
            continue
        own = [i for i in theirs.clause(at) if theirs.words[i].key]
        before = [
            theirs.words[i] for i in own if at - _REACH <= i < at and len(theirs.words[i].low) > _BACK + 1
        ]
        behind = [theirs.words[i] for i in own if theirs.words[i].start >= start + len(hedge)]
        holder = [i for i, word in enumerate(mine.words) if word.key and any(alike(word, w) for w in before)]
        near = [i for i, word in enumerate(mine.words) if word.key and any(alike(word, w) for w in behind)]
        if not holder or not near or min(holder) < max(near):
            continue
        if _BY.isdisjoint(word.low for word in mine.words[max(0, min(holder) - _BACK) : min(holder)]):
            return True
    return False
