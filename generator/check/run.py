"""Runs the rules over a library. The only place where a `Problem` becomes a `Diagnostic`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.check.catalogue import choose, find, rules
from generator.check.rule import Asked, Finding, Rule, Scope, Waivings
from generator.check.waivers import Waivers
from generator.core.diagnostic import Diagnostic, Edit, Problem, Replacement, Report, Severity
from generator.core.errors import InternalError, UsageError
from generator.core.model import Briefing, Library, Waiver
from generator.core.position import LineIndex, Position, Span
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
    selected = sorted(choose(select, ignore), key=lambda rule: rule.scope is Scope.WAIVERS)
    asked = frozenset(rule.code for rule in selected)
    off = frozenset(code for code, severity in severities.items() if severity is None)
    chosen = tuple(b for b in library.briefings if paths is None or b.path in paths)
    known_faults = {b.path: frozenset(fault.code for fault in b.faults) for b in chosen if not b.readable}
    desks: dict[str, _Desk] = {briefing.path: _Desk(briefing) for briefing in chosen}
    diagnostics: set[Diagnostic] = set()
    for rule in selected:
        severity = severities.get(rule.code, rule.severity)
        if severity is None:
            continue
        waivings = (
            tuple(desk.waivings(asked, off) for desk in desks.values()) if rule.scope is Scope.WAIVERS else ()
        )
        for briefing, problem in _findings(rule, Asked(library, chosen, waivings)):
            desk = desks.get(briefing.path)
            if desk is None or rule.code not in known_faults.get(briefing.path, (rule.code,)):
                continue
            if not desk.waivers.cover(rule, severity):
                diagnostics.add(desk.diagnostic(rule, severity, problem))
    site = library.settings.site.url
    return Outcome(
        Report(
            len(chosen),
            tuple(sorted(diagnostics, key=_order)),
            rules_url=f"{site}how-we-check/" if site else "",
        ),
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
        used = frozenset(self.waivers.used)
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


def _findings(rule: Rule, asked: Asked) -> Iterator[Finding]:
    """What the rule yields; its crash names the rule and, where it looks at one, the briefing."""
    one_by_one = rule.scope is Scope.BRIEFING
    batches = (
        [replace(asked, briefings=(briefing,)) for briefing in asked.briefings] if one_by_one else [asked]
    )
    for batch in batches:
        try:
            yield from rule.check(batch)
        except Exception as error:
            where = f" on {batch.briefings[0].path}" if one_by_one else ""
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
