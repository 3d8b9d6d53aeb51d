"""How a command ends, and how it speaks: exit codes, and news on stderr."""

import click

from generator.core.diagnostic import Report, Severity
from generator.report.visible import visible

FINDINGS, USAGE, BUG = 1, 2, 3


def exit_code(report: Report, failing: Severity = Severity.ERROR) -> int:
    """FINDINGS where the report has some at or above `failing`, else 0."""
    found = report.count(Severity.ERROR)
    if failing is Severity.WARNING:
        found += report.count(Severity.WARNING)
    return FINDINGS if found else 0


def say(news: str) -> None:
    """Print news on stderr."""
    click.echo(plain(news), err=True)


def plain(text: str) -> str:
    """Text for a terminal, in its lines, with what a terminal would obey spelt out."""
    return "\n".join(map(visible, text.splitlines()))
