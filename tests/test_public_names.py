"""What programs may import from the package."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

import generator

NAMES = "Briefing Diagnostic Library Report Severity UsageError build_site check_library open_project".split()


def test_the_public_names_are_these() -> None:
    assert generator.__all__ == NAMES
    assert all(callable(getattr(generator, name)) for name in NAMES)


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'cheque'"):
        generator.cheque  # noqa: B018


def test_they_are_enough_to_check_a_project(
    make_project: Callable[[Mapping[str, str | bytes]], Path],
) -> None:
    library = generator.open_project(make_project({"briefings/2026/empty.md": ""}), date(2026, 6, 1))
    report = generator.check_library(library)
    assert report.count(generator.Severity.ERROR) == 1
    assert report.diagnostics[0].code == "IO001"
