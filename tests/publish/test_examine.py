"""The report with the help of what is kept is the report without it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import cli, workspace
from generator.core.diagnostic import Report
from generator.load import library
from generator.publish import program

MakeProject = Callable[[Mapping[str, str | bytes]], Path]
DAY = date(2026, 6, 1)


@pytest.fixture
def root(make_project: MakeProject, good: str) -> Path:
    """Three briefings: a good one, one with an unknown source, one of whose waivers waives nothing."""
    waiving = good.replace("status: published", "status: published\nallow: {SRC003: We like them.}")
    return make_project(
        {
            "briefings/2026/rot.md": good,
            "briefings/2026/wrong.md": good.replace("@klein-2014, p. 1", "@klein-2041"),
            "briefings/2026/waived.md": waiving,
        }
    )


def both(
    root: Path,
    today: date = DAY,
    paths: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report with what is kept, which is checked to be the one without."""
    where = [root / path for path in paths]
    kept = workspace.examine(root, today, where, select, ignore)
    assert kept == workspace.check(workspace.open_project(root, today), where, select, ignore)
    return kept


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("read anew")

    monkeypatch.setattr(library, "load_read", refuse)


def test_what_is_kept_is_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = both(root)
    assert {found.code for found in first.diagnostics} >= {"CIT001", "SUP001"}
    nothing_is_read(monkeypatch)
    assert workspace.examine(root, DAY) == first
    # Another day, and a choice of briefings, ask nothing new of any file alone.
    monkeypatch.undo()
    later, chosen = both(root, date(2026, 1, 1)), both(root, paths=["briefings/2026/wrong.md"])
    assert {found.code for found in later.diagnostics} >= {"MET008"}
    assert chosen.briefings == 1


def test_every_change_is_seen(root: Path) -> None:
    both(root)
    replace(root / "briefings/2026/wrong.md", "@klein-2041", "@klein-2014, p. 2")
    assert "CIT001" not in {found.code for found in both(root).diagnostics}
    replace(root / "site_config/policy.yml", "rules: {}", "rules: {SUP001: off}")
    assert both(root).diagnostics == ()
    replace(root / "site_config/topics.yml", "web-archiving:", "web-archives:")
    assert {found.code for found in both(root).diagnostics} == {"MET005"}
    replace(root / "site_config/topics.yml", "web-archives:", "web-archiving:")
    (root / "briefings/2026/rot.md").write_bytes(b"\xff")
    assert {found.code for found in both(root).diagnostics} == {"IO001"}
    (root / "briefings/2026/rot.md").unlink()
    assert both(root).briefings == 2


def test_a_link_to_a_page_that_goes(root: Path) -> None:
    (root / "site_config/pages/terms.md").write_text("# Terms\n")
    with (root / "briefings/2026/rot.md").open("a") as file:
        file.write("\nSee [the terms](/terms/).\n{: .analysis }\n")
    assert "TXT003" not in {found.code for found in both(root).diagnostics}
    (root / "site_config/pages/terms.md").unlink()
    assert "TXT003" in {found.code for found in both(root).diagnostics}


def test_each_choice_of_rules_has_its_own_report(root: Path) -> None:
    choices: list[dict[str, Any]] = [
        {}, {"select": ["CIT"]}, {"ignore": ["CIT"]}, {"select": ["MET"]}, {"paths": ["briefings/2026/rot.md"]},
    ]  # fmt: skip
    for choice in [*choices, *choices]:
        both(root, **choice)
    reports = [both(root, **choice) for choice in choices]
    assert len(set(reports)) == len(reports)


def test_another_version_trusts_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both(root)
    monkeypatch.setattr(program, "version", lambda: "another")
    nothing_is_read(monkeypatch)
    with pytest.raises(AssertionError, match="read anew"):
        workspace.examine(root, DAY)


def test_a_cache_that_is_no_folder_is_no_error(root: Path) -> None:
    (root / ".cache").write_text("")
    assert both(root) == both(root)


def test_a_damaged_cache_is_made_anew(root: Path) -> None:
    first = both(root)
    for file in (root / ".cache").rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:-1])
    assert both(root) == first


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit"])
def test_the_same_is_printed(root: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    said = []
    for _ in range(2):
        assert cli.run(["--root", str(root), "check", "--now", str(DAY), "--format", form]) == 1
        said.append(capsys.readouterr())
    assert said[0] == said[1]
    assert "klein-2041" in said[0].out
