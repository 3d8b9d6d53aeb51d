"""What a check says: a `Problem` by a rule, a `Diagnostic` once it has a place and a severity."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.core.position import Span


class Severity(StrEnum):
    """How much a finding weighs. Errors stop a build, warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Edit:
    """The characters of `span`, in the briefing's file, become `text`: part of a fix that needs no judgement."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields: where in the briefing's file, what is wrong, what to do.

    `message` says what is wrong in this instance: lower case, no full stop, the offending value in
    quotes. `help` says the remedy or the guess. Neither repeats the other.
    """

    span: Span
    message: str
    help: str | None = None
    edits: tuple[Edit, ...] = ()
    """What mends it, where that is mechanical; all of them or none. Their spans are in the file."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem that the loader met, with the code of the rule that reports it."""

    code: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Replacement:
    """An `Edit` with its place as reports give it: lines and columns from 1, end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


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
    fix: tuple[Replacement, ...] = field(default=(), compare=False)
    """What `check --fix` would write; empty where mending it takes judgement."""


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one check: how many briefings it looked at, and its findings in order."""

    briefings: int
    diagnostics: tuple[Diagnostic, ...]
    rules_url: str = ""
    """Below which each rule has its page on the site, with a final `/`; empty where the site has no address."""
    paths: tuple[str, ...] = ()
    """The briefings that it looked at, in order, those without a finding too."""

    def count(self, severity: Severity) -> int:
        """How many findings have that severity."""
        return sum(diagnostic.severity == severity for diagnostic in self.diagnostics)

    def rule_url(self, code: str) -> str:
        """The address of a rule's page; empty where the site has none."""
        return f"{self.rules_url}{code.lower()}/" if self.rules_url else ""
