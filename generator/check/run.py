"""Runs the rules over a library."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from operator import attrgetter

from generator.check.catalogue import choose, find
from generator.check.desk import Desk, Outcome, TextOf
from generator.check.orphaned import orphaned
from generator.check.rule import Asked, Finding, Rule, Scope
from generator.core.diagnostic import Diagnostic, Report, Severity
from generator.core.errors import InternalError, UsageError
from generator.core.model import Briefing, Library
from generator.core.settings import Policy, Settings


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
    bench = Bench(library.settings, select, ignore)
    chosen = tuple(b for b in library.briefings if paths is None or b.path in paths)
    return bench.together(library, chosen, {briefing.path: bench.alone(briefing) for briefing in chosen})


class Bench:
    """The rules that are asked, with their severities.

    `alone` asks those that look at one briefing: its outcome depends on that briefing and the settings, not even on
    the day, so that it can be kept. `together` asks the others, and makes the report of both.
    """

    def __init__(
        self, settings: Settings, select: frozenset[str] = frozenset(), ignore: frozenset[str] = frozenset()
    ) -> None:
        severities = _severities(settings.policy)
        selected = choose(select, ignore)
        self._alone = Library(replace(settings, today=None), ())
        self._asked = frozenset(rule.code for rule in selected)
        self._off = frozenset(code for code, severity in severities.items() if severity is None)
        self._rules: dict[Scope, list[tuple[Rule, Severity]]] = {scope: [] for scope in Scope}
        for rule in selected:
            severity = severities.get(rule.code, rule.severity)
            if severity is not None:
                self._rules[rule.scope].append((rule, severity))

    def alone(self, briefing: Briefing) -> Outcome:
        """What the rules say that look at one briefing at a time."""
        desk = Desk(briefing)
        asked = Asked(self._alone, (briefing,))
        for rule, severity in self._rules[Scope.BRIEFING]:
            for _, problem in _findings(rule, asked, f" on {briefing.path}"):
                desk.take(rule, severity, problem)
        return desk.outcome()

    def together(
        self,
        library: Library,
        chosen: tuple[Briefing, ...],
        outcomes: Mapping[str, Outcome],
        text_of: TextOf = attrgetter("text"),
    ) -> Report:
        """The report about `chosen`: `outcomes` has what came of each of them alone, by path.

        `library` may hold records; `text_of` then gets the text of those about which there is more to tell.
        """
        desks = {briefing.path: Desk(briefing, outcomes[briefing.path], text_of) for briefing in chosen}
        asked = Asked(library, chosen)
        for rule, severity in self._rules[Scope.LIBRARY]:
            for briefing, problem in _findings(rule, asked):
                if briefing.path in desks:
                    desks[briefing.path].take(rule, severity, problem)
        if self._rules[Scope.WAIVERS]:
            waivings = tuple(desk.waivings(self._asked, self._off) for desk in desks.values())
            asked = replace(asked, waivings=waivings)
        for rule, severity in self._rules[Scope.WAIVERS]:
            for briefing, problem in _findings(rule, asked):
                desks[briefing.path].take(rule, severity, problem)
        found = {each for desk in desks.values() for each in desk.outcome().diagnostics}
        if len(chosen) == len(library.briefings):
            found.update(each for path in library.orphans for each in self.alone(orphaned(path)).diagnostics)
        site = library.settings.site.url
        return Report(
            len(chosen),
            in_order(found),
            rules_url=f"{site}how-we-check/" if site else "",
            paths=tuple(briefing.path for briefing in chosen),
        )


def _findings(rule: Rule, asked: Asked, where: str = "") -> Iterator[Finding]:
    """What the rule yields; its crash names the rule and `where` it looked."""
    try:
        yield from rule.check(asked)
    except Exception as error:
        what = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        raise InternalError(f"rule {rule.code} ({rule.name}) failed{where}: {what}") from error


def _severities(policy: Policy) -> dict[str, Severity | None]:
    found = {}
    for word, severity in policy.severities.items():
        try:
            found[find(word).code] = severity
        except UsageError as error:
            line = f":{policy.lines[word]}" if word in policy.lines else ""
            raise UsageError(f"site_config/policy.yml{line}: {error}") from error
    return found


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Findings as a report has them: in the order of the files, by place."""
    return tuple(sorted(diagnostics, key=_order))


def _order(diagnostic: Diagnostic) -> tuple[str, int, int, int, int, str, str, str]:
    # Not the dataclass's own order, which cannot compare a help with None.
    d = diagnostic
    return (d.path, d.line, d.column, d.end_line, d.end_column, d.code, d.message, d.help or "")
