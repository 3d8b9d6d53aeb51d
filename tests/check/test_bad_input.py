"""What strangers hand in: each file gets its message, and the others are still checked."""

import datetime
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from time import process_time

import pytest

from generator.check.run import run
from generator.core.diagnostic import Diagnostic, Report
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.report import FORMATS

Make = Callable[[Mapping[str, str | bytes]], Path]

TODAY = datetime.date(2026, 6, 1)
BOMB = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True)
)
PLACE = "briefings/2026/"
GOOD = {"rot.md", "windows.md", "deep-brackets.md"}


def replaced(good: str, old: str, new: str) -> str:
    assert old in good
    return good.replace(old, new, 1)


def texts(good: str) -> dict[str, str | bytes]:
    """The bad files of the whole-project test, by name, and some that only look bad."""
    body = good.index("One in five articles suffers")
    return {
        "rot.md": good,
        "windows.md": b"\xef\xbb\xbf" + good.replace("\n", "\r\n").encode(),
        "empty.md": "",
        "only-text.md": "# A heading\n\nNo front matter here.\n",
        "no-end.md": "---\ntitle: Where does it end?\n\nA paragraph.\n",
        "tab.md": replaced(good, "  - id: pew-2024", "\t- id: pew-2024"),
        "latin-1.md": replaced(good, "One in five", "Un café sur cinq").encode("latin-1"),
        "utf-16.md": good.encode("utf-16"),
        "bomb.md": f"---\n{BOMB}---\n\nText.\n",
        "source-without-id.md": replaced(good, "  - id: pew-2024\n    title", "  - title"),
        "two-with-one-id.md": replaced(good, "  - id: pew-2024", "  - id: klein-2014"),
        "unknown-key.md": replaced(good, "takeaways:", "takaways:"),
        "key-twice.md": replaced(good, "status: published", "status: published\nstatus: draft"),
        "no-such-day.md": replaced(good, "date: 2026-05-07", "date: 2026-02-30"),
        "cited-title.md": replaced(
            good, "title: Reference lists rot", "title: Reference lists rot [@klein-2014]"
        ),
        "brackets.md": good[:body]
        + "[[[One in five [articles [@klein-2014]] suffers]] [@klien-2014].\n"
        + good[body:],
        "deep-brackets.md": good[:body] + "[" * 50_000 + "@klein-2014" + "]" * 50_000 + "\n\n" + good[body:],
        "thousand.md": good[:body]
        + "A fact"
        + " [@pew-2024, p. 1]" * 999
        + " [@pew-2042].\n\n"
        + good[body:],
        "two words.md": good,
        "caf\u00e9.md": good,
        "Upper.md": good,
        "a..b.md": good,
        "future.md": replaced(good, "date: 2026-05-07", "date: 2026-07-05"),
        "control.md": replaced(good, "title: Reference lists", "title: Reference\x1b[31m lists"),
    }


def checked(root: Path) -> Report:
    return run(open_library(read_settings(root, TODAY)))


@pytest.fixture
def project(make_project: Make, good: str, tmp_path: Path) -> Path:
    """A project with all bad files, one that is too large, and links out of it."""
    root = make_project({PLACE + name: text for name, text in texts(good).items()})
    with (root / PLACE / "huge.md").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    (tmp_path / "outside.md").write_text(good, "utf-8")
    (root / PLACE / "outside.md").symlink_to(tmp_path / "outside.md")
    (root / PLACE / "loop.md").symlink_to(root / PLACE / "loop.md")
    (root / PLACE / "folder.md").mkdir()
    return root


def test_golden(project: Path, golden: Callable[[str, str], None]) -> None:
    golden("bad-input.txt", FORMATS["text"](checked(project)))


def test_good_files_among_bad_ones_have_no_finding(project: Path) -> None:
    report = checked(project)
    found = {Path(diagnostic.path).name for diagnostic in report.diagnostics}
    assert found == {path.name for path in (project / PLACE).iterdir()} - GOOD
    assert report.briefings == len(found) + len(GOOD)


def test_all_formats_can_show_it(project: Path) -> None:
    report = checked(project)
    for render in FORMATS.values():
        render(report).encode("utf-8")


def test_a_name_that_is_not_utf_8(make_project: Make, good: str) -> None:
    root = make_project({"briefings/2026/rot.md": good})
    try:
        (root / os.fsdecode(b"briefings/2026/caf\xe9.md")).write_text(good, "utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (found,) = checked(root).diagnostics
    assert (found.path, found.code) == ("briefings/2026/caf\\xe9.md", "IO001")


def one(make_project: Make, text: str | bytes) -> list[Diagnostic]:
    return list(checked(make_project({"briefings/2026/rot.md": text})).diagnostics)


def test_windows_line_ends_give_the_same_places(make_project: Make, good: str) -> None:
    bad = replaced(good, "[@klein-2014, p. 1]", "[@klein-2041, p. 1]")
    (unix,) = one(make_project, bad)
    (windows,) = one(make_project, b"\xef\xbb\xbf" + bad.replace("\n", "\r\n").encode())
    assert unix == windows
    assert unix.source_line[unix.column - 1 : unix.end_column - 1] == "@klein-2041"
    assert windows.source_line == unix.source_line


@pytest.mark.parametrize(
    "line",
    [
        "[@" * 20_000,
        "[@a; " * 20_000,
        " ".join(f"[@key{number}]" for number in range(2_000)),
        " ".join(f"(@key{number})" for number in range(2_000)),
        "[a](x" * 15_000,
        " ".join(f"[a](x{number}.md)" for number in range(2_000)),
        "<a " * 20_000,
        "<a>" * 2_000,
        "<" * 200_000,
        "**" * 100_000,
        "`" * 200_000,
        "- a\n" * 4_000,
        "Fact.\n\n" * 5_000,
        "![a](x.png)\n\n" * 2_000,
        '[@klein-2014, "' * 10_000,
        "(@klein-2014) " * 5_000,
    ],
    ids=lambda line: f"{line[:12]!r}",
)
def test_a_file_made_to_be_slow_is_not(make_project: Make, good: str, line: str) -> None:
    text = f"{good}\n{line}\n"
    start = process_time()
    FORMATS["text"](Report(1, tuple(one(make_project, text))))
    assert process_time() - start < 3
