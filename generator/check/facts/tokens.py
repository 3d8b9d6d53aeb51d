"""Cuts a text into what figures are made of: numbers, words, signs. One pass, linear."""

import re
from enum import Enum
from typing import NamedTuple

from generator.check.facts.spelled import CJK_SIGNS


class Sort(Enum):
    """What a token is."""

    SKIPPED = "skipped"
    DATE = "date"
    CLOCK = "clock"
    NUMBER = "number"
    VULGAR = "vulgar"
    RAISED = "raised"
    CJK = "cjk"
    WORD = "word"
    SIGN = "sign"


class Token(NamedTuple):
    """A piece of the text; `low` is it in lower case."""

    sort: Sort
    text: str
    low: str
    start: int
    end: int


VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
"""Unicode's fractions."""

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"

_SPACE = " \u00a0\u2007\u2009\u202f"
_HAN = "\u3040-\u30ff\u4e00-\u9fff"
"""Scripts without spaces: each character by itself."""
_SCANNER = re.compile(
    r"\s*(?:([A-Za-z]+(?![^\W\d_]))"
    # Marks of footnotes, DOIs.
    r"|(\[\^?\d{1,3}\]|\[\^[^\]\s]{1,60}\]|10\.\d{4,9}/\S+)"
    r"|((?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/\d{4})(?!\d))"
    r"|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))"
    rf"|(\d{{1,3}}(?:[{_SPACE}]\d{{3}}){{1,7}}(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*|(?<![\w.)])\.\d+(?![.\d]))"
    rf"|([{''.join(VULGAR)}])"
    rf"|(⁻?[{RAISED}]+)"
    rf"|([{CJK_SIGNS}]+)"
    rf"|([^\W\d_{_HAN}]+)"
    rf"|([^\s\w]|[{_HAN}]))"
)
_ADDRESS = re.compile(r"(?:(?:https?|ftp)://|www\.)\S+")
_ADDRESSES = frozenset({"http", "https", "ftp", "www"})
_SORTS = (
    Sort.SKIPPED,
    Sort.WORD,
    Sort.SKIPPED,
    Sort.DATE,
    Sort.CLOCK,
    Sort.NUMBER,
    Sort.VULGAR,
    Sort.RAISED,
    Sort.CJK,
    Sort.WORD,
    Sort.SIGN,
)
"""By the number of the scanner's group."""


def scan(text: str) -> list[Token]:
    """The tokens of a text in order."""
    found: list[Token] = []
    make = tuple.__new__
    skipped = 0
    for match in _SCANNER.finditer(text):
        group = match.lastindex or 0
        start, end = match.span(group)
        if start < skipped:
            continue
        written = match[group]
        lowered = written.lower()
        if lowered in _ADDRESSES and (address := _ADDRESS.match(text, start)):
            skipped = end = address.end()
            found.append(Token(Sort.SKIPPED, text[start:end], "", start, end))
            continue
        found.append(make(Token, (_SORTS[group], written, lowered, start, end)))
    return found


def glued(tokens: list[Token], at: int) -> bool:
    """Whether nothing stands between the token at `at` and the one before it."""
    return 0 < at < len(tokens) and tokens[at - 1].end == tokens[at].start


def low(tokens: list[Token], at: int) -> str:
    """The token at `at` in lower case, empty beyond the ends."""
    return tokens[at].low if 0 <= at < len(tokens) else ""
