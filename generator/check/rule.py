"""What a rule is, and the decorators that make one of a function.

A rule is one module in `check/rules/`. Its docstring is its page: the first line says what it reports,
then come the headings Why, Bad and Good. Two decorators instead of one with a bag of context: the
argument's type says what the rule can see.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Library
from generator.core.settings import Settings

BriefingCheck = Callable[[Briefing, Settings], Iterator[Problem]]
LibraryCheck = Callable[[Library], Iterator[tuple[Briefing, Problem]]]
Finding = tuple[Briefing, Problem]


class Scope(StrEnum):
    """What a rule sees at once: one briefing, or all of them."""

    BRIEFING = "briefing"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Rule:
    """A code that is never reused, a name that says the fault, and the function that finds it."""

    code: str
    name: str
    severity: Severity
    """Where `policy.yml` does not say otherwise."""
    doc: str
    """The rule's page, in Markdown."""
    check: Callable[[Library, Iterable[Briefing]], Iterator[Finding]]
    """Takes the library and the briefings that are asked about; a rule of library scope may report more."""
    scope: Scope

    @property
    def what(self) -> str:
        """The first paragraph of its page: what it reports."""
        return " ".join(self.doc.split("\n\n", 1)[0].split())


def briefing_rule(code: str, name: str, severity: Severity) -> Callable[[BriefingCheck], Rule]:
    """Make a rule of a function that looks at one briefing and yields its problems."""

    def register(function: BriefingCheck) -> Rule:
        def check(library: Library, briefings: Iterable[Briefing]) -> Iterator[Finding]:
            for briefing in briefings:
                for problem in function(briefing, library.settings):
                    yield briefing, problem

        return Rule(code, name, severity, _page(function), check, Scope.BRIEFING)

    return register


def library_rule(code: str, name: str, severity: Severity) -> Callable[[LibraryCheck], Rule]:
    """Make a rule of a function that looks at all briefings and yields each problem with its briefing."""

    def register(function: LibraryCheck) -> Rule:
        def check(library: Library, _: Iterable[Briefing]) -> Iterator[Finding]:
            yield from function(library)

        return Rule(code, name, severity, _page(function), check, Scope.LIBRARY)

    return register


def _page(function: Callable[..., object]) -> str:
    module = inspect.getmodule(function)
    return inspect.cleandoc((module and module.__doc__) or "")
