from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xmlschema

from generator import workspace
from generator.core.diagnostic import Report
from generator.report import FORMATS
from tests.report.sample import ATTACKS, CLEAN, ERROR, HOSTILE_REPORT, REPORT, RULES_URL, WARNING, attack

SCHEMAS = Path(__file__).parent / "schemas"
REPORTS = (REPORT, CLEAN, HOSTILE_REPORT, Report(1, (ERROR, ERROR, WARNING)))


def parsed(report: Report) -> ElementTree.Element:
    return ElementTree.fromstring(FORMATS["junit"](report))


def test_a_report_is_valid_as_phpunit_s() -> None:
    schema = xmlschema.XMLSchema(SCHEMAS / "phpunit-4.0.xsd")
    for report in REPORTS:
        schema.validate(parsed(report))
    with pytest.raises(xmlschema.XMLSchemaValidationError):
        schema.validate(ElementTree.fromstring("<testsuites><testsuite/></testsuites>"))


def test_a_report_is_valid_as_jenkins_has_it_but_for_file_and_line() -> None:
    schema = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
    for report in (*REPORTS, Report(0, ())):
        root = parsed(report)
        for case in root.iter("testcase"):
            for unknown in {"file", "line"} & set(case.attrib):
                del case.attrib[unknown]
        schema.validate(root)


def test_an_error_fails_and_a_warning_does_not() -> None:
    (suite,) = parsed(Report(1, (ERROR, WARNING), RULES_URL, (ERROR.path,)))
    assert suite.attrib == {
        "name": ERROR.path,
        "file": ERROR.path,
        "tests": "2",
        "failures": "1",
        "errors": "0",
        "skipped": "1",
        "time": "0",
    }
    error, warning = suite
    assert (error.get("file"), error.get("line")) == (ERROR.path, "14")
    assert error.get("classname") == "briefings.2026.rot"
    failure = error[0]
    assert (failure.tag, failure.get("message")) == ("failure", ERROR.message)
    assert failure.text.splitlines() == [
        "briefings/2026/rot.md:14:32: error[CIT001]: no source called 'klein-2041' (did you mean 'klein-2014'?)",
        f"why: {RULES_URL}cit001/",
    ]
    assert [each.tag for each in warning] == ["skipped"]
    assert warning[0].get("message").endswith(WARNING.message)


def test_a_briefing_without_findings_is_a_case_that_passes() -> None:
    suites = list(parsed(Report(2, (ERROR,), "", ("briefings/2026/a.md", ERROR.path))))
    assert [suite.get("name") for suite in suites] == ["briefings/2026/a.md", ERROR.path]
    (case,) = suites[0]
    assert (case.get("name"), list(case)) == ("no findings", [])


def test_a_check_tells_the_paths_of_all_briefings(
    make_project: Callable[[Mapping[str, str | bytes]], Path], good: str
) -> None:
    root = make_project({"briefings/2026/rot.md": good, "briefings/2026/bad.md": ""})
    library = workspace.open_project(root, date(2026, 6, 1))
    report = workspace.check(library)
    assert report.paths == ("briefings/2026/bad.md", "briefings/2026/rot.md")
    assert [suite.get("name") for suite in parsed(report)] == list(report.paths)
    (only,) = parsed(workspace.check(library, [root / "briefings/2026/rot.md"]))
    assert (only.get("name"), only[0].get("name")) == ("briefings/2026/rot.md", "no findings")


def test_a_case_keeps_its_name_when_its_line_moves() -> None:
    def names(*lines: int) -> list[str | None]:
        report = Report(1, tuple(replace(ERROR, line=line, end_line=line) for line in lines))
        return [case.get("name") for case in parsed(report).iter("testcase")]

    assert names(3, 5) == names(13, 15)
    assert len(set(names(3, 5))) == 2


@pytest.mark.parametrize("text", ATTACKS)
def test_what_an_author_writes_adds_no_element(text: str) -> None:
    def shape(element: ElementTree.Element) -> list[object]:
        return [element.tag, sorted(element.attrib), [shape(child) for child in element]]

    found = parsed(Report(1, (attack(text), attack(text, 1)), RULES_URL))
    plain = parsed(Report(1, (attack("plain"), attack("plain", 1)), RULES_URL))
    assert shape(found) == shape(plain)
