"""Where a claim says that something is proved, certain or done that its passages leave open."""

import re
from functools import cache, lru_cache

from generator.check.alignment.sides import side
from generator.check.hedging.certain import CERTAIN
from generator.check.negation.words import DENIALS
from generator.core.position import Span

_WITHOUT = frozenset(
    "without yet nor if whether sans encore si senza ancora se sin aún sem ainda caso ohne ob wenn falls zonder als of "
    "utan om uden uten hvis dersom bez jeśli czy zda pokud ilman jos без если eğer".split()
)
"""Words that leave open, or deny, that something is proved."""
_DENIED = 3
"""Words before one of certainty that may deny it."""


@cache
def _certain(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{CERTAIN[language]}\b", re.IGNORECASE)


@lru_cache(maxsize=64)
def certainties(claim: str, passages: tuple[str, ...], language: str) -> tuple[Span, ...]:
    """Where the claim says so; what is denied or open, or stands in a passage too, is left out."""
    said = side(claim)
    denials = DENIALS.get(language, frozenset()) | _WITHOUT
    found = []
    for match in _certain(language).finditer(claim):
        at = next((i for i, word in enumerate(said.words) if word.start >= match.start()), None)
        if at is None:
            continue
        inside = [word for word in said.words[at:] if word.start < match.end()]
        around = {word.low for word in (*said.words[max(0, at - _DENIED) : at], *inside)}
        if denials.isdisjoint(around) and not any(
            side(text).has(word) for text in passages for word in inside if word.key
        ):
            found.append(Span(*match.span()))
    return tuple(found)
