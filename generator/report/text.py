"""For people: each finding with the line that it is about and what to do, then the outcome in one line."""

from generator.core.diagnostic import Diagnostic, Report
from generator.report.excerpt import excerpt
from generator.report.rank import ranked
from generator.report.summary import counted, summary
from generator.report.visible import visible

_LIKEWISE_MAX = 3


def render(report: Report) -> str:
    """The findings in their order, an empty line after each; after the outcome, how to learn more of their rules."""
    findings = "".join(f"{_finding(diagnostic)}\n" for diagnostic in report.diagnostics)
    return f"{findings}{summary(report)}\n{_more(report)}"


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


def _more(report: Report) -> str:
    first, *others = dict.fromkeys(diagnostic.code for diagnostic in ranked(report.diagnostics)) or [""]
    if not first:
        return ""
    named = others[:_LIKEWISE_MAX]
    if len(others) > len(named):
        named.append(counted(len(others) - len(named), "other rule"))
    *start, last = named or [""]
    likewise = f"{', '.join(start)} and {last}" if start else last
    return f"`briefings explain {first}` says why{likewise and f'; likewise {likewise}'}\n"
