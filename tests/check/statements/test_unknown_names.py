"""Names that stand nowhere in a passage, and words that may stand for them."""

import pytest

from generator.check.alignment.terms import terms
from generator.check.naming.anaphora import is_open
from generator.check.naming.nations import nation
from generator.check.naming.same import Known
from generator.check.naming.unknown import Around, unknown

NOBODY = Around(())
OTHERS = """
en | Polarsat will fly on a rocket of Caldera | Polarsat will fly on a rocket of a rival, Skyforge
cs | Polovinu uhradí pojišťovna Kotva | Obnova byla drahá. Pojišťovna Záštita má uhradit polovinu
pl | Według opinii Hanny Gąsior woda się podniesie | Opinia biegłej Małgorzaty Śliwińskiej wskazuje, że woda się podniesie
sv | Det menar överläkare Gunilla Sjögren | Överläkare Gunnel Sjöström, som ledde studien, menar det
nl | Dat stelt het Planbureau vast | De Rekenkamer stelt dat vast
de | Das sagte Sprecherin Petra Vogel | Das sagte Sprecherin Jördis Köhler
de | In Hessen gab es 61 Schäden | In Thüringen gab es 61 Schäden
es | Lo dijo el cónsul portugués | Lo dijo el cónsul británico
fr | Le géologue norvégien en doute | Le géologue islandais en doute
en | The Swedish office said so | The Norwegian office said so
en | Patients were given omalizumab weekly | Patients were given torilumab weekly
pl | Prezes Zbigniew Szczepanik kupi wagony | Prezes spółki, Zbigniew Wróbel, kupi wagony
nl | Wethouder Petra Holub houdt er rekening mee | Wethouder Tjeerd Hoekstra houdt er rekening mee
fr | Solène Petra Holub le dit | C'est ce que dit Solène Le Guennec
fr | La demande contre Carlos Ibarra est rejetée, faute de l'agence | rejet de la demande contre l'agence Trégor Immobilier
it | Secondo il geologo Dall'Orto il pilone ha ceduto | Secondo il geologo Ruggero Dall'Aglio il pilone ha ceduto
"""
SILENT = """
en | Dr Nanna Kjær thought so | She thought so
en | Cobalt Foods recalled two batches, said Jane Roe | The company recalled two batches, said its doctor
fr | D'après Me Prévost, Hébergis se pourvoira | Selon son avocat, Me Yannick Prévost, elle se pourvoira
en | The WHO said so to Reuters | The World Health Organization said so to Reuters
de | Der SNF zahlt es | Der Schweizerische Nationalfonds zahlt es
pl | Tak sądzi Ewa Sobierajska | Zdaniem prof. Ewy Sobierajskiej tak jest
en | Hribar of Slovenia came second | the Slovene Žiga Hribar came second
es | Un finlandés suena mucho para suceder pronto a Goñi | Para el relevo suena mucho el finlandés Olli Rautavuori
en | A quarter of it could be Plain Speaking, says Sunita Roe | Sunita Roe says it could be a quarter of it
sv | Avtalet med Elnät gäller | Affären med Elnät gäller
"""


@pytest.mark.parametrize("line", [line for line in OTHERS.splitlines() if line])
def test_a_name_out_of_nowhere_is_noticed(line: str) -> None:
    language, claim, passage = line.split(" | ")
    assert unknown(claim, (passage,), NOBODY, language) is not None


@pytest.mark.parametrize("line", [line for line in SILENT.splitlines() if line])
def test_what_a_word_may_stand_for_is_not(line: str) -> None:
    language, claim, passage = line.split(" | ")
    assert unknown(claim, (passage,), NOBODY, language) is None


def test_titles_and_the_words_before_a_passage_are_known() -> None:
    claim, passage = "The Ninth Court vacated the judgment against Acme", "vacated the judgment against Acme"
    before = ("On Tuesday the Fourth Court ", ".")
    assert unknown(claim, (passage,), NOBODY, "en") is None
    found = unknown(claim, (passage,), Around((), before), "en")
    assert found is not None
    assert found.name == "Ninth Court"
    assert unknown(claim, (passage,), Around(("What the Ninth Court did",), before), "en") is None


@pytest.mark.parametrize(
    "line",
    [
        "en | She said so",
        "en | The minister said so to Ann Berg yesterday evening",
        "en | was closed on Friday",
        "fr | La société a refusé",
    ],
)
def test_words_that_stand_for_a_name(line: str) -> None:
    language, text = line.split(" | ")
    assert is_open(text, terms(text), language, claim=[], named=[])


@pytest.mark.parametrize("text", ["Ann Berg said that she would go", "The minister, Ann Berg, said so"])
def test_words_beside_their_name(text: str) -> None:
    assert not is_open(text, terms(text), "en", claim=[], named=[])


def test_countries_and_their_people_are_one() -> None:
    assert nation("icelandic") == nation("islandais") == nation("islandés") == nation("ijslandse")
    assert nation("norwegian") == nation("norueguês") != nation("swedish")
    assert nation("islands") is None


def test_forms_of_a_name() -> None:
    known = Known(terms("Ewy Warszawa Turku Lindqvist"), inflected=True)
    assert "ewa" in known
    assert "warszawski" in known
    assert "turun" in known
    assert "lindgren" not in known
