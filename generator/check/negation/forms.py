"""Verbs that deny by their form: Czech `nezjistil` of `zjistil`, Turkish `bulmadı` of `buldu`."""

import re
from functools import lru_cache

from generator.check.naming.folding import folded

BY_FORM = frozenset({"cs", "tr"})
"""Languages whose verbs do so."""
_TURKISH = re.compile(
    r"(\w{2,24}?)m(?:[ae](?:d[ıiuü]|yaca[kğ]|yece[kğ]|z|mış|miş|makta|mekte)|[ıiuü]yor)\w{0,12}\Z"
)
_NOUNS = (
    "nemoc", "neděl", "nebezp", "nehod", "nerost", "nerv", "nemovit", "nezávis", "nechá", "nechal", "nebesk", "nevěst",
    "neutr", "nezaměst", "nedostat", "nejen", "nepřít", "nehty", "neteř", "nebož", "nenávis", "nepokoj", "negat", "nej",
)  # fmt: skip
"""Czech words that begin like a denial and are none."""
_SHARED = 3
"""Letters of the verb that both forms have."""


@lru_cache(maxsize=1 << 12)
def denied_of(word: str, language: str) -> str:
    """The beginning of the verb that a word in lower case denies; empty where it denies none."""
    if language == "cs" and word.startswith("ne") and len(word) > _SHARED + 2 and not word.startswith(_NOUNS):
        return folded(word[2:])[:5]
    match = _TURKISH.match(word) if language == "tr" else None
    return folded(match[1]) if match and len(match[1]) >= _SHARED - 1 else ""


def denies(word: str, other: str, language: str) -> bool:
    """Whether a word denies what another affirms: the same verb."""
    begin = denied_of(word, language)
    return bool(begin) and not denied_of(other, language) and folded(other).startswith(begin)
