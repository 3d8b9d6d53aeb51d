"""What a check says: a `Problem` by a rule, a `Diagnostic` once it has a place and a severity."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.core.position import Span


class Severity(StrEnum):
    """How much a finding weighs. Errors stop a build, warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields: where in the briefing's file, what is wrong, what to do.

    `message` says what is wrong in this instance: lower case, no full stop, the offending value in
    quotes. `help` says the remedy or the guess. Neither repeats the other.
    """

    span: Span
    message: str
    help: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem that the loader met, with the code of the rule that reports it."""

    code: str
    problem: Problem


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One finding. Ordered by place; lines and columns from 1, columns in code points, end exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    name: str
    severity: Severity
    message: str
    help: str | None = None
    source_line: str = field(default="", compare=False)
    """The text of `line`, for reports that show it; empty where the file could not be read."""


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one check: how many briefings it looked at, and its findings in order."""

    briefings: int
    diagnostics: tuple[Diagnostic, ...]

    def count(self, severity: Severity) -> int:
        """How many findings have that severity."""
        return sum(diagnostic.severity == severity for diagnostic in self.diagnostics)
