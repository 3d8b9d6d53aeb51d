"""Claims and passages as people write them: which hedges are lost, and which are not."""

import pytest

from generator.check.hedging.lost import lost_hedge
from generator.core.model import Citation, CitationItem, Claim, Passage, State
from generator.core.position import Span

_NOWHERE = Span(0, 0)

LOST = [
    ("reportedly", "Acme bought the mine in Peru.", "Acme reportedly bought the mine in Peru"),
    ("allegedly", "The minister took bribes for ten years.", "the minister, who resigned in March, allegedly took bribes"),
    ("plans to", "The bank will close forty branches.", "The bank plans to close forty branches next year"),
    ("expects to", "The plant opens in 2027.", "the company expects to open the plant in 2027"),
    ("is considering", "The city bans cars from the old town.", "The city is considering a ban on cars in the old town"),
    ("in talks to", "Acme buys its rival Globex.", "Acme is in talks to buy its rival Globex"),
    ("may", "Coffee causes insomnia in older patients.", "coffee may cause insomnia in older patients"),
    ("might", "The vaccine prevents shingles.", "The vaccine might prevent shingles"),
    ("could", "Sea levels rise by two metres.", "sea levels could rise by two metres by 2100"),
    ("likely", "The fire was caused by a cable.", "the fire was likely caused by a faulty cable"),
    ("appears to", "The drug slows the disease.", "The drug appears to slow the disease"),
    ("suggests that", "Sleep protects memory.", "The evidence suggests that sleep protects memory"),
    ("is said to", "The painting belongs to the prince.", "The painting is said to belong to the prince"),
    ("According to people familiar with the matter", "The merger failed over price.",
     "According to people familiar with the matter, the merger failed over price"),
    ("according to people familiar with the matter", "The merger failed over price.",
     "the merger failed over price, according to people familiar with the matter"),
    ("if approved", "The drug costs $40,000 a year.", "if approved, the drug costs $40,000 a year"),
    ("subject to regulatory approval", "Acme takes over Globex in May.",
     "Acme takes over Globex in May, subject to regulatory approval"),
    ("preliminary results", "Deaths fell by a third.", "preliminary results show that deaths fell by a third"),
    ("proposed rule", "The rule bans gas stoves.", "the proposed rule bans gas stoves in new homes"),
    ("may", "The tenant loses the flat.", "the tenant may lose the flat"),
    ("could", "The grid costs SKr 14bn.", "an investment that could reach SKr 14bn"),
    ("plans to", "The national count uses both.", "plans to combine drones with ground counts"),
    ("is rumoured to", "The talks failed, and attributions are missing or wrong.", "is rumoured to have missing, misleading or wrong attributions"),
    ("up to", "The fine is 4% of turnover.", "fines of up to 4% of annual turnover"),
    ("an estimated", "The flood displaced 220,000 people.", "The flood displaced an estimated 220,000 people"),
    ("as many as", "The strike grounded 900 flights.", "the strike grounded as many as 900 flights"),
    ("is accused of", "The mayor paid the gang.", "the mayor is accused of paying the gang"),
    ("is charged with", "The mayor paid the gang.", "The mayor is charged with paying the gang"),
    ("is suspected of", "The mayor paid the gang.", "the mayor is suspected of having paid the gang"),
    ("is alleged to", "The mayor paid the gang.", "the mayor is alleged to have paid the gang"),
    ("it is alleged that", "The mayor paid the gang.", "it is alleged that the mayor paid the gang"),
    ("prosecutors say", "The mayor paid the gang.", "the mayor paid the gang, prosecutors say"),
    ("is on trial for", "The mayor paid the gang.", "the mayor is on trial for paying the gang"),
    ("possible that", "Screens harm the eyes of children.", "it is possible that screens harm the eyes of children"),
    ("It is likely that", "Screens harm the eyes of children.", "It is likely that screens harm the eyes of children"),
    ("unclear whether", "Screens harm the eyes of children.", "it is unclear whether screens harm the eyes of children"),
    ("not certain whether", "Screens harm the eyes of children.", "it is not certain whether screens harm the eyes of children"),
    ("fears that", "Screens harm the eyes of children.", "there are fears that screens harm the eyes of children"),
    ("is preparing to", "The ministry withdraws the bill.", "the ministry is preparing to withdraw the bill"),
    ("is set to", "The ministry withdraws the bill.", "the ministry is set to withdraw the bill"),
    ("is about to", "The ministry withdraws the bill.", "the ministry is about to withdraw the bill"),
    ("is poised to", "The ministry withdraws the bill.", "the ministry is poised to withdraw the bill"),
    ("is due to", "The ministry publishes the bill.", "the ministry is due to publish the bill"),
    ("is hoping to", "The ministry withdraws the bill.", "the ministry is hoping to withdraw the bill"),
    ("is intending to", "The ministry withdraws the bill.", "the ministry is intending to withdraw the bill"),
    ("sources say", "The merger has been called off.", "the merger has been called off, sources say"),
    ("sources said", "The merger has been called off.", "the merger has been called off, two sources said"),
    ("people familiar", "The merger has been called off.", "the merger has been called off, say people familiar with it"),
    ("according to sources", "The merger has been called off.", "according to sources, the merger has been called off"),
    ("threatens to", "The lake floods the village.", "the lake threatens to flood the village"),
    ("believed to be", "The tower is Roman.", "a tower believed to be Roman"),
    ("plant", "Die Firma verkauft das Werk.", "die Firma plant, das Werk zu verkaufen"),
    ("plant", "Die Firma verkauft das Werk.", "nach dem Streik plant die Firma, das Werk zu verkaufen"),
    ("erwägt", "Die Firma verkauft das Werk.", "die Firma erwägt, das Werk bald zu verkaufen"),
    ("will", "Die Firma verkauft das Werk.", "die Firma will das Werk verkaufen"),
    ("möglich", "Die Firma verkauft das Werk.", "es ist möglich, dass die Firma das Werk verkauft"),
    ("unklar", "Die Firma verkauft das Werk.", "es ist unklar, ob die Firma das Werk verkauft"),
    ("laut Insidern", "Die Firma verkauft das Werk.", "die Firma verkauft das Werk, laut Insidern"),
    ("wohl", "Der Turm ist baufällig.", "der Turm ist wohl baufällig"),
    ("angeklagt", "Der Minister hat Geld unterschlagen.", "der Minister ist angeklagt, Geld unterschlagen zu haben"),
    ("droht", "Der See trocknet im Sommer aus.", "der See droht im Sommer auszutrocknen"),
    ("s'apprête à", "La ministre retire le projet de loi.", "la ministre s'apprête à retirer le projet de loi"),
    ("accusé d'", "Le maire a payé le gang.", "le maire est accusé d'avoir payé le gang"),
    ("possible que", "Le maire a payé le gang.", "il est possible que le maire ait payé le gang"),
    ("envisage", "La banque ferme quarante agences dans le pays.", "la banque envisage de fermer quarante agences dans le pays"),
    ("acusado de", "El alcalde pagó a la banda.", "el alcalde está acusado de pagar a la banda"),
    ("posible que", "El alcalde pagó a la banda.", "es posible que el alcalde pagara a la banda"),
    ("según fuentes", "El banco cierra la mina de la ciudad.", "el banco cierra la mina de la ciudad, según fuentes"),
    ("planea", "El banco cierra la mina de la ciudad.", "el banco planea cerrar la mina de la ciudad"),
    ("person familiar", "The firm fired its chief.", "the firm has fired its chief, a person familiar with the matter said"),
    ("not known whether", "The dam failed because of rust.", "it is not known whether the dam failed because of rust"),
    ("envisage", "L’entreprise vend l’usine.", "l’entreprise envisage de vendre l’usine"),
    ("planea", "La empresa vende la fábrica.", "la empresa planea vender la fábrica"),
    ("unbestätigten", "Die Bank wurde ausgeraubt.", "die Bank wurde nach unbestätigten Berichten ausgeraubt"),
    ("may", "Only 5.4% of the papers acknowledge the retraction.", "what may be only 722 (5.4%) of them acknowledged the retraction"),
    ("angeblich", "Die Firma hat das Werk in Sachsen verkauft.", "Die Firma hat das Werk in Sachsen angeblich verkauft"),
    ("soll", "Der Minister trat wegen der Affäre zurück.", "Der Minister soll wegen der Affäre zurückgetreten sein"),
    ("pourrait", "La banque ferme quarante agences dans le pays.", "la banque pourrait fermer quarante agences dans le pays"),
    ("presuntamente", "El ministro cobró sobornos de la empresa.", "el ministro presuntamente cobró sobornos de la empresa"),
]  # fmt: skip

