"""What stands around a passage and turns it, and what only looks so."""

import pytest

from generator.check.left_out import denial_left_out
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
        ("No one has shown that ", "No one has shown that"),
        ("Nothing in the data indicates that ", "Nothing in the data indicates that"),
        ("The makers have yet to prove that ", "yet to prove that"),
        ("It’s not that ", "It’s not that"),
        ("It is unclear whether ", "unclear whether"),
        ("Others believe, wrongly in my view, that ", "believe, wrongly in my view, that"),
        ("Nor is it true that ", "Nor is it true that"),
        ("I am not saying that ", "not saying that"),
        ("An earlier version of this article said that ", "An earlier version of this article said that"),
        ("It is not true that in the north ", "is not true that in the north"),
        ("He denied ", "denied"),
        ("It is by no means ", "by no means"),
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
        ("Nadie ha demostrado que ", "el archivo ha perdido las páginas"),
        ("Es gibt keine Belege dafür, dass ", "das Archiv die Seiten verloren hat"),
        ("Niemand hat gezeigt, dass ", "das Archiv die Seiten verloren hat"),
        ("In einer früheren Version hieß es, dass ", "das Archiv die Seiten verloren hat"),
        ("Rien ne prouve que ", "les archives ont perdu des pages"),
        ("Nous n’avons jamais dit que ", "les archives ont perdu des pages"),
        ("Non ci sono prove che ", "l’archivio abbia perso le pagine"),
        ("Il Comune ha smentito che ", "l’archivio abbia perso le pagine"),
        ("Er is geen bewijs dat ", "het archief de bladzijden heeft verloren"),
        ("De minister ontkende dat ", "het archief de bladzijden heeft verloren"),
        ("Não há provas de que ", "o arquivo tenha perdido as páginas"),
        ("O ministério negou que ", "o arquivo tenha perdido as páginas"),
        ("Мы не ", "потеряли ни одной страницы"),
        ("Archiwum nie ", "straciło stron"),
    ],
)
def test_before_in_other_languages(prefix: str, exact: str) -> None:
    assert turned(prefix, exact, "")[0]


@pytest.mark.parametrize(
    "prefix",
    [
        "It is not only that ",
        "There is no doubt that ",
        "There is little doubt that ",
        "Nobody denies that ",
        "No one doubts that ",
        "It is no secret that ",
        "It is not a myth that ",
        "It is hardly surprising that ",
        "I would not rule out that ",
        "No less than four reports say that ",
        "Not everyone agrees, but it is clear that ",
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
    ("prefix", "exact"),
    [
        ("Niemand bestreite, dass ", "das Archiv die Seiten verloren hat"),
        ("Es ist kein Mythos, dass ", "das Archiv die Seiten verloren hat"),
        ("Personne ne conteste que ", "les archives ont perdu des pages"),
        ("Il ne fait aucun doute que ", "les archives ont perdu des pages"),
        ("Nadie duda de que ", "el archivo ha perdido las páginas"),
        ("Nessuno nega che ", "l’archivio abbia perso le pagine"),
        ("Het lijdt geen twijfel dat ", "het archief de bladzijden heeft verloren"),
        ("Ninguém duvida de que ", "o arquivo perdeu as páginas"),
        ("Il est vrai que ", "les archives ont perdu des pages"),
    ],
)
def test_what_turns_nothing_before_in_other_languages(prefix: str, exact: str) -> None:
    assert turned(prefix, exact, "") == ("", "")


@pytest.mark.parametrize(
    ("exact", "suffix"),
    [
        ("dass das Archiv die Seiten verloren hat", ", ist ein Märchen."),
        ("das Archiv habe die Seiten verloren", ", was nicht stimmt."),
        ("les archives ont perdu des pages", ", ce qui est faux."),
        ("el archivo ha perdido las páginas", ", lo que es falso."),
        ("l’archivio ha perso le pagine", ", il che è falso"),
        ("het archief heeft de bladzijden verloren", ", wat niet klopt"),
        ("o arquivo perdeu as páginas", ", o que é falso"),
    ],
)
def test_behind_in_other_languages(exact: str, suffix: str) -> None:
    assert turned("", exact, suffix)[1]


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
        " is nothing but an old myth.",
        " could not be independently verified.",
        ", it was wrongly reported in March.",
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
        " is not a myth.",
        ", a post wrongly claims that it burnt down",
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


def test_what_the_passage_denies_itself_is_no_answer() -> None:
    assert not answers("Deaths fell without the policy.", "deaths fell without the policy")
    assert answers("Deaths did not fall without the policy.", "deaths fell without the policy")


@pytest.mark.parametrize(
    ("exact", "found", "words"),
    [
        ("The drug is … safe", "The drug is not safe", "not"),
        ("The drug is … safe", "The drug is, they say, by no means safe", ""),
        ("The drug is [...] safe", "The drug is not, they say, safe", "not, they say"),
        ("kann … Rede sein", "kann keine Rede sein", "keine"),
        ("It was … about the fruit", "It was never,” she said, “about the fruit", "never,” she said"),
        ("The drug is … safe", "The drug is, they say, safe", ""),
        ("The drug is … only safe", "The drug is not only safe", ""),
        ("The drug is safe … and cheap", "The drug is safe. It is not new. It is old and cheap", ""),
        ("The drug is safe", "The drug is safe", ""),
        ("The drug … is safe", "", ""),
        ("… the drug is … safe …", "the drug is not safe", "not"),
    ],
)
def test_a_denial_that_is_left_out(exact: str, found: str, words: str) -> None:
    assert denial_left_out(exact, found) == words


def test_a_claim_that_does_not() -> None:
    assert not answers("The archive has lost nine pages since night fell, in notable cases.")
