"""Waivers: the entries of `allow:`, with which an author sets one rule aside in one briefing."""

from collections.abc import Iterable

from generator.check.rule import Rule
from generator.core.diagnostic import Severity
from generator.core.model import Briefing, Waiver


class Waivers:
    """The waivers of one briefing. Remembers which of them waived something, `used` before it was made included."""

    __slots__ = ("_by_name", "_used")

    def __init__(self, briefing: Briefing, used: Iterable[Waiver] = ()) -> None:
        self._by_name: dict[str, Waiver] = {}
        for waiver in briefing.waivers:
            self._by_name.setdefault(waiver.code.casefold(), waiver)
        self._used: dict[Waiver, None] = dict.fromkeys(used)

    def cover(self, rule: Rule, severity: Severity) -> bool:
        """Whether a finding of `rule` is waived, by the rule's code or its name.

        Errors of the IO family are not: a file that cannot be read has nothing to waive with.
        """
        if severity is Severity.ERROR and rule.code.startswith("IO"):
            return False
        waiver = self._by_name.get(rule.code.casefold()) or self._by_name.get(rule.name)
        if waiver is None:
            return False
        self._used[waiver] = None
        return True

    @property
    def used(self) -> tuple[Waiver, ...]:
        """The waivers that waived a finding, in the order in which they did."""
        return tuple(self._used)