KEPT = [
    # The highest that was measured is no limit.
    ("The station measured 46.1 °C.", "a maximum of 46.1 °C was recorded at the station"),
    # The claim hedges too, in the same words or others.
    ("Acme is said to have bought the mine.", "Acme reportedly bought the mine"),
    ("The bank wants to close forty branches.", "The bank plans to close forty branches"),
    ("Coffee can cause insomnia.", "coffee may cause insomnia in older patients"),
    ("The drug seems to slow the disease.", "The drug appears to slow the disease"),
    ("It is unclear whether the merger failed over price.", "the merger reportedly failed over price"),
    ("The fine is at most 4% of turnover.", "fines of up to 4% of annual turnover"),
    ("About 220,000 people were displaced.", "The flood displaced an estimated 220,000 people"),
    ("The rule would ban gas stoves.", "the proposed rule bans gas stoves in new homes"),
    ("A ban on cars in the old town is possible.", "The city is considering a ban on cars in the old town"),
    ("The lake threatens to dry up.", "the lake could dry up by autumn"),
    ("The tower is held to be Roman.", "the tower is believed to be Roman"),
    ("The tower is reputed to be Roman.", "the tower is thought to be Roman"),
    ("The lake is at risk of drying up.", "the lake may dry up"),
    ("The mayor is charged with paying the gang.", "the mayor is accused of paying the gang"),
    ("The mayor faces trial for paying the gang.", "the mayor allegedly paid the gang"),
    ("The bridge will open in May.", "the bridge is due to open in May"),
    ("The bridge will open in May.", "the bridge is set to open in May"),
    ("Der Turm ist wohl baufällig.", "der Turm ist vermutlich baufällig"),
    ("Der Turm gilt als baufällig.", "der Turm ist mutmaßlich baufällig"),
    ("Der See droht auszutrocknen.", "der See könnte bald austrocknen"),
    ("Die Firma will das Werk verkaufen.", "die Firma plant, das Werk zu verkaufen"),
    ("La ministre compte retirer le projet.", "la ministre envisage de retirer le projet"),
    ("El lago amenaza con secarse.", "el lago podría secarse en otoño"),
    # It says who says so, or asks.
    ("The company announced that it opens the plant in 2027.", "the company expects to open the plant in 2027"),
    ("According to Reuters, Acme bought the mine.", "Acme reportedly bought the mine in Peru"),
    ("Did Acme buy the mine in Peru?", "Acme reportedly bought the mine in Peru"),
    ("By its own account the firm leads the market.", "we believe the firm leads the market"),
    # The hedge is about something else.
    ("Acme bought the mine in Peru.", "Acme bought the mine in Peru, which it may sell again"),
    ("Acme bought the mine in Peru.", "Acme bought the mine in Peru and plans to enlarge it"),
    ("Acme bought the mine in Peru.", "Acme bought the mine in Peru, but the price could rise"),
    ("Acme, a listed company, bought 40 trucks.", "Acme, which may list its shares abroad, bought 40 trucks"),
    ("The court fined the bank.", "the court fined the bank; an appeal is likely"),
    # What looks like a hedge is none.
    ("The delay came from rain.", "the delay is due to rain and the rain of May"),
    ("The clock runs five minutes fast.", "the clock is set to 5 minutes fast"),
    ("The agency oversees the banks.", "the agency is charged with overseeing the banks"),
    ("The mayor was acquitted.", "the mayor, who was accused of bribery, was acquitted"),
    ("The bus stops at noon.", "the bus is bound to stop at noon by law"),
    ("The rest of the mine was sold.", "people in the town knew that the rest of the mine was sold"),
    ("Nobody was hurt.", "there were no injuries, police said"),
    ("The road was closed at noon.", "the road was closed at noon, officials said"),
    ("Police arrested the mayor.", "police arrested the mayor at his home"),
    ("The firm sold the plant.", "it is certain that the firm sold the plant"),
    ("The firm disputes the fine.", "the firm disputed the fine in May"),
    ("Die Firma verkaufte das Werk.", "die Firma verkaufte das Werk, um Schulden zu tilgen"),
    ("Der letzte Wille war offen.", "der letzte Wille war offen"),
    ("Le maire est venu.", "le maire est venu avec le compte rendu"),
    ("El alcalde vino para pagar.", "el alcalde vino para pagar la cuenta"),
    ("The law took effect in May 2026.", "the law took effect in May 2026"),
    ("The treaty was signed on 6 May.", "signed on 6 May in Geneva by both parties"),
    ("Members vote by post only.", "Members may only vote by post"),
    ("Whoever holds a ticket enters free.", "holders of a ticket may enter free of charge"),
    ("The army showed its strength.", "the army showed its might"),
    ("Unnamed officials speak of a plot.", "there was allegedly a plot"),
    ("Tenants must not sublet the flat.", "the tenant may not sublet the flat"),
    ("The server MAY be at fault.", "the server MAY omit the field"),
    ("The pages were gone.", "the pages could not be reached"),
    ("Three of the pages were found in archives.", "three of the pages could be found in archives"),
    ("Women suffer migraine three times as often as men.", "women are three times as likely to suffer migraine"),
    ("Smokers develop the disease more often.", "smokers were more likely to develop the disease"),
    ("The firm does not sell data.", "the firm does not plan to sell data"),
    ("The proposed method outperforms the others.", "the proposed method outperforms all baselines"),
    ("The court issued a preliminary injunction.", "the court issued a preliminary injunction against the sale"),
    ("The power plant was shut in 2011.", "the power plant was shut in 2011"),
    ("The theft was discovered in June.", "the theft was reported to the police in June"),
    ("The report is up to date.", "the report is kept up to date by volunteers"),
    ("The director said goodbye in 2019.", "the director said goodbye in 2019"),
    ("The album appeared in 1971.", "the album appeared in 1971 on a small label"),
    ("The judge considered the evidence.", "the judge considered the evidence for two days"),
    ("Entscheidend war der Preis der Pflanze.", "die Pflanze war wegen ihres Preises entscheidend"),
    # Nothing can be told.
    ("The treaty binds all members.", "Acme reportedly bought the mine in Peru, its lawyers wrote in a long letter to staff"),
    ("Acme kaufte die Mine, die in Peru liegt und der Stadt gehörte.", "Acme reportedly bought the mine that is in Peru"),
]  # fmt: skip


