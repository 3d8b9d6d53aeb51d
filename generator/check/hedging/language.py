"""Which of the languages with known hedges a sentence is in, as far as its small words tell."""

import re

_SMALL = {
    "en": "a the of and to in is was for that with by on are as at from it has have be this which not been were an its",
    "de": (
        "der die das und ist nicht von den mit für auf ein eine zu im dem des hat wird sich werden zum zur einen "
        "als auch bei sind"
    ),
    "fr": (
        "le la les des et est une un du dans pour que qui sur par au aux en il elle ce a ont sont plus ne pas avec "
        "se l d qu n"
    ),
    "es": "el la los las a y en del que una un por con se es al lo su para como más ha han son no fue",
}
_SETS = {code: frozenset(words.split()) for code, words in _SMALL.items()}
_LETTERS = {"es": re.compile("[áíóúñ¿¡]"), "fr": re.compile("[àèêçœ]"), "de": re.compile("[äöüß]")}
"""What decides where the small words of two languages are as many."""
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_MAX = 200
SMALL_WORDS = frozenset[str]().union(*_SETS.values())


def language(text: str) -> str:
    """`en`, `de`, `fr` or `es`; empty where it is another one or too short to tell."""
    words = _WORD.findall(text[: 10 * _WORDS_MAX].lower())
    counts = sorted(
        ((sum(word in small for word in words), code) for code, small in _SETS.items()), reverse=True
    )
    (most, code), (next_most, _) = counts[:2]
    if most > next_most:
        return code
    return next((code for code, letters in _LETTERS.items() if most and letters.search(text)), "")
