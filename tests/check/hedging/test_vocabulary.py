"""The lists of words agree with one another."""

import pytest

from generator.check.hedging import vocabulary
from generator.check.hedging.language import language


@pytest.mark.parametrize(
    "words",
    ["up to 5 GW", "as many as 5", "as much as $5", "an estimated 5", "estimated at €5", "a maximum of 5"],
)
def test_limits_are_found(words: str) -> None:
    (found,) = vocabulary.limits(words)
    assert found[1] == "5"


@pytest.mark.parametrize(
    "words",
    ["up to date", "up to the task", "as much as anyone", "an estimated time of arrival", "5 at most"],
)
def test_other_words_are_no_limits(words: str) -> None:
    assert vocabulary.limits(words) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the price of the mine in Peru", "en"),
        ("der Preis der Mine und die Stadt", "de"),
        ("le prix de la mine et des routes", "fr"),
        ("el precio de la mina y los caminos", "es"),
        ("mine prices", ""),
        ("цена шахты", "ru"),
        ("prisen på gruven og byen", "da"),
        ("kaivoksen hinta ei ole mukaan noin sata euroa", "fi"),
        ("η τιμή του ορυχείου", ""),
        ("", ""),
    ],
)
def test_language(text: str, code: str) -> None:
    assert language(text) == code
