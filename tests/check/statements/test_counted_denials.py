"""How often claim and passage say no of one matter: an odd number of times between them is a contradiction."""

import datetime
from pathlib import Path

import pytest

from generator.check.negation import signs
from generator.check.run import run
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.briefing import load

SETTINGS = Settings(root=Path("/nowhere"), today=datetime.date(2026, 11, 22))
FRONT = """---
title: A briefing
date: 2026-11-21
status: draft
sources:
  - id: work
    title: A work
    publisher: A publisher
    url: https://example.org/2026/work
---

"""
FALSE = """
The board denied that the pump had failed | The board admitted that the pump had failed
The regulator rejected the application in 2023 | The regulator approved the application in 2023
The ink is free of aniline dyes | The ink contains aniline dyes
The judges stopped short of accusing the firm of bad faith | The court found the firm guilty of bad faith
Hardly any of the participants had symptoms by noon | Many of the participants had symptoms by noon
Nobody doubted that the letters were old | It was disputed that the letters were old
The regulator rejected the request for wider use | The regulator did not turn down the request for wider use
Caledon no longer sails to Westray on Sundays | Caledon still sails to Westray on Sundays
She never took a doctorate | Dunmore earned a doctorate
The firm had failed to serve notice within 28 days | The firm did give notice within 28 days
The critic is not convinced and rejects the new plan | The critic supports the new plan
Nobody was sent home by the jury | Somebody was eliminated by the jury
Der Verband wies den Vorwurf der Stadt zurück | Der Verband bestätigte den Vorwurf der Stadt
Ein Sprecher bestritt, dass das Werk geschlossen wird | Ein Sprecher bestätigte, dass das Werk geschlossen wird
La présidente nie avoir reçu des fonds de la ville | La présidente reconnaît avoir reçu des fonds de la ville
La empresa sigue sin explicar el apagón de enero | La empresa ha explicado el apagón de enero
I revisori si sono opposti alla firma del bilancio | I revisori hanno approvato la firma del bilancio
A câmara deixou de apoiar o projeto em fevereiro | A câmara apoia o projeto desde fevereiro
De rechtbank verbood in juli het gebruik van drones | De rechtbank heeft in juli het gebruik van drones toegestaan
Länsstyrelsen avslog i höstas en ansökan om jakt på varg | Länsstyrelsen beviljade i höstas en ansökan om jakt på varg
Klubben nægtede at betale bøden til forbundet | Klubben gik med til at betale bøden til forbundet
Żaden z radnych nie poparł planu wójta | Planu wójta poparł żaden z radnych
Nikdo ze zaměstnanců nedostal mzdu za listopad | Mzdu za listopad dostal žádný ze zaměstnanců
Soud zamítl žádost města o odklad | Soud nezamítl žádost města o odklad
"""
"""The passage, and a claim that it does not bear out."""
TRUE = """
The board denied that the pump had failed | According to the board, the pump did not fail
For eighty years nobody doubted that the letters were forged | For eighty years it went undisputed that the letters were forged
The regulator rejected the report as incomplete | The regulator did not accept the report
The critic is not convinced and rejects the new plan | The critic does not support the new plan
The dam did not give way in April | The dam held in April
The committee did not change the rule on fees | The rule on fees stays as the committee had it
It has not been as dry as this since 1995 | It is as dry as it last was in 1995
The company will not exceed the budget of the town | The company stays within the budget of the town
None of the samples came from a wolf | All of the samples came from other animals
The grid cannot take the 200 megawatts of the plant | The 200 megawatts of the plant are too much for the grid
Her goal was followed by a late one, and Amaral did not finish | Her goal was followed by a late one
Der Verband wies den Vorwurf der Stadt zurück | Der Vorwurf der Stadt trifft nach Angaben des Verbands nicht zu
Er bestritt, das Personal zu spät unterrichtet zu haben | Nach seinen Worten wurde das Personal rechtzeitig unterrichtet
De politie sluit niet uit dat er bestanden zijn gekopieerd | De politie denkt dat mogelijk bestanden zijn gekopieerd
Les juges n'ont relevé aucune irrégularité dans l'étude | Pour les juges, l'étude était régulière
El regulador rechazó el informe por incompleto | El regulador no aceptó el informe
La empresa sigue sin explicar el apagón | La empresa no ha explicado aún el apagón
I revisori si sono opposti alla firma del bilancio | I revisori erano contrari alla firma del bilancio
A câmara deixou de apoiar o projeto em fevereiro | Desde fevereiro a câmara já não apoia o projeto
Nikdo ze zaměstnanců nedostal mzdu za listopad | Mzdu za listopad nedostal žádný ze zaměstnanců
Soud zamítl žádost města o odklad | Soud žádosti města o odklad nevyhověl
Żaden z radnych nie poparł planu wójta | Planu wójta nie poparł ani jeden radny
"""


def cases(lines: str) -> list[list[str]]:
    return [line.split(" | ") for line in lines.strip().splitlines()]


def messages(passage: str, claim: str) -> list[str]:
    text = f'{FRONT}{claim} [@work, "{passage}"].\n'
    found = run(Library(SETTINGS, (load("briefings/2026/case.md", text.encode(), SETTINGS),))).diagnostics
    return [each.message for each in found if each.code == "QUO005"]


@pytest.mark.parametrize(("passage", "claim"), cases(FALSE))
def test_what_is_denied_an_odd_number_of_times_is_reported(passage: str, claim: str) -> None:
    assert len(messages(passage, claim)) == 1


@pytest.mark.parametrize(("passage", "claim"), cases(TRUE))
def test_what_is_denied_otherwise_is_not_reported(passage: str, claim: str) -> None:
    assert messages(passage, claim) == []


def test_what_is_denied_is_named_and_who_denies_it() -> None:
    passage = "The judges stopped short of accusing the firm of bad faith"
    (message,) = messages(passage, "The court found the firm guilty of bad faith")
    assert message.startswith("the passage says ")
    assert "stopped short of" in message
    assert message.endswith(", the claim affirms it")


def test_another_passage_may_bear_the_claim_out() -> None:
    passage, claim = "the club declined to lend its ship", "The club agreed to lend its ship"
    assert len(messages(passage, claim)) == 1
    assert len(messages(f'{passage}", "the crew was paid in May', claim)) == 1
    assert messages(f'{passage}", "in May the club was ready to lend its ship', claim) == []


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "cs", "fi"])
def test_a_word_says_no_or_yes_but_not_both(language: str) -> None:
    plain = [
        entry
        for listed in (signs._NO[language], signs._YES[language])
        for entry in signs._BETWEEN.split(listed.strip())
        if entry.isalpha()
    ]
    assert [word for word in plain if signs.is_no(word, language) and signs.is_yes(word, language)] == []


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "cs", "fi"])
def test_a_phrase_that_says_no_has_a_word_that_the_quick_look_knows(language: str) -> None:
    phrases = [entry for entry in signs._BETWEEN.split(signs._NO[language].strip()) if " " in entry]
    assert all(signs._telling(phrase, language) for phrase in phrases)
