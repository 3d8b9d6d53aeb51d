"""The lines of a Markdown text and the forms that decide what block a line begins.

Fenced code and comments that begin a line are gone before blocks are looked for, as in Python-Markdown, whose
preprocessors take them out: their lines count as blank.
"""

import re
from bisect import bisect_left
from typing import TypeAlias

Line: TypeAlias = tuple[int, int]
"""Start and end (without the line break) of a line in the text; the start moves on as markers are taken off."""
Form: TypeAlias = re.Pattern[str]

TAB = 4

# Forms are matched against a line from its first character; they end where its marker does.
HASH: Form = re.compile(r"#")
RULE: Form = re.compile(r" {0,3}(?:(?:- {0,2}){3,}|(?:_ {0,2}){3,}|(?:\* {0,2}){3,})[ \t]*\Z")
BREAK: Form = re.compile(rf"{HASH.pattern}|{RULE.pattern}")
UNDERLINE: Form = re.compile(r"(?:=+|-+)[ \t]*\Z")
NUMBER: Form = re.compile(r" {0,3}\d+\.[ \t]+")
BULLET: Form = re.compile(r" {0,3}[*+-][ \t]+")
NESTED: Form = re.compile(r"(?: {4,7}| {0,3}\t {0,3})(?:\d+\.|[*+-])[ \t]+")
DEFINITION: Form = re.compile(r" {0,3}:[ \t]{1,3}")
LAZY: Form = re.compile(r" {0,3}[^ \t:]")
QUOTE: Form = re.compile(r" {0,3}>[ \t]?")
FOOTNOTE: Form = re.compile(r" {0,3}\[\^[^\]]*\]:[ \t]*")

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_NOT_BREAK = re.compile(r"[^\r\n]")
_SPECIAL = re.compile(r"[ \t]*(?:[-+*>#:=_|\[]|\d+\.[ \t])|    | {0,3}\t")
_FENCE = re.compile(
    r"(~{3,}|`{3,})[ ]*(?:\{[^\r\n]*\}|(?:\.?[\w#.+-]*[ ]*)?(?:hl_lines=(?:\"[^\r\n\"]*\"|'[^\r\n']*')[ ]*)?)\Z"
)
_FENCE_END = re.compile(r"(~{3,}|`{3,})[ ]*\Z")
_INDENT = re.compile(r" {1,4}| {0,3}\t")
REFERENCE: Form = re.compile(r" {0,3}\[([^\[\]^][^\[\]]*)\]:[ \t]*(\S*)[ \t]*")
_TITLE = re.compile(r"[ \t]*(?:\"[^\r\n]*\"|'[^\r\n]*'|\([^\r\n]*\))[ \t]*\Z")
_ADDRESS = re.compile(r"[ \t]*(\S+)[ \t]*")
_SEPARATOR = re.compile(r"[ \t]*\|?[ \t]*:?-+[-:| \t]*\Z|[ \t]*\|[-:| \t]*-[-:| \t]*\Z")


