"""For editors and grep: one line a finding, nothing where there is none."""

from generator.core.diagnostic import Diagnostic, Report
from generator.report.visible import visible


def line(diagnostic: Diagnostic) -> str:
    """`path:line:column: severity[CODE]: message (help)`, without a line break."""
    d = diagnostic
    remedy = f" ({visible(d.help)})" if d.help else ""
    return f"{visible(d.path)}:{d.line}:{d.column}: {d.severity}[{d.code}]: {visible(d.message)}{remedy}"


def render(report: Report) -> str:
    """A line a finding, in order."""
    return "".join(line(diagnostic) + "\n" for diagnostic in report.diagnostics)
