"""A source is gone after three failures at least three days apart, and never sooner."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.evidence import Link, Visit, stamp
from generator.verify.three_strikes import after_failure

START = datetime.datetime(2026, 5, 1, 10, tzinfo=datetime.UTC)


def at(hours: float) -> datetime.datetime:
    return START + datetime.timedelta(hours=hours)


def visits(*told: tuple[float, Link]) -> tuple[Visit, ...]:
    return tuple(Visit(stamp(at(hours)), link) for hours, link in told)


U, L, B, G = Link.UNKNOWN, Link.LIVE, Link.BLOCKED, Link.GONE


@pytest.mark.parametrize(
    ("history", "now", "expected"),
    [
        ((), 0, U),
        (((0, L),), 200, U),
        (((0, U),), 72, U),
        (((0, U), (72, U)), 144, G),
        (((0, U), (72, U)), 143.9, U),
        (((0, U), (71.9, U)), 143.9, U),
        (((0, U), (1, U), (2, U), (3, U)), 4, U),
        (((0, U), (24, U), (48, U), (72, U)), 144, G),
        (((0, U), (80, L)), 160, U),
        (((0, U), (80, B)), 160, U),
        (((0, U), (80, L), (160, U), (240, U)), 320, G),
        (((0, U), (80, L), (160, U)), 240, U),
        (((0, G),), 1, G),
        (((0, G), (1, U)), 2, G),
        (((0, G), (1, L)), 2, U),
        (((0, G), (1, Link.LIMITED), (2, U)), 3, U),
    ],
)
def test_counts_failures(history: tuple[tuple[float, Link], ...], now: float, expected: Link) -> None:
    assert after_failure(visits(*history), at(now)) is expected


def test_a_visit_without_a_time_counts_for_nothing() -> None:
    history = (Visit("last week", U), Visit("", U), Visit(stamp(START), U))
    assert after_failure(history, at(100)) is U


@given(st.lists(st.tuples(st.floats(0, 1000), st.sampled_from(Link))), st.floats(0, 2000))
def test_gone_needs_three_failures_in_a_row(told: list[tuple[float, Link]], later: float) -> None:
    told = sorted((entry for entry in told if entry[1] is not G), key=lambda entry: entry[0])
    now = max([later, *(hours for hours, _ in told)])
    found = after_failure(visits(*told), at(now))
    since = [
        hours
        for hours, link in told[max((i + 1 for i, (_, x) in enumerate(told) if x is not U), default=0) :]
    ]
    if found is G:
        assert len(since) >= 2
        assert now - since[0] >= 143.99
    elif len(since) >= 2:
        assert not any(b - since[0] >= 72.01 and now - b >= 72.01 for b in since)
