"""What a command does not use is not loaded: most of a short command's time would go into that."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Make = Callable[[Mapping[str, str | bytes]], Path]

PROGRAM = """\
import json, sys
from generator import cli
code = cli.run(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]))
"""
MAKES_PAGES = ["markdown", "jinja2", "nh3", "generator.publish.render", "generator.publish.assemble"]
READS_BRIEFINGS = ["pydantic", "generator.load.briefing", "generator.check.rules.cit001_unknown_source"]
BUILDS = ["mkdocs", "material", "pagefind_bin", "watchdog", "http.server", "multiprocessing"]


def loaded(*arguments: str) -> set[str]:
    """The modules that a command loads."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, check=True
    )
    code, modules = json.loads(run.stdout.splitlines()[-1])
    assert code == 0, run.stderr
    return set(modules)


def test_help_loads_next_to_nothing() -> None:
    for arguments in (["--help"], ["check", "--help"], ["build", "--help"]):
        unused = {*MAKES_PAGES, *READS_BRIEFINGS, *BUILDS, "yaml", "generator.workspace", "generator.load"}
        assert not loaded(*arguments) & unused


@pytest.mark.parametrize("one", [False, True])
def test_a_check_loads_what_reads_once_there_is_something_to_read(make_project: Make, *, one: bool) -> None:
    root = make_project({})
    command = ["--root", str(root), "check", "--now", "2026-06-01"]
    command += [str(root / "briefings/2026/rot.md")] if one else []
    first = loaded(*command)
    assert first >= set(READS_BRIEFINGS)
    assert not first & {*MAKES_PAGES, *BUILDS}
    assert not loaded(*command) & {*READS_BRIEFINGS, *MAKES_PAGES, *BUILDS}
