"""Words that say one thing in other letters: with another word of the line, a claim says the same."""

from functools import cache, lru_cache

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side
from generator.check.negation.meanings import (
    english,
    french_italian,
    german_dutch,
    iberian,
    nordic,
    slavic,
)
from generator.check.negation.signs.slight import SLIGHT

_MEANINGS = {
    **english.MEANINGS,
    **french_italian.MEANINGS,
    **german_dutch.MEANINGS,
    **iberian.MEANINGS,
    **nordic.MEANINGS,
    **slavic.MEANINGS,
}


@cache
def _listed(language: str) -> dict[str, frozenset[int]]:
    """The lines of each entry of a language, read when it is first asked for."""
    found: dict[str, frozenset[int]] = {}
    lines = _MEANINGS.get(language, "").strip().splitlines()
    for number, line in enumerate(lines):
        for entry in line.split():
            found[entry] = found.get(entry, frozenset()) | {number}
    return found


@lru_cache(maxsize=1 << 13)
def meanings(low: str, language: str) -> frozenset[int]:
    """The lines in which a word in lower case stands: those of the longest entry that fits it."""
    listed = _listed(language)
    if low in listed:
        return listed[low]
    fitting = (listed.get(f"{low[:cut]}*") for cut in range(len(low), 0, -1))
    return next((lines for lines in fitting if lines), frozenset())


def says(other: Side, word: Word, language: str) -> bool:
    """Whether a text has a form of the word or another word for the same."""
    if other.has(word):
        return True
    lines = meanings(word.low, language)
    return bool(lines) and any(
        lines & meanings(each.low, language) for each in other.words if each.key and each.low not in SLIGHT
    )


_ASSENT = {
    "en": "accept admit",
    "de": "akzeptiert zugegeben",
    "fr": "accepté reconnu",
    "es": "acepta reconoce",
    "it": "accetta ammette",
    "pt": "aceita reconhece",
    "nl": "aanvaard erkent",
    "sv": "godkänt erkänner",
    "da": "godkendt indrømmer",
    "pl": "zaakceptował przyznaje",
    "cs": "souhlasí přiznal",
}
"""A word of each line of words that grant what was asked, or admit what was said."""


@lru_cache(maxsize=1 << 12)
def assents(low: str, language: str) -> bool:
    """Whether a word in lower case accepts or admits."""
    lines = (meanings(word, language) for word in _ASSENT.get(language, "").split())
    return any(line & meanings(low, language) for line in lines)
