"""An evidence file without a briefing is told of, and only while it is there."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import cli, workspace
from generator.core.diagnostic import Diagnostic
from generator.core.evidence import Evidence
from generator.load.evidence_text import evidence_text

Make = Callable[[Mapping[str, str | bytes]], Path]
ORPHAN = "briefings/2026/old-name.evidence.json"
TOLD = f"""\
{ORPHAN}:1:1: warning[EVD009]: there is no briefing 'briefings/2026/old-name.md' to which this evidence belongs
help: rename it with its briefing, or remove it
"""


@pytest.fixture
def root(make_project: Make, good: str) -> Path:
    return make_project({ORPHAN: evidence_text(Evidence()), "briefings/2026/rot.md": good})


def told(root: Path, *paths: Path, select: tuple[str, ...] = ("EVD009",)) -> list[str]:
    report: tuple[Diagnostic, ...] = workspace.examine(root, None, paths, select).diagnostics
    return [each.path for each in report]


def test_it_is_told_of_at_its_own_place(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--root", str(root), "check", "--select", "EVD009"]) == 0
    assert TOLD in capsys.readouterr().out


def test_the_report_of_last_time_is_not_kept_when_it_comes_or_goes(root: Path, good: str) -> None:
    file = root / ORPHAN
    assert told(root) == told(root) == [ORPHAN]
    file.unlink()
    assert told(root) == told(root) == []
    file.write_text("anything")
    assert told(root) == told(root) == [ORPHAN]
    (root / "briefings/2026/old-name.md").write_text(good)
    assert ORPHAN not in told(root)


def test_it_is_not_told_of_where_it_was_not_asked_for(root: Path, good: str) -> None:
    (root / "briefings/2026/other.md").write_text(good)
    assert told(root, root / "briefings/2026/rot.md") == []
    assert told(root, select=("EVD001",)) == []
    (root / "site_config/policy.yml").write_text("rules: {EVD009: off}\n")
    assert told(root) == []


def test_a_whole_check_says_the_same(root: Path) -> None:
    library = workspace.open_project(root, None)
    assert library.orphans == (ORPHAN,)
    whole = workspace.check(library)
    assert ORPHAN in [each.path for each in whole.diagnostics]
    assert whole == workspace.examine(root, None)
    assert whole.briefings == 1


def test_names_that_are_no_text_are_spelt_out(root: Path) -> None:
    (root / ORPHAN).rename(root / "briefings/2026/\udcff\x1b.evidence.json")
    (path,) = told(root)
    assert path == "briefings/2026/\\xff\x1b.evidence.json"
