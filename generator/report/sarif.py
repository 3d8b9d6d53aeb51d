"""For code scanning and editors: SARIF 2.1.0, in ASCII, on one run.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, within the limits of GitHub code scanning:
https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
"""

import json
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from generator.check.catalogue import rules
from generator.core.diagnostic import Diagnostic, Replacement, Report, Severity
from generator.report.fingerprint import fingerprints
from generator.report.rank import ranked
from generator.report.sarif_rule import descriptor
from generator.report.sarif_text import message, plain, uri
from generator.report.summary import counted

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_RESULTS_MAX = 25_000
"""GitHub refuses a file with more, and shows the worst 5,000."""
_RANK = {Severity.ERROR: 90.0, Severity.WARNING: 40.0}


def render(report: Report) -> str:
    """All rules, and a result for each finding, in order; of more than a host takes, those that matter most."""
    catalogue = rules()
    index = {rule.code: number for number, rule in enumerate(catalogue)}
    shown = report.diagnostics
    if len(shown) > _RESULTS_MAX:
        kept = frozenset(map(id, ranked(shown)[:_RESULTS_MAX]))
        shown = tuple(diagnostic for diagnostic in shown if id(diagnostic) in kept)
    run = {
        "tool": {
            "driver": {
                "name": "briefings",
                **_version(),
                **({"informationUri": report.rules_url} if report.rules_url else {}),
                "rules": [descriptor(rule, report.rule_url(rule.code)) for rule in catalogue],
            }
        },
        "invocations": [_invocation(len(report.diagnostics) - len(shown))],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The project's root: where mkdocs.yml is."}}},
        "results": [
            _result(diagnostic, index.get(diagnostic.code), mark)
            for diagnostic, mark in zip(shown, fingerprints(shown), strict=True)
        ],
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    # A log's host would obey `##[…]`; a number sign stands in strings only, so it can be escaped anywhere.
    return json.dumps(document, indent=2).replace("##", "#\\u0023") + "\n"


def _version() -> dict[str, str]:
    try:
        return {"semanticVersion": version("briefings")}
    except PackageNotFoundError:
        return {}


def _invocation(left_out: int) -> dict[str, Any]:
    said = f"Left out {counted(left_out, 'finding')} of less weight: hosts take {_RESULTS_MAX:,} at most."
    notes = [{"level": "warning", "message": {"text": said}}] if left_out else []
    return {
        "executionSuccessful": True,
        **({"toolExecutionNotifications": notes} if notes else {}),
    }


def _result(diagnostic: Diagnostic, rule_index: int | None, fingerprint: str) -> dict[str, Any]:
    d = diagnostic
    place = {
        "artifactLocation": {"uri": uri(d.path), "uriBaseId": _ROOT},
        "region": _region(d.line, d.column, d.end_line, d.end_column),
    }
    return {
        "ruleId": d.code,
        **({} if rule_index is None else {"ruleIndex": rule_index}),
        "level": d.severity.value,
        "rank": _RANK[d.severity],
        "message": {"text": message(d.message, d.help)},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"briefingsFinding/v1": fingerprint},
        **({"fixes": [_fix(d)]} if d.fix else {}),
    }


def _fix(diagnostic: Diagnostic) -> dict[str, Any]:
    change = {
        "artifactLocation": {"uri": uri(diagnostic.path), "uriBaseId": _ROOT},
        "replacements": [_replacement(part) for part in diagnostic.fix],
    }
    described = plain(diagnostic.help or diagnostic.message)
    return {"description": {"text": described}, "artifactChanges": [change]}


def _replacement(part: Replacement) -> dict[str, Any]:
    return {
        "deletedRegion": _region(part.line, part.column, part.end_line, part.end_column),
        "insertedContent": {"text": part.text},
    }


def _region(line: int, column: int, end_line: int, end_column: int) -> dict[str, int]:
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
