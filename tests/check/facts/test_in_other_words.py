"""Figures that a passage has under another name: the day before, the majority, the rest, a half."""

import pytest

from generator.check.facts.claims import asking, quoted_figures
from generator.check.facts.compare import missing
from generator.check.facts.day_before import is_beside
from generator.check.facts.elsewhere import is_elsewhere
from generator.check.facts.excluding import excludes, is_by_or_to
from generator.check.facts.majority import is_majority
from generator.check.facts.read import read
from generator.check.facts.reckoning import reckoned

BESIDE = """
They want to write to them by 30 April | they will send a letter before 1 May | True
It is open from 2 June on | it stays shut until after 1 June | True
It expects to qualify before the fourth quarter of 2025 | by the end of the third quarter of 2025 | True
They want to write to them by 29 April | they will send a letter before 1 May | False
They want to write to them on 30 April | they will send a letter on 1 May | False
It expects to qualify in the fourth quarter of 2025 | it qualified in the third quarter of 2025 | False
"""
EXCLUDES = """
Anything above £2,400 was disallowed | allowed no more than £2,400 | True
Mehr als 26.000 soll die Strecke nicht aufnehmen | bis zu 26.000 soll die Strecke befördern | True
Mindre än hälften av fångsten är något annat | mer än hälften av fångsten är skarpsill | True
More than £2,400 was allowed | allowed no more than £2,400 | False
Die Strecke nimmt mehr als 26.000 auf | bis zu 26.000 soll die Strecke befördern | False
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", _rows(BESIDE), ids=" | ".join)
def test_days_and_quarters_that_are_neighbours(row: tuple[str, str, str]) -> None:
    claim, passage, expected = row
    theirs = quoted_figures([passage])
    lacking = missing(asking(read(claim)), theirs, ())
    assert lacking
    assert all(is_beside(lack.figure, claim, theirs) for lack in lacking) is (expected == "True")


@pytest.mark.parametrize("row", _rows(EXCLUDES), ids=" | ".join)
def test_limits_under_a_refusal(row: tuple[str, str, str]) -> None:
    claim, passage, expected = row
    assert excludes(claim, [passage]) is (expected == "True")


def test_by_more_than_a_half_is_to_less_than_a_half() -> None:
    assert is_by_or_to("Zahlen sanken um mehr als die Hälfte", "sie sanken auf weniger als die Hälfte")
    assert not is_by_or_to("Zahlen sanken um mehr als die Hälfte", "sie sanken um weniger als die Hälfte")


@pytest.mark.parametrize(
    ("claim", "passage", "is_same"),
    [
        ("Backed by over 50 per cent of the shares", "a majority of the shares backed it", True),
        ("Backed by less than 50 per cent of the shares", "a minority of the shares backed it", True),
        ("Backed by less than 50 per cent of the shares", "a majority of the shares backed it", False),
        ("Backed by over 60 per cent of the shares", "a majority of the shares backed it", False),
    ],
)
def test_a_majority_is_more_than_half(claim: str, passage: str, *, is_same: bool) -> None:
    (figure,) = asking(read(claim))
    assert is_majority(figure, [passage]) is is_same


@pytest.mark.parametrize(
    ("claim", "passage", "follows"),
    [
        ("It had 79 million riders, before 61 million", "o número aumentou de 61 para 79 milhões", True),
        ("It had 18 million riders more", "o número aumentou de 61 para 79 milhões", True),
        ("The grant was cut by 50%", "il Comune aveva dimezzato il contributo", True),
        ("A win is worth over 160 000 kroner", "på 80 000 kroner, mindre enn halvparten av det", True),
        ("It had 19 million riders more", "o número aumentou de 61 para 79 milhões", False),
        ("The grant was cut by 40%", "il Comune aveva dimezzato il contributo", False),
    ],
)
def test_what_follows_from_words_of_other_languages(claim: str, passage: str, *, follows: bool) -> None:
    figures, theirs = asking(read(claim)), quoted_figures([passage])
    lacking = missing(figures, theirs, ())
    assert all(reckoned(lack.figure, theirs, claim, figures) for lack in lacking) is follows


def test_the_year_before_one_that_is_named() -> None:
    passage = "beståndet minskade under 2023, men långsammare än året innan"
    theirs = quoted_figures([passage])
    for year, known in (("2022", True), ("2021", False)):
        (lack,) = missing(asking(read(f"I {year} minskade det snabbare")), theirs, ())
        assert is_elsewhere(lack, [passage], theirs) is known
