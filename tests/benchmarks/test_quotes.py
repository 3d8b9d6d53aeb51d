"""A small run of what `python -m tests.benchmarks.mutations` does to quotations, held to its bars."""

from random import Random

import pytest

from generator.core.evidence import Change, Result
from generator.verify.passages import Prepared, find
from tests.benchmarks.mutations import quotes, quotes_harmless, quotes_quotecheck
from tests.benchmarks.mutations.reading import triples
from tests.benchmarks.mutations.triple import Case, Triple


def cases(kind: str, each: int = 2) -> list[tuple[Triple, Case]]:
    made = quotes.KINDS.get(kind) or quotes_harmless.KINDS[kind]
    random = Random(kind)
    return [(triple, case) for triple in triples("second")[::each] for case in made.cases(random, triple)]


@pytest.mark.parametrize("kind", quotes.KINDS)
def test_defects_are_found(kind: str) -> None:
    tried = cases(kind)
    missed = [
        case
        for _, case in tried
        if find(case.passage, [Prepared(case.source)]).result is not Result.NOT_FOUND
    ]
    assert tried
    assert len(missed) <= 0.01 * len(tried)


@pytest.mark.parametrize("kind", quotes_harmless.KINDS)
def test_harmless_changes_are_not_reported(kind: str) -> None:
    tried = cases(kind)
    alarms = [
        case for _, case in tried if find(case.passage, [Prepared(case.source)]).result is not Result.FOUND
    ]
    assert tried or kind == "passage: dashes"
    assert len(alarms) <= 0.01 * len(tried)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("page: word changed", Change.REWORDED),
        ("page: figure changed", Change.NUMBER_CHANGED),
        ("page: sentence removed", Change.REMOVED),
    ],
)
def test_drift_is_told_right(kind: str, change: Change) -> None:
    tried = cases(kind, 1)
    told = [
        find(case.passage, [Prepared(case.source)], find(triple.passage, [Prepared(triple.source)])).change
        for triple, case in tried
    ]
    assert sum(each is change for each in told) >= 0.97 * len(tried)


def test_nothing_else_finds_more() -> None:
    rows = list(quotes_quotecheck.rows(1, rounds=1, every=6))
    for harmful in (True, False):
        ours = sum(row.ours for row in rows if row.kind.harmful is harmful)
        theirs = sum(row.theirs for row in rows if row.kind.harmful is harmful)
        assert ours > theirs if harmful else ours < theirs
