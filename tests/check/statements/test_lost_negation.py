"""What counts as a denial that claim and passage do not share."""

import pytest

from generator.check.negation.lost import lost


@pytest.mark.parametrize(
    ("claim", "passage", "denial"),
    [
        ("The union disputes the count", "the union does not dispute the count", "not dispute"),
        (
            "There was an immediate danger of flooding",
            "there was no immediate danger of flooding",
            "no immediate",
        ),
        ("The court does not impose a fine", "the court imposes a fine of 40 euros", "not impose"),
        ("Nobody saw the ship leave", "the pilot saw the ship leave", "Nobody saw"),
        ("The vote wasn't counted twice", "the vote was counted twice", "wasn't counted"),
    ],
)
def test_one_side_denies(claim: str, passage: str, denial: str) -> None:
    found = lost(claim, (passage,), "en")
    assert (found.denial if found else "") == denial


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The registrar did not have to hear him", "the registrar had no duty to hear the appellant"),
        ("No side has spent more than ours", "ours has spent more than any side"),
        ("The library opened in May", "the library did not open until May"),
        ("That cannot be said of the others", "it cannot be ruled out"),
        ("Not all of the pages were lost", "the pages were lost"),
        ("No. 5 was sold in May", "the fifth was sold in May"),
        ("It is not uncommon that pages are lost", "it is common that pages are lost"),
    ],
)
def test_both_may_be_right(claim: str, passage: str) -> None:
    assert lost(claim, (passage,), "en") is None


def test_a_language_without_words_is_left_alone() -> None:
    assert lost("To nie jest prawda", ("to jest prawda",), "pl") is None
