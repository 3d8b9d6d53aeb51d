"""For people: each finding with the line that it is about and what to do, then the outcome in one line."""

from generator.core.diagnostic import Diagnostic, Report
from generator.report.excerpt import excerpt
from generator.report.summary import summary
from generator.report.visible import visible


def render(report: Report) -> str:
    """The findings in their order, an empty line after each."""
    return "".join(f"{_finding(diagnostic)}\n" for diagnostic in report.diagnostics) + f"{summary(report)}\n"


def _finding(diagnostic: Diagnostic) -> str:
    d = diagnostic
    text = f"{visible(d.path)}:{d.line}:{d.column}: {d.severity}[{d.code}]: {visible(d.message)}\n"
    found = excerpt(d)
    if found:
        number = f"{d.line:5}"
        text += f"{number} | {found[0]}\n{' ' * len(number)} | {found[1]}\n"
    if d.help:
        text += f"help: {visible(d.help)}\n"
    return text
