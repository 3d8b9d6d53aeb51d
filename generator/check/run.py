"""Runs the rules over a library. The only place where a `Problem` becomes a `Diagnostic`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.catalogue import choose, find
from generator.check.rule import Finding, Rule, Scope
from generator.check.waivers import Waivers
from generator.core.diagnostic import Diagnostic, Problem, Report, Severity
from generator.core.errors import InternalError, UsageError
from generator.core.model import Briefing, Library, Waiver
from generator.core.position import LineIndex
from generator.core.settings import Policy


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a check: the report, and by briefing the waivers that waived something."""

    report: Report
    used_waivers: Mapping[str, tuple[Waiver, ...]]


def run(
    library: Library,
    *,
    paths: frozenset[str] | None = None,
    select: frozenset[str] = frozenset(),
    ignore: frozenset[str] = frozenset(),
) -> Report:
    """Check the briefings at `paths` (all, where None) and report in the order of the files.

    `select` and `ignore` hold codes, names or families (`MET`). Rules that compare briefings see the
    whole library and report only about `paths`. Raises UsageError for an unknown rule there or in the
    policy, InternalError where a rule crashes.
    """
    return examine(library, paths=paths, select=select, ignore=ignore).report


def examine(
    library: Library,
    *,
    paths: frozenset[str] | None = None,
    select: frozenset[str] = frozenset(),
    ignore: frozenset[str] = frozenset(),
) -> Outcome:
    """As `run`, and tells which waivers were of use."""
    severities = _severities(library.settings.policy)
    chosen = tuple(b for b in library.briefings if paths is None or b.path in paths)
    known_faults = {b.path: frozenset(fault.code for fault in b.faults) for b in chosen if not b.readable}
    desks: dict[str, _Desk] = {briefing.path: _Desk(briefing) for briefing in chosen}
    diagnostics: set[Diagnostic] = set()
    for rule in choose(select, ignore):
        severity = severities.get(rule.code, rule.severity)
        if severity is None:
            continue
        for briefing, problem in _findings(rule, library, chosen):
            desk = desks.get(briefing.path)
            if desk is None or rule.code not in known_faults.get(briefing.path, (rule.code,)):
                continue
            if not desk.waivers.cover(rule, severity):
                diagnostics.add(desk.diagnostic(rule, severity, problem))
    return Outcome(
        Report(len(chosen), tuple(sorted(diagnostics, key=_order))),
        {path: desk.waivers.used for path, desk in desks.items() if desk.waivers.used},
    )


class _Desk:
    """One briefing with its waivers and, once there is something to place, its lines."""

    __slots__ = ("_briefing", "_index", "_lines", "waivers")

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._index: LineIndex | None = None
        self._lines: dict[int, str] = {}
        self.waivers = Waivers(briefing)

    def diagnostic(self, rule: Rule, severity: Severity, problem: Problem) -> Diagnostic:
        if self._index is None:
            self._index = LineIndex(self._briefing.text)
        start = self._index.position(problem.span.start)
        end = self._index.position(max(problem.span.end, problem.span.start))
        # Findings on one line share its text: a line can be a megabyte long and have a thousand of them.
        if start.line not in self._lines:
            self._lines[start.line] = self._index.line_text(start.line)
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
        )


def _findings(rule: Rule, library: Library, chosen: tuple[Briefing, ...]) -> Iterator[Finding]:
    """What the rule yields; its crash names the rule and, where it looks at one, the briefing."""
    batches = [(briefing,) for briefing in chosen] if rule.scope is Scope.BRIEFING else [chosen]
    for batch in batches:
        try:
            yield from rule.check(library, batch)
        except Exception as error:
            where = f" on {batch[0].path}" if rule.scope is Scope.BRIEFING else ""
            what = " ".join(f"{type(error).__name__}: {error}".split())[:300]
            raise InternalError(f"rule {rule.code} ({rule.name}) failed{where}: {what}") from error


def _severities(policy: Policy) -> dict[str, Severity | None]:
    try:
        return {find(word).code: severity for word, severity in policy.severities.items()}
    except UsageError as error:
        raise UsageError(f"site_config/policy.yml: {error}") from error


def _order(diagnostic: Diagnostic) -> tuple[str, int, int, int, int, str, str, str]:
    # Not the dataclass's own order, which cannot compare a help with None.
    d = diagnostic
    return (d.path, d.line, d.column, d.end_line, d.end_column, d.code, d.message, d.help or "")
