"""Where a text stands in quotation marks or round brackets."""

import re

_PAIRS = {"“": "„", "”": "“„", "»": "«", "’": "‘", ")": "(", "）": "（", "」": "「", "』": "『"}
"""Closing marks with their opening ones; `“` is both: it closes what `„` opened, as `”` does in Polish."""
_OPENING = frozenset("“„«‘(（「『")
_MARK = re.compile(r"[\"“”„«»‘’()（）「」『』]")
_BEFORE_OPENING = frozenset("([{*_—–-/“‘«„")
_LENGTH_MAX = 600
"""Code points between two marks that belong together; those farther apart are rather two lone ones."""
_DEPTH_MAX = 8


def stretches(text: str) -> list[tuple[int, int]]:
    """The offsets of each opening mark and its closing one, in order, outermost only.

    A mark without its counterpart encloses nothing: an inch, an apostrophe, a number such as `1)`.
    """
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for mark in _MARK.finditer(text):
        sign, at = mark[0], mark.start()
        opened = _take(_counterparts(sign, text, at), waiting)
        if opened is not None:
            if at - opened <= _LENGTH_MAX:
                while found and found[-1][0] > opened:
                    found.pop()
                found.append((opened, at))
        elif _opens(sign, text, at):
            if sign == '"':
                # One that is still waiting was a lone one.
                _take('"', waiting)
            waiting.append((sign, at))
    return found


def _take(signs: str, waiting: list[tuple[str, int]]) -> int | None:
    """Take the last of the opening marks `signs` off, and what was opened after it; its offset."""
    if signs:
        for depth, (sign, at) in enumerate(reversed(waiting[-_DEPTH_MAX:]), 1):
            if sign in signs:
                del waiting[-depth:]
                return at
    return None


def _counterparts(sign: str, text: str, at: int) -> str:
    """The marks that this one closes, as it stands there."""
    following = text[at + 1 : at + 2]
    if sign == '"':
        return '"' if at and not text[at - 1].isspace() and not following.isalnum() else ""
    if sign == "’" and following.isalnum():
        return ""
    return _PAIRS.get(sign, "")


def _opens(sign: str, text: str, at: int) -> bool:
    following = text[at + 1 : at + 2]
    if sign == '"':
        before = text[at - 1 : at]
        return not following.isspace() and (not before or before.isspace() or before in _BEFORE_OPENING)
    return sign in _OPENING and not (sign == "‘" and following.isdigit())
