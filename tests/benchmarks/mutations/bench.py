"""Makes cases of the triples, judges them and counts."""

from dataclasses import dataclass, field
from random import Random

from generator.core.diagnostic import Diagnostic
from tests.benchmarks.mutations.judge import findings
from tests.benchmarks.mutations.kinds import Group, kinds
from tests.benchmarks.mutations.reading import triples
from tests.benchmarks.mutations.triple import Case, Kind, Triple

ROUNDS = 2
"""How often each kind is tried on each triple; what comes out the same counts once."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A case, and what was reported."""

    set: str
    group: Group
    kind: Kind
    triple: Triple
    case: Case
    found: tuple[Diagnostic, ...]
    """As far as it counts: see `Kind.alone`."""

    @property
    def right(self) -> bool:
        """Whether a defect was reported, or a harmless change was not."""
        return bool(self.found) is self.kind.harmful


@dataclass(slots=True)
class Tally:
    """The trials of a run."""

    trials: list[Trial] = field(default_factory=list)

    def of(self, set_name: str) -> "Tally":
        """Those of one set of triples."""
        return Tally([trial for trial in self.trials if trial.set == set_name])

    def recall(self, group: str) -> float:
        """The share of a group's defects that were found."""
        return _share([t.right for t in self.trials if t.group.name == group and t.kind.harmful])

    @property
    def alarms(self) -> float:
        """The share of harmless changes that were reported."""
        return _share([not trial.right for trial in self.trials if not trial.kind.harmful])


def run(sets: tuple[str, ...], count: int, seed: int) -> Tally:
    """Try each kind on the triples of each set, on `count` of them that it can change. The same seed does the same."""
    tally = Tally()
    for name in sets:
        before = {
            triple.id: set(
                map(_said, findings(triple, Case(triple.claim, triple.passage, triple.source, "nothing")))
            )
            for triple in triples(name)
        }
        for group, kind in kinds():
            random = Random(f"{seed} {name} {kind.name}")
            places = list(triples(name)) * ROUNDS
            random.shuffle(places)
            made: set[tuple[str, str, str]] = set()
            for triple in places:
                for case in kind.cases(random, triple):
                    key = (case.claim, case.passage, case.source)
                    if key in made or len(made) >= count:
                        continue
                    made.add(key)
                    found = findings(triple, case)
                    if not kind.alone:
                        found = tuple(each for each in found if _said(each) not in before[triple.id])
                    tally.trials.append(Trial(name, group, kind, triple, case, found))
    return tally


def _said(finding: Diagnostic) -> tuple[str, str]:
    return finding.code, finding.message


def _share(right: list[bool]) -> float:
    return sum(right) / len(right) if right else 1.0
