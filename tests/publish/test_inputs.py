"""What a site depends on is seen to change, wherever it lies; what is no file of its own does not stop a build."""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.load import discover
from generator.load.configuration import read_settings
from generator.publish import inputs

Make = Callable[[Mapping[str, str | bytes]], Path]
ELSEWHERE = """\
site_name: Sample
INHERIT: base.yml
docs_dir: pages
theme: {name: material, custom_dir: looks}
hooks: [hooks/one.py]
watch: [snippets, briefings, .]
extra: {counter: !ENV [BRIEFINGS_COUNTER, none]}
"""


@pytest.fixture
def root(make_project: Make) -> Path:
    files = ("base.yml", "pages/about.md", "looks/main.html", "hooks/one.py", "snippets/a.md")
    return make_project({"mkdocs.yml": ELSEWHERE, **dict.fromkeys(files, "x")})


def around(root: Path) -> str:
    return inputs.surroundings(read_settings(root, None), "1", discover.listing(root).images)


@pytest.mark.parametrize(
    "name", ["base.yml", "pages/about.md", "looks/main.html", "site_config/pages/about.md"]
)
def test_files_of_the_chrome(root: Path, name: str) -> None:
    before, added = around(root), inputs.additions(root)
    (root / name).write_text("y")
    assert around(root) != before
    assert inputs.additions(root) == added


@pytest.mark.parametrize("name", ["hooks/one.py", "snippets/a.md", "snippets/new.md"])
def test_what_the_project_adds_to_the_program(root: Path, name: str) -> None:
    before = inputs.additions(root)
    (root / name).write_text("y")
    assert inputs.additions(root) != before


def test_the_environment_that_settings_ask_for(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = around(root)
    monkeypatch.setenv("BRIEFINGS_COUNTER", "https://count.example.org")
    assert around(root) != before


def test_watching_the_project_does_not_make_each_edit_one_of_the_program(root: Path) -> None:
    before = inputs.additions(root), around(root)
    (root / "briefings").mkdir(exist_ok=True)
    (root / "briefings/a.md").write_text("a briefing")
    (root / "site").mkdir()
    (root / "site/index.html").write_text("a page")
    assert (inputs.additions(root), around(root)) == before


def test_a_linked_file_of_the_theme_is_followed(root: Path) -> None:
    (root.parent / "shared").mkdir()
    (root.parent / "shared/style.css").write_text("a")
    (root / "site_config/theme").mkdir()
    (root / "site_config/theme/assets").symlink_to(root.parent / "shared")
    before = around(root)
    (root.parent / "shared/style.css").write_text("b")
    assert around(root) != before


@pytest.mark.skipif(os.name != "posix", reason="links and pipes")
def test_locks_and_pipes_are_no_files(root: Path) -> None:
    before = around(root)
    (root / "site_config/.#topics.yml").symlink_to("somebody@somewhere.1234")
    os.mkfifo(root / "site_config/pipe")
    assert around(root) == before


def test_where_the_project_lies_does_not_matter(root: Path, tmp_path: Path) -> None:
    before = around(root)
    moved = root.rename(tmp_path / "moved")
    assert around(moved) == before
    assert inputs.surroundings(replace(read_settings(moved, None), today=None), "2", ()) != before
