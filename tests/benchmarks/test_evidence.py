"""The table of what evidence adds."""

from pathlib import Path

from tests.benchmarks.evidence import Project, table


def test_medians_are_compared() -> None:
    without = Project("without evidence", Path(), wall=[1.0, 9.0, 2.0], processors=[1.0, 1.0, 1.0])
    with_it = Project("with evidence", Path(), wall=[3.0, 2.5, 2.0], processors=[1.1, 1.2, 1.3])
    assert table((without, with_it)).splitlines()[2:] == [
        "| without evidence | 2.00 | 1.00 |",
        "| with evidence | 2.50 | 1.20 |",
        "| evidence adds | 25% | 20% |",
    ]
