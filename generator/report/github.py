"""For GitHub Actions: workflow commands, which it shows as annotations on the lines of a pull request.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Mapping

from generator.core.diagnostic import Diagnostic, Report, Severity
from generator.report.summary import counted, summary
from generator.report.visible import visible

_SHOWN_MAX = 10
"""GitHub shows this many annotations of each kind from one step; the others stand in the log alone."""


def render(report: Report) -> str:
    """A command for each finding, errors first, a notice where GitHub will not show all, and the outcome."""
    ranked = sorted(report.diagnostics, key=lambda d: d.severity is not Severity.ERROR)
    lines = [_annotation(diagnostic) for diagnostic in ranked]
    left_out = _left_out(report)
    if left_out:
        lines.append(_command("notice", {"title": "briefings check"}, [left_out]))
    return "".join(f"{line}\n" for line in (*lines, summary(report)))


def _annotation(diagnostic: Diagnostic) -> str:
    d = diagnostic
    properties: dict[str, str | int] = {"file": d.path, "line": d.line, "endLine": d.end_line}
    if d.line == d.end_line:
        # GitHub takes columns only where the annotation is within one line.
        properties |= {"col": d.column, "endColumn": d.end_column}
    properties["title"] = f"{d.code} {d.name}"
    return _command(d.severity.value, properties, [d.message, d.help and f"help: {d.help}"])


def _left_out(report: Report) -> str:
    over = [
        counted(report.count(severity) - _SHOWN_MAX, severity.value)
        for severity in Severity
        if report.count(severity) > _SHOWN_MAX
    ]
    return f"{' and '.join(over)} more than GitHub shows; the log has all of them" if over else ""


def _command(name: str, properties: Mapping[str, str | int], lines: list[str | None]) -> str:
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {given}::{'%0A'.join(_data(line) for line in lines if line)}"


def _data(value: str) -> str:
    return visible(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
