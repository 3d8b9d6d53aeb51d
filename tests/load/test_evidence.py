"""Evidence files: what is read of them, and that nothing in one raises."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.diagnostic import Problem
from generator.core.evidence import (
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Names,
    Result,
    Sighting,
    Visit,
)
from generator.load.evidence import read_evidence
from generator.load.evidence_file import SIZE_MAX

PATH = "briefings/2026/rot.evidence.json"
AT = "2026-05-08T10:00:00Z"


def source(**fields: Any) -> dict[str, Any]:
    return {"url": "https://example.org/a", "link": "live", **fields}


def read(value: object) -> Evidence | Problem:
    return read_evidence(PATH, json.dumps(value, indent=2).encode())


def wrong(data: bytes | str) -> str:
    """The message and the help."""
    found = read_evidence(PATH, data.encode() if isinstance(data, str) else data)
    assert isinstance(found, Problem)
    assert (found.span.start, found.span.end) == (0, 0)
    return f"{found.message}; {found.help}"


def wrong_source(**fields: Any) -> str:
    return wrong(json.dumps({"version": 1, "sources": {"a": source(**fields)}}, indent=1))


def test_all_that_there_is() -> None:
    found = read(
        {
            "version": 1,
            "sources": {
                "klein-2014": source(
                    final_url="https://example.org/b",
                    http_status=200,
                    detail="moved within the site",
                    checked=AT,
                    history=[{"checked": "2026-05-01T10:00:00Z", "link": "unknown"}],
                    captured={
                        "at": AT, "by": "file", "media_type": "text/html", "sha256": "ab", "text_sha256": "cd",
                        "extractor": "trafilatura 2.3.1",
                    },
                    title="Scholarly Context Not Found",
                    issued="2014-12-26",
                    archive={"url": "https://web.archive.org/web/2026/https://example.org/a", "at": AT},
                    names={"found": ["Klein"], "missing": ["Okafor"]},
                    passages=[
                        {"exact": "one in five", "result": "found", "prefix": "about", "suffix": "of", "change": "moved"},
                        {"exact": "one in six", "result": "not-found", "nearest": "one in five", "similarity": 1},
                    ],
                )
            },
        }
    )  # fmt: skip
    assert isinstance(found, Evidence)
    seen = found.sources["klein-2014"]
    assert (seen.link, seen.http_status, seen.issued) == (Link.LIVE, 200, "2014-12-26")
    assert seen.history == (Visit("2026-05-01T10:00:00Z", Link.UNKNOWN),)
    assert seen.captured == Captured(AT, By.FILE, "text/html", "ab", "cd", "trafilatura 2.3.1")
    assert seen.archive == Memento("https://web.archive.org/web/2026/https://example.org/a", AT)
    assert seen.names == Names(("Klein",), ("Okafor",))
    assert seen.passages == (
        Sighting("one in five", Result.FOUND, prefix="about", suffix="of", change=Change.MOVED),
        Sighting("one in six", Result.NOT_FOUND, nearest="one in five", similarity=1.0),
    )


def test_what_is_left_out_is_empty() -> None:
    found = read({"version": 1, "sources": {"a": source()}})
    assert isinstance(found, Evidence)
    assert found.sources["a"].passages == ()
    assert read({"version": 1, "sources": {}}) == Evidence()


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"link": "lvie"}, ":6:12: 'link' cannot be 'lvie'; did you mean 'live'?"),
        ({"tilte": "x"}, ":7:4: unknown key 'tilte'; did you mean 'title'?"),
        ({"title": None}, ":7:13: 'title' must be a text, not null; restore it from an earlier commit; or remove it, and run 'briefings verify'"),
        ({"title": ["x"]}, "'title' must be a text, not a list"),
        ({"title": "\ud800"}, "'title' has half of a surrogate pair"),
        ({"http_status": "200"}, "'http_status' must be a status of HTTP, such as 200, not a text"),
        ({"http_status": True}, "not true or false"),
        ({"http_status": 10**500}, "'http_status' must be a status of HTTP"),
        ({"checked": "yesterday"}, "not a time: 'yesterday'; write it in UTC, such as 2026-05-08T10:00:00Z"),
        ({"checked": "2026-02-30T10:00:00Z"}, "not a time"),
        ({"issued": "26.12.2014"}, "not a date: '26.12.2014'"),
        ({"final_url": "javascript:alert(1)"}, "not a web address: 'javascript:alert(1)'"),
        ({"archive": {"url": "//example.org", "at": AT}}, ":8:12: not a web address: '//example.org'"),
        ({"names": {"found": "Klein"}}, ":8:14: 'found' must be a list, not a text"),
        ({"names": {"missing": [1]}}, ":9:6: entry 1 of 'missing' must be a text, not 1"),
        ({"archive": {"url": "https://example.org/"}}, ":7:15: 'archive' has no 'at'"),
        ({"history": {}}, "'history' must be a list, not an object"),
        ({"history": [{"checked": AT, "link": "live"}] * 6000}, "'history' has 6000 entries, more than 5000"),
        ({"passages": [{"exact": "a", "result": "found"}, "b"]}, "entry 2 of 'passages' must be an object, not a text"),
        ({"passages": [{"exact": "a"}]}, ":8:5: entry 1 of 'passages' has no 'result'"),
        ({"passages": [{"exact": "a", "result": "found", "similarity": 87}]}, "a number from 0 to 1, not 87"),
        ({"passages": [{"exact": "a", "result": "found", "similarity": 1.5}]}, "a number from 0 to 1, not 1.5"),
        ({"passages": [{"exact": "a", "result": "found", "similarity": False}]}, "not true or false"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_told_at_its_place(fields: dict[str, Any], message: str) -> None:
    found = wrong_source(**fields)
    assert found.startswith(f"{PATH}:")
    assert message in found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ":1:1: not JSON: a value is missing"),
        ("[]", ":1:1: the file must be an object, not a list"),
        ("{}", ":1:1: the file has no 'version'"),
        ('{"version": 1}', ":1:1: the file has no 'sources'"),
        ('{\n  "version": 1,\n}', ":3:1: not JSON: a key in double quotes is missing"),
        ('{\n  "version": 1\n  "sources": {}}', ":3:3: not JSON: a comma is missing"),
        ('{"version": 2, "what": [1]}', ":1:13: 'version' is 2, and this program reads 1; update briefings"),
        ('{"version": 0, "sources": {}}', ":1:13: 'version' must be 1, not 0"),
        ('{"version": NaN, "sources": {}}', ":1:13: a number that evidence files cannot hold"),
        ('{"NaN": "\\" NaN", "version": -Infinity}', ":1:30: a number that evidence files cannot hold"),
        ('{"version": ' + "9" * 5000 + "}", ":1:13: a number that evidence files cannot hold"),
        ('{"version": 1, "sources": {}, "version": 1}', ":1:31: key 'version' is given twice"),
        ('{"version": 1, "sources": {"a": {}, "\\u0061": {}}}', ":1:37: key 'a' is given twice"),
        ('{"version": 1, "sources": {}} x', ":1:31: not JSON: there is more after the end"),
        ('{"a":' * 200_000, ":1:81: nested too deeply"),
        ("[" * 100 + '{"a":1,"a":2}' + "]" * 100, ":1:108: key 'a' is given twice"),
        ("\ufeff{}", ":1:1: a byte order mark before the first brace"),
    ],
)
def test_what_is_no_evidence_is_told_at_its_place(text: str, message: str) -> None:
    found = wrong(text)
    assert found.startswith(PATH)
    assert message in found


def test_bytes_that_are_not_utf8() -> None:
    assert ":2:14: not UTF-8; save it as UTF-8" in wrong(b'{\n  "version": \xff1}')


def test_a_merge_that_is_not_resolved() -> None:
    text = '{\n<<<<<<< HEAD\n  "version": 1\n=======\n  "version": 2\n>>>>>>> theirs\n}'
    found = wrong(text)
    assert f"{PATH}:2:1: a merge left '<<<<<<<' here" in found
    assert "keep either side, then run 'briefings verify'" in found


def test_a_marker_within_a_text_is_no_merge() -> None:
    assert isinstance(read({"version": 1, "sources": {"a": source(title="<<<<<<< HEAD")}}), Evidence)


def test_a_file_that_is_too_large() -> None:
    assert f"{SIZE_MAX} allowed" in wrong(b" " * (SIZE_MAX + 1))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["live", "found", AT]),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(["version", "sources", "url", "link", "passages", "exact", "result", "captured"]), inner
    ),
    max_leaves=12,
)  # fmt: skip


@given(json_values)
def test_no_value_raises(value: object) -> None:
    assert isinstance(read_evidence(PATH, json.dumps(value).encode()), Evidence | Problem)
    nested = {
        "version": 1,
        "sources": {"a": {"url": "https://example.org/", "link": "live", "passages": value}},
    }
    assert isinstance(read_evidence(PATH, json.dumps(nested).encode()), Evidence | Problem)


@given(st.binary() | st.text(alphabet='{}[]":,\\ \n1eNaN<>=u').map(str.encode))
def test_no_bytes_raise(data: bytes) -> None:
    assert isinstance(read_evidence(PATH, data), Evidence | Problem)


@given(st.integers(0, 700), st.sampled_from(["", "{", "}", '"', ",", "\x00", "\\", "1", "null"]))
def test_no_damage_raises(at: int, put: str) -> None:
    text = json.dumps(
        {"version": 1, "sources": {"a": source(history=[{"checked": AT, "link": "live"}])}}, indent=2
    )
    damaged = text[: at % len(text)] + put + text[at % len(text) + 1 :]
    assert isinstance(read_evidence(PATH, damaged.encode()), Evidence | Problem)
