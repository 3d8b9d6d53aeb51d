"""A small run of altered claims and quotes; `python -m tests.benchmarks.mutations` makes the large one."""

from functools import cache

import pytest

from tests.benchmarks.mutations import table
from tests.benchmarks.mutations.bench import Tally, run
from tests.benchmarks.mutations.kinds import ALARMS_MAX, GROUPS, kinds
from tests.benchmarks.mutations.reading import SETS, triples

TRIPLES_MIN = 120
WORDS = range(100, 401)
TUNED = ("first", "second")
"""The bars are held on these; the figures of the others are in `texts/README.md`."""
BARS = {group.name: group.bar for group in GROUPS if group.bar}
BY_HAND_MIN = 0.95


@cache
def tally() -> Tally:
    return run(TUNED, count=25, seed=2)


@pytest.mark.parametrize(("group", "least"), [*BARS.items(), ("as people get it wrong", BY_HAND_MIN)])
def test_defects_are_found(group: str, least: float) -> None:
    assert tally().recall(group) >= least, table.written(tally(), verbose=True)


def test_harmless_changes_raise_no_alarm() -> None:
    assert tally().alarms <= ALARMS_MAX, table.written(tally(), verbose=True)


def test_a_seed_makes_the_same_run() -> None:
    one, two = (table.written(run(("second",), count=2, seed=3), verbose=True) for _ in range(2))
    assert one == two


def test_there_are_enough_triples_of_many_kinds() -> None:
    known = [triple for name in SETS for triple in triples(name)]
    assert len(known) >= TRIPLES_MIN
    assert len({triple.id for triple in known}) == len(known)
    assert len({triple.genre for triple in known}) >= 9
    assert len({triple.language for triple in known}) >= 9
    for triple in known:
        assert len(triple.source.split()) in WORDS, triple.id
        assert triple.passage in " ".join(triple.source.split()), triple.id


def test_kinds_are_told_apart_by_name() -> None:
    names = [kind.name for _, kind in kinds()]
    assert len(names) == len(set(names))
