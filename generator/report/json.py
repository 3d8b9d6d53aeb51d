"""For programs: version 1 of the report, in ASCII, so that no terminal or log obeys what an author wrote."""

import json

from generator.core.diagnostic import Report, Severity


def render(report: Report) -> str:
    """Lines and columns from 1, columns in code points, ends exclusive; `help` is null where there is none."""
    document = {
        "version": 1,
        "summary": {
            "briefings": report.briefings,
            "errors": report.count(Severity.ERROR),
            "warnings": report.count(Severity.WARNING),
        },
        "diagnostics": [
            {
                "path": d.path,
                "line": d.line,
                "column": d.column,
                "end_line": d.end_line,
                "end_column": d.end_column,
                "code": d.code,
                "name": d.name,
                "severity": d.severity.value,
                "message": d.message,
                "help": d.help,
            }
            for d in report.diagnostics
        ],
    }
    # A log's host would obey `##[…]`; a number sign stands in strings only, so it can be escaped anywhere.
    return json.dumps(document, indent=2).replace("##", "#\\u0023") + "\n"
