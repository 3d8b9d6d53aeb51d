"""`check --fix`: what changes in a file, and what does not."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import cli, workspace
from generator.authoring import mend as mending
from generator.authoring.saving import save
from generator.core.diagnostic import Diagnostic, Replacement, Report, Severity

Make = Callable[[Mapping[str, str | bytes]], Path]
TRACKED = "disappears/?utm_source=x&utm_medium=mail"
PATH = "briefings/2026/rot.md"


@pytest.fixture
def tracked(good: str) -> str:
    """The good briefing with a parameter in an address that only tracks readers."""
    return good.replace("disappears/", TRACKED)


def fix(root: Path, *arguments: str) -> int:
    return cli.run(["--root", str(root), "check", "--fix", "--now", "2026-06-01", *arguments])


@pytest.mark.parametrize(
    "form",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.rstrip("\n").encode(),
    ],
    ids=["plain", "byte-order-mark", "crlf", "no-final-newline"],
)
def test_nothing_but_the_fault_changes(
    make_project: Make,
    good: str,
    tracked: str,
    form: Callable[[str], bytes],
    capsys: pytest.CaptureFixture[str],
) -> None:
    root = make_project({PATH: form(tracked)})
    path = root / PATH
    path.chmod(0o640)
    assert fix(root, "--fail-on", "warning") == 0
    assert path.read_bytes() == form(good)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in path.parent.iterdir()] == ["rot.md"]
    said = capsys.readouterr()
    assert said.out == "1 briefing: no findings\n"
    assert said.err == "mended 1 finding in 1 briefing: SRC003\n"


def test_what_is_left_is_reported_in_any_format(
    make_project: Make, tracked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    left = tracked.replace("[@pew-2024].", "[@pew-2042].")
    root = make_project({PATH: left, "briefings/2026/other.md": tracked})
    assert fix(root, "--format", "json") == 1
    said = capsys.readouterr()
    assert {each["code"] for each in json.loads(said.out)["diagnostics"]} >= {"CIT001"}
    assert "SRC003" not in said.out
    assert said.err == "mended 2 findings in 2 briefings: SRC003 ×2\n"
    assert fix(root) == 1
    assert capsys.readouterr().err == "mended nothing\n"


def test_only_what_was_asked_for_is_mended(make_project: Make, tracked: str) -> None:
    root = make_project({PATH: tracked, "briefings/2026/other.md": tracked})
    fix(root, "--ignore", "SRC003")
    fix(root, "--select", "CIT")
    fix(root, str(root / "briefings/2026/other.md"))
    assert (root / PATH).read_text() == tracked
    assert TRACKED not in (root / "briefings/2026/other.md").read_text()


def test_a_waived_finding_is_left_alone(make_project: Make, tracked: str) -> None:
    waived = tracked.replace(
        "status: published\n", "status: published\nallow: {SRC003: Part of the matter.}\n"
    )
    root = make_project({PATH: waived})
    assert fix(root) == 0
    assert (root / PATH).read_text() == waived


def test_a_link_within_the_project_stays_one(make_project: Make, tracked: str, good: str) -> None:
    root = make_project({"kept/rot.md": tracked})
    (root / PATH).unlink(missing_ok=True)
    (root / PATH).parent.mkdir(parents=True, exist_ok=True)
    (root / PATH).symlink_to("../../kept/rot.md")
    assert fix(root) == 0
    assert (root / PATH).is_symlink()
    assert (root / "kept/rot.md").read_text() == good


def test_a_link_that_leads_out_is_not_followed(make_project: Make, tracked: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(tracked)
    root = make_project({})
    (root / "briefings/2026/out.md").symlink_to(outside)
    assert fix(root) == 1
    assert outside.read_text() == tracked
    assert mending._rewrite(root, "briefings/2026/out.md", tracked, "x") == "it leads out of the project"


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    make_project: Make, tracked: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project({PATH: tracked})
    check = workspace.check

    def slow(*arguments: object) -> Report:
        report = check(*arguments)  # type: ignore[arg-type]
        (root / PATH).write_text(tracked + "\nMore [@klein-2014].\n")
        return report

    monkeypatch.setattr(workspace, "check", slow)
    fix(root)
    assert (root / PATH).read_text() == tracked + "\nMore [@klein-2014].\n"
    said = capsys.readouterr().err
    assert said == f"mended nothing\n{PATH}: not mended: it changed while it was checked\n"


def test_saving_compares_as_late_as_it_can(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"new")
    assert not save(file, b"ours", over=b"old")
    assert file.read_bytes() == b"new"
    assert save(file, b"ours", over=b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"ours")]


def test_a_file_that_may_not_be_written_is_told(
    make_project: Make, tracked: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project({PATH: tracked})

    def refuse(*_: object, **__: object) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(mending, "save", refuse)
    fix(root)
    assert f"{PATH}: not mended: permission denied" in capsys.readouterr().err


def test_edits_that_bring_forth_new_ones_come_to_an_end(
    make_project: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each round mends one finding and finds another."""
    root = make_project({})
    rounds = []

    def endless(library: object, *_: object) -> Report:
        rounds.append(1)
        grown = Replacement(1, 4, 1, 4, " ")
        found = Diagnostic(PATH, 1, 4, 1, 4, "TXT002", "x", Severity.ERROR, "m", fix=(grown,))
        return Report(1, (found,))

    monkeypatch.setattr(workspace, "check", endless)
    assert fix(root) == 1
    assert len(rounds) == 11


def test_text_says_that_some_can_be_mended(
    make_project: Make, tracked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project({PATH: tracked})
    cli.run(["--root", str(root), "check", "--now", "2026-06-01"])
    assert capsys.readouterr().err == "1 finding can be mended with `briefings check --fix`\n"


def test_a_file_that_is_marked_read_only_is_left_even_by_the_superuser(
    make_project: Make, tracked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project({PATH: tracked})
    (root / PATH).chmod(0o444)
    fix(root)
    assert (root / PATH).read_text(encoding="utf-8") == tracked
    assert f"{PATH}: not mended: it cannot be written" in capsys.readouterr().err
