"""When a claim turns a comparison round."""

import pytest

from generator.check.comparison.turned import turned


@pytest.mark.parametrize(
    ("claim", "passage", "word"),
    [
        ("Rents in the harbour rose by 5%", "rents in the harbour fell by 5%", "fell"),
        ("The rollback took less time than planned", "the rollback took longer than planned", "longer"),
        ("The old pump is slower than the new pump", "the new pump is faster than the old pump", ""),
        ("Rents in the harbour went up", "rents in the harbour rose", ""),
        ("Rents in the harbour did not rise", "rents in the harbour fell", ""),
        ("It was set up in the harbour", "it was broken down in the harbour", ""),
    ],
)
def test_turned(claim: str, passage: str, word: str) -> None:
    found = turned(claim, (passage,), "en")
    assert (found.passage if found else "") == word
