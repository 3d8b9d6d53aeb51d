"""A small run of planted defects and harmless rewrites; `python -m tests.benchmarks.defects` makes the large one."""

from functools import cache

from tests.benchmarks.defects import table
from tests.benchmarks.defects.bench import Tally, run, scenes
from tests.benchmarks.defects.kinds import DEFECTS, REWRITES


@cache
def tally() -> Tally:
    return run(200, 100, seed=2)


def test_planted_defects_are_found_on_their_lines() -> None:
    assert tally().recall >= 0.99, table.written(tally(), verbose=True)


def test_harmless_rewrites_raise_no_alarm() -> None:
    assert tally().alarms <= 0.01, table.written(tally(), verbose=True)


def test_a_seed_makes_the_same_run() -> None:
    assert table.written(run(12, 6, seed=3), verbose=True) == table.written(run(12, 6, seed=3), verbose=True)


def test_every_rule_has_ways_to_break_it() -> None:
    from generator.check.catalogue import rules

    # EVD013 says nothing where the policy asks for no more than a citation, as that of these briefings does.
    assert {rule.code for rule in rules()} - {"EVD013"} == {kind.code for kind in DEFECTS}


def test_kinds_are_told_apart_by_name() -> None:
    names = [f"{kind.code} {kind.kind}" for kind in DEFECTS] + [kind.kind for kind in REWRITES]
    assert len(names) == len(set(names))


def test_there_are_enough_places() -> None:
    assert len(scenes()) >= 20
