"""A megabyte of one construct, on one line, is loaded and checked in a share of time that grows with its length alone."""

import time

import pytest

from generator.check.run import run
from generator.core.model import Library
from generator.load.briefing import load
from tests.check.scaffold import SETTINGS

SIZE = 1_000_000
SECONDS = 3.0
"""A quiet machine takes under two for two hundred thousand citations, and half a second for most of what is none."""
PIECES = (
    "[", "[@", "[@a", "];", '"', '[@a, "', "[[[@a]]]", "[@a [", "[@a [b] ", "[[b] @a", "[@a; ", "[@a;; ", "[@a; ]", "[;", "(@a) ", "（@a） ", "（@a", "@a ",
    "[@a, @b] ", "[@a. ", "[@a. B ", "[@a] ", '[@a, "b c"] ', "[see @a; ", "\\;[@a", "[@a\\; ", "&amp;[@a", "[@a &amp; ", "[@a//", "@a:/", "]", "[@a “", "[@a [@a", "[@a](b) ",
    '[";@a]', '"[@a', "[@a；@b]", "![", "^[@a", "[@a][", "[@a, [", '[@a, "x", [', "[x][", "[x]@a ", "...@a", "-@a", "[-@a",
)  # fmt: skip
HEAD = "---\ntitle: A\ndate: 2026-05-07\nstatus: draft\nsources:\n- {id: a, title: A}\n- {id: b, title: B}\n---\n\n"


@pytest.mark.parametrize("piece", PIECES)
def test_a_line_of_one_construct(piece: str) -> None:
    data = (HEAD + piece * (SIZE // len(piece))).encode()
    started = time.process_time()
    briefing = load("briefings/2026/a.md", data, SETTINGS)
    loaded = time.process_time()
    run(Library(SETTINGS, (briefing,)), select=frozenset({"CIT001", "CIT003"}))

    assert briefing.body
    assert time.process_time() - started < SECONDS, (loaded - started, time.process_time() - loaded)
