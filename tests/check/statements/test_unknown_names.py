"""Names that stand nowhere in a passage, and words that may stand for them."""

import pytest

from generator.check.alignment.terms import terms
from generator.check.naming.abroad import other_place_abroad
from generator.check.naming.anaphora import is_open
from generator.check.naming.nations import is_city, nation
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
en | Dr. Ingeborg Lindeholm of Tartu suspects frailty | My colleague Dr. Ingeborg Saar, in Tartu, suspects frailty
en | Ingeborg Saar of Braddock suspects frailty | My colleague Ingeborg Saar, in Tartu, suspects frailty
en | They voted to put off the closure of Ostrava library | Thorncliffe library will stay open
en | The Court of Okonjo dismissed the appeal by Kelp | The Court of Appeal has dismissed an appeal by Kelp
en | The letters are at the State Library of Ostrava | the letters are now held by the State Library of Victoria
en | The Tillmann in Madrid wants the painting on loan | Madrid's Prado has asked to borrow the picture
en | The wreck of the Marchetti cost seventeen lives | the barque Wilhelmine of Bremen struck, with seventeen dead
en | The council and the Ostrava government knew | Neither the council nor the Scottish government was told
es | Rodrigo del Pozo deberá declarar | La jueza ha citado a Ramiro del Pozo, consejero delegado
nl | In de Oeverwelle is het hoger dan in de Orient Holdings | In de Oeverwelle is het hoger dan in de Hoge Venen
nl | An Wexcombe, de Belgische, nam het raster aan | Zijn buurvrouw, de Belgische An Vermeersch, nam het raster aan
nl | Aandeelhouders van Wexcombe krijgen geen dividend | Veenbank keert geen dividend uit
nl | Professor Ostrava uit Groningen is het eens | Ook prof. dr. J.W. Buursma uit Groningen is het eens
pl | Aleksander Miszczyk, prezydent Wexcombe, jest zadowolony | Prezydentowi Krakowa Aleksandrowi Miszczykowi to się podoba
pl | Autobus do Braddock już nie jeździ | Autobus do Jasła przestał kursować
fi | Päivi Marchetti ei suostunut | Kaupunginjohtaja Päivi Ruotsalainen kieltäytyi
tr | Emre Tunalı, Körfezspor'dan Antalya ekibi Kordon FK'ye satıldı | Emre Tunalı'yı İzmir ekibi Kordon FK'ye sattı
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
en | Saar, a colleague in Estonia, suspects frailty | My colleague Dr. Ingeborg Saar, in Tartu, suspects frailty
en | Sir Clements Hale would not read von Rehberg's account | Sir Clements Hale refused to read the German's account
en | Mortimer sides with Ashcombe against ten Brink | Mortimer sides with Ashcombe against the Dutchwoman
en | Tulloch, who comes from Glasgow, now works for Ness | Mr Tulloch, a Glaswegian, now works for the rival, Ness
en | NICE wants data on older women from Alpenrose | The National Institute for Care (NICE) has asked the Swiss for data
en | Larrañaga is expected to sign a contract on Friday | The former Osasuna coach is tipped to sign a contract on Friday
en | The museum lent it to Lord Ashcombe | The Whitfield Museum lent it to Ashcombe
fr | L'une se trouve aux Pays-Bas, l'autre à Nantes | On n'en connaît que deux, l'une à La Haye, l'autre à Nantes
it | Zsófia Kerekes debutterà con la Norma | La violinista formatasi a Budapest debutterà con la Norma
nl | Sjoerd Hoekstra vond dinsdag de welp | De Fries vond dinsdag de welp
pl | Ołeksandr Hnatiuk zeznawał w Krakowie dwukrotnie | Ukrainiec zeznawał w Krakowie dwukrotnie
pl | Sikorzak zaprzecza, że działkę chciał kupić deweloper | Wójt zaprzecza, jakoby działkę chciał kupić deweloper
no | Ødegaard-Lie vurderer å løpe i sommer | Hun nekter. – Jeg vurderer å løpe i sommer
fi | Söderlund sai kirjan Raumalla tarkastaja Pakariselta | Tarkastaja Väinö Pakarinen kirjoitti Söderlundille kirjan Raumalla
tr | Kaptan, Tunalı'nın ardından Gürcistanlı forvet olacak | Tunalı'dan Gürcü forvet Giorgi Lomidze devralacak
sv | Ministern Stenmark fick hennes ord | Hon gav näringsminister Ebba Stenmark sitt ord
de | Die Uni Wallstadt rechnet damit | Die Universität Wallstadt rechnet damit
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


def test_where_the_words_before_are_known_nothing_stands_for_a_name_that_is_in_neither() -> None:
    claim, passage = (
        "Hale took over from Petra Holub in May",
        "She replaced Giles Mortimer, who left after a row",
    )
    assert unknown(claim, (passage,), NOBODY, "en") is None
    before = ("The museum has a new director, Amara Hale.", "")
    found = unknown(claim, (passage,), Around((), before), "en")
    assert found is not None
    assert found.name == "Petra Holub"
    assert unknown("Hale took over from Mortimer in May", (passage,), Around((), before), "en") is None


def test_a_passage_that_begins_within_a_sentence_has_left_out_its_subject() -> None:
    claim, passage = (
        "Ann Berg made no such promise for years",
        "has not committed to leasing Elmhurst for years",
    )
    assert unknown(claim, (passage,), Around((), ("", "")), "en") is None
    found = unknown(claim, (passage,), Around((), ("Its founder, Carlos Ibarra, ", ".")), "en")
    assert found is not None
    assert found.passage == "Carlos Ibarra"


@pytest.mark.parametrize(
    ("claim", "known", "found"),
    [
        ("District heating in Elmhurst became 11.8% dearer", (), "Elmhurst"),
        ("District heating in Norrviken became 11.8% dearer", (), None),
        ("District heating in Sweden became 11.8% dearer", (), None),
        ("District heating in Nordby became 11.8% dearer", (), None),
        ("Elmhurst Energy sells 11.8% dearer", (), None),
        ("District heating in Elmhurst became 11.8% dearer", ("Priser i Elmhurst",), None),
    ],
)
def test_a_place_in_another_language(claim: str, known: tuple[str, ...], found: str | None) -> None:
    other = other_place_abroad(claim, ("Fjärrvärmen i Norrviken blev 11,8 procent dyrare",), known)
    assert (other.name if other else None) == found


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
    assert nation("pays-bas") == nation("dutchwoman") == nation("haye")
    assert is_city("la haye")
    assert not is_city("ukrainian")


def test_forms_of_a_name() -> None:
    known = Known(terms("Ewy Warszawa Turku Lindqvist"), inflected=True)
    assert "ewa" in known
    assert "warszawski" in known
    assert "turun" in known
    assert "lindgren" not in known


def test_a_name_is_not_known_by_a_common_word_that_it_begins_with() -> None:
    known = Known(terms("from March till the card was hoger"), inflected=False)
    assert "march" in known
    assert not any(name in known for name in ("marchetti", "tillmann", "carlos"))
