from dataclasses import replace
from time import process_time

import pytest

from generator.core.diagnostic import Diagnostic
from generator.report.excerpt import excerpt
from generator.report.visible import width
from tests.report.sample import ERROR


def at(line: str, column: int, end: int, *, lines: int = 0) -> Diagnostic:
    return replace(ERROR, source_line=line, column=column, end_column=end, end_line=ERROR.line + lines)


@pytest.mark.parametrize(
    ("line", "span", "shown", "carets"),
    [
        ("see [@a] there", (5, 9), "see [@a] there", "    ^^^^"),
        ("at one point", (4, 4), "at one point", "   ^"),
        ("past the end", (13, 13), "past the end", "            ^"),
        ("日本 [@a]", (4, 8), "日本 [@a]", "     ^^^^"),
        ("日本", (2, 3), "日本", "  ^^"),
        ("\tkey: x", (2, 5), "    key: x", "    ^^^"),
        ("\tkey: x", (1, 2), "    key: x", "^^^^"),
        ("cafe\u0301 [@a]", (7, 11), "cafe\u0301 [@a]", "     ^^^^"),
        ("a\x1b[1m b", (7, 8), "a\\x1b[1m b", "         ^"),
        ("a\u202eb", (2, 3), "a\\u202eb", " ^^^^^^"),
    ],
)
def test_carets_stand_under_the_span(line: str, span: tuple[int, int], shown: str, carets: str) -> None:
    assert excerpt(at(line, *span)) == (shown, carets)


def test_a_span_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert excerpt(at("one two", 5, 2, lines=3)) == ("one two", "    ^^^")


@pytest.mark.parametrize("line", ["", "   \t"])
def test_no_line_no_excerpt(line: str) -> None:
    assert excerpt(at(line, 1, 1)) is None


@pytest.mark.parametrize("place", [1, 2, 50, 150, 5_000, 9_990, 10_000])
def test_a_long_line_is_cut_round_the_span(place: int) -> None:
    line = "".join(f"{number:04} " for number in range(2000))
    found = excerpt(at(line, place, place + 6))
    assert found is not None
    shown, carets = found
    assert width(shown) <= 102
    start = carets.index("^")
    marked = shown[start : len(carets)]
    assert marked.rstrip() == line[place - 1 : place + 5].rstrip()
    assert carets.count("^") == len(carets) - start


def test_a_span_longer_than_the_window() -> None:
    found = excerpt(at("x" * 5000, 3, 4000))
    assert found is not None
    assert found[0].endswith("…")
    assert width(found[1]) <= 101


@pytest.mark.parametrize("character", ["x", "日", "\u0301", "\x1b", "\t", "\u202e"])
def test_a_megabyte_of_one_line_is_quick(character: str) -> None:
    line = character * 1_000_000
    start = process_time()
    for column in range(1, 1_000_000, 10_000):
        found = excerpt(at(line, column, column + 4))
        assert found is None or len(found[0]) < 2500
    assert process_time() - start < 2
