import json
import subprocess
import sys
from dataclasses import replace

import pytest

from generator.core.diagnostic import Report, Severity
from generator.report import FORMATS
from generator.report.rank import ranked
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


def test_text_ends_with_the_outcome_and_how_to_learn_more() -> None:
    def ending(*codes: str) -> list[str]:
        found = tuple(replace(ERROR, code=code, line=line) for line, code in enumerate(codes, 1))
        return FORMATS["text"](Report(1, found)).splitlines()[-2:]

    assert ending("CIT001") == ["1 error in 1 briefing", "`briefings explain CIT001` says why"]
    assert ending("CIT001", "CIT001")[-1] == "`briefings explain CIT001` says why"
    assert ending("SRC001", "CIT001")[-1] == "`briefings explain CIT001` says why; likewise SRC001"
    assert ending("CIT002", "IO001", "CIT001")[-1] == (
        "`briefings explain IO001` says why; likewise CIT002 and CIT001"
    )
    assert ending("CIT001", "CIT002", "CIT003", "CIT004", "CIT005", "CIT006")[-1] == (
        "`briefings explain CIT001` says why; likewise CIT002, CIT003, CIT004 and 2 other rules"
    )
    assert FORMATS["text"](Report(1, ())).splitlines() == ["1 briefing: no findings"]


def test_those_that_matter_most_come_first() -> None:
    found = [
        replace(ERROR, code=code, severity=severity)
        for severity in (Severity.WARNING, Severity.ERROR)
        for code in ("XXX001", "SRC001", "CIT002", "CIT001", "QUO001", "IO001")
    ]
    assert [f"{d.severity} {d.code}" for d in ranked(found)] == [
        f"{severity} {code}"
        for severity in ("error", "warning")
        for code in ("IO001", "QUO001", "CIT002", "CIT001", "SRC001", "XXX001")
    ]


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
    assert [line.split(" ")[0] for line in commands] == ["::error"] * 3 + ["::warning"] * 2
    assert last == "3 errors, 2 warnings in 8 briefings"


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


def test_github_keeps_within_what_an_annotation_can_hold() -> None:
    long = replace(ERROR, message="%:," * 5000, help="\x1b" * 5000)
    (line, _) = FORMATS["github"](Report(1, (long,), "https://example.org/")).splitlines()
    data = line.split("::", 2)[2].replace("%0A", "\n").replace("%25", "%")
    assert len(data) < 4096
    assert data.endswith("…\nwhy: https://example.org/cit001/")
    assert "…\nhelp: " in data


def test_github_shows_the_worst_where_it_cannot_show_all() -> None:
    found = tuple(replace(ERROR, code="SRC001", line=line) for line in range(1, 12))
    lines = FORMATS["github"](Report(1, (*found, replace(ERROR, code="QUO001", line=99)))).splitlines()
    assert "title=QUO001" in lines[0]


def test_to_list_the_formats_imports_none_of_them() -> None:
    program = (
        "import sys; from generator.report import FORMATS; "
        "sys.exit(any(f'generator.report.{name}' in sys.modules for name in FORMATS))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
