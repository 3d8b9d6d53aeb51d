"""What each format makes of three reports, character for character."""

from collections.abc import Callable

import pytest

from generator.report import FORMATS
from tests.report.sample import CLEAN, HOSTILE_REPORT, REPORT

SUFFIX = {"json": "json", "sarif": "json", "junit": "xml", "markdown": "md"}


@pytest.mark.usefixtures("steady")
@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str, golden: Callable[[str, str], None]) -> None:
    suffix = SUFFIX.get(name, "txt")
    golden(f"findings-{name}.{suffix}", FORMATS[name](REPORT))
    golden(f"clean-{name}.{suffix}", FORMATS[name](CLEAN))
    golden(f"hostile-{name}.{suffix}", FORMATS[name](HOSTILE_REPORT))
