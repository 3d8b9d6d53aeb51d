import pytest

from generator.check.names import same_name, same_person
from generator.core.model import Person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The New York Times", "New York Times"),
        ("Société Générale", "Societe Generale"),
        ("Taylor & Francis", "Taylor and Francis"),
        ("Apple Inc.", "Apple"),
        ("O’Reilly Media", "O'Reilly Media, Inc."),
        ("World Health Organization", "WHO"),
        ("Bureau of Labor Statistics", "BLS"),
        ("European Broadcasting Union (EBU)", "EBU"),
        ("Investing.com", "Investing"),
        ("Co", "CO"),
        ("読売新聞", "読売新聞"),
    ],
)
def test_one_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reuters", "Reuters Institute"),
        ("Reuters", "R"),
        ("The Times", "The New York Times"),
        ("World Health Organization", "WTO"),
        ("読売新聞", "朝日新聞"),
        ("...", "!!!"),
        ("", "Reuters"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_people() -> None:
    assert same_person(Person(family="Mazaré", given="P."), Person(family="Mazare", given="Pierre"))
    assert same_person(Person(literal="The EBU"), Person(literal="EBU"))
    assert not same_person(Person(family="Deck"), Person(family="Tameez"))
