"""What libyaml complains about, in words that an author can act on."""

import re

from yaml.error import Mark, YAMLError

from generator.core.diagnostic import Problem
from generator.core.position import Span
from generator.load.yaml_quotes import never_closed

_QUOTE_IT = "put the text in quotes, or on the next line after '>-'"
_NOT_CLOSED = (
    "a quotation mark that is not closed",
    "end the text with the same mark; within single quotes, write an apostrophe twice: ''",
)

# libyaml's words, what we say of it, the remedy. The first that is contained in libyaml's message holds.
_TEXTS = (
    (
        "could not find expected ':'",
        "a line that is neither 'key: value' nor part of the value above it",
        "indent it if it continues the value above; else write 'key: value'",
    ),
    (
        "block sequence entries are not allowed",
        "a list that begins on the line of its key",
        "begin it on the next line",
    ),
    (
        "did not find expected ',' or ']'",
        "a list in brackets that is not closed",
        "end it with ']', with commas between its entries",
    ),
    (
        "did not find expected ',' or '}'",
        "a mapping in braces that is not closed",
        "end it with '}', with commas between its entries",
    ),
    ("found unexpected end of stream", *_NOT_CLOSED),
    (
        "found unknown escape character",
        "a backslash that YAML does not know within double quotes",
        "write it twice, or use single quotes",
    ),
    ("found undefined alias", "text that begins with '*'", "put the text in quotes"),
    ("found undefined tag handle", "text that begins with '!'", "put the text in quotes"),
    (
        "found duplicate anchor",
        "a YAML anchor given twice",
        "if it is text that begins with '&', put it in quotes",
    ),
    (
        "did not find expected '-' indicator",
        "a line that does not belong to the list above it",
        "indent it, or begin it with '- '",
    ),
    (
        "did not find expected key",
        "a line or word that does not fit what stands above it",
        "line up the keys of one mapping in one column; put text that holds quotation marks in quotes",
    ),
    (
        "<document start>",
        "a line indented less than the first one",
        "begin every top-level key in the first column",
    ),
    ("found another document", "a second YAML document", "keep one front matter, between two lines '---'"),
    ("incompatible YAML document", "a line that begins with '%'", "remove it"),
    ("found unknown directive", "text that begins with '%'", "put the text in quotes"),
    (
        "expected comment or line break",
        "text on the line of '|' or '>'",
        "begin the text on the next line, indented",
    ),
    ("expected alphabetic or numeric", "a lone '*', '&' or '!'", "put the text in quotes"),
)

# At these places the context says more than the point at which libyaml gave up.
_AT_CONTEXT = ("found unexpected end of stream", "could not find expected ':'", "expected ',' or")

_OPENERS = {
    "@": "text that begins with '@'",
    "`": "text that begins with a backtick",
    "%": "text that begins with '%'",
}


_QUOTED_FIRST = re.compile(
    r"""[ \t]*+(?:-[ \t]++)*+(?:[\w-]++:[ \t]++)?"""
    r"""(?:"(?:[^"\\\r\n]|\\.)*+"|'(?:[^'\r\n]|'')*+')[ \t]*+(?=[^\s:#])"""
)
"""A line whose value begins with a quotation mark and goes on after the closing one."""


def explain(error: YAMLError, text: str) -> Problem:
    """The problem that libyaml's error stands for; its span is in `text`, the YAML that was read."""
    said = getattr(error, "problem", None) or ""
    context = getattr(error, "context", None) or ""
    mark: Mark | None = getattr(error, "problem_mark", None)
    start: Mark | None = getattr(error, "context_mark", None)
    at = min(mark.index if mark else 0, len(text))
    opening = never_closed(text, at)
    if opening is not None:
        return Problem(Span(opening, opening + 1), *_NOT_CLOSED)
    if text[at : at + 1] == "\t" or "tab character" in said:
        tab = text.find("\t", max(0, at - 1))
        tab = at if tab < 0 else tab
        return Problem(
            Span(tab, tab + 1), "a tab in the indentation", "indent with spaces; YAML takes no tabs"
        )
    if found := _QUOTED_FIRST.match(text, _line_start(at, text)):
        return _goes_on(found.end(), text)
    if "mapping values are not allowed" in said:
        return _colon(at, text)
    if "cannot start any token" in said:
        if text[at - 1 : at + 1] == "[@":
            return Problem(Span(at - 1, at + 1), "text that begins with a citation", _QUOTE_IT)
        what = _OPENERS.get(text[at : at + 1], f"text that begins with '{text[at : at + 1]}'")
        return Problem(Span(at, at + 1), what, "put the text in quotes")
    for known, what, remedy in _TEXTS:
        if known in said or known in context:
            if start is not None and any(part in said for part in _AT_CONTEXT):
                at = min(start.index, len(text))
            return Problem(_point(at, text), what, remedy)
    return Problem(_point(at, text), f"not YAML: {said or 'it cannot be read'}", _QUOTE_IT)


def _colon(at: int, text: str) -> Problem:
    """A colon where no value may begin: in the words of a value, or behind a key that is indented too far."""
    start = _line_start(at, text)
    key = text[start:at]
    if key[:1] == " " and ":" not in key and not key.lstrip().startswith("- "):
        words = len(key) - len(key.lstrip())
        remedy = "line it up with the key above; if it is text, put the whole value in quotes"
        return Problem(Span(start + words, at), "a key that is indented too far", remedy)
    return Problem(_point(at, text), "a colon and a space within a text", _QUOTE_IT)


def _goes_on(at: int, text: str) -> Problem:
    """Text that goes on at `at`, after the mark that closes its first words."""
    mark = text[:at].rstrip()[-1]
    if mark == '"':
        remedy = (
            "put the whole text in single quotes (an apostrophe in it twice: ''), or begin with another word"
        )
    elif text[at - 1] == mark:
        remedy = "within single quotes, write an apostrophe twice: ''"
    else:
        remedy = "put the whole text in double quotes, or begin with another word"
    return Problem(_point(at, text), "text that goes on after its closing quotation mark", remedy)


def _line_start(at: int, text: str) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _point(at: int, text: str) -> Span:
    """One character, held within the text's last line that has any."""
    at = min(at, len(text.rstrip()) - 1) if at >= len(text.rstrip()) else at
    at = max(at, 0)
    return Span(at, min(at + 1, len(text)))
