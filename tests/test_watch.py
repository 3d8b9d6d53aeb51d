"""`check --watch`: a check on each save, for people and for editors."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from generator import cli

Make = Callable[[Mapping[str, str | bytes]], Path]
PATH = "briefings/2026/rot.md"


@contextmanager
def watching(root: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    # Where the tests run in the background, their shell has switched Ctrl-C off for all below it.
    program = ["env", "--default-signal=INT", sys.executable, "-u", "-m", "generator"]
    program += ["--root", str(root), "check", "--watch"]
    process = subprocess.Popen(
        [*program, "--now", "2026-06-01", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "BRIEFINGS_DEBUG": "1"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def until(stream: IO[str] | None, beginning: str) -> list[str]:
    """The lines up to the one that begins so."""
    assert stream is not None
    lines = []
    for line in stream:
        lines.append(line.rstrip("\n"))
        if line.startswith(beginning):
            return lines
    raise AssertionError(lines)


def test_it_checks_on_each_save_and_survives_wrong_settings(make_project: Make, good: str) -> None:
    root = make_project({})
    with watching(root, "--format", "concise") as process:
        end = "briefings: checked"
        assert until(process.stdout, end) == [
            "briefings: checking",
            "briefings: checked: 1 briefing: no findings",
        ]
        (root / PATH).write_text(good.replace("[@klein-2014, p. 1]", "[@klein-2041, p. 1]"))
        begun, finding, ended = until(process.stdout, end)
        assert begun == "briefings: checking"
        assert finding.startswith(f"{PATH}:31:50: error[CIT001]: ")
        assert ended == "briefings: checked: 1 error in 1 briefing"
        (root / "site_config/policy.yml").write_text("rules: {CIT001: of}\n")
        begun, wrong, ended = until(process.stdout, end)
        assert wrong.startswith("briefings: site_config/policy.yml:1: not a severity: 'of'")
        assert ended == "briefings: checked: wrong settings"
        (root / "site_config/policy.yml").write_text("rules: {CIT001: off}\n")
        assert until(process.stdout, end)[-1] == "briefings: checked: 1 briefing: no findings"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0


def test_people_see_the_report_and_that_it_goes_on(make_project: Make, good: str) -> None:
    root = make_project({PATH: good.replace("disappears/", "disappears/?utm_source=x")})
    with watching(root, "--fix") as process:
        lines = until(process.stdout, "watching for saves")
        assert lines[0] == "mended 1 finding in 1 briefing: SRC003"
        assert "1 briefing: no findings" in lines
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
    assert (root / PATH).read_text() == good


@pytest.mark.parametrize("form", ["json", "github", "sarif", "junit", "markdown"])
def test_a_document_is_of_one_check(
    make_project: Make, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--root", str(make_project({})), "check", "--watch", "--format", form]) == 2
    assert f"--watch prints text or concise; '{form}' is one document" in capsys.readouterr().err


def test_wrong_usage_ends_it_at_once(make_project: Make, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--root", str(make_project({})), "check", "--watch", "--select", "CIT999"]) == 2
    assert "no rule called 'CIT999'" in capsys.readouterr().err
