"""Figures that follow from those of a passage in one step, and those that only look it."""

import pytest

from generator.check.facts.claims import quoted_figures
from generator.check.facts.read import read
from generator.check.facts.reckoning import reckoned

FOLLOWS = """
For twelve years, from 1998, the town was run by her | She won the mayoralty in 1998 and held it until 2010 | twelve
Three in four stayed to the end | Of the 240 patients, 180 completed the course | Three
In year two 60,000 copies went, after 30,000 in year one | It sold 30,000 copies in its first year and twice as many in its second | 60,000
It had been 550 million | It will cost 640 million, 90 more than budgeted | 550
Turnout had been 70% | Turnout was 61%, nine percentage points lower than in 2019 | 70
The dam was begun in 1952 | The dam was completed in 1958, six years after work began | 1952
The fire spared two-thirds of the trees | A third of the trees were lost | two-thirds
"""
DOES_NOT = """
It may save 1–5 million a year | It might save 4–5 million a year | 1
It may take up to 60% of the fall | The levy can explain up to 40% of that decline | 60
Revenue reached 622 million euros | Revenue rose 7.4 percent to 612 million euros; profit fell from 48 to 41 million | 622
He won by 1 minute 53 seconds | He won by 1 minute 52 seconds | 53
"""


def _cases(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


def _reckoned(claim: str, passage: str, figure: str) -> bool:
    start = claim.index(figure)
    figures = read(claim)
    found = next(each for each in figures if each.start <= start < each.end)
    return reckoned(found, quoted_figures([passage]), claim, figures)


@pytest.mark.parametrize(("claim", "passage", "figure"), _cases(FOLLOWS))
def test_what_follows_in_one_step(claim: str, passage: str, figure: str) -> None:
    assert _reckoned(claim, passage, figure)


@pytest.mark.parametrize(("claim", "passage", "figure"), _cases(DOES_NOT))
def test_what_does_not_follow(claim: str, passage: str, figure: str) -> None:
    assert not _reckoned(claim, passage, figure)
