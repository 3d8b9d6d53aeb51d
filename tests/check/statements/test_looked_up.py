"""Which names of claims stand anywhere in their source, and what the rule makes of it."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check.naming.looked_up import look_up, nowhere
from generator.check.run import run
from generator.core.evidence import By, Captured, Evidence, Link, Names, Result, Sighting, SourceEvidence
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.briefing import load
from generator.load.weighing import weigh

SOURCE = """
The Harbour Commission chose Dr. Ngozi Okafor-Bell in May. Gustav Lindh, who had wanted the post, left for Génova.
She says that the quay at Port Ellen will stay closed until October. Dell'Acqua & Figli of Trieste is to mend it.
The European Maritime Safety Agency had asked for that. Ms. Okafor-
Bell knows the quay well, having worked at Port Ellen for most of her life and for all of the last nine years.
"""
PASSAGE = "the quay at Port Ellen will stay closed until October"


@pytest.mark.parametrize(
    ("claim", "found", "missing"),
    [
        ("Okafor-Bell says that the quay at Port Ellen will stay closed.", "Bell Ellen", ""),
        ("Marchetti says that the quay will stay closed.", "", "Marchetti"),
        (
            "The quay stays closed, says Ngozi Marchetti of the Harbour Commission.",
            "Ngozi Harbour",
            "Marchetti",
        ),
        ("The firm that is to mend the quay, Dell'Acqua, is from Trieste.", "Dell'Acqua Trieste", ""),
        ("He, Lindh, went to the Genovesi after he was turned down by Okafor.", "Lindh Genovesi Okafor", ""),
        ("The quay was closed at the wish of the EMSA and of the ICU.", "", ""),
        ("In May, Britain's Department of Transport closed the quay.", "", ""),
        ("Shipments to the Isle of Skye stop until the quay is open.", "", "Isle Skye"),
        ("The quay is closed.", "", ""),
    ],
)
def test_names_are_looked_for_in_all_of_the_source(claim: str, found: str, missing: str) -> None:
    names = look_up([claim], [SOURCE])
    assert set(" ".join(names.missing).split()) == set(missing.split())
    assert set(" ".join(names.found).replace("-", " ").split()) == set(found.split())


@pytest.mark.parametrize(
    "source",
    [
        "We asked Lindeholm.",
        "We asked Linde-\nholm.",
        "We asked Linde\xadholm.",
        "We asked LINDEHOLM.",
        "WE ASKED Ｌindeholm.",
    ],
)
def test_however_it_is_set(source: str) -> None:
    assert look_up(["The committee asked Lindeholm."], [source]) == Names(("Lindeholm",))


def test_accents_do_not_matter() -> None:
    assert look_up(["Jana Nováková to odmítla."], ["Redakce oslovila i Janu Novákovou."]).missing == ()
    assert look_up(["Redakce oslovila Novaka."], ["Redakce oslovila i Jana Nova\u0301ka."]).missing == ()


def test_of_a_source_in_another_language_nothing_is_told() -> None:
    claim = "The mayor of Munich, Karla Wölk, refused to sign the treaty with the city of Florence."
    source = "Die Bürgermeisterin von München wollte den Vertrag mit der Stadt Florenz nicht unterschreiben."
    assert look_up([claim], [source]) == Names()


def test_what_a_title_has_is_not_missing() -> None:
    names = Names((), ("Okafor", "Lindh"))
    claim = "Okafor and Lindh agreed."
    assert [word.text for word in nowhere(claim, [names], ["An interview with Ngozi Okafor"])] == ["Lindh"]


def test_nothing_is_told_where_one_of_the_sources_was_not_looked_in() -> None:
    names = Names((), ("Okafor",))
    assert not list(nowhere("Okafor agreed.", [names, None], []))
    assert not list(nowhere("Okafor agreed.", [names, Names(("Okafor",))], []))
    assert not list(nowhere("Okafor agreed.", [], []))
    assert list(nowhere("Okafor agreed.", [names, names], []))


FRONT = """---
title: A briefing
date: 2026-11-21
sources:
  - {id: quay, title: A quay is closed, publisher: The Argus, url: "https://example.org/2026/quay"}
---

"""


def messages(claim: str, names: Names | None) -> list[str]:
    """What QUO004 says of a claim that rests on PASSAGE."""
    settings = Settings(root=Path("/nowhere"), today=datetime.date(2026, 11, 22))
    text = f'{FRONT}{claim} [@quay, "{PASSAGE}"].\n'
    briefing = load("briefings/2026/case.md", text.encode(), settings)
    at = "2026-11-20T10:00:00Z"
    seen = SourceEvidence(
        "https://example.org/2026/quay",
        Link.LIVE,
        checked=at,
        captured=Captured(at, By.FETCH, "text/html", "0", "0", "none"),
        passages=(Sighting(PASSAGE, Result.FOUND, last_found=at),),
    )
    weighed = weigh(briefing, Evidence({"quay": replace(seen, names=names)}))
    found = run(Library(settings, (weighed,))).diagnostics
    return [each.message for each in found if each.code == "QUO004"]


def test_a_name_that_the_source_has_nowhere_is_reported() -> None:
    claim = "According to her, Marchetti will keep the quay at Port Ellen shut until October"
    assert messages(claim, look_up([claim], [SOURCE])) == [
        "'Marchetti' is in no passage, nor anywhere else in source 'quay'"
    ]


def test_a_name_that_the_source_has_elsewhere_is_not() -> None:
    claim = "Okafor-Bell says that the quay at Port Ellen is shut until October"
    assert messages(claim, look_up([claim], [SOURCE])) == []


def test_a_claim_that_has_changed_since_is_judged_by_its_passage() -> None:
    old = look_up(["Okafor-Bell says that the quay at Port Ellen is shut"], [SOURCE])
    assert messages("The quay at Marchetti will stay closed until October", old) == [
        "'Marchetti' is in no passage, which has 'Port Ellen' in its place"
    ]
