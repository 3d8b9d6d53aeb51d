"""The report of all rules, with as much of the last ones as still holds.

Kept are the last report for each choice of briefings and rules, with a name for all that it depends on; and what one
file decides by itself, so that after an edit only that file is read and checked anew. What comes out is the report of
`check.run`, to the letter.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator.check.desk import Outcome
from generator.core.diagnostic import Problem, Report
from generator.core.model import Briefing, Library
from generator.core.settings import Settings
from generator.load import discover, library
from generator.load.discover import Listing
from generator.publish import inputs, program
from generator.publish.cache import Cache, fingerprint
from generator.publish.contents import Contents, name, read

if TYPE_CHECKING:
    from generator.check.run import Bench


@dataclass(frozen=True, slots=True)
class Reported:
    """A report, and a name for all that it depends on."""

    everything: str
    report: Report


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules said of one briefing alone, what those that compare need of it, and the key of its contents."""

    key: str
    record: Briefing
    outcome: Outcome | None
    """None where it was not asked for."""


@dataclass(frozen=True, slots=True)
class CheckedAll:
    """By path; `about` names all that they depend on besides their contents."""

    about: str
    briefings: Mapping[str, Checked]


def examine(
    settings: Settings,
    named: Callable[[Iterable[str]], frozenset[str] | None],
    select: frozenset[str] = frozenset(),
    ignore: frozenset[str] = frozenset(),
) -> Report:
    """Check the briefings below the root that are `named` among the paths of all (None: all of them).

    `select` and `ignore` as in `check.run`. Raises what `named` does, UsageError for an unknown rule there or in the
    policy, InternalError where a rule crashes.
    """
    cache = Cache(settings.root / ".cache" / "briefings")
    listing = discover.listing(settings.root)
    found = library.find(listing)
    paths = named(found)
    choice = fingerprint(*sorted(select), "", *sorted(ignore))
    about = fingerprint(
        program.version(),
        inputs.additions(settings.root),
        repr(replace(settings, root=Path(), today=None, pages=frozenset())),
        choice,
    )
    contents = Contents(cache, settings, found, listing.evidence)
    contents.keep()
    everything = fingerprint(
        about,
        repr(
            (
                settings.today,
                sorted(settings.pages),
                sorted(listing.images),
                None if paths is None else sorted(paths),
            )
        ),
        contents.name,
    )
    slot = fingerprint("report", choice, repr(None if paths is None else sorted(paths)))
    last = cache.get(slot)
    if isinstance(last, Reported) and last.everything == everything:
        return last.report
    keys = {path: fingerprint(path, *contents.names(path)) for path in found}
    examiner = _Examiner(settings, select, ignore, found, listing)
    report = examiner.report(cache, fingerprint("checked", choice), about, keys, paths)
    # A file may have been saved meanwhile: then its key is that of what was read.
    if examiner.steady:
        cache.put(slot, Reported(everything, report))
    return report


@dataclass
class _Examiner:
    settings: Settings
    select: frozenset[str]
    ignore: frozenset[str]
    found: Mapping[str, Problem | None]
    listing: Listing
    steady: bool = True

    @cached_property
    def bench(self) -> "Bench":
        # All rules: loaded where there is something to check.
        from generator.check.run import Bench  # noqa: PLC0415

        return Bench(self.settings, self.select, self.ignore)

    def report(
        self,
        cache: Cache,
        slot: str,
        about: str,
        keys: Mapping[str, str],
        paths: frozenset[str] | None,
    ) -> Report:
        bench = self.bench
        kept = cache.get(slot)
        before = kept.briefings if isinstance(kept, CheckedAll) and kept.about == about else {}
        with library.collector_at_rest():
            checked = {
                path: self._checked(path, keys[path], before.get(path), asked=paths is None or path in paths)
                for path in self.found
            }
        if checked != before:
            cache.put(slot, CheckedAll(about, checked))
        chosen = {path: each for path, each in checked.items() if paths is None or path in paths}
        records = tuple(each.record for each in checked.values())
        return bench.together(
            Library(self.settings, records, self.listing.images, self.listing.orphans()),
            tuple(each.record for each in chosen.values()),
            {path: each.outcome or Outcome() for path, each in chosen.items()},
            lambda record: library.read_briefing(record.path, self.settings).text,
        )

    def _checked(self, path: str, key: str, before: Checked | None, *, asked: bool) -> Checked:
        if before and before.key == key and (before.outcome or not asked):
            return before
        from generator.check.record import record  # noqa: PLC0415

        data, evidence = read(path, self.found[path], self.listing.evidence, self.settings)
        present = fingerprint(path, name(data), name(evidence))
        self.steady = self.steady and present == key
        briefing = library.load_read(path, data, self.settings, evidence)
        return Checked(present, record(briefing), self.bench.alone(briefing) if asked else None)
