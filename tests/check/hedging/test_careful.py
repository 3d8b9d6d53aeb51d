"""What in a claim answers for the hedge of a passage that it puts in other words, and what does not."""

import pytest

from generator.check.hedging.careful import is_careful
from generator.check.hedging.certainty import certainties
from generator.check.hedging.gone import gone
from generator.check.hedging.kinds import Care, kind

GONE = [
    # Who says so does not answer for what only may be.
    ("en", "may", "The authors say the drug helps patients with migraine.", "Our findings suggest that the drug may help patients"),
    ("de", "könnte", "Den Verfassern zufolge liegt der Fehler an der Stichprobe.",
     "Nach Auffassung der Verfasser könnte der Fehler an der Stichprobe liegen"),
    ("nl", "vermoedelijk", "Volgens het bureau kwamen de dieven via het dak.",
     "Volgens het bureau zijn de dieven vermoedelijk via het dak gekomen"),
    # What one clause keeps does not answer for what another has lost.
    ("en", "hopes to", "The board means to reopen the boat hall in October and will balance the budget within three years.",
     "the board intends to reopen the boat hall in October and hopes to balance the budget within three years"),
    ("sv", "kan", "Köpet av bryggeriet har inte gett de väntade vinsterna, och det dröjer till 2026.",
     "Köpet av bryggeriet har inte gett de vinster vi hoppades på, och det kan dröja till 2026"),
    # A word of the passage about another hedge stands for that one.
    ("en", "reportedly", "Acme is negotiating the sale of its plant in Austin.", "Acme is reportedly in talks to sell its plant in Austin"),
    # What is said to be certain or done is not careful, whoever is named.
    ("es", "Al parecer", "Consta que los pastores oyeron ruidos en agosto.", "Al parecer, los pastores oyeron ruidos en agosto"),
    ("it", "Pare che", "Il parroco ha ammesso di sapere del dipinto da anni.", "Pare che il parroco sapesse del dipinto da anni"),
    ("en", "in talks with", "The brewery has agreed to stock it in sixty pubs.", "The brewery is in talks with a chain that has sixty pubs"),
    ("tr", "olabilir", "Uzman, çatlağın depremden kaynaklandığını kanıtladı.", "Uzmana göre çatlağa deprem yol açmış olabilir"),
    # A denial elsewhere in the claim settles nothing.
    ("en", "believe", "The governor had already decided on the dam, and Dunmore never took the credit.",
     "Some historians believe that the governor had decided on the dam; Dunmore never claimed the credit"),
    # Words before the hedge are hedged by it too, and reworded claims share little.
    ("en", "tipped", "Three hundred jobs go.", "Three hundred jobs are tipped to go"),
    ("pl", "Podobno", "Firma Wentopol ogłasza upadłość.", "Podobno firma Wentopol ogłosi upadłość"),
    ("cs", "zvažuje", "Pivovar Radoš převzal část výroby.", "Konkurenční pivovar Radoš zvažuje, že by část výroby převzal"),
    ("fi", "aikoo", "Yhtiö avasi tehtaan Turkuun.", "Yhtiö aikoo avata tehtaan Turkuun"),
]  # fmt: skip

ANSWERED = [
    ("en", "Police suspect that a cable caused the fire.", "The fire may have been caused by a cable"),
    ("en", "In the coroner's view a gas bracket most likely lit the fire.", "The coroner found that a gas bracket had probably lit the fire"),
    ("en", "The agency has yet to make up its mind about releasing 14 animals.", "The agency is considering whether to release another 14 animals"),
    ("en", "Judging by the tree rings, the oak was felled in 1690.", "Dendrochronology points to oak felled in 1690"),
    ("en", "The race might move to October, and start at seven.", "they may move the race to October, and start at seven"),
    ("es", "No se descarta que el volcán despierte en 2027.", "El volcán podría despertar en 2027"),
    ("es", "De creer a las crónicas, el volcán sepultó dos aldeas en 1784.", "El volcán, según las crónicas, habría sepultado dos aldeas en 1784"),
    ("it", "L'apertura della cripta per Pasqua è la speranza del sindaco.", "Il sindaco spera di aprire la cripta per Pasqua"),
    ("pt", "A liberação do crédito está em estudo no ministério.", "O ministério estuda a liberação do crédito"),
    ("fr", "L'ouverture du procès à l'automne n'est pas exclue.", "Le procès pourrait s'ouvrir à l'automne"),
    ("de", "Dem Sender zufolge trat der Minister zurück.", "Der Minister soll zurückgetreten sein"),
    ("tr", "Bakan, onarımın marttan önce bitmesini diliyor.", "Bakan, onarımın marttan önce bitmesini umuyor"),
    ("sv", "Av allt att döma tar Nasrin Daneshvar över som ordförande.", "Nasrin Daneshvar väntas ta över som ordförande"),
    # Sooner than planned: so it was.
    ("de", "Der Bau beginnt ein halbes Jahr früher im Herbst.", "Der Bau beginnt im Herbst, ein halbes Jahr früher als geplant"),
    ("en", "Nobody questioned for eighty years that a forger wrote the letters.", "For eighty years nobody doubted that a forger wrote the letters"),
    # The hedge is about something else.
    ("en", "The library deleted the pages in May.", "the library deleted the pages in May and plans to close its reading room"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "hedge", "claim", "passage"), GONE)
def test_nothing_answers_for_the_hedge(language: str, hedge: str, claim: str, passage: str) -> None:
    assert hedge in gone(claim, [passage], language)


@pytest.mark.parametrize(("language", "claim", "passage"), ANSWERED)
def test_the_claim_is_careful_itself(language: str, claim: str, passage: str) -> None:
    assert gone(claim, [passage], language) == ""


def test_one_passage_without_a_hedge_is_enough() -> None:
    claim, hedged = "The dam failed because of rust.", "the dam may have failed because of rust"
    assert gone(claim, [hedged], "en") == "may"
    assert gone(claim, [hedged, "the dam failed because of rust"], "en") == ""


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("according to", Care.SAID),
        ("believes", Care.HELD),
        ("officials fear", Care.GUESSED),
        ("hopes to", Care.PLANNED),
        ("might", Care.DOUBTED),
        ("allegedly", Care.DOUBTED),
        ("pourrait", Care.DOUBTED),
        ("según", Care.SAID),
        ("vermutlich", Care.DOUBTED),
    ],
)
def test_care_is_of_a_kind(text: str, of: Care) -> None:
    assert kind(text, Care.HELD) is of


def test_who_says_so_answers_for_what_others_say() -> None:
    passage = "The minister allegedly took bribes from the gang"
    assert is_careful("Prosecutors say the minister took bribes.", [passage], "en", "allegedly")
    assert not is_careful("The minister took bribes.", [passage], "en", "allegedly")


@pytest.mark.parametrize(
    ("language", "claim", "passage", "found"),
    [
        ("en", "It has been proved that he lied.", "he may have lied", True),
        ("en", "It has not been proved that he lied.", "he may have lied", False),
        ("en", "It has been proved that he lied.", "it has been proved that he may lie", False),
        ("fr", "Il est prouvé que des factures sont fausses.", "des factures seraient fausses", True),
        ("fr", "Sans l'avoir prouvé, il accuse la firme.", "la firme aurait menti", False),
        ("nl", "Het staat vast dat er is gelekt.", "mogelijk is er gelekt", True),
    ],
)
def test_certainty_that_no_passage_has(language: str, claim: str, passage: str, *, found: bool) -> None:
    assert bool(certainties(claim, (passage,), language)) is found
