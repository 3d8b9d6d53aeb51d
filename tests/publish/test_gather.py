"""What is kept under a name is what was made of that content, whatever happens to the file meanwhile."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.core.errors import UsageError
from generator.load.configuration import read_settings
from generator.publish.assemble import silent
from generator.publish.edition import gatherer
from generator.publish.gather import Gatherer

Make = Callable[[Mapping[str, str | bytes]], Path]
PATH = "briefings/2026/rot.md"


@pytest.fixture
def root(make_project: Make, good: str) -> Path:
    made = make_project({PATH: good})
    shutil.copytree(Path(__file__).parents[2] / "site_config/theme", made / "site_config/theme")
    return made


def look(root: Path) -> Gatherer:
    return gatherer(read_settings(root, None))


def test_a_file_that_changes_after_its_study_spoils_no_page(root: Path, good: str) -> None:
    first = look(root)
    first.studies([PATH], silent)
    page = first.body(PATH)
    (root / ".cache/briefings" / first.body_key(PATH)[:2] / first.body_key(PATH)).unlink()
    (root / PATH).write_text(good.replace("Citing", "Quoting"))
    with pytest.raises(UsageError, match="changed during the build"):
        first.body(PATH)
    (root / PATH).write_text(good)
    assert look(root).body(PATH) == page


def test_a_file_that_changes_before_its_study_has_the_name_of_what_was_studied(root: Path, good: str) -> None:
    first = look(root)
    (root / PATH).write_text(good.replace("Citing", "Quoting"))
    first.studies([PATH], silent)
    assert first.keys == look(root).keys
    assert "Quoting" in first.body(PATH).article_html


def test_a_template_that_changes_meanwhile_changes_no_page_under_the_old_name(root: Path) -> None:
    first = look(root)
    template = root / "site_config/theme/article.html"
    before = template.read_text("utf-8")
    template.write_text(before + "<!-- later -->")
    first.studies([PATH], silent)
    assert "<!-- later -->" not in first.body(PATH).article_html
    assert look(root).keys != first.keys
    template.write_text(before)
    assert "<!-- later -->" not in look(root).body(PATH).article_html


def test_another_value_under_the_key_of_a_study_is_not_taken_for_one(root: Path) -> None:
    first = look(root)
    first.cache.put(first.keys[PATH], frozenset({"something else"}))
    assert first.studies([PATH], silent)[PATH].has_page


def test_a_file_that_reads_like_a_fault_is_not_that_fault(root: Path) -> None:
    (root / PATH).unlink()
    (root / PATH).mkdir()
    fault = look(root)._read(PATH)
    (root / PATH).rmdir()
    (root / PATH).write_text(repr(fault[1]))
    assert look(root).keys[PATH] != fault[0]


def test_what_the_next_build_needs_outlives_many_edits(
    root: Path, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.publish.cache._KEPT_MIN", 2)
    other = root / "briefings/2026/other.md"
    other.write_text(good)
    look(root).studies(look(root).paths, silent)
    kept = look(root).keys["briefings/2026/other.md"]
    for number in range(8):
        (root / PATH).write_text(good.replace("Citing", f"Citing {number}"))
        edited = look(root)
        edited.studies([PATH], silent)
        edited.cache.forget(edited.current())
    assert look(root).cache.get(kept) is not None
    assert len(list((root / ".cache/briefings").glob("??/*"))) <= 12


def test_evidence_has_a_part_in_the_name(root: Path) -> None:
    beside = root / "briefings/2026/rot.evidence.json"
    without = look(root).keys[PATH]
    names = {without}
    for content in (b"", b"{}", b'{"version": 1, "sources": {}}'):
        beside.write_bytes(content)
        names.add(look(root).keys[PATH])
    beside.unlink()
    beside.symlink_to("elsewhere")
    names.add(look(root).keys[PATH])
    assert len(names) == 5
    beside.unlink()
    assert look(root).keys[PATH] == without


def test_evidence_that_changes_after_its_study_spoils_no_page(root: Path) -> None:
    beside = root / "briefings/2026/rot.evidence.json"
    beside.write_text('{"version": 1, "sources": {}}')
    first = look(root)
    first.studies([PATH], silent)
    (root / ".cache/briefings" / first.body_key(PATH)[:2] / first.body_key(PATH)).unlink()
    beside.unlink()
    with pytest.raises(UsageError, match="changed during the build"):
        first.body(PATH)
