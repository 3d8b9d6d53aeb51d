"""The command line as a user meets it: what goes to which stream, and the exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import jsonschema
import pytest

from generator import cli, workspace
from generator.core.errors import UsageError

Make = Callable[[Mapping[str, str | bytes]], Path]
BAD = {"briefings/2026/bad.md": "no front matter"}


def run(*arguments: str | Path) -> int:
    return cli.run([str(argument) for argument in arguments])


def test_a_clean_project(make_project: Make, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--root", make_project({}), "check", "--now", "2026-06-01") == 0
    assert capsys.readouterr().out == "1 briefing: no findings\n"


def test_findings_are_exit_code_1(make_project: Make, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_project(BAD)
    assert run("--root", root, "check", "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["summary"] == {"briefings": 1, "errors": 1, "warnings": 0}
    assert report["diagnostics"][0]["path"] == "briefings/2026/bad.md"


def test_warnings_fail_only_where_asked(make_project: Make, good: str) -> None:
    uncited = good.replace("## What follows", "Nobody is named for this fact.\n\n## What follows")
    root = make_project({"briefings/2026/rot.md": uncited})
    assert run("--root", root, "check", "--now", "2026-06-01") == 0
    assert run("--root", root, "check", "--now", "2026-06-01", "--fail-on", "warning") == 1
    assert (
        run("--root", root, "check", "--now", "2026-06-01", "--fail-on", "warning", "--ignore", "CIT002") == 0
    )
    assert (
        run("--root", root, "check", "--now", "2026-06-01", "--fail-on", "warning", "--select", "MET,SRC")
        == 0
    )


def test_paths_choose_what_is_reported(
    make_project: Make, good: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project({**BAD, "briefings/2026/rot.md": good})
    assert run("--root", root, "check", root / "briefings/2026/rot.md") == 0
    assert run("--root", root, "check", root / "briefings/2026/bad.md") == 1
    assert run("--root", root, "check", root / "briefings") == 1
    capsys.readouterr()
    assert run("--root", root, "check", root / "briefings/2026/absent.md") == 2
    assert "no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check", "--select", "CIT999"], "no rule called 'CIT999'"),
        (["check", "--now", "yesterday"], "'yesterday' is not a day"),
        (["check", "--format", "yaml"], "'yaml'"),
        (["chekc"], "No such command 'chekc'"),
        (["explain", "unknown-sorce"], "did you mean 'unknown-source'?"),
        (["build", "--out", "."], "cannot replace the project itself"),
        (["build", "--out", "briefings/2026"], "folder of the project's sources"),
    ],
)
def test_wrong_usage_is_exit_code_2(
    make_project: Make,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    says: str,
) -> None:
    monkeypatch.chdir(make_project({}))
    assert run(*arguments) == 2
    captured = capsys.readouterr()
    assert says in captured.err
    assert captured.out == ""


def test_outside_any_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("check") == 2
    assert "mkdocs.yml" in capsys.readouterr().err


def test_a_bug_of_ours_is_exit_code_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by \x1b[31mzero")

    monkeypatch.delenv("BRIEFINGS_DEBUG", raising=False)
    monkeypatch.setattr(workspace, "examine", broken)
    assert run("check") == 3
    said = capsys.readouterr().err
    assert "a bug of ours, please report it: ZeroDivisionError: by \\x1b[31mzero" in said
    assert "Traceback" not in said


def test_a_reader_that_hangs_up_is_no_error(make_project: Make) -> None:
    root = make_project({f"briefings/2026/bad-{number}.md": "x" for number in range(400)})
    program = [sys.executable, "-m", "generator", "--root", str(root), "check"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_explain_and_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "unknown-source") == 0
    page = capsys.readouterr().out
    assert page.startswith("CIT001 unknown-source (error)\n")
    assert "## Good" in page
    assert run("rules") == 0
    assert "TKW001  error    uncited-takeaway" in capsys.readouterr().out


def test_schema_is_one_for_draft_7(make_project: Make, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--root", make_project({}), "schema") == 0
    printed = capsys.readouterr().out
    jsonschema.Draft7Validator.check_schema(json.loads(printed))
    assert '"web-archiving"' in printed


def test_schema_needs_no_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("schema") == 0
    assert json.loads(capsys.readouterr().out)["type"] == "object"


def test_new_writes_a_draft_without_an_error(make_project: Make, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_project({})
    title = 'What "new" data show: 38 % & more \\ Überraschung'
    assert run("--root", root, "new", title, "--now", "2026-06-01") == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.relative_to(root).as_posix() == "briefings/2026/what-new-data-show-38-more-uberraschung.md"
    assert run("--root", root, "check", path, "--now", "2026-06-01", "--fail-on", "warning") == 0, (
        capsys.readouterr().out
    )
    briefing = next(b for b in workspace.open_project(root, None).briefings if "what-new" in b.path)
    assert briefing.title is not None
    assert briefing.title.value == title
    assert run("--root", root, "new", title, "--now", "2026-06-01") == 2
    assert "there is a briefing of that name" in capsys.readouterr().err


def test_pages_for_another_engine(
    make_project: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, out = make_project({}), tmp_path / "export"
    assert run("--root", root, "pages", "--out", out) == 0
    assert "[[1]](#ref-1" in (out / "2026/rot.md").read_text()
    assert json.loads((out / "data.json").read_text())["briefings"][0]["title"].startswith(
        "Reference lists rot"
    )
    assert run("--root", root, "pages", "--out", out) == 2
    assert "not an empty folder" in capsys.readouterr().err


@pytest.mark.parametrize("title", ["", "  ", "What [@klein-2014] says"])
def test_new_refuses_what_is_no_title(
    make_project: Make, capsys: pytest.CaptureFixture[str], title: str
) -> None:
    root = make_project({})
    assert run("--root", root, "new", title, "--now", "2026-06-01") == 2
    assert "is no title" in capsys.readouterr().err
    assert [path.name for path in (root / "briefings/2026").iterdir()] == ["rot.md"]


def test_the_root_may_be_named_after_the_command(make_project: Make) -> None:
    assert run("check", "--root", make_project({}), "--now", "2026-06-01") == 0


def test_a_place_that_cannot_be_written_is_no_bug_of_ours(
    make_project: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("pages", "--root", make_project({}), "--out", "/proc/nowhere") == 2
    assert "/proc/nowhere" in capsys.readouterr().err


def test_the_day_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert workspace.today().isoformat() == "1970-01-02"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "tomorrow")
    with pytest.raises(UsageError, match="not a number of seconds: 'tomorrow'"):
        workspace.today()


def test_help_answers_without_loading_the_engine() -> None:
    code = "import sys; from generator import cli; cli.run(['--help']); print(sorted({'mkdocs', 'markdown', 'pydantic', 'yaml', 'watchdog', 'publicsuffixlist', 'nh3', 'jinja2'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_path_may_be_given_as_reports_name_it(
    make_project: Make, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_project(BAD)
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert run("--root", root, "check", "briefings/2026/bad.md") == 1
    assert run("--root", root, "check", "briefings/2026/absent.md") == 2


def test_the_columns_of_the_rules_line_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules") == 0
    starts = {line.index(line.split()[1]) for line in capsys.readouterr().out.splitlines()}
    assert starts == {8}


def test_watching_a_path_that_is_not_there_ends_at_once(make_project: Make) -> None:
    assert run("--root", make_project({}), "check", "--watch", "briefings/2026/absent.md") == 2
