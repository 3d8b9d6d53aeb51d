"""The words that a figure of a claim can consist of, where it has no digits."""

import re

from generator.check.facts import magnitudes
from generator.check.facts.calendar import ALONE, DECADE_WORDS
from generator.check.facts.shares import DENOMINATORS, MULTIPLES
from generator.check.facts.spelled import ENGLISH

WORDS: frozenset[str] = frozenset(
    {*ENGLISH, *DENOMINATORS, *MULTIPLES, *DECADE_WORDS, *(name.lower() for name in ALONE)}
    | {"dozen", "cent", "cents", *(word for word, factors in magnitudes.WORDS.items() if factors[0] > 100)}
    | {"hundred", "hundreds"}
) - {"zero", "one"}
"""In lower case. `One in five` has another of them."""

_ASCII_DIGIT = re.compile(r"[0-9]")
_DIGIT = re.compile(r"[\d百千万萬만亿億억兆조½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒]")
_ASCII_WORD = re.compile(r"[a-z]+")
_WORD = re.compile(r"[^\W\d_]+")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation and digits."""
    return (_ASCII_WORD if text.isascii() else _WORD).findall(text.lower())


def may_have_figures(text: str) -> bool:
    """A quick look: False only for a text without any figure."""
    digit = (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text)
    return digit is not None or not WORDS.isdisjoint(words_of(text))
