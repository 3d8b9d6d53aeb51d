"""What all rules have in common."""

import importlib
import pkgutil

import pytest

from generator.check import rules as folder
from generator.check.catalogue import rules
from generator.check.rule import Rule
from generator.core.diagnostic import Severity
from tests.check.cases import CASES, Case
from tests.check.scaffold import check, headings, section

each = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)

DELIVERED = """
    CIT001 CIT002 CIT003 CIT004 CIT005 CIT006
    EVD001 EVD002 EVD003 EVD004 EVD005 EVD006 EVD007 EVD008 EVD009 EVD010 EVD011 EVD012 EVD013 EVD014 IO001 MET001 MET002 MET003 MET004 MET005 MET006 MET007 MET008
    QUO001 QUO002 QUO003 SRC001 SRC002 SRC003 SRC004 SRC005 SRC006 SRC007 SRC008 SRC009 SUP001
    TKW001 TKW002 TKW003 TXT001 TXT002 TXT003
"""
WARNINGS = set(
    """
    CIT002 CIT004 CIT005 CIT006 EVD003 EVD004 EVD005 EVD006 EVD008 EVD009 EVD010 EVD011 EVD012 EVD014 QUO002 QUO003
    SRC003 SRC004 SRC006 SRC007 SRC008 SRC009 SUP001 TKW002 TKW003
    """.split()
)
SILENT_MIN = 5
"""Honest texts for each rule that one written in haste would report."""


def test_all_rules_are_there_in_order() -> None:
    codes = [rule.code for rule in rules()]
    assert codes == sorted(codes)
    assert set(DELIVERED.split()) <= set(codes)
    assert {rule.code for rule in rules() if rule.severity is Severity.WARNING} >= WARNINGS


def test_codes_and_names_are_given_once() -> None:
    words = [word for rule in rules() for word in (rule.code, rule.name)]
    assert len(words) == len(set(words))


def test_a_file_is_called_after_its_rule() -> None:
    for module in pkgutil.iter_modules(folder.__path__):
        rule = importlib.import_module(f"{folder.__name__}.{module.name}").check
        assert module.name == f"{rule.code}_{rule.name}".lower().replace("-", "_")


@each
def test_a_page_has_its_parts(rule: Rule) -> None:
    assert headings(rule.doc)[:3] == ["Why", "Bad", "Good"]
    assert rule.what.endswith(".")
    assert len(section(rule.doc, "Why").split()) > 10


def test_messages_keep_the_law() -> None:
    pages = [section(rule.doc, "Bad") for rule in rules()] + [case.text for case in CASES]
    found = [diagnostic for page in pages for diagnostic in check(page)]
    assert len(found) > len(rules())
    for diagnostic in found:
        message = diagnostic.message
        assert not message.endswith((".", "!")), message
        assert not message[0].isupper(), message
        assert "\n" not in message
        if diagnostic.code[:3] not in {"IO0", "MET"} and diagnostic.code != "EVD001":
            assert "'" in message, message
        if diagnostic.help:
            assert not diagnostic.help.endswith("."), diagnostic.help
            assert diagnostic.help not in message


def test_every_case_belongs_to_a_rule() -> None:
    assert {case.code for case in CASES} <= {rule.code for rule in rules()}


@each
def test_every_rule_has_cases_of_both_kinds(rule: Rule) -> None:
    counts = [case.count for case in CASES if case.code == rule.code]
    assert any(counts)
    assert counts.count(0) >= SILENT_MIN


@pytest.mark.parametrize("case", CASES, ids=Case.__str__)
def test_cases(case: Case) -> None:
    found = check(case.text)
    lines = sorted(diagnostic.line for diagnostic in found)
    assert {diagnostic.code for diagnostic in found} <= {case.code}, found
    assert len(found) == case.count, (lines, found)
