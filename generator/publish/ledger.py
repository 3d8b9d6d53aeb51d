"""What is known of the site that the last build made in a place, so that the next one makes only what differs."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.core.diagnostic import Report
from generator.publish.cache import Cache, fingerprint
from generator.publish.staging import Group, holds

CHROME = "chrome"
"""The group of all that the engine renders."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A briefing as the last build saw it."""

    key: str
    """That of its study: it names the file's content."""
    shared: str
    """The fingerprint of all of it that other pages depend on."""
    related_html: str | None
    """The list of briefings to read next on its page; None where it has no page."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """One build's inputs, and what came of them."""

    surroundings: str
    """A name for all that the site depends on besides the briefings."""
    compared: bool
    """Whether rules that compare briefings, or look at waivers, have found something."""
    warnings: tuple[str, ...]
    shells: Mapping[str, str]
    """The pages into which lists and briefings are stamped, by their names."""
    briefings: Mapping[str, Seen]
    """By path, in order."""
    everything: str = ""
    """A name for all that the site depends on."""
    report: Report = field(default_factory=lambda: Report(0, ()))
    groups: Mapping[str, Group] = field(default_factory=dict)
    before: Mapping[str, Group | None] | None = None
    """Of the site that this one took the place of, the groups that it had otherwise; None where it was not kept."""

    def describes(self, site: Path) -> bool:
        """Whether `site` is as that build left it, with nothing added."""
        return holds(site, self.groups)

    def groups_before(self) -> dict[str, Group]:
        """The groups of the site that this one took the place of."""
        changed = {**self.groups, **(self.before or {})}
        return {name: group for name, group in changed.items() if group is not None}


def difference(new: Mapping[str, Group], old: Mapping[str, Group]) -> dict[str, Group | None]:
    """The groups of `old` that `new` has otherwise, and None for those that it has besides."""
    return {name: old.get(name) for name in {**new, **old} if new.get(name) != old.get(name)}


def read(cache: Cache, site: Path, program: str) -> Ledger | None:
    """What is known of `site`, if `program` (`program.version()`) made it; None where that is nothing."""
    found = cache.get(_key(site, program))
    return found if isinstance(found, Ledger) else None


def write(cache: Cache, site: Path, program: str, ledger: Ledger) -> None:
    """Keep `ledger` for the next build of `site` by `program`."""
    cache.put(_key(site, program), ledger)


def _key(site: Path, program: str) -> str:
    return fingerprint("ledger", os.fsencode(site), program)
