"""Where things stand in a text.

Inside the program a place is a `Span` of offsets into one text, counted in code points. It becomes a
line and a column in one place only, `LineIndex`, so that no two reports can disagree.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: offsets in code points, `end` exclusive; `start == end` marks a point."""

    start: int
    end: int

    def shift(self, by: int) -> "Span":
        """The same stretch, `by` code points later."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A line and a column, both from 1; columns count code points (SARIF: `unicodeCodePoints`)."""

    line: int
    column: int


class LineIndex:
    """Turns offsets of one text into positions and back. Line ends are LF, CR LF and CR."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def position(self, offset: int) -> Position:
        """The position of `offset`, which is held within the text."""
        offset = min(max(offset, 0), len(self._text))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The offset of `position`: the inverse of `position()`."""
        return self._starts[position.line - 1] + position.column - 1

    def line_text(self, line: int) -> str:
        """Line `line` (from 1) without its line end."""
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return self._text[self._starts[line - 1] : end].rstrip("\r\n")
