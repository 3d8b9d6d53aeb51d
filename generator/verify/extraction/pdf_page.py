"""The text of a page of a PDF, whose raised figures are raised: 10 to the power of 6 is not 106, nor a note a digit."""

import math
import re
from collections.abc import Sequence

import pypdf

from generator.verify.extraction.raised import raised

_FIGURE = re.compile(r"[+\-−–]?\d{1,3}(?:[,\-–]\d{1,3}){0,9}", re.ASCII)
_SMALLER = 0.9
_LEAST, _MOST = 0.15, 0.8
"""How far above the line, in heights of the letters before it."""


class _Pieces:
    """What a page shows, piece by piece, as pypdf tells it."""

    def __init__(self) -> None:
        self.plain: list[str] = []
        self.raised: list[str] = []
        self._height = self._line = 0.0
        self._adjoins = False
        """Whether what was written last ends with something to see."""

    def add(self, text: str, page: Sequence[float], place: Sequence[float], _: object, size: float) -> None:
        """A piece that is written at `place` of what stands at `page`: matrices as PDF has them."""
        if not text:
            return
        self.plain.append(text)
        height = abs(size) * math.hypot(place[2], place[3]) * math.hypot(page[2], page[3])
        line = place[4] * page[1] + place[5] * page[3] + page[5]
        if self._adjoins and _FIGURE.fullmatch(text) and self._is_above(height, line):
            self.raised.append(raised(text))
            return
        self.raised.append(text)
        self._height, self._line = height, line
        self._adjoins = not text[-1].isspace()

    def _is_above(self, height: float, line: float) -> bool:
        """Whether letters of that height on that line are raised above those that were written last."""
        if not 0 < height < _SMALLER * self._height:
            return False
        return _LEAST <= (line - self._line) / self._height <= _MOST


def page_text(page: pypdf.PageObject) -> str:
    """The text of `page`. Raises whatever pypdf does on a damaged one."""
    pieces = _Pieces()
    text = str(page.extract_text(visitor_text=pieces.add))
    return "".join(pieces.raised) if "".join(pieces.plain) == text else text
