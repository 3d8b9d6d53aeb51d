from collections.abc import Iterator
from dataclasses import replace

import pytest

from generator.check import run as module
from generator.check.rule import Rule, Scope, briefing_rule, library_rule
from generator.check.run import Bench, run
from generator.core.diagnostic import Fault, Problem, Report, Severity
from generator.core.errors import InternalError, UsageError
from generator.core.model import Briefing, Library, Waiver
from generator.core.position import Span
from generator.core.settings import Policy, Settings
from tests.check.scaffold import SETTINGS

TEXT = "one\r\ntwo [@x]\nthree"
HERE = Span(9, 13)


@briefing_rule("ABC001", "a-fault", Severity.WARNING)
def a_rule(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    yield Problem(HERE, "'x' is wrong", "mend it")
    yield Problem(HERE, "'x' is wrong")
    yield Problem(HERE, "'x' is wrong")
    yield Problem(Span(0, 3), "'one' is wrong")


@library_rule("ABC002", "another-fault", Severity.ERROR)
def another_rule(library: Library) -> Iterator[tuple[Briefing, Problem]]:
    for briefing in library.briefings:
        yield briefing, Problem(Span(9, 100), f"{len(library.briefings)} 'briefings'")


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> list[Rule]:
    """The rules that run here: those above, or what a test makes of the list."""
    chosen = [a_rule, another_rule]
    by_code = {"ABC001": a_rule, "ABC002": another_rule}

    def find(word: str) -> Rule:
        if word not in by_code:
            raise UsageError(f"no rule called '{word}'")
        return by_code[word]

    monkeypatch.setattr(module, "choose", lambda *_: tuple(chosen))
    monkeypatch.setattr(module, "find", find)
    return chosen


def library(*briefings: Briefing, policy: Policy | None = None) -> Library:
    return Library(replace(SETTINGS, policy=policy or Policy()), briefings)


def brief(report: Report) -> list[str]:
    return [f"{d.path}:{d.line}:{d.column} {d.code} {d.severity}" for d in report.diagnostics]


@pytest.mark.usefixtures("rules")
def test_problems_get_their_place_and_are_sorted_and_told_once() -> None:
    report = run(library(Briefing("b.md", TEXT), Briefing("a.md", TEXT)))
    assert report.briefings == 2
    assert brief(report) == [
        f"{path}:{rest}"
        for path in ("a.md", "b.md")
        for rest in ("1:1 ABC001 warning", "2:5 ABC001 warning", "2:5 ABC001 warning", "2:5 ABC002 error")
    ]
    first, second = report.diagnostics[1:3]
    assert (first.line, first.column, first.end_line, first.end_column) == (2, 5, 2, 9)
    assert (first.help, second.help) == (None, "mend it")
    assert first.source_line == "two [@x]"
    assert (report.diagnostics[3].end_line, report.diagnostics[3].end_column) == (3, 6)


@pytest.mark.usefixtures("rules")
def test_paths_limit_what_is_told_not_what_is_seen() -> None:
    report = run(
        library(Briefing("a.md", TEXT), Briefing("b.md", TEXT)), paths=frozenset({"b.md", "absent.md"})
    )
    assert report.briefings == 1
    assert {d.path for d in report.diagnostics} == {"b.md"}
    assert report.diagnostics[-1].message == "2 'briefings'"


@pytest.mark.usefixtures("rules")
def test_the_policy_sets_severities_and_switches_off() -> None:
    policy = Policy({"ABC001": Severity.ERROR, "ABC002": None})
    report = run(library(Briefing("a.md", TEXT), policy=policy))
    assert {(d.code, d.severity) for d in report.diagnostics} == {("ABC001", Severity.ERROR)}
    assert report.count(Severity.ERROR) == 3


@pytest.mark.usefixtures("rules")
def test_an_unknown_rule_in_the_policy_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match=r"site_config/policy\.yml: no rule called 'ABC009'"):
        run(library(policy=Policy({"ABC009": None})))


@pytest.mark.usefixtures("rules")
@pytest.mark.parametrize("word", ["ABC001", "abc001", "a-fault"])
def test_waivers(word: str) -> None:
    waiver, idle = Waiver(word, "why", HERE), Waiver("ABC003", "why", HERE)
    briefings = Briefing("a.md", TEXT, waivers=(idle, waiver)), Briefing("b.md", TEXT)
    assert [line for line in brief(run(library(*briefings))) if line.startswith("a.md")] == [
        "a.md:2:5 ABC002 error"
    ]
    assert Bench(SETTINGS).alone(briefings[0]).used == (waiver,)


def test_what_is_told_of_one_briefing_alone_rests_on_no_day() -> None:
    assert SETTINGS.today

    @briefing_rule("ABC003", "a-day", Severity.WARNING)
    def day(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
        if settings.today:
            yield Problem(HERE, "'x' is wrong today")

    asked = Bench(SETTINGS)
    asked._rules[Scope.BRIEFING][:] = [(day, Severity.WARNING)]
    assert asked.alone(Briefing("a.md", TEXT)).diagnostics == ()


def test_an_unreadable_file_cannot_be_waived(rules: list[Rule]) -> None:
    @briefing_rule("IO001", "unreadable-file", Severity.ERROR)
    def unreadable(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
        yield Problem(HERE, "'x' cannot be read")

    rules[:] = [unreadable]
    briefing = Briefing(
        "a.md", TEXT, waivers=(Waiver("IO001", "why", HERE), Waiver("unreadable-file", "why", HERE))
    )
    assert brief(run(library(briefing))) == ["a.md:2:5 IO001 error"]


def test_of_an_unreadable_briefing_only_its_faults_are_told(rules: list[Rule]) -> None:
    @briefing_rule("IO001", "unreadable-file", Severity.ERROR)
    def unreadable(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
        yield from (fault.problem for fault in briefing.faults)

    rules.append(unreadable)
    broken = Briefing("a.md", TEXT, faults=(Fault("IO001", Problem(HERE, "'x'")),))
    assert brief(run(library(broken))) == ["a.md:2:5 IO001 error"]


def test_a_crash_names_the_rule_and_the_briefing(rules: list[Rule]) -> None:
    @briefing_rule("ABC003", "crash", Severity.ERROR)
    def crash(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
        yield Problem(HERE, "'x'")
        raise KeyError("over\ntwo lines")

    @library_rule("ABC004", "big-crash", Severity.ERROR)
    def big_crash(library: Library) -> Iterator[tuple[Briefing, Problem]]:
        raise ZeroDivisionError
        yield

    rules[:] = [crash]
    with pytest.raises(
        InternalError, match=r"^rule ABC003 \(crash\) failed on a.md: KeyError: .*lines'$"
    ) as error:
        run(library(Briefing("a.md", TEXT)))
    assert "\n" not in str(error.value)
    rules[:] = [big_crash]
    with pytest.raises(InternalError, match=r"^rule ABC004 \(big-crash\) failed: ZeroDivisionError:$"):
        run(library(Briefing("a.md", TEXT)))


@pytest.mark.usefixtures("rules")
def test_findings_on_one_line_share_its_text() -> None:
    first, second = run(library(Briefing("a.md", TEXT))).diagnostics[1:3]
    assert first.source_line is second.source_line
