"""Whether a word compares by its form: higher, meglio, tańsze."""

import re
from functools import cache

from generator.check.comparison.small_words import DEGREES

_ROMANCE = (
    r"m(?:eglio|ejor(?:es)?|ieux|elhor(?:es)?)|peggio|peor(?:es)?|pires?|pior(?:es)?|meilleure?s?|ma[iy]or(?:es|ment)?"
    r"|menor(?:es)?|superior\w*|inferior\w*|maggior\w*|minor\w*|miglior\w*|peggior\w*|supérieure?s?|inférieure?s?|moindres?"
)
_FORMS = {
    "en": r"\w+er|worse|less|further",
    "de": r"\w+er(?:e[nrsm]?)?",
    "nl": r"\w+er(?:e|s)?|minder|meer",
    "sv": r"\w+re|fler|mer|färre",
    "da": r"\w+e?re|flere|mer|færre|bedre",
    "fr": _ROMANCE,
    "es": _ROMANCE,
    "it": _ROMANCE,
    "pt": _ROMANCE,
    "pl": r"\w+(?:sz\w{1,3}|iej|żej|cej|rzej|dzej)",
    "cs": r"\w+(?:ší\w{0,3}|[ěe]ji|íce?|éně|ůře?|épe)|víc|míň",
    "fi": r"\w+(?:mpi\w*|mm[äai]\w*|min)",
    "ru": r"\w+(?:ее|ей|ше|же|че)",
    "tr": r"",
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(_FORMS.get(language, ""))


def is_comparative(word: str, language: str) -> bool:
    """Whether a word in lower case, known to say some way, is one that compares."""
    return word in DEGREES or _pattern(language).fullmatch(word) is not None
