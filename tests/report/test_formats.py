import json
from dataclasses import replace

import pytest

from generator.core.diagnostic import Report
from generator.report import FORMATS
from generator.report.summary import summary
from tests.report.sample import ERROR, HOSTILE, REPORT, UNREADABLE, WARNING


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (Report(8, ()), "8 briefings: no findings"),
        (Report(1, ()), "1 briefing: no findings"),
        (Report(0, ()), "0 briefings: no findings"),
        (Report(8, (ERROR, UNREADABLE, WARNING)), "2 errors, 1 warning in 8 briefings"),
        (Report(1, (WARNING,)), "1 warning in 1 briefing"),
        (Report(12_000, (ERROR,) * 1_200), "1,200 errors in 12,000 briefings"),
    ],
)
def test_summary(report: Report, line: str) -> None:
    assert summary(report) == line


def test_concise_is_one_line_a_finding() -> None:
    assert len(FORMATS["concise"](REPORT).splitlines()) == len(REPORT.diagnostics)
    assert FORMATS["concise"](Report(3, ())) == ""


def test_json_has_the_fields_of_the_contract() -> None:
    document = json.loads(FORMATS["json"](Report(8, (ERROR, WARNING))))
    assert document == {
        "version": 1,
        "summary": {"briefings": 8, "errors": 1, "warnings": 1},
        "diagnostics": [
            {
                "path": "briefings/2026/rot.md",
                "line": 14,
                "column": 32,
                "end_line": 14,
                "end_column": 43,
                "code": "CIT001",
                "name": "unknown-source",
                "severity": "error",
                "message": "no source called 'klein-2041'",
                "help": "did you mean 'klein-2014'?",
            },
            {
                "path": "briefings/2026/rot.md",
                "line": 20,
                "column": 1,
                "end_line": 22,
                "end_column": 4,
                "code": "CIT002",
                "name": "uncited-paragraph",
                "severity": "warning",
                "message": WARNING.message,
                "help": None,
            },
        ],
    }


def test_json_keeps_what_the_author_wrote() -> None:
    found = json.loads(FORMATS["json"](REPORT))["diagnostics"][0]
    assert (found["path"], found["message"], found["help"]) == (HOSTILE.path, HOSTILE.message, HOSTILE.help)


def test_github_lines_are_all_commands_but_the_last() -> None:
    *commands, last = FORMATS["github"](REPORT).split("\n")[:-1]
    assert [line.split(" ")[0] for line in commands] == ["::error", "::error", "::error", "::warning"]
    assert last == "3 errors, 1 warning in 8 briefings"


def test_github_properties_cannot_be_broken_out_of() -> None:
    line = FORMATS["github"](Report(1, (replace(HOSTILE, path="a,line=9::b%2C.md"),))).split("\n")[0]
    properties, _, data = line.removeprefix("::error ").partition("::")
    assert properties.split(",") == [
        "file=a%2Cline=9%3A%3Ab%252C.md",
        "line=3",
        "endLine=3",
        "col=1",
        "endColumn=9",
        "title=MET003 unknown-field",
    ]
    assert "%250A" in data


def test_github_gives_columns_only_within_one_line() -> None:
    line = FORMATS["github"](Report(1, (WARNING,)))
    assert "line=20,endLine=22,title=" in line


def test_github_says_how_many_it_will_not_show() -> None:
    lines = FORMATS["github"](Report(9, (WARNING,) * 12 + (ERROR,) * 11)).splitlines()
    assert [line.split(" ")[0] for line in lines[:23]] == ["::error"] * 11 + ["::warning"] * 12
    assert lines[23].startswith("::notice ")
    assert lines[23].endswith("::1 error and 2 warnings more than GitHub shows; the log has all of them")
    assert lines[24] == "11 errors, 12 warnings in 9 briefings"
