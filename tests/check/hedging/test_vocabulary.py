"""The lists of words agree with one another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check.hedging import english, vocabulary
from generator.check.hedging import other_languages as other
from generator.check.hedging.language import language

LISTS = {"en": english.HEDGES, "de": other.GERMAN, "fr": other.FRENCH, "es": other.SPANISH}


@pytest.mark.parametrize("code", LISTS)
def test_every_hedge_has_a_clue(code: str) -> None:
    @given(
        st.from_regex(
            rf"(?i:{LISTS[code]})",
            fullmatch=True,
            alphabet=st.sampled_from("abcdelmnoprstuyß éöüäíáêô-'’AMY"),
        )
    )
    @settings(max_examples=400, deadline=None)
    def check(hedge: str) -> None:
        if vocabulary.hedges(hedge, code) and hedge == hedge.strip():
            assert vocabulary.has_clue(hedge), hedge

    check()


@pytest.mark.parametrize(
    "words",
    ["up to 5 GW", "as many as 5", "as much as $5", "an estimated 5", "estimated at €5", "a maximum of 5"],
)
def test_limits_are_found_and_have_a_clue(words: str) -> None:
    (found,) = vocabulary.limits(words)
    assert found[1] == "5"
    assert vocabulary.has_clue(words)


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
