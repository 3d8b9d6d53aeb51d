"""Hidden characters that a file spells out, and what the fix of TXT002 writes."""

from pathlib import Path

import pytest

from generator.check import spelled
from generator.check.rule import Asked
from generator.check.rules.txt002_hidden_character import check
from generator.core.diagnostic import Problem
from generator.core.model import Briefing, Library
from generator.core.settings import Settings
from generator.load.briefing import load

SETTINGS = Settings(Path("/nowhere"))
FRONT = "title: A title\n"


def _briefing(front: str = FRONT, body: str = "Text.\n") -> Briefing:
    return load("briefings/2026/a.md", f"---\n{front}---\n{body}".encode(), SETTINGS)


def _problems(briefing: Briefing) -> list[Problem]:
    library = Library(SETTINGS, (briefing,))
    return [problem for _, problem in check.check(Asked(library, library.briefings))]


def _mended(briefing: Briefing) -> str:
    text = briefing.text
    for edit in sorted((e for p in _problems(briefing) for e in p.edits), key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    ("front", "found"),
    [
        (r'title: "a\u202eb"', [r"\u202e"]),
        (r'title: "a\u200B\U0000200bb\x7f"', [r"\u200B", r"\U0000200b", r"\x7f"]),
        (r'title: "a\Nb\Lc\0"', [r"\N", r"\L", r"\0"]),
        (r'title: "a\_b\tc\n\"\u00e9\\u200b"', []),
        (r"title: 'a\u202eb'", []),
        (r"title: a\u202eb", []),
        (r'sources: [{id: a, title: "a\u200bb", url: "https://a.org/\u200bb"}]', [r"\u200b"]),
        ('"a\\u200bb": c', [r"\u200b"]),
        ('title: "a \n  folded\\u200b line \\u200f"', [r"\u200b", r"\u200f"]),
    ],
)
def test_escapes(front: str, found: list[str]) -> None:
    briefing = _briefing(front + "\n")
    assert [briefing.text[span.start : span.end] for span, _ in spelled.escapes(briefing)] == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("a&#8203;b &#x200B; &zwj; &rlm;", ["&#8203;", "&#x200B;", "&zwj;", "&rlm;"]),
        ("a&shy;b &nbsp; &amp; &#169; &#xe9; &hellip; &nothing;", []),
        ("`&#8203;` and\n\n    &#8203;\n", []),
        ("\u05d0\u05d1&rlm; and \u0645\u06cc&zwnj;\u0634", []),
        ("&#0; &#9999999; &#xD800; &#;", []),
    ],
)
def test_references(body: str, found: list[str]) -> None:
    briefing = _briefing(body=body)
    assert [briefing.text[span.start : span.end] for span, _ in spelled.references(briefing)] == found


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("li\u200bnk", "link"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("one\u2028line", "one line"),
        ("one \u2028line", "one line"),
        ("one\u3164two\u00adthree", "one twothree"),
        ("a&#8203;b", "ab"),
        ("\u0645\u06cc\u200c\u0634\u0648\u062f", "\u0645\u06cc\u200c\u0634\u0648\u062f"),
    ],
)
def test_the_fix(body: str, mended: str) -> None:
    assert _mended(_briefing(body=body)) == f"---\n{FRONT}---\n{mended}"


def test_the_fix_in_the_front_matter_leaves_its_lines_alone() -> None:
    briefing = _briefing('title: "a\\u202eb"\nsummary: "c\u200bd\u2028  e"\n')
    assert _mended(briefing) == '---\ntitle: "ab"\nsummary: "cd\u2028  e"\n---\nText.\n'


def test_many_are_counted() -> None:
    found = _problems(_briefing(body="a\u200b" * 250))
    assert len(found) == 100
    assert found[-1].message.endswith(", and at 150 more places of the file")


def test_messages_hide_nothing() -> None:
    (problem,) = _problems(_briefing(body="x " + "\u202e" * 3 + "y\u200b\n"))[:1]
    assert (
        problem.message
        == "hidden characters U+202E (right-to-left override) and 2 more in '<U+202E+2>y<U+200B>'"
    )


def test_a_byte_order_mark_at_the_beginning_and_windows_line_ends_are_fine() -> None:
    data = b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\n\r\nText.\r\n"
    assert _problems(load("briefings/2026/a.md", data, SETTINGS)) == []


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"---\ntitle: \x00\n---\n\x00", b"---\ntitle: [\n---\n\xe2\x80\x8b", b"\xff\xfe"]
)
def test_a_file_that_cannot_be_read_has_no_finding_here(data: bytes) -> None:
    assert _problems(load("briefings/2026/a.md", data, SETTINGS)) == []
