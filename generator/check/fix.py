"""Mends a briefing's text where mending takes no judgement: the pure part of `check --fix`."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass

from generator.core.diagnostic import Diagnostic, Edit, Replacement
from generator.core.position import LineIndex, Position, Span


@dataclass(frozen=True, slots=True)
class Fixed:
    """What came of mending one text."""

    text: str
    mended: tuple[Diagnostic, ...] = ()
    left: tuple[Diagnostic, ...] = ()
    """Findings whose edits collide with those of one before them: check the new text, and mend again."""


def fixed(text: str, diagnostics: Iterable[Diagnostic]) -> Fixed:
    """`text` (`Briefing.text`: without a byte order mark) with the fixes of its `diagnostics`, not a character more.

    A finding's edits are made all or none. Of findings whose edits overlap, the one that stands first in the text
    has its way. Findings without a fix are passed over, and so is a fix that changes nothing or does not fit the
    text. Never raises.
    """
    index = LineIndex(text)
    taken: list[Edit] = []
    mended, left = [], []
    for diagnostic in sorted(diagnostics, key=_place):
        edits = _edits(text, index, diagnostic.fix)
        if not edits:
            continue
        if any(_collides(edit, taken) for edit in edits):
            left.append(diagnostic)
            continue
        for edit in edits:
            insort(taken, edit, key=_order)
        mended.append(diagnostic)
    return Fixed(_written(text, taken), tuple(mended), tuple(left))


def _place(diagnostic: Diagnostic) -> tuple[int, int, int, int, str]:
    d = diagnostic
    return d.line, d.column, d.end_line, d.end_column, d.code


def _order(edit: Edit) -> tuple[int, int]:
    return edit.span.start, edit.span.end


def _edits(text: str, index: LineIndex, fix: tuple[Replacement, ...]) -> list[Edit]:
    """The fix as edits in order; none where it does not fit the text, is at odds with itself or changes nothing."""
    edits: list[Edit] = []
    for part in fix:
        start = _offset(index, Position(part.line, part.column))
        end = _offset(index, Position(part.end_line, part.end_column))
        if start is None or end is None or end < start:
            return []
        edit = Edit(Span(start, end), part.text)
        if text[start:end] == part.text:
            continue
        if _collides(edit, edits):
            return []
        insort(edits, edit, key=_order)
    return edits


def _offset(index: LineIndex, position: Position) -> int | None:
    try:
        offset = index.offset(position)
    except IndexError:
        return None
    return offset if index.position(offset) == position else None


def _collides(edit: Edit, taken: list[Edit]) -> bool:
    """Whether `edit` overlaps one of `taken` (in order, none overlapping) or inserts where one inserts.

    To touch is not to overlap.
    """
    at = bisect_left(taken, _order(edit), key=_order)
    before, after = taken[max(at - 1, 0) : at], taken[at : at + 1]
    return any(other.span.end > edit.span.start for other in before) or any(
        other.span.start < edit.span.end or other.span == edit.span for other in after
    )


def _written(text: str, edits: list[Edit]) -> str:
    parts, done = [], 0
    for edit in edits:
        parts += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*parts, text[done:]])
