"""Checks of a whole project on disk, with its settings."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.check.run import run
from generator.core.diagnostic import Report, Severity
from generator.core.errors import UsageError
from generator.load.configuration import read_settings
from generator.load.draft import draft
from generator.load.library import open_library

Make = Callable[[Mapping[str, str | bytes]], Path]
ROT = "briefings/2026/rot.md"
DAY = datetime.date(2026, 6, 1)


def checked(root: Path, *, today: datetime.date | None = DAY) -> Report:
    return run(open_library(read_settings(root, today)))


def test_the_sample_project_is_clean(make_project: Make) -> None:
    assert checked(make_project({})) == Report(
        1, (), "https://sample.example.org/how-we-check/", ("briefings/2026/rot.md",)
    )


def test_a_new_draft_is_clean(make_project: Make) -> None:
    root = make_project({})
    text = draft("A new one", read_settings(root, None), DAY)
    assert checked(make_project({"briefings/2026/a-new-one.md": text})).diagnostics == ()


def test_images_lie_beside_the_briefing(make_project: Make, good: str) -> None:
    text = f"{good}\n![A chart](chart.png)\n\n![Another](missing.png)\n"
    report = checked(make_project({ROT: text, "briefings/2026/chart.png": b"\x89PNG"}))
    (found,) = report.diagnostics
    assert found.code == "TXT003"
    assert "'missing.png'" in found.message


def test_the_policy_file_sets_severities_and_thresholds(make_project: Make, good: str) -> None:
    policy = "rules:\n  CIT002: error\n  SRC004: off\nthresholds:\n  takeaways-max: 3\n"
    fourth = "  - Older pages are lost most often [@pew-2024].\n"
    text = good.replace("  - Older pages", f"{fourth}  - Older pages")
    text = text.replace("## What follows", "Nobody is named for this fact.\n\n## What follows")
    report = checked(make_project({ROT: text, "site_config/policy.yml": policy}))
    assert [(d.code, d.severity) for d in report.diagnostics] == [
        ("TKW002", Severity.WARNING),
        ("CIT002", Severity.ERROR),
    ]


def test_a_policy_for_an_unknown_rule_is_wrong_usage(make_project: Make) -> None:
    with pytest.raises(
        UsageError, match=r"^site_config/policy\.yml:\d+: no rule called 'CIT009': did you mean 'CIT00\d'"
    ):
        checked(make_project({"site_config/policy.yml": "rules: {CIT009: off}\n"}))


def test_without_a_day_no_date_is_in_the_future(make_project: Make, good: str) -> None:
    root = make_project({"briefings/2099/rot.md": good.replace("date: 2026-05-07", "date: 2099-05-07")})
    assert [d.code for d in checked(root).diagnostics] == ["MET008"]
    assert checked(root, today=None).diagnostics == ()


def test_a_folder_that_is_not_read_takes_no_briefings_address(make_project: Make) -> None:
    root = make_project({})
    (root / "briefings/2026/rot").symlink_to(root / "site_config", target_is_directory=True)
    assert [(d.path, d.code) for d in checked(root).diagnostics] == [("briefings/2026/rot", "IO001")]
