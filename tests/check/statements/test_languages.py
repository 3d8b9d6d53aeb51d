"""What the rules on names, denials, hedges and comparisons say of sentences in fourteen languages."""

import datetime
from pathlib import Path

from generator.check.run import run
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load.briefing import load
from tests.check.statements import cases, certain_cases, facing_cases, turned_cases

RECALL_MIN = 0.95
FALSE = cases.FALSE + certain_cases.FALSE + turned_cases.FALSE + facing_cases.FALSE
TRUE = cases.TRUE + certain_cases.TRUE + turned_cases.TRUE + facing_cases.TRUE
CODES = frozenset({"QUO002", "QUO004", "QUO005", "QUO006"})
SETTINGS = Settings(root=Path("/nowhere"), today=datetime.date(2026, 11, 22))
FRONT = """---
title: A briefing
date: 2026-11-21
status: draft
sources:
  - id: work
    title: "Notes"
    url: https://example.org/notes
---

"""


def codes(passage: str, claim: str) -> set[str]:
    briefing = load("briefings/2026/case.md", f'{FRONT}{claim} [@work, "{passage}"].\n'.encode(), SETTINGS)
    return set(CODES) & {found.code for found in run(Library(SETTINGS, (briefing,))).diagnostics}


def test_false_sentences_are_found_by_the_rule_for_them() -> None:
    lines = [line.split(" | ") for line in FALSE.splitlines() if line]
    missed = [line for line in lines if line[3] not in codes(line[1], line[2])]
    assert len(missed) <= (1 - RECALL_MIN) * len(lines), missed
    assert len({line[0] for line in lines}) == 14


def test_true_sentences_raise_no_alarm() -> None:
    lines = [line.split(" | ") for line in TRUE.splitlines() if line]
    assert [line for line in lines if codes(line[1], line[2])] == []


def test_a_claim_that_denies_the_passage_it_has_word_for_word_is_found() -> None:
    passage = "repaired the northern wall of the old harbour"
    assert codes(passage, "The city never repaired the northern wall of the old harbour") == {"QUO005"}
    assert codes(passage, "The city repaired the northern wall of the old harbour") == set()
