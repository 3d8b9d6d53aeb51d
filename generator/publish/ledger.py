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
    judged: bytes = b""
    """The name of its front matter, if that has no fault (`load.faultless`)."""


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

    def describes(self, sealed: bytes) -> bool:
        """Whether the site of which this is the `seal` is as that build left it, with nothing added."""
        return holds(sealed, self.groups)

    def groups_before(self) -> dict[str, Group]:
        """The groups of the site that this one took the place of."""
        changed = {**self.groups, **(self.before or {})}
        return {name: group for name, group in changed.items() if group is not None}


@dataclass(frozen=True, slots=True)
class Standing:
    """What is asked first: whether anything has changed, and what to say where nothing has."""

    everything: str
    """As in the ledger."""
    sealed: str
    """The fingerprint of the site's `seal`."""
    report: Report
    briefings: int
    """How many have a page."""
    warnings: tuple[str, ...]


def difference(new: Mapping[str, Group], old: Mapping[str, Group]) -> dict[str, Group | None]:
    """The groups of `old` that `new` has otherwise, and None for those that it has besides."""
    return {name: old.get(name) for name in {**new, **old} if new.get(name) != old.get(name)}


def standing(cache: Cache, site: Path, program: str) -> Standing | None:
    """What is known of `site` in short, if that is known. It takes a tenth of the time of reading the ledger."""
    found = cache.get(_key(site, program, "standing"))
    return found if isinstance(found, Standing) else None


def stand(cache: Cache, site: Path, program: str, known: Standing) -> None:
    """Keep in short what is known of `site`, which the ledger was found to describe."""
    cache.put(_key(site, program, "standing"), known)


def read(cache: Cache, site: Path, program: str) -> Ledger | None:
    """What is known of `site`, if `program` (`program.version()`) made it; None where that is nothing."""
    found = cache.get(_key(site, program))
    return found if isinstance(found, Ledger) else None


def write(cache: Cache, site: Path, program: str, ledger: Ledger) -> None:
    """Keep `ledger` for the next build of `site` by `program`."""
    cache.put(_key(site, program), ledger)


def _key(site: Path, program: str, kind: str = "ledger") -> str:
    return fingerprint(kind, os.fsencode(site), program)
