"""The outcome of a check in one line."""

from generator.core.diagnostic import Report, Severity


def summary(report: Report) -> str:
    """`2 errors, 1 warning in 8 briefings`, or `8 briefings: no findings`."""
    briefings = counted(report.briefings, "briefing")
    kinds = [(report.count(Severity.ERROR), "error"), (report.count(Severity.WARNING), "warning")]
    findings = ", ".join(counted(number, noun) for number, noun in kinds if number)
    return f"{findings} in {briefings}" if findings else f"{briefings}: no findings"


def counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
