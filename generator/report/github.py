"""For GitHub Actions: workflow commands, which it shows as annotations on the lines of a pull request.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Mapping

from generator.core.diagnostic import Diagnostic, Report, Severity
from generator.report.rank import ranked
from generator.report.summary import counted, summary
from generator.report.visible import cut, visible

_SHOWN_MAX = 10
"""GitHub shows this many annotations of each kind from one step; the others stand in the log alone."""
_LENGTH_MAX = 1000
"""Of a message and of a help, in characters: GitHub takes 4,096 UTF-16 units of both with the rule's address."""


def render(report: Report) -> str:
    """A command for each finding, those that matter most first, a notice where GitHub will not show all, the outcome.

    50 annotations are shown of one job, whatever its steps are: that is above what one check can make.
    """
    lines = [_annotation(diagnostic, report) for diagnostic in ranked(report.diagnostics)]
    left_out = _left_out(report)
    if left_out:
        lines.append(_command("notice", {"title": "briefings check"}, [left_out]))
    return "".join(f"{line}\n" for line in (*lines, summary(report)))


def _annotation(diagnostic: Diagnostic, report: Report) -> str:
    d = diagnostic
    properties: dict[str, str | int] = {"file": d.path, "line": d.line, "endLine": d.end_line}
    if d.line == d.end_line:
        # GitHub takes columns only where the annotation is within one line.
        properties |= {"col": d.column, "endColumn": d.end_column}
    properties["title"] = f"{d.code} {d.name}"
    address = report.rule_url(d.code)
    return _command(
        d.severity.value,
        properties,
        [d.message, d.help and f"help: {d.help}", address and f"why: {address}"],
    )


def _left_out(report: Report) -> str:
    over = [
        counted(report.count(severity) - _SHOWN_MAX, severity.value)
        for severity in Severity
        if report.count(severity) > _SHOWN_MAX
    ]
    return f"{' and '.join(over)} more than GitHub shows; the log has all of them" if over else ""


def _command(name: str, properties: Mapping[str, str | int], lines: list[str | None]) -> str:
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {given}::{'%0A'.join(_data(cut(visible(line), _LENGTH_MAX)) for line in lines if line)}"


def _data(value: str) -> str:
    return value.replace("%", "%25")


def _property(value: str) -> str:
    return _data(visible(value)).replace(":", "%3A").replace(",", "%2C")
