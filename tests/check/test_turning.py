"""What stands around a passage and turns it, and what only looks so."""

import pytest

from generator.check.turning import answers, turned

EXACT = "the archive has lost its pages"


@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        ("It is not true that ", "is not true that"),
        ("A study found no convincing evidence that the ", "no convincing evidence that the"),
        ("there was no evidence for the claim that ", "no evidence for the claim that"),
        ("He vigorously denied yesterday that ", "denied yesterday that"),
        ("The company did ", ""),
        ("The company did not ", "not"),
        ("The company didn’t ", "n’t"),
        ("They wrongly reported that ", "wrongly reported that"),
        ("the widespread myth that ", "myth that"),
        ("It is unlikely that ", "unlikely that"),
        ("They act as though ", "as though"),
        ("No one would say so; in fact it failed to ", "failed to"),
        ("It is wrong to say that ", "is wrong to say that"),
    ],
)
def test_before(prefix: str, words: str) -> None:
    assert turned(prefix, EXACT, "") == (words, "")


@pytest.mark.parametrize(
    ("prefix", "exact"),
    [
        ("Das stimmt nicht, dass ", "das Archiv die Seiten verloren hat"),
        ("Es ist ein Mythos, dass ", "das Archiv die Seiten verloren hat"),
        ("Sie behaupten fälschlicherweise, dass ", "das Archiv die Seiten verloren hat"),
        ("Il est faux de dire que ", "les archives ont perdu des pages"),
        ("une rumeur selon laquelle ", "les archives ont perdu des pages"),
        ("El museo desmintió ayer que ", "el archivo ha perdido las páginas"),
        ("No hay pruebas de que ", "el archivo ha perdido las páginas"),
    ],
)
def test_before_in_other_languages(prefix: str, exact: str) -> None:
    assert turned(prefix, exact, "")[0]


@pytest.mark.parametrize(
    "prefix",
    [
        "It is not only that ",
        "There is no doubt that ",
        "Nobody denies that ",
        "The ministry could not deny that ",
        "This is not true. The report says that ",
        "What is not true\n",
        "Whether or not ",
        "It denied this: ",
        "It rejects the plan, and ",
        "He tied a knot that ",
        "They had doubts. Now ",
        "",
        "no" * 500,
    ],
)
def test_what_turns_nothing_before(prefix: str) -> None:
    assert turned(prefix, EXACT, "") == ("", "")


@pytest.mark.parametrize(
    "suffix",
    [
        " is false.",
        " has been debunked",
        ", critics falsely claim, and",
        ", which is not true",
        ", but this was wrong.",
        " – a rumour that has since been disproved",
        ", the group claimed without evidence",
        " is a myth.",
    ],
)
def test_behind(suffix: str) -> None:
    before, after = turned("", EXACT, suffix)
    assert not before
    assert after
    assert after in suffix


@pytest.mark.parametrize(
    "suffix",
    [
        ", he said.",
        ". This is false.",
        " is wrongly dated",
        " is not so much lost",
        "\nis false",
        " and more",
        "",
    ],
)
def test_what_turns_nothing_behind(suffix: str) -> None:
    assert turned("", EXACT, suffix) == ("", "")


def test_a_whole_sentence_is_not_turned_by_the_next() -> None:
    assert turned("", "The archive has lost its pages.", " Is false hope all that is left?") == ("", "")


@pytest.mark.parametrize(
    "claim", ["It was not lost.", "Was it lost?", "He denies it.", "Ce n’est pas vrai.", "a myth"]
)
def test_a_claim_that_answers(claim: str) -> None:
    assert answers(claim)


def test_a_claim_that_does_not() -> None:
    assert not answers("The archive has lost nine pages since night fell, in notable cases.")
