"""An evidence file's bytes become `Evidence`, or the problem with them. Nothing in such a file raises anything."""

import json
import re
from typing import Any, NoReturn

from generator.core.diagnostic import Problem
from generator.core.evidence import Evidence
from generator.core.position import LineIndex, Span
from generator.core.wording import quoted
from generator.load import evidence_form
from generator.load.evidence_file import AGAIN, SIZE_MAX, too_large
from generator.load.evidence_form import NotEvidence
from generator.load.json_places import deeper_than, key_of, place_of, repeated_key

_DEPTH_MAX = 16
_MARKER = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)", re.MULTILINE)
_EXPECTED = {
    "Expecting value": "a value is missing",
    "Expecting ',' delimiter": "a comma is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting property name enclosed in double quotes": "a key in double quotes is missing",
    "Extra data": "there is more after the end",
    "Unterminated string starting at": "a text is not closed",
    "Invalid control character at": "a line break or control character within a text",
}


def read_evidence(path: str, data: bytes) -> Evidence | Problem:
    """The evidence that `data` holds, the content of the file at `path`; else what is wrong with it, and where.

    The problem's message begins with `path:line:column:`; its span is the beginning of the briefing.
    """
    if len(data) > SIZE_MAX:
        return too_large(path, len(data))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        return _problem(path, before, len(before), "not UTF-8", "save it as UTF-8")
    try:
        return _read(text)
    except _At as error:
        return _problem(path, text, error.offset, error.message, error.remedy)


class _At(Exception):  # noqa: N818 - as NotEvidence
    def __init__(self, offset: int, message: str, remedy: str = AGAIN) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message
        self.remedy = remedy


class _Twice(Exception):  # noqa: N818 - as NotEvidence
    """An object has a key twice."""


def _read(text: str) -> Evidence:
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
        return evidence_form.evidence(value)
    except NotEvidence as error:
        find = key_of if error.at_key else place_of
        raise _At(find(text, error.where), error.message, error.remedy or AGAIN) from None
    except _Twice:
        place = repeated_key(text)
        raise _At(place.offset, f"key {quoted(str(place.where[-1]))} is given twice") from None
    except json.JSONDecodeError as error:
        if text.startswith("\ufeff"):
            raise _At(0, "a byte order mark before the first brace", "save it as UTF-8 without one") from None
        _fail_at_marker(text)
        what = _EXPECTED.get(error.msg, error.msg.lower())
        raise _At(error.pos, f"not JSON: {what}") from None
    except RecursionError:
        raise _At(deeper_than(text, _DEPTH_MAX), "nested too deeply") from None
    except ValueError:
        # NaN and Infinity, which are no JSON, and whole numbers of thousands of digits.
        raise _At(_odd_number(text), "a number that evidence files cannot hold") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Twice
    return found


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _odd_number(text: str) -> int:
    outside = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|(NaN|-?Infinity|-?\d{1000,})', re.DOTALL)
    return next((match.start(1) for match in outside.finditer(text) if match[1]), 0)


def _fail_at_marker(text: str) -> None:
    marker = _MARKER.search(text)
    if marker:
        what = f"a merge left {quoted(marker[0])} here"
        raise _At(marker.start(), what, "resolve the conflict: keep either side, then run 'briefings verify'")


def _problem(path: str, text: str, offset: int, message: str, remedy: str) -> Problem:
    place = LineIndex(text).position(offset)
    return Problem(Span(0, 0), f"{path}:{place.line}:{place.column}: {message}", remedy)
