"""What SRC003 cuts: just the parameters, and only where the file's characters are the address's own."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.address import fault, normal
from generator.check.address.hosts import host_of
from generator.check.address.tracking import tracking
from generator.check.rule import Asked
from generator.check.rules.src003_tracking_parameter import check as rule
from generator.core.model import Library
from generator.load.briefing import load
from tests.check.scaffold import PATH, SETTINGS, files


def without(address: str) -> str:
    for span in reversed(tracking(address, host_of(address))[1]):
        address = address[: span.start] + address[span.end :]
    return address


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://example.org/?utm_source=x&id=3", "https://example.org/?id=3"),
        ("https://example.org/?id=3&utm_source=x", "https://example.org/?id=3"),
        ("https://example.org/?a=1&utm_source=x&fbclid=y&b=2", "https://example.org/?a=1&b=2"),
        ("https://example.org/?utm_source=x&a=1&fbclid=y", "https://example.org/?a=1"),
        ("https://example.org/?utm_source=x&fbclid=y", "https://example.org/"),
        ("https://example.org?utm_source=x", "https://example.org"),
        ("https://example.org/?utm_source=x#part", "https://example.org/#part"),
        ("https://example.org/x#utm_source=x", "https://example.org/x"),
        ("https://example.org/x?gclid=1#Echobox=2", "https://example.org/x"),
        ("https://example.org/?a=1&amp;utm_source=x", "https://example.org/?a=1"),
        ("https://example.org/?a=1&&utm_source=x&", "https://example.org/?a=1&&"),
        ("https://example.org/?&utm_source=x", "https://example.org/"),
        ("https://example.org/?q=é&utm_source=é&r=ü", "https://example.org/?q=é&r=ü"),
    ],
)
def test_just_the_parameters_go(address: str, clean: str) -> None:
    assert without(address) == clean


PARAMETERS = st.lists(
    st.sampled_from(
        ["utm_source=x", "fbclid=", "UTM_x=1", "gclid=2", "id=3", "q=utm_source", "", "fbclid", "b=2"]
    ),
    max_size=8,
).map("&".join)


@given(
    st.sampled_from(["", "?"]),
    PARAMETERS,
    st.sampled_from(["", "#part", "#/route", "#utm_x=1", "#", "#a&utm_x=1"]),
)
def test_what_is_left_is_the_same_address(mark: str, query: str, fragment: str) -> None:
    address = f"https://example.org/x{mark}{query if mark else ''}{fragment}"
    clean = without(address)
    assert normal(clean) == normal(address)
    assert tracking(clean, "example.org") == ([], ())
    assert fault(clean) is None


@given(st.text(), st.text(alphabet="?&=#utm_%:/.", max_size=40))
def test_nothing_raises(one: str, other: str) -> None:
    tracking(one, "")
    tracking(f"https://example.org{other}{one}", "example.org")


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("https://example.org/x?utm_source=x", "url: https://example.org/x\n"),
        ('"https://example.org/x?utm_source=x&id=3"', 'url: "https://example.org/x?id=3"\n'),
        ("'https://example.org/x?utm_source=x'", "url: 'https://example.org/x'\n"),
        (">-\n      https://example.org/x?utm_source=x", "url: >-\n      https://example.org/x\n"),
        ("https://example.org/x?utm_source=x  # seen", "url: https://example.org/x  # seen\n"),
        ("https://example.org/x#utm_source=x", "url: https://example.org/x\n"),
    ],
)
def test_the_fix_changes_nothing_else(written: str, left: str) -> None:
    text = files(f"```yaml\nsources:\n  - id: a\n    title: T\n    url: {written}\n```")[PATH]
    assert _fixed(text) == text.replace(f"url: {written}\n", left)


@pytest.mark.parametrize(
    "written",
    [
        '"https://example.org/x?utm_\\u0073ource=x"',
        "'https://example.org/it''s?utm_source=x'",
        "https://example.org/x:?utm_source=x",
    ],
    ids=["an escape", "a doubled quote", "what is left would be a key"],
)
def test_no_fix_where_it_would_take_judgement(written: str) -> None:
    text = files(f"```yaml\nsources:\n  - id: a\n    title: T\n    url: {written}\n```")[PATH]
    assert _fixed(text) == text


def test_long_queries_are_quick() -> None:
    start = process_time()
    for piece in ("&", "&utm_source=x", "&a=1", "?", "#", "%", "=", "https:/"):
        tracking("https://example.org/?" + piece * 100_000, "example.org")
    assert process_time() - start < 2


def _fixed(text: str) -> str:
    library = Library(SETTINGS, (load(PATH, text.encode(), SETTINGS),))
    ((_, problem),) = rule.check(Asked(library, library.briefings))
    for edit in reversed(problem.edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
