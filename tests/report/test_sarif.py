import json
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from generator.check.catalogue import rules
from generator.core.diagnostic import Diagnostic, Report
from generator.report import FORMATS
from generator.report.fingerprint import fingerprints
from tests.report.sample import (
    ATTACKS,
    CLEAN,
    ERROR,
    HOSTILE_REPORT,
    MENDABLE,
    REPORT,
    RULES_URL,
    WARNING,
    attack,
)

SCHEMA = json.loads((Path(__file__).parent / "schemas/sarif-schema-2.1.0.json").read_text("utf-8"))


def run(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FORMATS["sarif"](report))["runs"][0]
    return found


@pytest.mark.usefixtures("steady")
def test_a_report_is_valid() -> None:
    validator = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    for report in (REPORT, CLEAN, HOSTILE_REPORT, Report(0, ())):
        validator.validate(json.loads(FORMATS["sarif"](report)))
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"version": "2.1.0", "runs": [{"results": []}]})


@pytest.mark.usefixtures("steady")
def test_a_site_without_address_gives_no_links() -> None:
    driver = run(Report(1, (ERROR,)))["tool"]["driver"]
    assert "informationUri" not in driver
    assert not [rule for rule in driver["rules"] if "helpUri" in rule]


@pytest.mark.usefixtures("steady")
def test_a_result_says_what_and_where() -> None:
    found = run(Report(1, (ERROR,), RULES_URL))
    (result,) = found["results"]
    assert found["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "CIT001"
    assert (result["level"], result["rank"]) == ("error", 90.0)
    assert result["message"] == {"text": "no source called 'klein-2041'.\nhelp: did you mean 'klein-2014'?"}
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "briefings/2026/rot.md", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 14, "startColumn": 32, "endLine": 14, "endColumn": 43}
    assert "fixes" not in result


@pytest.mark.usefixtures("steady")
def test_a_fix_is_given_as_it_would_be_written() -> None:
    (result,) = run(Report(1, (MENDABLE,)))["results"]
    (fix,) = result["fixes"]
    (change,) = fix["artifactChanges"]
    assert fix["description"] == {"text": "take it out"}
    assert change["artifactLocation"]["uri"] == MENDABLE.path
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 12, "startColumn": 37, "endLine": 12, "endColumn": 54},
            "insertedContent": {"text": ""},
        }
    ]


@pytest.mark.usefixtures("steady")
def test_what_a_fix_inserts_is_kept_to_the_letter() -> None:
    for text in ATTACKS:
        (result,) = run(Report(1, (attack(text),)))["results"]
        assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == text


@pytest.mark.usefixtures("steady")
def test_an_address_of_a_file_is_that_of_its_path() -> None:
    for path in ("briefings/2026/a b.md", "briefings/2026/ü%20#?.md", "a:b.md"):
        (result,) = run(Report(1, (replace(ERROR, path=path),)))["results"]
        given = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert given.isascii()
        assert not set(given) & set(' #?:"<>\\^`{|}')
        assert unquote(given) == path


@pytest.mark.usefixtures("steady")
@pytest.mark.parametrize("text", ATTACKS)
def test_a_message_has_no_link_no_placeholder_and_no_control_character(text: str) -> None:
    (result,) = run(Report(1, (attack(text),)))["results"]
    said = result["message"]["text"]
    assert "](" not in said
    assert not set(said.replace("{{", "").replace("}}", "")) & set("{}")
    assert said.replace("\n", "", 1).isprintable()
    assert len(said) <= 1024


@pytest.mark.usefixtures("steady")
def test_a_long_message_leaves_room_for_its_help() -> None:
    (result,) = run(Report(1, (replace(ERROR, message="a" * 5000, help="help me"),)))["results"]
    assert result["message"]["text"].endswith("….\nhelp: help me")


@pytest.mark.usefixtures("steady")
def test_of_too_many_results_the_worst_are_kept_and_the_rest_are_counted() -> None:
    warnings = tuple(replace(WARNING, line=number) for number in range(1, 25_001))
    found = run(Report(1, (*warnings, ERROR)))
    assert len(found["results"]) == 25_000
    assert found["results"][-1]["level"] == "error"
    (note,) = found["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("Left out 1 finding of less weight")


@pytest.mark.usefixtures("steady")
@pytest.mark.parametrize("sign", ["a", "{", "](", "{a", "a" * 9 + "}", "\x1b"])
def test_no_message_is_longer_than_hosts_take(sign: str) -> None:
    (result,) = run(Report(1, (replace(ERROR, message=sign * 900, help=sign * 900),)))["results"]
    assert 500 < len(result["message"]["text"]) <= 1024


def moved(diagnostic: Diagnostic) -> Diagnostic:
    """The finding, eight lines further down and its line indented."""
    line = diagnostic.line + 8
    return replace(diagnostic, line=line, end_line=line, column=9, source_line=f"  {diagnostic.source_line} ")


def test_a_fingerprint_outlives_edits_elsewhere() -> None:
    found = (ERROR, WARNING, MENDABLE)
    assert fingerprints(found) == fingerprints(map(moved, found))


def test_a_fingerprint_changes_with_what_it_stands_for() -> None:
    others = [
        replace(ERROR, **change)  # type: ignore[arg-type]
        for change in ({"code": "X"}, {"path": "x"}, {"message": "x"}, {"source_line": "x"})
    ]
    assert len(set(fingerprints((ERROR, *others)))) == 5


def test_findings_that_are_alike_are_told_apart() -> None:
    first, second = fingerprints((ERROR, moved(ERROR)))
    assert (first[-2:], second[-2:]) == (":1", ":2")
    assert first[:-1] == second[:-1]


@pytest.mark.usefixtures("steady")
def test_a_megabyte_of_one_line_is_quick() -> None:
    line = "[@a " * 250_000
    found = tuple(replace(ERROR, source_line=line, column=column) for column in range(1, 2001))
    start = process_time()
    FORMATS["sarif"](Report(1, found))
    assert process_time() - start < 2


def test_every_rule_is_described_within_the_limits_of_hosts() -> None:
    found = run(REPORT)
    jsonschema.Draft4Validator(SCHEMA).validate({"version": "2.1.0", "runs": [found]})
    described = found["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in described] == [rule.code for rule in rules()]
    for rule in described:
        assert rule["name"].isalnum()
        assert rule["name"][0].isupper()
        assert len(rule["name"]) <= 255
        assert 0 < len(rule["shortDescription"]["text"]) <= 1024
        assert len(rule["shortDescription"]["text"]) < len(rule["fullDescription"]["text"]) <= 1024
        assert rule["help"]["markdown"].count("## ") >= 3
        assert rule["helpUri"] == f"{RULES_URL}{rule['id'].lower()}/"
        assert rule["defaultConfiguration"]["level"] in {"error", "warning"}
