"""Figures in the words of many languages: what is noticed, and what says the same in other words."""

import pytest

from generator.check.facts.read import read
from generator.check.facts.slots.bearing import borne_out
from generator.check.facts.slots.differing import differing
from generator.check.facts.slots.lexicon import languages
from generator.check.facts.slots.tags import tags

DIFFERENT = """
de | Das Werk schließt im Juni | Das Werk schließt im Juli | Juni
fr | Le mécène s'est retiré en juin | le mécène s'était retiré en janvier | juin
es | Contrataron asesores en marzo | habrían contratado asesores en mayo | marzo
it | La piena di agosto ha scalzato il pilone | la piena di aprile ha scalzato il pilone | agosto
pl | Od czerwca szczepionka jest bezpłatna | od stycznia szczepionka jest bezpłatna | czerwca
sv | Domstolen sade nej i juli | domstolen sade nej i juni | juli
tr | Banka faizi Ekim'de artırdı | Banka faizi Kasım'da artırdı | Ekim'de
en | The inquest opened on Tuesday | The inquest opened on Thursday | Tuesday
de | Die Bohrung beginnt im Herbst | Die Bohrung beginnt im Frühjahr | Herbst
nl | Er leven twaalf roedels | er leven elf roedels | twaalf
en | Judges in nine states may do so | judges in five states may do so | nine
en | He led since the fifth stage | he led since the third stage | fifth
sv | Det räcker under en vecka | det räcker i ett dygn | en vecka
en | It may be eaten once a week | it may be eaten once a month | week
es | Ganó más en el primer trimestre | ganó más en el primer semestre | trimestre
fr | Deux billets sur trois sont vendus | les trois quarts des billets sont vendus | Deux billets sur trois
fr | Les ventes ont triplé | les ventes ont doublé | triplé
es | Ofreció cuatro millones de dólares | ofreció cuatro millones de euros | dólares
en | The price rose to 65 pounds | the price rose to 65 pence | pounds
"""
SAME = """
it | Ha messo in scena 60 lavori in tre decenni | in trent'anni mise in scena oltre 60 lavori
en | Of six libraries this one is used most | it was used more than any of the other five libraries
en | Readmitted were fourteen percent of the 1,126 patients | 14 percent of the 1,126 patients were readmitted
en | It had sixty-one million monthly users | two years on, it had 61 million monthly users
en | They went into the second period with a deficit | they trailed after the first period
en | It fell within ten years | it fell within a decade
en | It took an hour and a half | it took ninety minutes
en | He came 112 seconds later | he came 1 minute 52 seconds later
en | They had food for two and a half years | they had food for 30 months
es | Se retiró a los 30 minutos | se retiró a la media hora
sv | De behandlades inom 60 minuter | de behandlades inom en timme
pt | Têm doze séculos | têm 1200 anos
de | Zwölf Millionen Euro kostet das | das kostet 12 Millionen Euro
en | He rejected two of the ten | he accepted eight of the ten
en | The mayor may march again | the mayor will march again
fr | Le maire a été réélu | le maire a été battu en automne
de | Im Juni schließt das Werk | das Werk schließt bald
"""


@pytest.mark.parametrize("line", [line for line in DIFFERENT.splitlines() if line])
def test_another_figure_is_noticed(line: str) -> None:
    language, claim, passage, word = line.split(" | ")
    found = differing(claim, (passage,), (), language)
    assert found is not None
    assert claim[found.start : found.end] == word


@pytest.mark.parametrize("line", [line for line in SAME.splitlines() if line])
def test_the_same_in_other_words_is_not(line: str) -> None:
    language, claim, passage = line.split(" | ")
    assert differing(claim, (passage,), (), language) is None


def test_a_title_may_have_the_word() -> None:
    claim, passage = "Prices rose in May", "Prices rose in April"
    assert differing(claim, (passage,), (), "en") is not None
    assert differing(claim, (passage,), ("Minutes of May",), "en") is None


def test_a_language_without_words_tells_nothing() -> None:
    assert "en" in languages()
    assert differing("Prices rose in May", ("Prices rose in April",), (), "xx") is None


@pytest.mark.parametrize(
    ("claim", "figure", "passage", "language"),
    [
        ("after 60 minutes", "60 minutes", "after an hour", "en"),
        ("a margin of 1:52", "1:52", "1 minute 52 seconds ahead", "en"),
        ("200 out of 310 dealers", "200 out of 310", "200 of its 310 dealers", "en"),
        ("po 70. roku życia", "70", "po siedemdziesiątce", "pl"),
    ],
)
def test_a_figure_can_have_another_form(claim: str, figure: str, passage: str, language: str) -> None:
    start = claim.index(figure)
    found = next((each for each in read(claim) if each.start <= start < each.end), None)
    assert found is not None
    assert borne_out(claim, found, [passage], language, bare=True)
    assert not borne_out(claim, found, ["nothing of the kind"], language, bare=True)


def test_tags_lie_in_the_text_in_order_of_kind() -> None:
    text = "Tjugotvå av 14 500 hushåll fick vänta två och en halv timmar i juni."
    found = [(tag.kind, text[tag.start : tag.end]) for tag in tags(text, "sv")]
    assert ("number", "Tjugotvå") in found
    assert ("span", "två och en halv timmar") in found
    assert ("month", "juni") in found
