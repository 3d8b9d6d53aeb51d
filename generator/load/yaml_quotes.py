"""The quotation mark that an author forgot to close, where libyaml gives up only at the next one, lines later."""

import re

_LINE = re.compile(r"([ \t]*)((?:-[ \t]++)*+)([\w-]++:(?=\s))?[ \t]*+([^\r\n]*+)(?:\r\n|\n|\r|\Z)")
"""Indentation, dashes, key, value."""
_LINE_END = re.compile(r"\r\n|\n|\r|\Z")
_BLOCK = re.compile(r"[|>][-+0-9]*+[ \t]*+(?:#.*)?\Z")
_QUOTED = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL),
    "'": re.compile(r"'(?:[^']|'')*+'"),
}
_IN_BRACKETS = re.compile(r"(?<=[\[{,:\s])[\"'](?=[^\s,\]}])")
_ENTRY = re.compile(r"(?:\n|\r)([ ]*)(?:-[ \t]|[\w-]++:(?=\s))")


def never_closed(text: str, before: int) -> int | None:
    """Where a quoted value begins that runs over the entries below it; None where there is none before `before`.

    An entry is a line that begins with a key or a dash, and no deeper than the value's own.
    """
    at = 0
    deeper: int | None = None
    while at < min(before, len(text)) and (line := _LINE.match(text, at)):
        indent, dashes, key, value = line.groups()
        at = max(line.end(), at + 1)
        if deeper is not None:
            if not (dashes or key or value) or len(indent) > deeper:
                continue
            deeper = None
        if not (dashes or key):
            continue
        column = len(indent) + (len(dashes) if key else max(0, len(dashes.rstrip()) - 1))
        if _BLOCK.match(value):
            deeper = column
        else:
            found, at = _read(text, line.start(4), line.end(4), at, column)
            if found is not None:
                return found if found < before else None
    return None


def _read(text: str, start: int, end: int, following: int, column: int) -> tuple[int | None, int]:
    """The mark in a line's value that is never closed, or where to read on."""
    at = start
    while (mark := _opening(text, start, at, end)) is not None:
        closing = _QUOTED[text[mark]].match(text, mark)
        stop = closing.end() if closing else len(text)
        if stop > end:
            if any(len(entry[1]) <= column for entry in _ENTRY.finditer(text, end, stop)):
                return mark, following
            line_end = _LINE_END.search(text, stop)
            return None, line_end.end() if line_end else len(text)
        at = stop
    return None, following


def _opening(text: str, start: int, at: int, end: int) -> int | None:
    """The next mark from `at` on that begins a quoted text: the value's first character, or one in brackets."""
    if text[start : start + 1] in {'"', "'"}:
        return start if at == start else None
    if text[start : start + 1] not in {"[", "{"}:
        return None
    found = _IN_BRACKETS.search(text, at, end)
    return found.start() if found else None
