"""Which clauses of a claim leave no doubt that it and its passage disagree, though both may be read otherwise."""

import re

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import alike
from generator.check.comparison.opposites import opposed, ways
from generator.check.negation.differs import differs
from generator.check.negation.lost import Lost
from generator.check.negation.making_up import is_in_part
from generator.check.negation.odd import Odd
from generator.check.negation.signs import is_no, is_yes
from generator.check.negation.signs.slight import OTHER, SINCE, SLIGHT, STILL

_YES_AND_NO = 100
"""The axis of opposites that is no comparison: accepted, rejected."""
_SHARED_MIN = 2
_OWN_MAX = 1
_STRANGE_MAX = 2
_TOO = re.compile(
    r"\b(?:too|trop|troppo|demasiad\w+|demais|teveel|zbyt|příliš|liian|(?:zu|te|för|for|za) (?:viel|veel|weinig|wenig"
    r"|mycket|mye|meget|lite|litet|dużo|mało|klein|groß|groot|stor|små|små?))\b"
)
"""What is too much for something is not fit for it."""
_NEAR = 7
"""Words between one that says no and one that may turn it, at most."""


def disagree(found: list[Odd]) -> Odd | None:
    """The first of them that leaves no doubt that the two disagree."""
    if any(each.by_passage for each in found) and not all(each.by_passage for each in found):
        return None
    return next((each for each in found if _is_certain(each)), None)


def denies_both(found: list[Odd]) -> bool:
    """Whether what is left to say no on the two sides may be one and the same."""
    both = any(each.by_passage for each in found) and not all(each.by_passage for each in found)
    return both or any(each.left or _speaks_of_others(each) or _is_aside(each) for each in found)


def _is_certain(odd: Odd) -> bool:
    if _denies_twice(odd):
        return True
    if odd.left or _is_wary(odd) or _is_in_part(odd) or _compares(odd) or _is_aside(odd):
        return False
    both = bool(odd.mine and odd.theirs) or odd.denies_too
    chained = any(unit.is_chained for unit in (*odd.mine, *odd.theirs))
    if both and not chained:
        return False
    own = odd.own
    shared = len(odd.claim.meant[odd.part]) - len(own)
    strange = sum(_is_strange(word, odd.language) for word in own)
    if not shared or (shared < _SHARED_MIN and strange > _OWN_MAX):
        return False
    if odd.by_passage:
        replaced = any(word.low in SLIGHT for word in own)
        return odd.has_head or odd.affirms or (replaced and not strange and odd.has_object)
    if shared < _SHARED_MIN or strange > _STRANGE_MAX:
        return False
    bound = any(unit.is_bound for unit in odd.mine)
    if bound and not both and strange <= _STRANGE_MAX:
        return True
    return (odd.has_head and (odd.lead.is_denial or bound)) or (both and strange <= _OWN_MAX)


def _denies_twice(odd: Odd) -> bool:
    """Whether the claim denies what itself says no, and the passage says no: did not refuse."""
    if odd.by_passage or odd.denies_too or not any(unit.is_bound for unit in odd.mine):
        return False
    if any(not odd.passage.side.has(odd.claim.words[i]) for i in odd.claim.said.wary):
        return False
    shared = len(odd.claim.meant[odd.part]) - len(odd.own)
    strange = sum(_is_strange(word, odd.language) for word in odd.own)
    return bool(odd.theirs) and shared >= _SHARED_MIN and strange <= _STRANGE_MAX


def _is_strange(word: Word, language: str) -> bool:
    """Whether a word that only the claim has may say no in a way that nobody has listed; names do not."""
    if word.text[:1].isupper() and language != "de":
        return False
    return word.low not in SLIGHT and word.low not in STILL and not is_yes(word.low, language)


def _is_wary(odd: Odd) -> bool:
    """Whether either side has a word of its own that may turn what is said."""
    claim, passage = odd.claim, odd.passage
    apart = not (odd.has_head and odd.lead.is_denial)
    own = [i for i in claim.said.wary if (apart or claim.parts[i] == odd.part)]
    goes_on = odd.has_ended or not STILL.isdisjoint(passage.side.lows)
    for word in (claim.words[i] for i in own):
        if not passage.side.has(word) and not (word.low in SLIGHT or (goes_on and word.low in STILL)):
            return True
    if _speaks_of_others(odd):
        return True
    parts = {passage.parts[unit.at] for unit in odd.theirs} or set(passage.parts)
    heads = {word.low for unit in odd.theirs for word in unit.head[:1]}
    places = [unit.at for unit in odd.theirs]
    near = (
        passage.words[i]
        for i in passage.said.wary
        if passage.parts[i] in parts
        and (not places or any(i != at - 1 and abs(i - at) <= _NEAR for at in places))
    )
    near = (word for word in near if word.low not in heads)
    return not (odd.affirms and odd.has_head) and any(not claim.side.has(word) for word in near)


def _speaks_of_others(odd: Odd) -> bool:
    """Whether the claim says of others what the passage denies, or that it is too much: came from other animals."""
    if not odd.by_passage:
        return False
    if not (odd.claim.side.lows & OTHER) <= odd.passage.side.lows:
        return True
    return bool(_TOO.search(odd.claim.side.text.lower())) and not _TOO.search(odd.passage.side.text.lower())


def _is_aside(odd: Odd) -> bool:
    """Whether what only the claim denies is no more than an aside, or makes a comparison."""
    if odd.by_passage:
        return False
    shared = len(odd.claim.meant[odd.part]) - len(odd.own)
    if shared < _SHARED_MIN or any(word.key.isdecimal() for word in odd.lead.about):
        return True
    return not SINCE[odd.language].isdisjoint(odd.claim.side.lows)


def _is_in_part(odd: Odd) -> bool:
    """Whether what is denied is only part, or a limit."""
    claim, passage = odd.claim.said, odd.passage.said
    return any(
        unit.is_denial and is_in_part(passage, unit.at, [claim], by_claim=False) for unit in odd.theirs
    ) or any(unit.is_denial and is_in_part(claim, unit.at, [passage], by_claim=True) for unit in odd.mine)


def _compares(odd: Odd) -> bool:
    """Whether either side has a word of its own that makes it a comparison, or the opposite of one of the other."""
    mine, theirs = odd.claim, odd.passage
    own = [word for word in theirs.words if word.key and not mine.side.has(word)]
    if any(differs(word.low) for word in own):
        return True
    if any(differs(word.low) and not theirs.side.has(word) for word in mine.words):
        return True
    if not odd.by_passage:
        if not SINCE[odd.language].isdisjoint(mine.side.lows):
            return True
        if any(way.axis != _YES_AND_NO for word in own for way in ways(word.low, odd.language)):
            return True
    plain = [word for meant in theirs.meant.values() for word in meant if not mine.side.has(word)]
    return any(
        opposed(word.low, other.low, odd.language)
        for word in odd.own
        if not is_no(word.low, odd.language)
        for other in plain
    )


def shown(odd: Odd) -> Lost:
    """What is denied on one side only, with its place in the claim."""
    unit, text = odd.lead, odd.passage if odd.by_passage else odd.claim
    first, last = text.words[unit.at], text.words[unit.end]
    denial = text.side.text[first.start : last.end]
    if not odd.by_passage:
        return Lost(denial, first.start, last.end, by_passage=False)
    meant = odd.claim.meant[odd.part]
    about = [word for word in meant if any(alike(word, each) for each in (*unit.head, *unit.about))]
    place = (about or list(meant))[0]
    return Lost(denial, place.start, place.end, by_passage=True)
