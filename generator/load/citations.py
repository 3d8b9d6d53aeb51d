"""The citation grammar, read in one place for checks and pages alike.

Pandoc's bracketed form (https://pandoc.org/MANUAL.html#citation-syntax): `[see @key, p. 3; @other]`. In a suffix,
words in double quotes are passages. One pass; a marker that fails is given up at the next `[`. What differs from
Pandoc stands in a table on the authors' page about citations, which a test holds to both.
"""

import re

from generator.core.diagnostic import Problem
from generator.core.model import Citation
from generator.load import plain_marker
from generator.load.found import Found
from generator.load.lookahead import Lookahead
from generator.load.marker import Reader

_BRACKET = re.compile(r"[\[\]]")
_RUN = re.compile(r"\[+(?=\[\[)")
"""Of brackets that open side by side, only the last two can begin a citation."""


def read(text: str, masked: str) -> tuple[Citation, ...]:
    """The citations of a text; `masked` is the same text with everything but words blanked."""
    return tuple(scan(text, masked).citations)


def scan(text: str, masked: str) -> Found:
    """The citations of a text, and what was meant as one and is none."""
    found = Found()
    if "@" not in masked:
        return found
    ahead = Lookahead(text, masked)
    reader = Reader(ahead, found)
    at = masked.find("[")
    opened: list[int] = []
    while at >= 0:
        if masked.startswith("[[[", at) and (run := _RUN.match(masked, at)):
            opened += [len(found.citations)] * (run.end() - at)
            at = run.end()
        if masked[at] == "[":
            end = None
            if masked.startswith("@", at + 1):
                end = plain_marker.read(at, ahead, found)
            if end is None and not masked.startswith("[@", at + 1):
                end = reader.read(at)
            if end:
                at = end - 1
            else:
                opened.append(len(found.citations))
        elif opened:
            first = opened.pop()
            if len(found.citations) > first and ahead.is_link(at + 1):
                _refuse_linked(found, first)
        if not opened:
            at = masked.find("[", at + 1)
            continue
        following = _BRACKET.search(masked, at + 1)
        at = following.start() if following else -1
    return found


def _refuse_linked(found: Found, first: int) -> None:
    for citation in found.citations[first:]:
        problem = Problem(
            citation.span, "a citation within a link's text", "put the citation behind the link"
        )
        found.report(problem, citation.span)
    del found.citations[first:]
