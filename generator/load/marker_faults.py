"""What keeps a closed bracket from being a citation, and the edits that mend what is mere spelling."""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.core.diagnostic import Edit, Problem
from generator.core.position import Span
from generator.core.wording import quoted
from generator.load.lookahead import Lookahead
from generator.load.marker_parts import Part
from generator.load.vocabulary import KEY_PATTERN

_AFTER_KEY = re.compile(r"[.:!?]?(?=[\s,;\]\"“]|\Z)")
_BETWEEN_KEYS = re.compile(r"[\s,，、；]+")
_KEYLESS = re.compile(rf"\s*-?@(?!{KEY_PATTERN})")
_FULL_WIDTH = {"；": "; ", "，": ", "}
_Keys = list[re.Match[str]]


def without_words(marker: Span) -> Problem:
    """A passage that has no words."""
    return Problem(marker, "a passage without words", "quote the source's own words, or remove the marks")


def fault(marker: Span, parts: list[Part], keys: list[_Keys], ahead: Lookahead) -> Problem | None:
    """What is wrong with a marker of which each part has those keys; None where it is a citation."""
    full = [bool(ahead.masked[part.start : part.end].strip()) for part in parts]
    if not all(full):
        edits = tuple(_without_empty(parts, full))
        return Problem(marker, "a ';' with no source beside it", "remove it, or name the source", edits)
    for part, found in zip(parts, keys, strict=True):
        if problem := _fault_of(marker, part, found, ahead):
            return problem
    return None


def _fault_of(marker: Span, part: Part, keys: _Keys, ahead: Lookahead) -> Problem | None:
    masked = ahead.masked
    if not keys:
        words = masked[part.start : part.end].strip()
        if _KEYLESS.match(masked, part.start, part.end):
            return Problem(marker, "no key after '@'", "write [@id], with the id of a source")
        return Problem(marker, f"no key in {quoted(words)}", "begin each part with '@' and a source's id")
    if len(keys) > 1:
        shown = f"'{keys[0][0].lstrip('-')}' and '{keys[1][0].lstrip('-')}'"
        edits = [_separated(first, second, masked) for first, second in pairwise(keys)]
        mended = tuple(edit for edit in edits if edit)
        return Problem(
            marker,
            f"no ';' between {shown}",
            "separate sources with ';'",
            mended if len(mended) == len(edits) else (),
        )
    key = keys[0]
    if not _AFTER_KEY.match(masked, key.end(), part.end):
        sign = Span(key.end(), key.end() + 1)
        wide = _FULL_WIDTH.get(masked[key.end()])
        return Problem(
            sign,
            f"'{masked[key.end()]}' directly after the key '{key[1]}'",
            "put a comma or a space after the key",
            (Edit(sign, wide),) if wide else (),
        )
    if not all(ahead.text[start:end].strip() for start, end in part.passages):
        return without_words(marker)
    return None


def _separated(first: re.Match[str], second: re.Match[str], masked: str) -> Edit | None:
    """Put a semicolon between two keys that nothing but commas and spaces are between. Line breaks stay."""
    gap = _BETWEEN_KEYS.fullmatch(masked, first.end(), second.start())
    if gap is None:
        return None
    if not gap[0].strip():
        return Edit(Span(first.end() - 1, first.end()), f"{first[0][-1]};")
    start, end = gap.start() + len(gap[0]) - len(gap[0].lstrip()), gap.start() + len(gap[0].rstrip())
    return Edit(Span(start, end), ";" if end < gap.end() else "; ")


def _without_empty(parts: list[Part], full: list[bool]) -> Iterator[Edit]:
    """Take out each empty part with the semicolon behind it; where none is behind, with the one before."""
    last = len(full) - 1
    while last >= 0 and not full[last]:
        last -= 1
    if last < 0:
        return
    for part, is_full in zip(parts[:last], full[:last], strict=True):
        if not is_full:
            yield Edit(Span(part.start, part.end + 1), "")
    if last < len(parts) - 1:
        yield Edit(Span(parts[last].end, parts[-1].end), "")