class Lines:
    """A text as lines. `text` has fenced code and comments blanked, length and line breaks kept."""

    def __init__(self, text: str) -> None:
        self.all = _split(text)
        self.fenced: set[int] = set()
        """Where lines of fenced code begin."""
        if "```" in text or "~~~" in text:
            text = self._without_fences(text)
        if "<!--" in text:
            text = _without_comments(text)
        self.text = text

    def match(self, form: Form, line: Line) -> re.Match[str] | None:
        """Whether the line has that form."""
        return form.match(self.text, line[0], line[1])

    def blank(self, line: Line) -> bool:
        """Whether nothing stands on the line."""
        return line[0] >= line[1] or not self.text[line[0] : line[1]].strip(" \t")

    def plain(self, lines: list[Line]) -> bool:
        """Whether no line begins with a character that could make it anything but text."""
        text, special = self.text, _SPECIAL.match
        for start, end in lines:
            if special(text, start, end):
                return False
        return len(lines) == 1 or text.find("|", lines[0][0], lines[1][1]) < 0

    def indented(self, line: Line) -> bool:
        """Whether the line is indented by a tab's width."""
        found = _INDENT.match(self.text, *line)
        return found is not None and (found[0][-1] == "\t" or len(found[0]) == TAB)

    def dedented(self, line: Line) -> Line:
        """The line without one tab's width of indentation, if it has that much."""
        found = _INDENT.match(self.text, *line)
        if found is None or (found[0][-1] != "\t" and len(found[0]) < TAB):
            return line
        return (found.end(), line[1])

    def unquoted(self, line: Line) -> Line:
        """The line without one quotation marker, if it has one."""
        found = QUOTE.match(self.text, *line)
        return (found.end(), line[1]) if found else line

    def table(self, lines: list[Line]) -> bool:
        """Whether the lines are a table: a row with bars, then a row of dashes with as many cells."""
        if len(lines) < 2 or not _SEPARATOR.match(self.text, *lines[1]):
            return False
        head, dashes = (self.text[start:end].strip() for start, end in lines[:2])
        return "|" in head and _bars(head) == _bars(dashes)

    def reference(self, lines: list[Line], at: int, stop: int, found: dict[str, Line]) -> int:
        """How many lines from `at` (and before `stop`) are one reference definition; its address goes to `found`."""
        match = REFERENCE.match(self.text, *lines[at])
        if not match:
            return 0
        taken, address, end = 1, match.span(2), match.end()
        if not match[2]:
            following = _ADDRESS.match(self.text, *lines[at + 1]) if at + 1 < stop else None
            if not following:
                return 0
            taken, address, end = 2, following.span(1), following.end()
        if end < lines[at + taken - 1][1] and not _TITLE.match(self.text, end, lines[at + taken - 1][1]):
            return 0
        if end >= lines[at + taken - 1][1] and at + taken < stop:
            taken += bool(_TITLE.match(self.text, *lines[at + taken]))
        start, stop = address
        if self.text[start] == "<" and self.text[stop - 1] == ">" and stop - start > 2:
            start, stop = start + 1, stop - 1
        found.setdefault(match[1].strip().lower(), (start, stop))
        return taken

    def _without_fences(self, text: str) -> str:
        ends: dict[str, list[int]] = {}
        for number, line in enumerate(self.all):
            if text.startswith(("```", "~~~"), line[0]) and (match := _FENCE_END.match(text, *line)):
                ends.setdefault(match[1], []).append(number)
        number = 0
        pieces: list[str] = []
        done = 0
        while number < len(self.all):
            start, end = self.all[number]
            opening = _FENCE.match(text, start, end) if text.startswith(("```", "~~~"), start) else None
            if opening:
                closings = ends.get(opening[1], [])
                at = bisect_left(closings, number + 1)
                if at < len(closings):
                    self.fenced.update(line[0] for line in self.all[number : closings[at] + 1])
                    number = closings[at]
                    stop = self.all[number][1]
                    pieces += (text[done:start], blanked(text[start:stop]))
                    done = stop
            number += 1
        pieces.append(text[done:])
        return "".join(pieces)


def blanked(text: str) -> str:
    """Spaces in place of everything but line breaks."""
    return _NOT_BREAK.sub(" ", text)


def _split(text: str) -> list[Line]:
    if "\r" in text:
        return [match.span(1) for match in _LINE.finditer(text)]
    lines: list[Line] = []
    start = 0
    for line in text.split("\n"):
        lines.append((start, start + len(line)))
        start += len(line) + 1
    return lines


def _without_comments(text: str) -> str:
    pieces: list[str] = []
    done = 0
    while (start := text.find("<!--", done)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        # Looking back further than an indentation could take the square of the text's length.
        before = text[max(0, start - TAB) : start]
        line = re.split(r"[\r\n]", before)[-1]
        if len(line) < TAB and not line.strip(" \t"):
            pieces += (text[done:start], blanked(text[start : end + 3]))
            done = end + 3
        else:
            pieces.append(text[done : start + 4])
            done = start + 4
    pieces.append(text[done:])
    return "".join(pieces)


def _bars(row: str) -> int:
    """Bars between cells: those at the ends and escaped ones do not count."""
    inner = row.replace(r"\|", "").strip()
    inner = inner.removeprefix("|")
    inner = inner.removesuffix("|")
    return inner.count("|")
