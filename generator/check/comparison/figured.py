"""Whether a limit is one of a figure, rather than of what something is compared with."""

import re
from functools import cache

from generator.check.alignment.sides import Side
from generator.check.comparison.limits import Limit
from generator.check.comparison.poles import AGO
from generator.check.comparison.small_words import THAN
from generator.check.facts.slots.lexicon import meant

_FIGURE = re.compile(r"\s*[^\w\s]?\s?\d")
_FIGURE_BEFORE = re.compile(r"\d(?:[^\W\d_]|[ %€$£]){0,16}\s\Z")
_NUMBERS = frozenset({"number", "tens", "fraction", "magnitude", "multiple"})
_SHARE = re.compile(r"\d\s?(?:%|[^\W\d_]+(?: [^\W\d_]{2,4})?)\s\Z")
"""Before `more than`: 25 procent meer dan, of which no figure follows."""


@cache
def _is_number(word: str, language: str) -> bool:
    return any(kind in _NUMBERS for kind, _ in meant(word, language))


def is_of_figure(side: Side, limit: Limit, language: str) -> bool:
    """Whether what follows a limit, or stands in it, is a figure; not a year before."""
    behind = [word for word in side.words if word.start >= limit.end][:3]
    if any(word.key == AGO for word in behind) or _SHARE.search(
        side.text, max(0, limit.start - 24), limit.start
    ):
        return False
    if any(c.isdigit() for c in side.text[limit.start : limit.end]) or _FIGURE.match(side.text, limit.end):
        return True
    following = next((word for word in side.words if word.start >= limit.end), None)
    if following is not None and _is_number(following.low, language):
        return True
    # 1979 or later, 41 300 euros at least.
    ends_in_than = side.text[limit.start : limit.end].lower().split(" ")[-1] in THAN
    return (
        not ends_in_than
        and _FIGURE_BEFORE.search(side.text, max(0, limit.start - 24), limit.start) is not None
    )