def _claim(text: str, *passages: str | None) -> Claim:
    items = tuple(
        CitationItem("a", _NOWHERE, passages=(Passage(words, _NOWHERE),) if words else ())
        for words in passages
    )
    return Claim(Span(0, len(text)), text, (Citation(_NOWHERE, items),), State.QUOTED)


@pytest.mark.parametrize(("hedge", "claim", "passage"), LOST)
def test_a_hedge_is_lost(hedge: str, claim: str, passage: str) -> None:
    assert lost_hedge(_claim(claim, passage)) == hedge


@pytest.mark.parametrize(("claim", "passage"), KEPT)
def test_nothing_is_lost(claim: str, passage: str) -> None:
    assert lost_hedge(_claim(claim, passage)) == ""


def test_one_flat_passage_is_enough() -> None:
    claim = "Acme bought the mine in Peru."
    assert (
        lost_hedge(_claim(claim, "Acme reportedly bought the mine", "Acme bought the mine last week")) == ""
    )
    assert lost_hedge(_claim(claim, "Acme reportedly bought the mine", "Acme allegedly bought the mine"))


def test_another_passage_may_say_it_in_other_words() -> None:
    claim = "The gap is closing."
    assert lost_hedge(_claim(claim, "the gap may be closing", "their difference shrank")) == ""
    assert lost_hedge(_claim(claim, "the gap may be closing", "their difference might shrink")) == "may"


def test_a_source_without_passage_may_say_it_flatly() -> None:
    assert lost_hedge(_claim("Acme bought the mine in Peru.", "Acme reportedly bought the mine", None)) == ""
