"""The lists of words agree with one another, and stay quick."""

import re

import pytest

from generator.check.hedging.care.by_language import CARE
from generator.check.hedging.certain import CERTAIN
from generator.check.hedging.doubts.by_language import DOUBTS
from generator.check.hedging.language import common_language
from generator.check.hedging.telling import TELLING


def test_every_language_has_all_lists() -> None:
    assert set(DOUBTS) == set(CARE) == set(CERTAIN) == set(TELLING)


@pytest.mark.parametrize("code", sorted(DOUBTS))
def test_every_pattern_matches_something_and_never_nothing(code: str) -> None:
    for lists in (DOUBTS, CARE, CERTAIN):
        assert re.compile(rf"\b{lists[code]}\b", re.IGNORECASE).search(" ,; ") is None


@pytest.mark.parametrize(
    ("code", "claim", "passage"),
    [
        ("it", "Il restauro inizia a febbraio.", "Il restauro, che dovrebbe cominciare a febbraio, costerà forse 340.000 euro"),
        ("fr", "Le nouveau maire a résilié quatre contrats.", "Son successeur envisage de résilier quatre contrats"),
        ("sv", "Björkbacka skola läggs ned efter vårterminen.", "Förvaltningen föreslår därför att Björkbacka skola läggs ned"),
        ("tr", "Onarım mart gelmeden tamamlanacak.", "Bakan, onarımın marttan önce bitmesini umuyor"),
        ("it", "I francesi di Laiteries Berthelot hanno offerto 11 milioni.",
         "il gruppo francese Laiteries Berthelot sarebbe disposto a offrire fino a 11 milioni"),
    ],
)  # fmt: skip
def test_short_texts_are_told_apart(code: str, claim: str, passage: str) -> None:
    assert common_language(claim, [passage]) == code
