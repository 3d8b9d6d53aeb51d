"""For a job's summary (`briefings check --format markdown >> "$GITHUB_STEP_SUMMARY"`): GitHub Flavored Markdown.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
"""

from collections import Counter
from itertools import groupby
from urllib.parse import quote

from generator.core.diagnostic import Diagnostic, Report
from generator.report.inert import code, inert
from generator.report.rank import ranked
from generator.report.summary import counted, summary
from generator.report.visible import cut

_SIZE_MAX = 1024 * 1024 - 4096
"""GitHub drops a summary of more than 1 MiB; some of it is left to the lines round the findings."""
_LENGTH_MAX = 1000
_ADDRESS = "/:?&=%~+@;,$!*'-._"
"""What stays as it is in an address between parentheses, besides letters and digits."""


def render(report: Report) -> str:
    """The outcome as a heading, a table of the rules, and the findings by file; of too many, those of most weight."""
    ordered = ranked(report.diagnostics)
    head = [f"## {summary(report)}\n"]
    if ordered:
        head.append(_table(ordered, report))
    shown = _fitting(ordered, report, _SIZE_MAX - sum(map(len, head)))
    kept = [diagnostic for diagnostic in report.diagnostics if id(diagnostic) in shown]
    for path, group in groupby(kept, key=lambda diagnostic: diagnostic.path):
        head.append(_heading(path))
        head.append("".join(shown[id(diagnostic)] for diagnostic in group))
    if len(kept) < len(ordered):
        left_out = counted(len(ordered) - len(kept), "finding")
        head.append(f"{left_out} more than fit here: `briefings check` shows all of them.\n")
    return "\n".join(head)


def _fitting(ordered: list[Diagnostic], report: Report, room: int) -> dict[int, str]:
    """The items of as many findings, from the first, as there is room for in bytes."""
    shown: dict[int, str] = {}
    headings: set[str] = set()
    for diagnostic in ordered:
        item = _item(diagnostic, report)
        room -= len(item.encode())
        if diagnostic.path not in headings:
            headings.add(diagnostic.path)
            room -= len(_heading(diagnostic.path).encode()) + 2
        if room < 0:
            break
        shown[id(diagnostic)] = item
    return shown


def _table(ordered: list[Diagnostic], report: Report) -> str:
    # Nothing that an author wrote may stand in a table: a `|` would end its cell, even in a code span.
    rows = Counter((d.code, d.name, d.severity) for d in ordered)
    lines = ["| rule | | severity | findings |", "| --- | --- | --- | ---: |"]
    for (rule, name, severity), number in rows.items():
        lines.append(f"| {_link(rule, report)} | {name} | {severity} | {number:,} |")
    return "\n".join(lines) + "\n"


def _heading(path: str) -> str:
    return f"### {code(path)}\n"


def _item(diagnostic: Diagnostic, report: Report) -> str:
    d = diagnostic
    place = f"line {d.line}, column {d.column}"
    text = f"- **{d.severity}** {_link(d.code, report)}, {place}: {inert(cut(d.message, _LENGTH_MAX))}\n"
    if d.help:
        text += f"  - help: {inert(cut(d.help, _LENGTH_MAX))}\n"
    return text


def _link(rule: str, report: Report) -> str:
    address = report.rule_url(rule)
    return f"[{rule}]({quote(address, safe=_ADDRESS)})" if address else rule
