"""One construct over and over, loaded and checked by all rules: time grows with the text's length and no faster.

`tests/load/test_linear.py` does this for the constructs of Markdown and YAML and loading alone; here are those that
rules look at: figures, quotations, hedges, hidden characters, addresses.
"""

import json
import time
from collections.abc import Callable
from itertools import product

import pytest

from generator.check.run import run
from generator.core.model import Library
from generator.load.briefing import load
from tests.fuzz.examine import FRONT, PATH, SETTINGS

SMALL = 7_500
FACTOR = 4
GROWTH_MAX = 8
"""Times for a text four times as long: linear is 4, a square is 16."""
SECONDS_AT_ONCE = 0.03
"""What takes less is not measured: a square of it would still be bearable."""
SECONDS_MEGABYTE = 2.0

PIECES = (
    "1 ", "1,", "1.", "1-", "1/", "1,000,000", "1 000 ", "1.5bn ", "$15 billion ", "38% ", "6 May 2026 ", "two-thirds ",
    "a dozen ", "Q3 2025 ", "1990s ", "2013–2023 ", "5 km ", "½", "one hundred and ", "hundred thousand ", "per cent ",
    "May ", "more than ", "MCMXC ", "twenty-", '"a b c d e f" ', "“a b c d” ", "“", "«a b c d» ", "'a' ", "said ",
    "reportedly ", "may ", '[@a, "may 5"] ', '5 [@a, "5"]. ', '[@a, "reportedly it may"] it. ', "[…] ", "…", "\u200b",
    "\u202e", "a\u200db", "\u2066\u2069", "&#x202E;", "\\u202e", "👩\u200d", "नि\u200d", "می\u200c", "https://bit.ly/x ",
    "[a](https://x.example/y) ", "<https://x.example/y> ", "https://example.org/2024/05/17/a ", "%2F", "xn--a.", "x.", "/",
    "?utm_source=x&", "#", "中文字", "中1", "\u0301", "a\u0301", "![](a.png) ", "|", "((", "--", "{", "@", "\\",
)  # fmt: skip
_SUMMARY = "summary: One in five articles points to a page that is gone [@a].\n"
_ADDRESS = "https://example.org/a"


def in_body(text: str) -> str:
    return f"{FRONT}{text}\n\nA fact [@a; @b; @c].\n"


def in_sentence(text: str) -> str:
    return f"{FRONT}A fact {text} [@a].\n"


def in_summary(text: str) -> str:
    return FRONT.replace(_SUMMARY, f"summary: {json.dumps(f'A fact {text} [@a].')}\n") + "A fact [@a].\n"


def in_passage(text: str) -> str:
    return f'{FRONT}It may be 5 [@a, "a {text.replace(chr(34), "")} z"].\n'


def in_source(text: str) -> str:
    title = json.dumps(f"Scholarly {text}")
    address = json.dumps(f"{_ADDRESS}/{text}")
    return (
        FRONT.replace("Scholarly Context Not Found", title).replace(f'"{_ADDRESS}"', address)
        + "A fact [@a].\n"
    )


def in_reason(text: str) -> str:
    front = FRONT.replace("sources:\n", f"allow:\n  CIT002: {json.dumps('x' + text)}\nsources:\n")
    return f"{front}A fact [@a].\n\nAnother fact.\n"


PLACES = (in_body, in_sentence, in_passage, in_source)
SOME = (
    "1 ",
    "6 May 2026 ",
    '"a b c d e f" ',
    "“",
    "may ",
    "\u200b",
    "\u2066",
    "https://x.example/y ",
    "中文字",
    "[",
    "&",
    "\\",
)


def seconds(text: str) -> float:
    """Of processor time, to load and check a file."""
    started = time.process_time()
    briefing = load(PATH, text.encode(), SETTINGS)
    run(Library(SETTINGS, (briefing,)))
    return time.process_time() - started


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    seconds(in_body("A fact."))


@pytest.mark.parametrize(
    ("piece", "place"),
    [*product(PIECES, PLACES), *product(SOME, (in_summary, in_reason))],
    ids=lambda each: each if isinstance(each, str) else each.__name__,
)
def test_time_grows_with_length(piece: str, place: Callable[[str], str]) -> None:
    small, large = (place(piece * (size // len(piece))) for size in (SMALL, FACTOR * SMALL))
    growth = 0.0
    for _ in range(3):
        last = seconds(large)
        if last < SECONDS_AT_ONCE:
            return
        growth = last / max(seconds(small), 0.001)
        if growth <= GROWTH_MAX:
            return
    pytest.fail(f"{growth:.1f} times the time for {FACTOR} times the text")


@pytest.mark.parametrize("line", ["[" * 1_000_000, "[@a" * 333_000, '[@a, "' * 166_000])
def test_a_megabyte_of_brackets_is_checked_in_two_seconds(line: str) -> None:
    text = in_body(line)
    assert any(seconds(text) < SECONDS_MEGABYTE for _ in range(3))
