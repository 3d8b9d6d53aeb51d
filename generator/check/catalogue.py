"""All rules: every module of `check/rules/`, found by its place there."""

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from generator.check import rules as folder
from generator.check.rule import Rule
from generator.core.errors import UsageError
from generator.core.guess import nearest


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, ordered by code. A module without one is a mistake of ours and raises TypeError."""
    found: list[Rule] = []
    for name in sorted(module.name for module in pkgutil.iter_modules(folder.__path__)):
        rule = getattr(importlib.import_module(f"{folder.__name__}.{name}"), "check", None)
        if not isinstance(rule, Rule):
            raise TypeError(f"check/rules/{name}.py has no rule called check")
        found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.code))


def find(word: str) -> Rule:
    """The rule with that code, in either case, or that name. Raises UsageError with the nearest one."""
    for rule in rules():
        if word.upper() == rule.code or word.lower() == rule.name:
            return rule
    raise UsageError(_unknown(word))


def matching(word: str) -> frozenset[str]:
    """Codes of the rules that `word` means: a code, a name, or how codes begin (`MET`).

    Raises UsageError where it means none.
    """
    codes = {rule.code for rule in rules() if word.lower() == rule.name}
    codes |= {rule.code for rule in rules() if word and rule.code.startswith(word.upper())}
    if not codes:
        raise UsageError(_unknown(word))
    return frozenset(codes)


def choose(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules to run: all, or those selected, without those ignored.

    IO rules run whatever is selected: of a file that cannot be read, nothing else can be told.
    Raises UsageError for a word that means no rule.
    """
    wanted = frozenset[str]().union(*map(matching, select))
    unwanted = frozenset[str]().union(*map(matching, ignore))
    return tuple(
        rule
        for rule in rules()
        if (not wanted or rule.code in wanted or rule.code.startswith("IO")) and rule.code not in unwanted
    )


def _unknown(word: str) -> str:
    guess = nearest(word, [name for rule in rules() for name in (rule.code, rule.name)])
    hint = f"did you mean '{guess}'?" if guess else "`briefings rules` lists them"
    return f"no rule called '{word}': {hint}"
