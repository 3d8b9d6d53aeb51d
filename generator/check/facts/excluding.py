"""Whether a claim excludes what its passages allow: above £2,400 was disallowed, no more than £2,400 was allowed."""

import re
from collections.abc import Iterable
from itertools import pairwise

from generator.check.comparison.small_words import DEGREES, PREPOSITIONS, REST
from generator.check.comparison.turning import HARDLY
from generator.check.hedging.language import language
from generator.check.negation.contrary import says_no
from generator.check.negation.reach import EXCEED, EXCLUDES
from generator.check.negation.words import DENIALS

_WORD = re.compile(r"[^\W\d_]+")
_DISALLOWS = ("disallow", "unzul", "inadmi", "unaccept")
_BY = frozenset("by um de di o med met fra".split())
_TO = frozenset("to auf à a na till til tot para".split())
_BEFORE, _BEHIND = 40, 60
"""Characters around a limit."""
_BREAK = re.compile(r"[,;:.!?(](?=\s)")
_HALF = re.compile(
    r"\b(?:half|hälfte|moitié|mitad|metà|metade|helft|hälften|halvdelen|halvparten|połow\w+|polov\w+)\b"
)
_AHEAD = 4
"""Words before a half among which stands whether it is by or to that."""


def beside(text: str, start: int, end: int) -> str:
    """The words around a limit that can turn it."""
    before = text[max(0, start - _BEFORE) : start]
    behind = text[end : end + _BEHIND]
    return f"{_BREAK.split(before)[-1]}{text[start:end]}{_BREAK.split(behind)[0]}"


def excludes(claim: str, passages: Iterable[str]) -> bool:
    """Whether either refuses, denies or speaks of the rest where the other does not; their limits may be opposite."""
    said = " ".join(passages).lower()
    spoken = language(claim) or language(said)
    mine, theirs = _refusals(claim.lower(), spoken), _refusals(said, spoken)
    if is_by_or_to(claim, said):
        return True
    return bool(mine - theirs) is not bool(theirs - mine)


def is_by_or_to(claim: str, passage: str) -> bool:
    """Whether something changes by a half and more in one, and to a half and less in the other."""
    own, others = _ahead_of_half(claim.lower()), _ahead_of_half(passage.lower())
    return bool((_BY & own and _TO & others) or (_TO & own and _BY & others))


def _ahead_of_half(text: str) -> frozenset[str]:
    return frozenset(
        word for match in _HALF.finditer(text) for word in text[: match.start()].split()[-_AHEAD:]
    )


def _refusals(text: str, spoken: str) -> frozenset[str]:
    """The words that refuse, deny or name the rest, but for denials that are part of a limit: no more than."""
    denials = DENIALS.get(spoken, frozenset())
    found = set()
    for word, following in pairwise([*_WORD.findall(text), "", ""]):
        if word in denials:
            if (
                following not in DEGREES
                and following not in PREPOSITIONS
                and not following.startswith(EXCEED)
            ):
                found.add("not")
        elif word in HARDLY:
            found.add("not")
        elif word and (says_no(word, spoken) or word.startswith(_DISALLOWS) or word in REST):
            found.add(word)
    if "not" in found and any(word.startswith(EXCLUDES) for word in _WORD.findall(text)):
        return frozenset()
    return frozenset(found)
