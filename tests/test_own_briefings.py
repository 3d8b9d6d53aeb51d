"""The briefings that we ship are what authors copy from."""

from datetime import date
from pathlib import Path

import pytest

from generator import workspace
from generator.core.model import Briefing, State, Status
from generator.publish.article import plain

ROOT = Path(__file__).parents[1]
LIBRARY = workspace.open_project(ROOT, date(2026, 11, 22))

BRIEFINGS = pytest.mark.parametrize("briefing", LIBRARY.briefings, ids=lambda briefing: briefing.slug)


def test_there_are_eight_and_no_rule_objects() -> None:
    assert len(LIBRARY.briefings) >= 8
    assert workspace.check(LIBRARY).diagnostics == ()


@BRIEFINGS
def test_each_is_of_the_length_that_we_ask_for(briefing: Briefing) -> None:
    assert briefing.status is Status.PUBLISHED
    assert briefing.body is not None
    words = sum(len(claim.text.split()) for claim in briefing.body.claims)
    assert 450 <= words <= 900, f"{words} words in sentences, tables not counted"


@BRIEFINGS
def test_each_shows_what_a_citation_can_carry(briefing: Briefing) -> None:
    states = {claim.state for prose in briefing.prose for claim in prose.claims}
    assert {State.QUOTED, State.CITED, State.ANALYSIS} <= states
    assert len(plain(briefing.summary)) > 200
