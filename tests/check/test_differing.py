"""Two wordings are shown where they differ."""

import pytest

from generator.check.differing import differing

LONG = "a quarter of all the webpages that existed at one point between 2013 and 2023 are no longer accessible today"


def test_short_ones_are_shown_whole() -> None:
    assert differing("one in five", "one in six") == ("'one in five'", "'one in six'")


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("2013", "2012", "'…at one point between 2012 and 2023 are no longer accessible today'"),
        (
            "a quarter",
            "a third",
            "'a third of all the webpages that existed at one point between 2013 and 2023…'",
        ),
        ("today", "now", "'…are no longer accessible now'"),
    ],
)
def test_of_long_ones_the_part_that_differs(old: str, new: str, shown: str) -> None:
    ours, theirs = differing(LONG, LONG.replace(old, new))
    assert theirs == shown
    assert new not in ours
    assert max(len(ours), len(theirs)) <= 84


def test_the_same_and_one_that_ends_sooner() -> None:
    assert differing(LONG, LONG)[0] == differing(LONG, LONG)[1]
    assert differing(LONG, LONG.removesuffix(" today")) == (
        "'…are no longer accessible today'",
        "'…are no longer accessible'",
    )


def test_a_megabyte_is_cut() -> None:
    assert all(len(shown) < 90 for shown in differing("a " * 500_000, "b" * 1_000_000))
