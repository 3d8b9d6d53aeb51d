"""A denial is lost only where the claim says what was denied: itself or in another word for it, and nothing that may turn."""

import pytest

from generator.check.negation import meanings
from tests.check.statements.test_counted_denials import messages

FALSE = """
No customer data was lost, according to Marisol Etxeberria | Customer data was lost, Marisol Etxeberria says
Finance chief Lindqvist does not foresee any breach of the covenants | Lindqvist expects the covenants to be broken
Nessun laboratorio indipendente ha finora verificato le cifre | Le cifre sono già state verificate da un laboratorio indipendente
Los sedimentos recogidos en mayo no contienen vidrio volcánico | En los sedimentos recogidos en mayo hay vidrio volcánico
"""
TRUE = """
No customer data was lost, according to Marisol Etxeberria | All customer data is safe, Marisol Etxeberria says
Mrs Adeyemi was not at home when the bailiffs called | Mrs Adeyemi was out when the bailiffs came round
The survey ship found nothing but sand where the wreck had been marked | Sand was all the survey ship found at the wreck
Crosse did not turn back but waited for nine weeks at Port Anson | Instead of turning back, Crosse waited at Port Anson
Mme Kerbrat ne siège plus au conseil depuis mars | Mme Kerbrat a quitté le conseil en mars
Domaren godkände inte målet i 88:e minuten | Målet i 88:e minuten dömdes bort
Żaden z dziewięciu mostów nie przeszedł kontroli | Wszystkie dziewięć mostów oblało kontrolę
De gemeente heeft het bezwaar van de bewoners niet overgenomen | Het bezwaar van de bewoners legde de gemeente naast zich neer
Nenhuma das amostras continha mercúrio acima do limite | Em todas as amostras o mercúrio ficou dentro do limite
La novela no se publicó en vida de la autora | La novela vio la luz tras morir la autora
"""


def cases(text: str) -> list[tuple[str, str]]:
    return [(a.strip(), b.strip()) for a, _, b in (line.partition("|") for line in text.strip().splitlines())]


@pytest.mark.parametrize(("passage", "claim"), cases(FALSE))
def test_a_claim_that_says_what_is_denied_is_reported(passage: str, claim: str) -> None:
    assert len(messages(passage, claim)) == 1


@pytest.mark.parametrize(("passage", "claim"), cases(TRUE))
def test_a_claim_with_a_word_that_may_mean_not_is_left_alone(passage: str, claim: str) -> None:
    assert messages(passage, claim) == []


@pytest.mark.parametrize("language", ["en", "de", "nl", "fr", "it", "es", "pt", "sv", "da", "pl", "cs"])
def test_each_language_has_words_that_accept(language: str) -> None:
    assert any(meanings.assents(word, language) for word in meanings._ASSENT[language].split())
