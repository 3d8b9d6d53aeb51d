"""The workflows hold to what keeps a repository safe: pinned actions, least rights, no text of strangers in a shell."""

import re
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
