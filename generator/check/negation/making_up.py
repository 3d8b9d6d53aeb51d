"""What makes up for a denial, or makes less than a denial of it."""

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import alike
from generator.check.comparison.opposites import opposed
from generator.check.negation.contrary import says_no
from generator.check.negation.denied import is_comparative
from generator.check.negation.reach import (
    BEFORE,
    BUT,
    COMPARES,
    CONCORD,
    EXCEED,
    EXCLUDES,
    IN_PART,
    OMITS,
    THAT,
    UNTIL,
    VERB_FIRST,
)
from generator.check.negation.saying_no import Said
from generator.check.negation.words import NO_DENIAL_AFTER

_LIKE = 4
_BESIDE = 4
"""Words before one that may turn it."""
_BEHIND = 2
_ENDING = 3
"""Letters by which forms of one word differ; what has more is made of several."""


def made_up(claim: Said, left: list[int], about: list[Word], near: list[Word], language: str) -> bool:
    """Whether what the claim has left to say no makes up for a denial of these words.

    Where the claim has the very word that is denied, what only may say no counts if it stands beside it.
    """
    if not near or near[0] is not about[0] or any(i not in claim.wary for i in left):
        return bool(left)
    behind = _BESIDE if language in VERB_FIRST else _BEHIND
    places = [i for i, word in enumerate(claim.words) if word.key and alike(near[0], word)]
    return any(
        -behind <= place - i <= _BESIDE and claim.side.clauses[place] == claim.side.clauses[i]
        for place in places
        for i in left
    )


def undone(passage: Said, at: int, claim: Said) -> bool:
    """Whether a passage's denial is undone by what may say no beside it, or by what it goes on from: but not this."""
    if at and passage.words[at - 1].low in BUT and passage.refusals:
        return at in passage.denials
    inside = passage.side.clause(at)
    return at in passage.denials and any(
        0 < abs(i - at) <= _BEHIND
        and passage.words[i].low.startswith((*EXCLUDES, *OMITS))
        and not claim.side.has(passage.words[i])
        for i in inside
    )


def omits(low: str, language: str) -> bool:
    """Whether what a word in lower case says is not done: to skip, to refuse."""
    return low.startswith(OMITS) or says_no(low, language)


def is_wary_there(passage: Said, near: list[Word]) -> bool:
    """Whether a word of the passage that may say no stands in one clause with these, and is none of them."""
    for i in passage.wary:
        low = passage.words[i].low
        if any(alike(passage.words[i], w) and abs(len(w.low) - len(low)) <= _ENDING for w in near):
            continue
        words = [passage.words[k] for k in passage.side.clause(i)]
        if any(alike(word, w) for word in near for w in words if w.key):
            return True
    return False


def is_in_part(here: Said, at: int, others: list[Said], *, by_claim: bool) -> bool:
    """Whether what is denied is only part, a comparison that the others have not, or a doubt."""
    inside = [(i, here.words[i].low) for i in here.side.clause(at)]
    following = next((low for i, low in inside if i > at), "")
    if following in IN_PART or following in NO_DENIAL_AFTER:
        return True
    exceeds = any(low.startswith(EXCEED) for i, low in inside if 0 < abs(i - at) <= _BESIDE)
    if exceeds and not any(word.low.startswith(EXCEED) for other in others for word in other.words):
        return True
    said = {word.low for other in others for word in other.words}
    until = UNTIL.intersection(low for _, low in inside)
    if until and (by_claim or not until <= said):
        return True
    if at in here.refusals:
        return following in THAT
    if not BEFORE.intersection(low for i, low in inside if i > at) <= said:
        return True
    if by_claim and any(is_comparative(low) for _, low in inside):
        return True
    lows = [low for _, low in inside if by_claim or low == "as" or low not in said]
    return not COMPARES.isdisjoint(lows) or lows.count("as") > 1 or ("as" in lows and "than" in said)


def doubled(here: Said, at: int, negatives: list[int], language: str) -> bool:
    """Whether another of these words that say no stands near; where two denials are one, only other words."""
    inside = here.side.clause(at)
    others = [i for i in negatives if i != at and i in inside]
    if language in CONCORD and at in here.denials:
        others = [i for i in others if i not in here.denials]
    return any(abs(i - at) <= _LIKE for i in others)


def turned(one: Said, other: Said, language: str) -> bool:
    """Whether a word of the one is the opposite of one of the other, and so makes up for a denial."""
    mine = [w for w in one.words if w.key and w.key not in other.side.keys]
    theirs = [w for w in other.words if w.key and w.key not in one.side.keys]
    return any(
        opposed(word.low, their.low, language)
        for word in mine
        for their in theirs
        if not says_no(word.low, language) and not says_no(their.low, language)
    )
