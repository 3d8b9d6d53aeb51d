"""Where sentences end.

English and, for their full stops, Chinese, Japanese, Hindi and Arabic. Rules rather than a model: what they do can
be read here, and two builds split alike. A citation marker stands in the text as U+FFFC characters.
"""

import re
from collections.abc import Iterator

from generator.load import abbreviations as known
from generator.load.enclosed import stretches
from generator.load.ordinals import is_ordinal

MARKER = "\ufffc"

_STOP = re.compile(
    r"[.!?…‽؟।。！？｡](?:(?<=[.!?…‽؟।])[.!?…‽؟।]*(?P<closed>[\"'“”’»)\]*_]*)|[。！？｡]*[」』”’）》】\"']*)"
    r"(?P<markers>(?:[ \t\r\n]{0,2}\ufffc+[.]?)*)"
)
_GAP = re.compile(r"[\s\"'“‘«(\[*_¿¡]*")
_WORD = re.compile(r"[\w’'-]+")
_ANY_WORD = re.compile(r"\w")
_SAID = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|asked|asks|wrote|writes|told|added|adds|replied|explained|argued|noted)\b"
)
_INITIALS = re.compile(r"(?!I\Z)[^\W\d_](?:\.-?[^\W\d_])*(?<![a-z])")
_EXAMPLE = re.compile(
    r"(?:\A|[\s(])(?:z\. ?B|d\. ?h|i\. ?d\. ?R|p\. ?ej|p\. ?ex|f\. ?eks|t\. ?ex|m\. ?in|e\. ?g|i\. ?e)\Z",
    re.IGNORECASE,
)
"""Before an example, written with or without a space: `z. B. Köln`."""
_EXAMPLE_MAX = 9
_SECOND = re.compile(r"[A-Z](?:hr)?\.")
"""What is behind the first stop of `z. B.`, `a. C.`, `v. Chr.`"""
_QUOTES = frozenset("\"'“”’»")
_OPENERS = "\"'“‘«([{*_–—-…./" + MARKER
_LOOK_BACK = 40
_LOOK_AHEAD = 80


def split(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a block, without the white space around it.

    Markers after the full stop belong to the sentence before. What has no word in it is no sentence: it belongs to
    the next one, and a marker at the very end to the last one. What stands in quotation marks or round brackets is
    not taken apart.
    """
    start, read = 0, 0
    last: tuple[int, int] | None = None
    for end in _stops(text):
        if _ANY_WORD.search(text, read, end):
            if last:
                yield last
            last = _trimmed(text, start, end)
            start = end
        read = end
    if _ANY_WORD.search(text, read):
        if last:
            yield last
        last = _trimmed(text, start, len(text))
    elif last and MARKER in text[start:]:
        last = (last[0], text.rindex(MARKER) + 1)
    if last:
        yield last


def _stops(text: str) -> Iterator[int]:
    """Where sentences end, as far as their stops tell."""
    enclosed: list[tuple[int, int]] | None = None
    for found in _STOP.finditer(text):
        end = found.end()
        if end < len(text):
            if not _ends(text, found):
                continue
            if enclosed is None:
                enclosed = stretches(text)[::-1]
            while enclosed and enclosed[-1][1] < end:
                enclosed.pop()
            if enclosed and enclosed[-1][0] < found.start() and _ANY_WORD.search(text, end, enclosed[-1][1]):
                continue
        yield end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether the sentence ends at this stop, given what stands before and after."""
    end = found.end()
    closed, markers = found.groups()
    if closed is None:
        return True
    if not text[end].isspace() and not markers:
        return False
    at = end + 1
    first = text[at : at + 1]
    if markers or not first.isalnum():
        gap = _GAP.match(text, end)
        assert gap is not None
        at = gap.end()
        first = text[at : at + 1]
    if not first or first == MARKER:
        return True
    if first.islower() and not text[at + 1 : at + 2].isupper():
        return False
    stop = text[found.start() : found.start("closed")]
    if stop != ".":
        return not (closed[:1] in _QUOTES and stop[-1] in "!?" and _SAID.match(text, at, at + _LOOK_AHEAD))
    if closed.strip("*_"):
        return True
    return not _abbreviated(text, found.start(), at)


def _abbreviated(text: str, stop: int, at: int) -> bool:
    """Whether the full stop at `stop` is an abbreviation's and the sentence goes on with the word at `at`."""
    before = text[max(0, stop - _LOOK_BACK) : stop].rsplit(None, 1)
    word = before[-1].lstrip(_OPENERS) if before else ""
    if not word or word[0].isdigit():
        # "1. The first" at the very beginning is a number, not a sentence.
        begins = len(before) == 1 and stop < _LOOK_BACK
        return word.isdigit() and (begins or is_ordinal(text, stop, before, word, at))
    if len(word) > 1 and "." not in word and word not in known.ALL:
        return word[0] in "IVXL" and is_ordinal(text, stop, before, word, at)
    found = _WORD.match(text, at, at + _LOOK_AHEAD)
    following = found[0] if found else ""
    if (len(word) == 1 and word in "adinopuvz" and _SECOND.match(text, at)) or _EXAMPLE.search(
        text, max(0, stop - _EXAMPLE_MAX), stop
    ):
        return True
    if following[:1].isdigit():
        # A reporter of cases or statutes stands between two numbers: `410 U.S. 113`.
        reporter = "." in word and len(before) == 2 and before[0][-1:].isdigit()
        return reporter or word in known.BEFORE_NUMBER or word in known.NEVER_LAST
    if word in known.NEVER_LAST:
        return True
    if word in known.CLOCK:
        return following in known.AFTER_CLOCK
    if word in known.OFTEN_INSIDE or _INITIALS.fullmatch(word):
        return following not in known.STARTERS
    return False
