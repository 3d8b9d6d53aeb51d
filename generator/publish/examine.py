"""The report of all rules, with as much of the last ones as still holds.

Kept are the last report for each choice of briefings and rules, with a name for all that it depends on; and what one
file decides by itself, so that after an edit only that file is read and checked anew. What comes out is the report of
`check.run`, to the letter.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator.check.desk import Outcome
from generator.core.diagnostic import Problem, Report
from generator.core.evidence import evidence_path
from generator.core.model import Briefing, Library
from generator.core.settings import Settings
from generator.load import discover, library
from generator.load.evidence_file import read_evidence_file
from generator.publish import inputs, program
from generator.publish.cache import Cache, fingerprint

if TYPE_CHECKING:
    from generator.check.run import Bench

Contents = tuple[bytes | Problem, bytes | Problem | None]
"""Of a briefing's file, and of its evidence file."""


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
    found = library.find(settings)
    paths = named(found)
    choice = fingerprint(*sorted(select), "", *sorted(ignore))
    about = fingerprint(
        program.version(),
        inputs.additions(settings.root),
        repr(replace(settings, root=Path(), today=None, pages=frozenset())),
        choice,
    )
    beside = discover.evidence(settings.root)
    keys = {path: _key(path, _contents(path, why, beside, settings)) for path, why in found.items()}
    images = discover.images(settings.root)
    everything = fingerprint(
        about,
        repr(
            (settings.today, sorted(settings.pages), sorted(images), None if paths is None else sorted(paths))
        ),
        *(part for pair in keys.items() for part in pair),
    )
    slot = fingerprint("report", choice, repr(None if paths is None else sorted(paths)))
    last = cache.get(slot)
    if isinstance(last, Reported) and last.everything == everything:
        return last.report
    examiner = _Examiner(settings, select, ignore, found, beside)
    report = examiner.report(cache, fingerprint("checked", choice), about, keys, paths, images)
    # A file may have been saved meanwhile: then its key is that of what was read.
    if examiner.steady:
        cache.put(slot, Reported(everything, report))
    return report


def _key(path: str, contents: Contents) -> str:
    parts: list[bytes | str] = [path]
    for content in contents:
        parts += ("", content) if isinstance(content, bytes) else ("none", repr(content))
    return fingerprint(*parts)


def _contents(path: str, why_not: Problem | None, beside: Container[str], settings: Settings) -> Contents:
    given = read_evidence_file(path, settings) if evidence_path(path) in beside else None
    return why_not or library.read(path, settings), given


@dataclass
class _Examiner:
    settings: Settings
    select: frozenset[str]
    ignore: frozenset[str]
    found: Mapping[str, Problem | None]
    beside: Container[str]
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
        images: frozenset[str],
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
            Library(self.settings, records, images),
            tuple(each.record for each in chosen.values()),
            {path: each.outcome or Outcome() for path, each in chosen.items()},
            lambda record: library.read_briefing(record.path, self.settings).text,
        )

    def _checked(self, path: str, key: str, before: Checked | None, *, asked: bool) -> Checked:
        if before and before.key == key and (before.outcome or not asked):
            return before
        from generator.check.record import record  # noqa: PLC0415

        contents = _contents(path, self.found[path], self.beside, self.settings)
        present = _key(path, contents)
        self.steady = self.steady and present == key
        briefing = library.load_read(path, contents[0], self.settings, contents[1])
        return Checked(present, record(briefing), self.bench.alone(briefing) if asked else None)
