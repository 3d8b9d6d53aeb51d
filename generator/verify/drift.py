"""What became of a passage that an earlier check found: the same, moved, reworded, a number changed, or removed."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.core.evidence import Change, Result, Sighting
from generator.verify.matching.places import Exhausted, places
from generator.verify.matching.prepared import Prepared
from generator.verify.matching.quotation import parts
from generator.verify.matching.spelling import exact as folded
from generator.verify.matching.telling import alike
from generator.verify.nearest import Near

_NEAR = 0.6
"""How like the passage a place must be to be what became of it."""
_NUMBER = re.compile(r"[-−–]?\d+(?:[.,·'’:\u00a0\u202f ]?\d+)*(?: ?[%‰])?|[½¼¾]")
_GROUPING = re.compile("[\u00a0\u2009\u202f '’]")


def known(before: Sighting) -> bool:
    """Whether the passage had been found by the earlier check, or by one before it."""
    return before.result is Result.FOUND or bool(before.last_found)


def still_there(earlier: Sighting, prefix: str, suffix: str) -> Change:
    """What became of a passage that is there now, between `prefix` and `suffix`."""
    if not (earlier.prefix or earlier.suffix):
        return Change.SAME
    kept = alike(earlier.prefix, prefix, tail=True) or alike(earlier.suffix, suffix, tail=False)
    return Change.SAME if kept else Change.MOVED


def lost(earlier: Sighting, texts: Sequence[Prepared], near: Near | None) -> Change:
    """What became of a passage that is not there now; `near` is what comes nearest to it."""
    if near is None or near.similarity < _NEAR or any(_closed_up(earlier, text) for text in texts):
        return Change.REMOVED
    same = _numbers(earlier.found or earlier.exact) == _numbers(near.words)
    return Change.REWORDED if same else Change.NUMBER_CHANGED


def _closed_up(earlier: Sighting, text: Prepared) -> bool:
    """Whether what stood before the passage and what stood after it now stand side by side."""
    if not earlier.prefix.strip() or not earlier.suffix.strip():
        return False
    wanted = parts(_literal(f"{earlier.prefix.strip()} {earlier.suffix.strip()}"))
    try:
        return bool(wanted and places(wanted, text))
    except Exhausted:
        return False


def _literal(words: str) -> str:
    """`words` without what has a meaning in a passage: brackets and dots."""
    return re.sub(r"[\[\]…]|\.{2,}", " ", words)


def _numbers(words: str) -> Counter[str]:
    return Counter(
        _GROUPING.sub("", folded(number)).replace("−", "-").replace("–", "-")
        for number in _NUMBER.findall(words)
    )
