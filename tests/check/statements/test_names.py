"""What counts as a name, and when two names stand for each other."""

import pytest

from generator.check.alignment.terms import terms
from generator.check.naming.folding import folded
from generator.check.naming.names import names
from generator.check.naming.other import other


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Bank of England met in May", ["Bank of England"]),
        ("Se vio en Villar del Río", ["Villar del Río"]),
        ("President Anna Berg said so on Monday", ["Anna Berg"]),
        ("Prices fell, and Inflation with them", ["Inflation"]),
        ("La Banca di Valdoro", ["Banca di Valdoro"]),
        ("Le", []),
        ("It rained. Officials left", []),
        ("Production fell; Attendance rose", []),
        ("– Jeg vurderer det", []),
        ("In short, According to the WHO", ["WHO"]),
        ("says prof. dr. J.W. Buursma", ["Buursma"]),
        ("L'intimé soutient", []),
    ],
)
def test_names(text: str, found: list[str]) -> None:
    assert [name.text for name in names(text, terms(text))] == found


def test_folding_forgets_accents_and_the_possessive() -> None:
    assert folded("Łódź's") == "lodz"


def test_a_name_of_the_source_is_known() -> None:
    claim, passage = "Pfizer recalled the vaccine in May", "Moderna recalled the vaccine in May"
    assert other(claim, (passage,), ()) is not None
    assert other(claim, (passage,), ("A letter from Pfizer",)) is None


def test_a_name_of_which_no_word_tells_is_passed_over() -> None:
    claim = "Catorze dos 40 deputados não votaram a favor"
    assert other(claim, ("Dos 40 deputados, 26 votaram a favor",), ()) is None
