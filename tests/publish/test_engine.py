from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.core.errors import UsageError
from generator.publish.engine import Engine, write_pages
from generator.publish.views import Page

Make = Callable[[Mapping[str, str | bytes]], Path]
SHELL = Page("shell/briefing.md", "shell.html", "Briefing", data={"section": "briefing"})
MKDOCS = """\
site_name: A
site_dir: elsewhere
docs_dir: pages
theme: {name: material, custom_dir: theme}
plugins: [briefings]
"""


def test_what_has_begun_renders_what_it_is_told_later(make_project: Make, tmp_path: Path) -> None:
    root = make_project(
        {"mkdocs.yml": MKDOCS, "pages/index.md": "Home", "theme/shell.html": "{{ page.title }}"}
    )
    with Engine(root) as engine:
        engine.start()
        write_pages([SHELL], tmp_path / "pages.json")
        engine.render(tmp_path / "pages.json", tmp_path / "out")
    assert (tmp_path / "out/shell/briefing/index.html").read_text() == "Briefing"
    assert not (root / "elsewhere").exists()


def test_what_has_begun_in_vain_ends_with_the_block(make_project: Make) -> None:
    with Engine(make_project({})) as engine:
        process = engine.start()
    assert process.returncode is not None


def test_a_failure_is_told_in_its_words(make_project: Make, tmp_path: Path) -> None:
    with (
        Engine(make_project({"mkdocs.yml": "nothing: here\n"})) as engine,
        pytest.raises(UsageError, match="mkdocs"),
    ):
        engine.render(tmp_path / "pages.json", tmp_path / "out")
