"""The workflows hold to what keeps a repository safe: pinned actions, least rights, no text of strangers in a shell."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

WORKFLOWS = sorted((Path(__file__).parents[1] / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


def read(path: Path) -> dict[Any, Any]:
    workflow: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return workflow


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in read(path)["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_leave_no_credentials(path: Path) -> None:
    for step in steps(path):
        uses = step.get("uses", "")
        assert not uses or PINNED.fullmatch(uses), uses
        if uses.startswith("actions/checkout@") and path.stem != "tests":
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_rights_are_given_where_they_are_needed(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert workflow["concurrency"]["group"]
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_no_expression_is_pasted_into_a_shell(path: Path) -> None:
    assert not [step["run"] for step in steps(path) if "${{" in step.get("run", "")]


def test_what_reads_the_open_web_may_write_nothing() -> None:
    jobs = read(next(path for path in WORKFLOWS if path.stem == "verify"))["jobs"]
    assert "permissions" not in jobs["look"]
    assert "env" not in jobs["look"]
    assert "briefings verify" in str(jobs["look"])
    assert "briefings" not in str([step.get("run", "") for step in jobs["propose"]["steps"]]).replace(
        "'briefings/*", ""
    )


def test_each_week_all_sources_are_asked() -> None:
    """A run that starts earlier in the day than that of last week finds nothing that is seven days old."""
    jobs = read(next(path for path in WORKFLOWS if path.stem == "verify"))["jobs"]
    assert "briefings verify --refresh" in str(jobs["look"])


def test_a_report_is_cut_between_lines(tmp_path: Path) -> None:
    """Within a line, it might be in a code span, which would let loose what strangers wrote."""
    (step,) = (step for path in WORKFLOWS for step in steps(path) if step.get("id") == "seen")
    cutting = re.search(r"^if test .*?^fi$", step["run"], re.MULTILINE | re.DOTALL)
    assert cutting
    line = "- `@everyone é ![x](https://example.org/)`\n"
    for times in (0, 3, 5_000):
        (tmp_path / "report.md").write_text(line * times)
        subprocess.run(["bash", "-eo", "pipefail", "-c", cutting[0]], cwd=tmp_path, check=True)
        found = (tmp_path / "summary.md").read_text()
        assert found == line * min(times, 60_000 // len(line.encode()))
