"""The examples on each rule's page do what the page says."""

import pytest

from generator.check.catalogue import rules
from generator.check.rule import Rule
from tests.check.scaffold import check, files, section

each = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


@each
def test_the_bad_example_has_this_finding_alone(rule: Rule) -> None:
    found = check(section(rule.doc, "Bad"))
    assert {diagnostic.code for diagnostic in found} == {rule.code}, found


@each
def test_the_good_example_has_no_finding(rule: Rule) -> None:
    assert files(section(rule.doc, "Good"))
    assert check(section(rule.doc, "Good")) == ()
