"""The form of an evidence file: what each key may hold, and what is said where it holds something else."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from generator.core.date import PartialDate
from generator.core.evidence import (
    VERSION,
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Names,
    Result,
    Sighting,
    SourceEvidence,
    Visit,
    moment,
)
from generator.core.guess import nearest
from generator.core.wording import quoted
from generator.load.json_places import Where

_SOURCES_MAX = 5_000
_PASSAGES_MAX = 10_000
"""Of one source."""
_NAMES_MAX = 10_000
_VISITS_MAX = 5_000
_SHOWN_MAX = 1_000_000
_ADDRESS = re.compile(r"https?://[^\s\x00-\x20<>\"\x7f]+", re.IGNORECASE)
_KINDS = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}


class NotEvidence(Exception):  # noqa: N818 - it is what the file is, and not a failure of ours
    """What is wrong with a value of the file, and where it stands. `at_key`: it is the key that is wrong."""

    def __init__(self, where: Where, message: str, remedy: str = "", *, at_key: bool = False) -> None:
        super().__init__(message)
        self.where = where
        self.message = message
        self.remedy = remedy
        self.at_key = at_key


_Form: TypeAlias = Callable[[Any, Where], Any]


def evidence(value: Any) -> Evidence:
    """The evidence that `value`, the file's whole JSON, stands for. Raises NotEvidence."""
    if isinstance(value, dict) and _is_newer(value.get("version")):
        what = f"'version' is {value['version']}, and this program reads {VERSION}"
        raise NotEvidence(("version",), what, "update briefings")
    found: Evidence = _FILE(value, ())
    return found


def _is_newer(version: object) -> bool:
    return type(version) is int and version > VERSION


def _text(value: Any, where: Where) -> str:
    if type(value) is not str:
        raise _other(where, "a text", value)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise NotEvidence(where, f"{_name(where)} has half of a surrogate pair") from None
    return value


def _time(value: Any, where: Where) -> str:
    if moment(_text(value, where)) is None:
        raise NotEvidence(
            where, f"not a time: {quoted(value)}", "write it in UTC, such as 2026-05-08T10:00:00Z"
        )
    return str(value)


def _day(value: Any, where: Where) -> str:
    try:
        PartialDate.parse(_text(value, where))
    except ValueError:
        raise NotEvidence(where, f"not a date: {quoted(value)}", "write it as YYYY-MM-DD") from None
    return str(value)


def _address(value: Any, where: Where) -> str:
    """Pages link to it, so that it must be nothing that a browser runs."""
    if not _ADDRESS.fullmatch(_text(value, where)):
        raise NotEvidence(where, f"not a web address: {quoted(value)}", "write https://… or http://…")
    return str(value)


def _status(value: Any, where: Where) -> int:
    if type(value) is not int or not 100 <= value <= 999:
        raise _other(where, "a status of HTTP, such as 200", value)
    return value


def _share(value: Any, where: Where) -> float:
    if type(value) not in {int, float} or not 0 <= value <= 1:
        raise _other(where, "a number from 0 to 1", value)
    return float(value)


def _version(value: Any, where: Where) -> int:
    if type(value) is not int or value != VERSION:
        raise _other(where, str(VERSION), value)
    return value


def _one_of(kind: type[StrEnum]) -> _Form:
    words = {member.value: member for member in kind}

    def form(value: Any, where: Where) -> StrEnum:
        found = words.get(_text(value, where))
        if found is None:
            guess = nearest(value, words)
            remedy = f"did you mean '{guess}'?" if guess else f"known: {', '.join(words)}"
            raise NotEvidence(where, f"{_name(where)} cannot be {quoted(value)}", remedy)
        return found

    return form


def _list_of(form: _Form, most: int) -> _Form:
    def listing(value: Any, where: Where) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _other(where, "a list", value)
        if len(value) > most:
            raise NotEvidence(where, f"{_name(where)} has {len(value)} entries, more than {most} allowed")
        return tuple(form(entry, (*where, number)) for number, entry in enumerate(value))

    return listing


def _by_id(form: _Form, most: int) -> _Form:
    def mapping(value: Any, where: Where) -> dict[str, Any]:
        if type(value) is not dict:
            raise _other(where, "an object", value)
        if len(value) > most:
            raise NotEvidence(where, f"{_name(where)} has {len(value)} entries, more than {most} allowed")
        return {_text(key, (*where, key)): form(entry, (*where, key)) for key, entry in value.items()}

    return mapping


def _record(make: Callable[..., Any], needed: str, forms: Mapping[str, _Form]) -> _Form:
    required = needed.split()

    def record(value: Any, where: Where) -> Any:
        if type(value) is not dict:
            raise _other(where, "an object", value)
        for key in value:
            if key not in forms:
                guess = nearest(key, forms)
                remedy = f"did you mean '{guess}'?" if guess else f"known: {', '.join(forms)}"
                raise NotEvidence((*where, key), f"unknown key {quoted(key)}", remedy, at_key=True)
        for key in required:
            if key not in value:
                raise NotEvidence(where, f"{_name(where)} has no '{key}'")
        return make(**{key: forms[key](part, (*where, key)) for key, part in value.items()})

    return record


def _name(where: Where) -> str:
    """What the value at `where` is called: by its key, or by that of its list and its number from 1."""
    if not where:
        return "the file"
    last = where[-1]
    return f"entry {last + 1} of '{where[-2]}'" if isinstance(last, int) else quoted(last)


def _other(where: Where, what: str, value: Any) -> NotEvidence:
    shown = _KINDS.get(type(value)) or (str(value) if abs(value) < _SHOWN_MAX else "such a large number")
    return NotEvidence(where, f"{_name(where)} must be {what}, not {shown}")


def _file(version: int, sources: Mapping[str, SourceEvidence]) -> Evidence:
    del version
    return Evidence(sources)


_SIGHTING = _record(
    Sighting,
    "exact result",
    {
        "exact": _text,
        "result": _one_of(Result),
        "found": _text,
        "prefix": _text,
        "suffix": _text,
        "nearest": _text,
        "similarity": _share,
        "change": _one_of(Change),
        "last_found": _time,
    },
)
_CAPTURED = _record(
    Captured,
    "at by media_type sha256 text_sha256 extractor",
    {
        "at": _time,
        "by": _one_of(By),
        "media_type": _text,
        "sha256": _text,
        "text_sha256": _text,
        "extractor": _text,
    },
)
_SOURCE = _record(
    SourceEvidence,
    "url link",
    {
        "url": _text,
        "final_url": _address,
        "link": _one_of(Link),
        "http_status": _status,
        "detail": _text,
        "checked": _time,
        "history": _list_of(
            _record(Visit, "checked link", {"checked": _time, "link": _one_of(Link)}), _VISITS_MAX
        ),
        "captured": _CAPTURED,
        "title": _text,
        "issued": _day,
        "archive": _record(Memento, "url at", {"url": _address, "at": _time}),
        "names": _record(
            Names, "", {"found": _list_of(_text, _NAMES_MAX), "missing": _list_of(_text, _NAMES_MAX)}
        ),
        "passages": _list_of(_SIGHTING, _PASSAGES_MAX),
    },
)
_FILE = _record(_file, "version sources", {"version": _version, "sources": _by_id(_SOURCE, _SOURCES_MAX)})
