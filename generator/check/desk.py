"""Where the findings about one briefing are gathered. The only place where a `Problem` becomes a `Diagnostic`."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeAlias

from generator.check.catalogue import rules
from generator.check.rule import Rule, Waivings
from generator.check.waivers import Waivers
from generator.core.diagnostic import Diagnostic, Edit, Problem, Replacement, Severity
from generator.core.model import Briefing, Waiver
from generator.core.position import LineIndex, Position, Span

TextOf: TypeAlias = Callable[[Briefing], str]
"""Gets the text of a briefing of which only the record is at hand."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of some rules for one briefing: findings in no order, and the waivers that waived something."""

    diagnostics: tuple[Diagnostic, ...] = ()
    used: tuple[Waiver, ...] = ()


class Desk:
    """One briefing with its waivers and, once there is something to place, its lines."""

    __slots__ = ("_briefing", "_found", "_index", "_known_faults", "_lines", "_text_of", "_waivers")

    def __init__(
        self, briefing: Briefing, before: Outcome | None = None, text_of: TextOf = attrgetter("text")
    ) -> None:
        before = before or Outcome()
        self._briefing = briefing
        self._text_of = text_of
        self._index: LineIndex | None = None
        self._lines: dict[int, str] = {}
        self._found = list(before.diagnostics)
        self._waivers = Waivers(briefing, before.used)
        # Of a file that cannot be read, nothing else can be told.
        self._known_faults = None if briefing.readable else {fault.code for fault in briefing.faults}

    def take(self, rule: Rule, severity: Severity, problem: Problem) -> None:
        """Keep what a rule found, unless it is waived."""
        if self._known_faults is not None and rule.code not in self._known_faults:
            return
        if not self._waivers.cover(rule, severity):
            self._found.append(self._diagnostic(rule, severity, problem))

    def outcome(self) -> Outcome:
        """What was found so far."""
        return Outcome(tuple(self._found), self._waivers.used)

    def _diagnostic(self, rule: Rule, severity: Severity, problem: Problem) -> Diagnostic:
        if self._index is None:
            self._index = LineIndex(self._text_of(self._briefing))
        index = self._index
        start, end = _place(index, problem.span)
        # Findings on one line share its text: a line can be a megabyte long and have a thousand of them.
        if start.line not in self._lines:
            self._lines[start.line] = index.line_text(start.line)
        return Diagnostic(
            path=self._briefing.path,
            line=start.line,
            column=start.column,
            end_line=end.line,
            end_column=end.column,
            code=rule.code,
            name=rule.name,
            severity=severity,
            message=problem.message,
            help=problem.help,
            source_line=self._lines[start.line],
            fix=tuple(_replacement(index, edit) for edit in problem.edits),
        )

    def waivings(self, asked: frozenset[str], off: frozenset[str]) -> Waivings:
        """What came of the waivers, those left out whose rule was not asked (`--select`)."""
        briefing = self._briefing
        names = {rule.code: rule.name for rule in rules()}
        unheard = {
            word.casefold() for code, name in names.items() if code not in asked for word in (code, name)
        }
        used = frozenset(self._waivers.used)
        unused = tuple(
            waiver
            for waiver in briefing.waivers
            if briefing.readable and waiver not in used and waiver.code.casefold() not in unheard
        )
        return Waivings(briefing, unused, off, names)


def _place(index: LineIndex, span: Span) -> tuple[Position, Position]:
    return index.position(span.start), index.position(max(span.end, span.start))


def _replacement(index: LineIndex, edit: Edit) -> Replacement:
    start, end = _place(index, edit.span)
    return Replacement(start.line, start.column, end.line, end.column, edit.text)
