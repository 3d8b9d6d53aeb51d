"""Carries citations and the ends of claims through Markdown as private-use characters.

A token is an opening character, digits and a closing one, all private to this package, so that no Markdown
construct and no extension takes them for markup or for words. What an author writes with these characters, or with
character references to them, becomes U+FFFD before: nobody forges a token.
"""

import re
from bisect import bisect_right
from functools import lru_cache

from generator.core.model import Prose

CITATION, START, END = "\ue000", "\ue002", "\ue003"
_CLOSE = "\ue001"
_FIRST, _LAST = 0xE000, 0xE01F
_LOST = "\ufffd"
TOKEN = re.compile("([\ue000\ue002\ue003][\ue010-\ue019]+\ue001)")
_TO_DIGITS = {0xE010 + digit: str(digit) for digit in range(10)}
_FROM_DIGITS = {ord(str(digit)): chr(0xE010 + digit) for digit in range(10)}
# U+0002 and U+0003 are Python-Markdown's own brackets for what it has put aside.
_FORGED = dict.fromkeys((2, 3, *range(_FIRST, _LAST + 1)), _LOST)
_OURS = re.compile(f"[\x02\x03{chr(_FIRST)}-{chr(_LAST)}]")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_LONGEST_REFERENCE = 8


@lru_cache(maxsize=1 << 12)
def token(kind: str, number: int) -> str:
    """The token for citation or claim `number`."""
    return kind + str(number).translate(_FROM_DIGITS) + _CLOSE


@lru_cache(maxsize=1 << 12)
def number_of(text: str) -> int:
    """The number in a token."""
    return int(text[1:-1].translate(_TO_DIGITS))


def tokenise(prose: Prose, first_citation: int, first_claim: int) -> str:
    """The text of `prose` with a token in each citation's place and one at each end of each claim.

    Citations are numbered from `first_citation`, claims from `first_claim`, in their order in `prose`.
    """
    text = prose.text
    # To translate a text that is not ASCII takes twenty times as long as to search it.
    if text.isascii() or _OURS.search(text):
        text = text.translate(_FORGED)
    cuts: list[tuple[int, int, int, str]] = []  # start, rank among cuts that start there, end, token
    starts: list[int] = []
    ends: list[int] = []
    for number, citation in enumerate(prose.citations, first_citation):
        span = citation.span
        if span.start >= (ends[-1] if ends else 0):
            starts.append(span.start)
            ends.append(span.end)
            cuts.append((span.start, 2, span.end, token(CITATION, number)))
    for number, claim in enumerate(prose.claims, first_claim):
        start, end = claim.span.start, claim.span.end
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        if start < end:
            start, end = _around(start, starts, ends, 0), _around(end, starts, ends, 1)
            cuts += ((start, 1, start, token(START, number)), (end, 0, end, token(END, number)))
    cuts.sort()
    pieces: list[str] = []
    done = 0
    for start, _, end, inserted in cuts:
        pieces += (text[done:start], inserted)
        done = end
    pieces.append(text[done:])
    marked = "".join(pieces)
    return _REFERENCE.sub(_harmless, marked) if "&#" in marked else marked


def _around(offset: int, starts: list[int], ends: list[int], side: int) -> int:
    """`offset`, or where it would cut a citation in two, that citation's start (`side` 0) or end (1)."""
    at = bisect_right(starts, offset) - 1
    if at >= 0 and starts[at] < offset < ends[at]:
        return (starts, ends)[side][at]
    return offset


def _harmless(match: re.Match[str]) -> str:
    """A character reference, unless it names one of our characters."""
    digits = (match[1] or match[2]).lstrip("0")
    if len(digits) > _LONGEST_REFERENCE or not digits:
        return match[0]
    return _LOST if _FIRST <= int(digits, 16 if match[1] else 10) <= _LAST else match[0]
