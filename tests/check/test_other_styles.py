"""Honest briefings of other styles, in other languages: no rule objects to any of them."""

import datetime
from pathlib import Path

import pytest

from generator.check.run import run
from generator.core.model import Briefing
from generator.load.configuration import read_settings
from generator.load.library import open_library

ROOT = Path(__file__).parents[1] / "benchmarks" / "texts"
LIBRARY = open_library(read_settings(ROOT, datetime.date(2026, 11, 22)))
REPORT = run(LIBRARY)


@pytest.mark.parametrize("briefing", LIBRARY.briefings, ids=lambda briefing: briefing.slug)
def test_nothing_is_found(briefing: Briefing) -> None:
    found = [f for f in REPORT.diagnostics if f.path == briefing.path]
    assert [f"{f.line}: {f.code} {f.message}" for f in found] == []


def test_they_are_of_many_kinds() -> None:
    texts = [briefing.text for briefing in LIBRARY.briefings]
    assert len(texts) >= 12
    assert any("\r\n" in text for text in texts)
    assert all(
        any(sign in text for text in texts)
        for sign in ("```", "|---", "[^1]:", "\n> ", "\n:   ", "![", "\u200d")
    )
    assert all(briefing.body and len(briefing.body.claims) > 8 for briefing in LIBRARY.briefings)
