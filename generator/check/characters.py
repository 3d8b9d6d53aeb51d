"""Characters that a reader cannot see: which they are, where they hide in a text, and how to show them.

Controls, format characters, blanks that are no spaces (General_Category Cc and Cf, Default_Ignorable_Code_Point),
line breaks that editors do not show, and code points that are no characters.
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.surroundings import Surroundings
from generator.core.position import Span

_LAST_TWO = "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(1, 17))
_RUN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc"
    rf"\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff{_LAST_TWO}]+"
)
_PLAIN = bytes(range(32, 127)) + b"\t\n\r"
_SEQUENCE_MAX = 16
"""No text needs more of them in a row."""
_BLANKS = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\u2800\u3164\uffa0")
_UNNAMED = {
    "\x00": "null", "\x08": "backspace", "\x0b": "line tabulation", "\x0c": "form feed", "\x1b": "escape",
    "\x7f": "delete", "\x85": "next line",
}  # fmt: skip


def hidden(text: str) -> Iterator[Span]:
    """Each run of hidden characters in a text, those left out that the text around them needs."""
    # Nearly all of a text is ASCII, which bytes sort out fastest.
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    if not rest or not _RUN.search(rest.decode("utf-8", "surrogatepass")):
        return
    around = Surroundings(text)
    for run in _RUN.finditer(text):
        start, end = run.span()
        if end - start > _SEQUENCE_MAX:
            yield Span(start, end)
            continue
        first: int | None = None
        for at in range(start, end):
            if not around.need(at):
                first = at if first is None else first
            elif first is not None:
                yield Span(first, at)
                first = None
        if first is not None:
            yield Span(first, end)


def name(character: str) -> str:
    """Its number and what Unicode calls it: `U+200B (zero width space)`."""
    called = _UNNAMED.get(character) or unicodedata.name(character, "").lower()
    if not called:
        called = "control character" if unicodedata.category(character) == "Cc" else "not a character"
    return f"U+{ord(character):04X} ({called})"


def visible(text: str) -> str:
    """The text with its hidden characters written out: `li<U+200B>nk`; a run by its first one."""
    return _RUN.sub(_written_out, text)


def blank(run: str) -> bool:
    """Whether a run of them ends a line or takes up room, so that words may run together without it."""
    return not _BLANKS.isdisjoint(run)


def _written_out(run: re.Match[str]) -> str:
    more = f"+{len(run[0]) - 1}" if len(run[0]) > 1 else ""
    return f"<U+{ord(run[0][0]):04X}{more}>"
