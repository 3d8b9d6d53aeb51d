"""What each format makes of one report, character for character."""

from collections.abc import Callable

import pytest

from generator.report import FORMATS
from tests.report.sample import CLEAN, REPORT

SUFFIX = {"json": "json"}


@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"findings-{name}.{SUFFIX.get(name, 'txt')}", FORMATS[name](REPORT))
    golden(f"clean-{name}.{SUFFIX.get(name, 'txt')}", FORMATS[name](CLEAN))


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_that_a_terminal_obeys_comes_out(name: str) -> None:
    out = FORMATS[name](REPORT)
    assert not [character for character in out if not character.isprintable() and character != "\n"]
    assert out.endswith("\n")
    out.encode("utf-8")
