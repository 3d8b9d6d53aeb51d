"""What a rule's page says beyond its docstring, and that it is true."""

import pytest

from generator.check.catalogue import rules
from generator.check.page import HEADING, page
from generator.check.rule import Rule
from tests.check.cases import CASES
from tests.check.scaffold import check, headings, section

each = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


@each
def test_a_page_ends_with_what_can_be_done(rule: Rule) -> None:
    assert headings(page(rule))[-1] == HEADING
    assert page(rule).startswith(rule.doc.strip())
    said = section(page(rule), HEADING)
    assert "--fix" in said
    if rule.code.startswith("IO"):
        assert "cannot be waived" in said
    else:
        assert f"allow:\n  {rule.code}: " in said
        assert f"rules:\n  {rule.code}: " in said


def test_a_page_says_whether_its_findings_can_be_mended() -> None:
    texts = [section(rule.doc, "Bad") for rule in rules()] + [case.text for case in CASES]
    mended = {found.code for text in texts for found in check(text) if found.fix}
    assert mended == {rule.code for rule in rules() if rule.mends}
