"""Names as they stand in a text: words with a capital that they do not have from the sentence."""

import re
from typing import NamedTuple

from generator.check.alignment.terms import Term
from generator.check.naming import known
from generator.check.naming.folding import folded

_ENDS = re.compile(r"[.!?:;…]\s*[\"“”‘’«»*_(]*\s*\Z|\A\W*\Z")
_JOINS = re.compile(r"[ \u00a0]|-|\. |’|'")
_COMMON_ENDINGS = (
    "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ing", "age", "ism", "ure", "put", "fall", "out", "ship",
    "hood", "dom", "ly", "ed", "ess", "sis", "ics", "ous", "ful", "ive", "able", "ible", "ary", "wards", "ations",
)  # fmt: skip


class Name(NamedTuple):
    """A name and the place of its first and last word among the words of the text; `last` is exclusive."""

    text: str
    first: int
    last: int
    sure: bool
    """Whether it is surely one: its capital is not that of a sentence's first word."""


def names(text: str, terms: list[Term]) -> list[Name]:
    """The names of a text in order; numbers, months, days and titles are none."""
    found: list[Name] = []
    at = 0
    while at < len(terms):
        if not _capital(terms[at]) or terms[at].low in known.NO_NAMES:
            at += 1
            continue
        last = at + 1
        while last < len(terms) and _goes_on(text, terms, last):
            last += 1
        while last > at + 1 and terms[last - 1].low in known.LINKS:
            last -= 1
        opens = _opens(text, terms, at)
        first = at
        if opens and terms[first].low in known.OPENERS:
            first += 1
            opens = False
        if last - first == 1 and terms[first].low in known.OPENERS and not terms[first].text.isupper():
            first += 1
        if first < last:
            sure = not opens or last - first > 1
            if sure or _may_be_name(terms[first]):
                found.append(Name(text[terms[first].start : terms[last - 1].end], first, last, sure))
        at = last
    return found


def _opens(text: str, terms: list[Term], at: int) -> bool:
    """Whether a sentence begins here; not behind an initial, or a title that is cut short."""
    if at and text[terms[at - 1].end : terms[at].start] == ". ":
        before = terms[at - 1]
        if len(before.text) == 1 or before.low in known.TITLES:
            return False
    return _ENDS.search(text[max(0, terms[at].start - 8) : terms[at].start]) is not None


def _capital(term: Term) -> bool:
    """Whether a word has a capital of its own: `L'intimé` has not."""
    text = term.text
    return text[0].isupper() and len(text) > 1 and not (text[1] in "'’" and text[2:3].islower())


def _goes_on(text: str, terms: list[Term], at: int) -> bool:
    between = text[terms[at - 1].end : terms[at].start]
    if not _JOINS.fullmatch(between):
        return False
    if between == ". " and len(terms[at - 1].text) > 2:
        return False
    if _capital(terms[at]) or (terms[at].text.isupper() and len(terms[at].text) == 1):
        return terms[at].low not in known.NO_NAMES
    if terms[at].low in known.LINKS and at + 1 < len(terms):
        return _capital(terms[at + 1]) and text[terms[at].end : terms[at + 1].start] == " "
    return False


def _may_be_name(term: Term) -> bool:
    """Whether a word with a capital at the beginning of a sentence can be a name: no common noun without an article."""
    low = folded(term.low)
    if term.low != low and term.low.endswith(("'s", "’s")):
        return True
    if low in known.COMMON or low in known.OPENERS:
        return False
    if low.endswith(_COMMON_ENDINGS):
        return False
    return not (low.endswith("s") and not low.endswith(("ss", "is", "us", "as", "os")))
