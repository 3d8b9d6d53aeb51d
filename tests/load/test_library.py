"""Which files are found, and what is said of those that cannot be read."""

import errno
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.core.model import Briefing
from generator.core.settings import Policy, Settings
from generator.load import discover
from generator.load.configuration import read_settings
from generator.load.library import open_library, read_briefing

Make = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def project(make_project: Make) -> Settings:
    return read_settings(make_project({}), None)


def message(briefing: Briefing) -> str:
    assert [fault.code for fault in briefing.faults] == ["IO001"]
    assert briefing.faults[0].problem.help
    return briefing.faults[0].problem.message


def told(project: Settings) -> dict[str, str]:
    """What is said of each briefing and folder of a project."""
    found = open_library(project).briefings
    assert [briefing.path for briefing in found] == sorted(briefing.path for briefing in found)
    return {briefing.path: message(briefing) if briefing.faults else "" for briefing in found}


def test_files_are_found_in_order_and_hidden_ones_left_out(make_project: Make) -> None:
    names = ["2026/b.md", "2026/a b.md", "2025/é.md", "2026/deep/er/c.md", "x..y.md", "2026/a.evidence.json"]
    hidden = [".d.md", ".git/e.md", "2026/.f/g.md"]
    root = make_project({f"briefings/{name}": "" for name in (*names, *hidden)})

    assert discover.listing(root).briefings == tuple(
        sorted(f"briefings/{name}" for name in names if name.endswith(".md"))
    )


def test_folders_that_are_links_are_not_entered(project: Settings, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x.md").write_text("x")
    (project.root / "briefings" / "loop").symlink_to(project.root / "briefings", target_is_directory=True)
    (project.root / "briefings" / "out").symlink_to(tmp_path / "out", target_is_directory=True)

    assert discover.listing(project.root).briefings == ("briefings/2026/rot.md",)
    assert told(project) == {
        "briefings/2026/rot.md": "",
        "briefings/loop": "a symbolic link to a folder, which is not followed",
        "briefings/out": "a symbolic link that leads out of the project",
    }


def test_a_link_in_place_of_the_whole_folder(project: Settings, tmp_path: Path) -> None:
    folder = project.root / "briefings"
    folder.rename(project.root / "texts")
    folder.symlink_to(project.root / "texts", target_is_directory=True)
    assert told(project) == {"briefings/2026/rot.md": ""}

    (project.root / "texts").rename(tmp_path / "out")
    (tmp_path / "out" / "2026" / "a.png").touch()
    folder.unlink()
    folder.symlink_to(tmp_path / "out", target_is_directory=True)
    assert told(project) == {"briefings": "a symbolic link that leads out of the project"}
    assert open_library(project).assets == frozenset()


def test_a_folder_that_may_not_be_listed(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    # Not by the folder's mode, as below.
    listing = os.scandir
    locked = project.root / "briefings" / os.fsdecode(b"\xe9")
    locked.mkdir()

    def refuse(folder: Path) -> object:
        if folder == locked:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return listing(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    assert told(project) == {
        "briefings/2026/rot.md": "",
        r"briefings/\xe9": "the folder cannot be listed: permission denied",
    }


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "briefings").touch()

    assert list(discover.listing(tmp_path).refused) == ["briefings"]


def test_no_folder_of_briefings_is_an_empty_library(tmp_path: Path) -> None:
    assert discover.listing(tmp_path).briefings == ()
    assert discover.listing(tmp_path).refused == {}


def test_one_bad_file_does_not_hide_the_others(project: Settings) -> None:
    (project.root / "briefings/2026/bad.md").write_bytes(b"\xff")
    library = open_library(project)

    assert [(briefing.path, len(briefing.faults)) for briefing in library.briefings] == [
        ("briefings/2026/bad.md", 1),
        ("briefings/2026/rot.md", 0),
    ]
    assert library.settings is project


def test_a_link_out_of_the_project_is_not_read(project: Settings, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("secret")
    (project.root / "briefings/2026/link.md").symlink_to(tmp_path / "secret.md")
    briefing = read_briefing("briefings/2026/link.md", project)

    assert message(briefing) == "a symbolic link that leads out of the project"
    assert briefing.text == ""


def test_a_link_within_the_project_is_read(project: Settings) -> None:
    (project.root / "briefings/2026/link.md").symlink_to("rot.md")

    assert read_briefing("briefings/2026/link.md", project).faults == ()


def test_a_link_in_a_loop_and_one_to_nothing(project: Settings) -> None:
    folder = project.root / "briefings/2026"
    (folder / "loop.md").symlink_to("loop.md")
    (folder / "none.md").symlink_to("nothing.md")

    assert message(read_briefing("briefings/2026/loop.md", project)).startswith("the file cannot be read: ")
    assert message(read_briefing("briefings/2026/none.md", project)).startswith(
        "the file cannot be read: no such file"
    )


def test_a_folder_with_a_files_name(project: Settings) -> None:
    (project.root / "briefings/2026/x.md").mkdir()

    assert "briefings/2026/x.md" in discover.listing(project.root).briefings
    assert message(read_briefing("briefings/2026/x.md", project)) == "a folder with a name that ends in '.md'"


def test_a_named_pipe_does_not_hang(project: Settings) -> None:
    os.mkfifo(project.root / "briefings/2026/pipe.md")

    assert message(read_briefing("briefings/2026/pipe.md", project)) == "not a regular file"


def test_a_file_that_may_not_be_read(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    # Not by the file's mode: root, whom CI often is, may read anything.
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "open", refuse)
    assert (
        message(read_briefing("briefings/2026/rot.md", project))
        == "the file cannot be read: permission denied"
    )


def test_a_file_over_the_limit_is_not_read(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = replace(project, policy=Policy(file_size_max=1_000))
    file = project.root / "briefings/2026/large.md"
    with file.open("wb") as stream:
        stream.truncate(50_000_000)
    monkeypatch.setattr(os, "fdopen", None)

    assert (
        message(read_briefing("briefings/2026/large.md", settings))
        == "the file has 50000000 bytes, more than 1000 allowed"
    )


def test_a_file_of_just_the_limit_is_read(project: Settings) -> None:
    size = (project.root / "briefings/2026/rot.md").stat().st_size

    assert (
        read_briefing("briefings/2026/rot.md", replace(project, policy=Policy(file_size_max=size))).faults
        == ()
    )


def test_a_name_that_is_not_utf_8(project: Settings) -> None:
    (project.root / "briefings/2026" / os.fsdecode(b"caf\xe9.md")).touch()
    briefing = open_library(project).briefings[0]

    assert briefing.path == r"briefings/2026/caf\xe9.md"
    assert message(briefing) == "the file's name is not UTF-8"
    briefing.path.encode()
