"""The index of an edited site is begun before the edit is read, and given up without a trace where it is no use."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import workspace
from generator.load.configuration import read_settings
from generator.publish import ledger
from generator.publish.assemble import silent
from generator.publish.edition import gatherer
from generator.publish.gather import Gatherer
from generator.publish.headstart import headstart
from generator.publish.ledger import Ledger

Make = Callable[[Mapping[str, str | bytes]], Path]
PATH = "briefings/2026/rot.md"


@pytest.fixture
def root(make_project: Make, good: str) -> Path:
    """A project that has been built."""
    made = make_project({PATH: good})
    repository = Path(__file__).parents[2]
    shutil.copytree(repository / "site_config/theme", made / "site_config/theme")
    shutil.copyfile(repository / "mkdocs.yml", made / "mkdocs.yml")
    workspace.build(made, made / "site", None, silent)
    return made


def look(root: Path) -> tuple[Gatherer, Ledger]:
    gathering = gatherer(read_settings(root, None))
    last = ledger.read(gathering.cache, root / "site", gathering.program)
    assert last
    return gathering, last


def edit(root: Path, old: str, new: str) -> None:
    file = root / PATH
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new, 1))


def test_an_edited_text_is_studied_and_goes_into_the_index(root: Path) -> None:
    edit(root, "Citing", "Quoting zyzzyva")
    gathering, last = look(root)
    with headstart(gathering, last, [PATH], root / "site") as begun:
        studies = begun.studies()
        assert studies is not None
        assert list(studies) == [PATH]
        assert "zyzzyva" in begun.search_document(PATH)
    assert "zyzzyva" in gathering.body(PATH).article_html


def test_what_other_pages_show_too_is_more_than_an_edit(root: Path) -> None:
    edit(root, "title: ", "title: Another ")
    gathering, last = look(root)
    with headstart(gathering, last, [PATH], root / "site") as begun:
        assert begun.studies() is None


def test_a_file_that_changes_meanwhile_is_more_than_an_edit(root: Path) -> None:
    edit(root, "Citing", "Quoting")
    gathering, last = look(root)
    edit(root, "Quoting", "Naming")
    with headstart(gathering, last, [PATH], root / "site") as begun:
        assert begun.studies() is None


def test_an_index_that_is_given_up_leaves_nothing_and_does_not_wait(root: Path) -> None:
    edit(root, "Citing", "Quoting")
    gathering, last = look(root)
    before = sorted(each.name for each in root.iterdir())
    with (
        pytest.raises(KeyboardInterrupt),
        headstart(gathering, last, [PATH], root / "site"),
    ):
        raise KeyboardInterrupt
    assert sorted(each.name for each in root.iterdir()) == before
