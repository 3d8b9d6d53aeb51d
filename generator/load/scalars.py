"""Where in the file each character of a YAML scalar stands.

YAML folds lines and resolves escapes, so the value of a scalar is not a slice of the file. Citations are
read in the value and reported in the file, hence this map. libyaml alone decides what the value is: the
map is made by walking value and source side by side (YAML 1.1, sections 8.5 and 9.2 to 9.4).
"""

import re
import sys
from collections.abc import Iterator

from yaml.nodes import ScalarNode

_PROPERTIES = re.compile(r"(?:[&!]\S*[ \t]+)+")
_WHITE = " \t\r\n"
_RUNS = re.compile(r"[ \t\r\n]+|[^ \t\r\n]+")
_REST_OF_LINE = re.compile(r"[^\r\n]*")
_BREAK = re.compile(r"\r\n|\n|\r")
_DOUBLE = re.compile(
    r"(?P<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n]))"
    r"|(?P<joined>\\(?:\r\n|\n|\r)[ \t]*)"
    r"|(?P<fold>[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*)"
    r"|(?P<plain>[^\\ \t\r\n]+|[ \t])"
)


def offsets(node: ScalarNode, text: str, shift: int) -> int | tuple[int, ...]:
    """The offset in `text` of each character of the node's value; a number where they follow one another.

    `shift` is the offset in `text` of the YAML that the node's marks count in. Where the walk fails (a
    control character that ends lines in YAML alone), characters get the nearest place within the node.
    """
    value: str = node.value
    start, end = node.start_mark.index + shift, node.end_mark.index + shift
    properties = _PROPERTIES.match(text, start, end)
    if properties:
        start = properties.end()
    if node.style in {'"', "'"}:
        start, end = start + 1, end - 1
    if text.startswith(value, start) and (not node.style or end - start == len(value)):
        return start
    if node.style == '"':
        pairs = list(_double_quoted(text, start, end))
        found = tuple(at for _, at in pairs)
        exact = "".join(character for character, _ in pairs) == value
    else:
        if node.style in {"|", ">"}:
            header = _BREAK.search(text, start, end)
            start = header.end() if header else end
        found = tuple(_walk(value, text, start, end, doubled="'" if node.style == "'" else ""))
        exact = len(found) == len(value)
    if exact:
        return found
    return tuple(min(start + index, max(start, end - 1)) for index in range(len(value)))


def _walk(value: str, text: str, start: int, end: int, doubled: str) -> list[int]:
    """Offsets of a plain, single-quoted or block scalar: the words are the source's, white space is folded."""
    found: list[int] = []
    at, tried = start, -1
    while run := _RUNS.match(value, len(found)):
        stop = at
        while stop < end and text[stop] in _WHITE:
            stop += 1
        if run[0][0] in _WHITE:
            found += _white(run[0], text[at:stop], at)
            at = stop
            continue
        at, words = stop, run[0]
        if at > tried and not doubled:
            # Most lines stand in the value as they are. One that does not is taken word by word.
            line = _REST_OF_LINE.match(text, at, end)
            assert line is not None
            tried = line.end()
            if value.startswith(line[0].rstrip(), len(found)):
                words = line[0].rstrip() or words
        if text.startswith(words, at) and not doubled:
            found += range(at, at + len(words))
            at += len(words)
            continue
        for character in words:
            if at >= end or text[at] != character:
                return found
            found.append(at)
            at += 2 if character == doubled else 1
    return found


def _white(folded: str, source: str, at: int) -> Iterator[int]:
    """Offsets of a run of white space that stands for `source`, which begins at `at`."""
    if folded == source:
        yield from range(at, at + len(source))
        return
    breaks = [match.start() for match in _BREAK.finditer(source)]
    if not breaks:
        yield from (at + min(index, max(0, len(source) - 1)) for index in range(len(folded)))
        return
    if "\n" not in folded:
        # One break became a space; the rest of the source's white space is indentation.
        yield from (at + breaks[0] for _ in folded)
        return
    first, last = folded.index("\n"), folded.rindex("\n")
    kept = breaks[-folded.count("\n") :]
    seen = 0
    for index, character in enumerate(folded):
        if character == "\n":
            yield at + kept[min(seen, len(kept) - 1)]
            seen += 1
        elif index < first:
            yield at + min(index, breaks[0])
        elif index > last:
            yield at + len(source) - (len(folded) - index)
        else:
            yield at + kept[min(seen, len(kept) - 1)]


def _double_quoted(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The characters of a double-quoted scalar with their offsets; an escape stands where its backslash does."""
    for match in _DOUBLE.finditer(text, start, end):
        at = match.start()
        if match["plain"] is not None:
            yield from zip(match["plain"], range(at, match.end()), strict=True)
        elif match["escape"] is not None:
            yield _unescape(match["escape"]), at
        elif match["fold"] is not None:
            breaks = [found.start() for found in _BREAK.finditer(match["fold"])]
            if len(breaks) == 1:
                yield " ", at + breaks[0]
            else:
                yield from (("\n", at + offset) for offset in breaks[1:])


_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def _unescape(written: str) -> str:
    kind, digits = written[1], written[2:]
    if kind in "xuU":
        code = int(digits, 16)
        return chr(code) if code <= sys.maxunicode else "\ufffd"
    return _ESCAPES.get(kind, kind)
