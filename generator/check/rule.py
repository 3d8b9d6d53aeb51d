"""What a rule is, and the decorators that make one of a function.

A rule is one module in `check/rules/`. Its docstring is its page: the first line says what it reports,
then come the headings Why, Bad and Good. Three decorators instead of one with a bag of context: the
argument's type says what the rule can see.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Library, Waiver
from generator.core.settings import Settings

Finding = tuple[Briefing, Problem]


class Scope(StrEnum):
    """What a rule sees at once: one briefing, all of them, or what came of a briefing's waivers."""

    BRIEFING = "briefing"
    LIBRARY = "library"
    WAIVERS = "waivers"


@dataclass(frozen=True, slots=True)
class Waivings:
    """What came of one briefing's waivers, once all other rules have run."""

    briefing: Briefing
    unused: tuple[Waiver, ...]
    """Those that waived nothing: their rule was asked, or is off, or there is none of that name."""
    off: frozenset[str]
    """Codes of the rules that `policy.yml` has switched off."""
    names: Mapping[str, str]
    """Code to name of all rules."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule is asked about. A rule of library scope sees all of `library` and may report more."""

    library: Library
    briefings: tuple[Briefing, ...]
    waivings: tuple[Waivings, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A code that is never reused, a name that says the fault, and the function that finds it."""

    code: str
    name: str
    severity: Severity
    """Where `policy.yml` does not say otherwise."""
    doc: str
    """The rule's page, in Markdown."""
    check: Callable[[Asked], Iterator[Finding]]
    scope: Scope
    mends: bool = False
    """Whether its problems come with edits, so that `check --fix` mends them (some of them, at least)."""

    @property
    def what(self) -> str:
        """The first paragraph of its page: what it reports."""
        return " ".join(self.doc.split("\n\n", 1)[0].split())


BriefingCheck = Callable[[Briefing, Settings], Iterator[Problem]]
LibraryCheck = Callable[[Library], Iterator[Finding]]
WaiverCheck = Callable[[Waivings], Iterator[Problem]]


def briefing_rule(
    code: str, name: str, severity: Severity, *, mends: bool = False
) -> Callable[[BriefingCheck], Rule]:
    """Make a rule of a function that looks at one briefing and yields its problems; `mends`: some with edits."""

    def register(function: BriefingCheck) -> Rule:
        def check(asked: Asked) -> Iterator[Finding]:
            for briefing in asked.briefings:
                for problem in function(briefing, asked.library.settings):
                    yield briefing, problem

        return Rule(code, name, severity, _page(function), check, Scope.BRIEFING, mends)

    return register


def library_rule(code: str, name: str, severity: Severity) -> Callable[[LibraryCheck], Rule]:
    """Make a rule of a function that looks at all briefings and yields each problem with its briefing.

    It may be given their records, which are without texts, citations and most sources (`check.record`).
    """

    def register(function: LibraryCheck) -> Rule:
        def check(asked: Asked) -> Iterator[Finding]:
            yield from function(asked.library)

        return Rule(code, name, severity, _page(function), check, Scope.LIBRARY)

    return register


def waiver_rule(code: str, name: str, severity: Severity) -> Callable[[WaiverCheck], Rule]:
    """Make a rule of a function that looks at what came of a briefing's waivers. It runs after all others."""

    def register(function: WaiverCheck) -> Rule:
        def check(asked: Asked) -> Iterator[Finding]:
            for waivings in asked.waivings:
                for problem in function(waivings):
                    yield waivings.briefing, problem

        return Rule(code, name, severity, _page(function), check, Scope.WAIVERS)

    return register


def _page(function: Callable[..., object]) -> str:
    module = inspect.getmodule(function)
    return inspect.cleandoc((module and module.__doc__) or "")
