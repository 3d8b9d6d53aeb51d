"""Quoted words in a sentence: where they begin and end.

The marks of most languages: "…", “…”, ”…”, „…“, «…», »…«, ‹…›, ›…‹, ‘…’, ‚…‘, 「…」, 『…』, and '…' where they are no
apostrophes. Inches, feet, minutes and seconds enclose nothing.
"""

import re
from collections.abc import Iterator

from generator.check.words import unspaced
from generator.core.position import Span

MARKS = "\"“”„«»‹›‘’‚'「」『』"
_MARK = re.compile(f"[{MARKS}]")
# What each opening mark is closed by. Some are closing marks elsewhere, so that where they stand decides.
_CLOSING = {
    '"': '"', "“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "›": "‹",
    "‘": "’", "‚": "‘’", "'": "'", "「": "」", "『": "』",
}  # fmt: skip
_CORNERS = frozenset("「『")
_SINGLE = frozenset("‘'‚")
_BEFORE = frozenset("([{*_—–-/¿¡:：，。、；（！？" + MARKS)
_LENGTH_MAX = 2_000
"""Code points between marks that belong together; those farther apart are rather lone ones."""


def quotations(text: str) -> Iterator[Span]:
    """Each outermost stretch in quotation marks, marks included, in order."""
    at = 0
    closings = _Closings(text)
    while opening := _MARK.search(text, at):
        at = opening.end()
        if not _opens(text, opening.start()):
            continue
        end = closings.after(opening[0], at)
        if end is not None:
            yield Span(opening.start(), end + 1)
            at = end + 1


def _opens(text: str, at: int) -> bool:
    sign, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if sign in _CORNERS:
        return True
    if sign not in _CLOSING or not after:
        return False
    if sign in "«‹»›" and after.isspace():
        # French sets a space after it; elsewhere it then closes.
        return sign in "«‹" and (not before or before.isspace() or before in _BEFORE)
    if after.isspace() or (before and not (before.isspace() or before in _BEFORE or unspaced(before))):
        return False
    return sign not in _SINGLE or after.isalpha() or after in MARKS


class _Closings:
    """Where marks close, looked for once for each kind."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._failed: dict[str, int] = {}

    def after(self, opening: str, start: int) -> int | None:
        """The closing mark that belongs to an opening one before `start`."""
        text, signs = self._text, _CLOSING[opening]
        if start < self._failed.get(opening, 0):
            return None
        last: int | None = None
        limit = min(len(text), start + _LENGTH_MAX)
        for mark in _MARK.finditer(text, start, limit):
            at = mark.start()
            if mark[0] == opening == "‘" and _opens(text, at):
                return last
            if mark[0] not in signs or not self._closes(opening, start, at):
                continue
            last = at
            if opening not in _SINGLE or not self._possessive(at):
                return at
        if last is None:
            self._failed[opening] = limit
        return last

    def _closes(self, opening: str, start: int, at: int) -> bool:
        text = self._text
        if opening in _CORNERS:
            return True
        if at == start or (text[at - 1].isspace() and opening not in "«‹"):
            return False
        after = text[at + 1 : at + 2]
        return not after.isalnum() or unspaced(after)

    def _possessive(self, at: int) -> bool:
        """Whether it may be the apostrophe of "the workers’ rights", so that a later mark closes."""
        rest = self._text[at + 1 : at + 3]
        return self._text[at - 1] in "sz" and rest[:1] == " " and rest[1:].islower()
