"""Plants, checks and compares."""

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from generator.check.run import run as check
from generator.core.diagnostic import Diagnostic
from generator.core.model import Library
from generator.load.briefing import load
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.load.weighing import with_evidence
from tests.benchmarks.defects.kinds import DEFECTS, REWRITES
from tests.benchmarks.defects.registry import Defect, Rewrite
from tests.benchmarks.defects.scene import Changed, Scene

ROOTS = (Path(__file__).parents[3], Path(__file__).parents[1] / "texts")
TODAY = datetime.date(2026, 11, 22)
_TRIES = 40


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one change: the new findings."""

    kind: Defect | Rewrite
    changed: Changed
    findings: tuple[Diagnostic, ...]

    @property
    def found(self) -> bool:
        """Whether the planted defect is among the findings, with its code and on its lines."""
        return any(self.is_expected(finding) for finding in self.findings)

    def is_expected(self, finding: Diagnostic) -> bool:
        """Whether a finding is the one that was planted."""
        return (
            isinstance(self.kind, Defect)
            and finding.code == self.kind.code
            and finding.path == self.changed.path
            and self.changed.first <= finding.line <= self.changed.last
        )

    @property
    def extra(self) -> tuple[Diagnostic, ...]:
        """Findings that the change does not explain; on a defect, more of its own code in its lines are explained."""
        also = self.kind.also if isinstance(self.kind, Defect) else frozenset[str]()
        return tuple(f for f in self.findings if not self.is_expected(f) and f.code not in also)


@dataclass(slots=True)
class Tally:
    """The trials of a run, and the kinds for which no place was found."""

    defects: list[Trial] = field(default_factory=list)
    rewrites: list[Trial] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of planted defects that were found."""
        return sum(trial.found for trial in self.defects) / max(len(self.defects), 1)

    @property
    def alarms(self) -> float:
        """The share of harmless rewrites with a finding."""
        return sum(bool(trial.extra) for trial in self.rewrites) / max(len(self.rewrites), 1)


def scenes() -> tuple[Scene, ...]:
    """All briefings, with the library that each belongs to."""
    libraries = [open_library(read_settings(root, TODAY)) for root in ROOTS]
    return tuple(Scene(briefing, library) for library in libraries for briefing in library.briefings)


def run(defects: int, rewrites: int, seed: int) -> Tally:
    """Make so many changes of each kind in turn. The same seed makes the same ones."""
    bench = _Bench(scenes())
    tally = Tally()
    tally.defects += bench.trials(DEFECTS, defects, seed, tally.unplaced)
    tally.rewrites += bench.trials(REWRITES, rewrites, seed, tally.unplaced)
    return tally


class _Bench:
    def __init__(self, places: Sequence[Scene]) -> None:
        self._scenes = places
        self._before: dict[Path, Counter[tuple[str, str, str]]] = {}
        for library in {id(scene.library): scene.library for scene in places}.values():
            findings = check(library).diagnostics
            self._before[library.settings.root] = Counter((f.path, f.code, f.message) for f in findings)

    def trials(
        self, kinds: Sequence[Defect] | Sequence[Rewrite], count: int, seed: int, unplaced: list[str]
    ) -> Iterator[Trial]:
        made = 0
        for turn in range(count * 2):
            if made == count:
                return
            kind = kinds[turn % len(kinds)]
            random = Random(f"{seed} {kind.kind} {turn}")
            trial = self._trial(kind, random)
            if trial:
                made += 1
                yield trial
            else:
                unplaced.append(kind.kind)

    def _trial(self, kind: Defect | Rewrite, random: Random) -> Trial | None:
        for _ in range(_TRIES):
            scene = random.choice(self._scenes)
            if isinstance(kind, Defect) and _waived(scene, kind.code):
                continue
            changed = kind.plant(scene, random)
            if changed and (changed.data != scene.text.encode() or changed.evidence is not None):
                return Trial(kind, changed, self._findings(scene, changed))
        return None

    def _findings(self, scene: Scene, changed: Changed) -> tuple[Diagnostic, ...]:
        settings = scene.library.settings
        anew = load(changed.path, changed.data, settings)
        if changed.evidence is not None:
            anew = with_evidence(anew, changed.evidence)
        others = [briefing for briefing in scene.library.briefings if briefing is not scene.briefing]
        library: Library = replace(
            scene.library, briefings=tuple(sorted((*others, anew), key=lambda briefing: briefing.path))
        )
        before = self._before[settings.root].copy()
        new = []
        # Rules that compare briefings see them all; those that look at one have nothing new to say of the others.
        for finding in check(library, paths=frozenset({changed.path})).diagnostics:
            moved = finding.path == changed.path
            key = (scene.briefing.path if moved else finding.path, finding.code, finding.message)
            if before[key]:
                before[key] -= 1
            else:
                new.append(finding)
        return tuple(new)


_NAMES = {"CIT002": "uncited-paragraph", "CIT004": "uncited-number"}


def _waived(scene: Scene, code: str) -> bool:
    return scene.waives(code, _NAMES.get(code, ""))
