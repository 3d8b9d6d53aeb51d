"""One slip is one finding: what another rule says of a source is not said again about the figures that rest on it."""

import time

from generator.check.run import run
from generator.core.model import Library
from generator.load.briefing import load
from tests.check.scaffold import PATH, SETTINGS

_SOURCES = """sources:
  - id: pew-2024
    title: When Online Content Disappears
    issued: {issued}
    url: https://www.pewresearch.org/when-online-content-disappears/
"""
_FRONT = """---
title: Pages go
date: 2026-05-07
authors: [desk]
topics: [web-archiving]
summary: Pages go.
{sources}---
"""


def codes(body: str, *, sources: str = _SOURCES, issued: str = "2024-05-17") -> set[str]:
    text = _FRONT.format(sources=sources.format(issued=issued)) + body + "\n"
    briefing = load(PATH, text.encode(), SETTINGS)
    return {found.code for found in run(Library(SETTINGS, (briefing,))).diagnostics}


def test_a_figure_that_no_passage_has_is_found() -> None:
    assert "QUO001" in codes('Of the pages 28% had gone [@pew-2024, "38% of webpages"].')


def test_an_unknown_source_says_nothing_about_figures() -> None:
    found = codes('Of the pages 28% had gone [@pwe-2024, "38% of webpages"].')
    assert "CIT001" in found
    assert "QUO001" not in found


def test_one_of_two_sources_is_unknown() -> None:
    found = codes('Of the pages 28% had gone [@pew-2024, "38% of webpages"; @other, "of all"].')
    assert "CIT001" in found
    assert "QUO001" not in found


def test_a_briefing_without_sources() -> None:
    assert "QUO001" not in codes('Of the pages 28% had gone [@pew-2024, "38% of webpages"].', sources="")


def test_a_source_dated_after_the_briefing_says_nothing_about_dates() -> None:
    body = 'Pew said so on 17 May 2024 [@pew-2024, "many pages have gone"].'
    assert "QUO001" not in codes(body)
    found = codes(body, issued="2027-05-17")
    assert "SRC005" in found
    assert "QUO001" not in found
    assert "QUO001" in codes('Of the pages 28% had gone [@pew-2024, "38% of webpages"].', issued="2027-05-17")


def test_tens_of_thousands_of_cited_sentences_cost_no_more_than_a_long_briefing() -> None:
    for body in (
        " ".join(f'A fact of {number} ships [@pew-2024, "{number} ships came"].' for number in range(21_000)),
        "Two half-hearted tries of May. " * 35_000,
    ):
        briefing = load(
            PATH, (_FRONT.format(sources=_SOURCES.format(issued="2024")) + body).encode(), SETTINGS
        )
        start = time.process_time()
        run(Library(SETTINGS, (briefing,)))
        assert time.process_time() - start < 1.5
