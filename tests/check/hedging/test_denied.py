"""What looks like a hedge and leaves nothing open where it stands; and what is one in spite of a denial beside it."""

import pytest

from generator.check.alignment.sides import side
from generator.check.hedging.careful import doubts
from generator.check.hedging.denied import leaves_nothing_open
from generator.check.hedging.gone import gone

CLOSED = [
    ("de", "will", "Der Betriebsrat will dem Sozialplan nicht zustimmen"),
    ("nl", "konden", "De kosten van de bank konden niet worden teruggebracht"),
    ("fr", "veut", "Hydralp ne veut pas rendre le contrat public"),
    ("sv", "kan", "Bilister kan inte köra över bron före påsk"),
    ("pl", "chce", "Skarbniczka nie chce emisji obligacji"),
    ("pt", "atribuída", "Nenhuma morte foi atribuída à vacina"),
    ("en", "danger of", "The bridge is not in immediate danger of collapse"),
    ("en", "was due to", "The study was ended five months before it was due to finish"),
    ("es", "prevista", "El convenio fija una indemnización mayor que la prevista en la ley"),
    ("pt", "previsto", "A medida custou 22 % acima do previsto no orçamento"),
    ("cs", "měla", "Oprava měla stát 3 miliony, nakonec vyšla na pět"),
]
OPEN = [
    ("en", "might", "The seal might not hold"),
    ("de", "könnte", "Das Geld könnte nicht reichen"),
    ("en", "not rule out", "She does not rule out a second levy"),
    ("en", "believe", "Historians believe that no crew member survived"),
    ("en", "may", "Repairs may cost more than the owners have set aside"),
    ("de", "geplante", "Die geplante Fusion ist umstritten"),
]


def _closed(language: str, hedge: str, passage: str) -> bool:
    span = next(s for s in doubts(passage, language) if hedge in passage[s.start : s.end])
    return leaves_nothing_open(side(passage), span, language)


@pytest.mark.parametrize(("language", "hedge", "passage"), CLOSED)
def test_what_is_denied_or_measured_against_leaves_nothing_open(
    language: str, hedge: str, passage: str
) -> None:
    assert _closed(language, hedge, passage)


@pytest.mark.parametrize(("language", "hedge", "passage"), OPEN)
def test_a_doubt_with_a_denial_beside_it_is_still_a_doubt(language: str, hedge: str, passage: str) -> None:
    assert not _closed(language, hedge, passage)


HONEST = [
    ("en", "On Strathmore's case, the yard had known of the hairline cracks.", "Strathmore alleges the yard was aware of hairline cracks"),
    ("en", "The mainboard can be upgraded twice, or so Nakamura claims.", "Nakamura asserts that the mainboard can be upgraded twice"),
    ("en", "Investigators suspect that the source is a cooling tower.", "Investigators believe the source may be a cooling tower"),
    ("nl", "Dijkwacht denkt dat een oud account de hackers toegang gaf.",
     "Volgens Dijkwacht kwamen de hackers vermoedelijk binnen via een oud account"),
    ("it", "L'apertura della cripta entro Pasqua è la speranza del sindaco.", "Il sindaco vorrebbe che a Pasqua la cripta fosse aperta"),
    ("pl", "Prokuratura ma podejrzenie, że protokoły sfałszowano.", "Prokuratura przypuszcza, że protokoły sfałszowano"),
    # The claim is about what goes on behind an "and", which nobody doubts.
    ("en", "The quay's oldest timber goes back to 1191.",
     "Archaeologists reckon the quay was in use for two centuries, and the oldest timber dates from 1191"),
    ("pt", "O arco central da ponte data de 1786.", "Crê-se que a ponte remonta ao século XIII, mas o arco central é de 1786"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "claim", "passage"), HONEST)
def test_an_honest_claim_keeps_its_care_in_other_words(language: str, claim: str, passage: str) -> None:
    assert gone(claim, [passage], language) == ""


LOST = [
    ("en", "The retrial will be heard in the Michaelmas term and should take three weeks at most.",
     "The new hearing is likely to be listed for the Michaelmas term and is expected to last no more than three weeks"),
    ("de", "Laut Deutschem Städtetag wird das Urteil über 70 weiteren Kommunen zugutekommen.",
     "Von dem Ausgang könnten nach Angaben des Deutschen Städtetags mehr als 70 weitere Kommunen profitieren"),
    ("nl", "Dijkgraaf meent dat de belofte van groene stroom nooit ernstig bedoeld was.",
     "Volgens hoogleraar Dijkgraaf is de belofte van groene stroom wellicht nooit serieus geweest"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "claim", "passage"), LOST)
def test_care_for_another_part_or_of_another_kind_is_none(language: str, claim: str, passage: str) -> None:
    assert gone(claim, [passage], language) != ""
