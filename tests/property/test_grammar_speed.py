"""A megabyte of one construct, on one line, is loaded and checked in a share of time that grows with its length alone."""

import time

import pytest

from generator.check.run import run
from generator.core.model import Library
from generator.load.briefing import load
from generator.load.library import collector_at_rest
from tests.check.scaffold import SETTINGS

SIZE = 1_000_000
SECONDS = 2.0
TRIES = 3
"""The least of them counts: what else runs on the machine can only add to it."""
PIECES = (
    "[", "[@", "[@a", "];", '"', '[@a, "', "[[[@a]]]", "[@a [", "[@a [b] ", "[[b] @a", "[@a; ", "[@a;; ", "[@a; ]", "[;", "(@a) ", "（@a） ", "（@a", "@a ",
    "[@a, @b] ", "[@a. ", "[@a. B ", "[@a] ", '[@a, "b c"] ', "[see @a; ", "\\;[@a", "[@a\\; ", "&amp;[@a", "[@a &amp; ", "[@a//", "@a:/", "]", "[@a “", "[@a [@a", "[@a](b) ",
    '[";@a]', '"[@a', "[@a；@b]", "![", "^[@a", "[@a][", "[@a, [", '[@a, "x", [', "[x][", "[x]@a ", "...@a", "-@a", "[-@a",
)  # fmt: skip
HEAD = "---\ntitle: A\ndate: 2026-05-07\nstatus: draft\nsources:\n- {id: a, title: A}\n- {id: b, title: B}\n---\n\n"


def seconds(data: bytes) -> float:
    """CPU seconds of loading and checking a briefing by all rules, as the program does it."""
    started = time.process_time()
    with collector_at_rest():
        briefing = load("briefings/2026/a.md", data, SETTINGS)
        run(Library(SETTINGS, (briefing,)))
    assert briefing.body
    return time.process_time() - started


@pytest.mark.parametrize("piece", PIECES)
def test_a_line_of_one_construct(piece: str) -> None:
    data = (HEAD + piece * (SIZE // len(piece))).encode()
    assert any(seconds(data) < SECONDS for _ in range(TRIES))
