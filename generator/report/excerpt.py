"""The line that a finding is about, with a caret under its place."""

from generator.core.diagnostic import Diagnostic
from generator.report.visible import visible_at, width

_WIDTH = 100
_BEFORE = 40
_TAB = "    "
_CUT = "…"
_WHOLE_FILE = (1, 1, 1, 1)
"""The place of findings that are about no line in particular."""


def excerpt(diagnostic: Diagnostic) -> tuple[str, str] | None:
    """The line and, as long, the carets; None where there is no line to show.

    A long line is cut to a window round the span. Only characters of the window are looked at: the line
    may be a megabyte long. A span that goes on in later lines is marked to the end of the first.
    """
    line = diagnostic.source_line
    place = (diagnostic.line, diagnostic.column, diagnostic.end_line, diagnostic.end_column)
    if not line.strip() or place == _WHOLE_FILE:
        return None
    start = min(diagnostic.column - 1, len(line))
    ends_here = diagnostic.end_line == diagnostic.line
    end = max(min(diagnostic.end_column - 1, len(line)) if ends_here else len(line), start + 1)
    first = 0 if len(line) <= _WIDTH else max(0, min(start - _BEFORE, len(line) - _WIDTH))
    shown, carets = [], []
    if first:
        shown.append(_CUT)
        carets.append(" ")
    room = _WIDTH
    for offset in range(first, min(max(end, len(line)), first + 2 * _WIDTH)):
        cell = visible_at(line, offset) if offset < len(line) else " "
        if cell == r"\t":
            cell = _TAB
        cells = width(cell)
        if cells > room and offset > start:
            shown.append(_CUT)
            break
        room -= cells
        shown.append(cell)
        carets.append(("^" if start <= offset < end else " ") * cells)
    return "".join(shown).rstrip(), "".join(carets).rstrip()
