"""Whether a claim says by a verb of speech of its own whose word it gives: "notes", "complains", "puts it at"."""

import re
from functools import cache

from generator.check.alignment.sides import Side
from generator.check.hedging.care.speech import SPEECH


@cache
def _speech(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{SPEECH[language]}(?!\w)", re.IGNORECASE)


def is_somebodys_word(claim: Side, plain: Side, language: str) -> bool:
    """Whether it does so with words that the passages have not; `plain` are these without their hedges."""
    if language not in SPEECH:
        return False
    spans = [match.span() for match in _speech(language).finditer(claim.text)]
    inside = [word for word in claim.words for start, end in spans if start <= word.start < end]
    return any(word.low not in plain.lows and (not word.key or word.key not in plain.keys) for word in inside)
