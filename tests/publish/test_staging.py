"""A new site takes over from the last one what is the same, and only that."""

import os
from pathlib import Path

import pytest

from generator.publish.staging import Staging, files_below


def first(tmp_path: Path) -> Staging:
    staging = Staging(tmp_path / "one", tmp_path / "none", {})
    staging.folder.mkdir()
    staging.write("a", "1", {"a/index.html": "A", "a/b/index.html": "B"})
    staging.write("c", "1", {"c.txt": "C"})
    return staging


def second(tmp_path: Path, last: Staging) -> Staging:
    (tmp_path / "two").mkdir()
    return Staging(tmp_path / "two", last.folder, last.groups)


def test_what_was_made_under_the_same_key_is_linked(tmp_path: Path) -> None:
    last = first(tmp_path)
    new = second(tmp_path, last)
    assert new.take_over("a", "1")
    assert not new.take_over("c", "2")
    assert not new.take_over("d", "1")
    assert files_below(new.folder) == ["a/b/index.html", "a/index.html"]
    assert (new.folder / "a/index.html").samefile(last.folder / "a/index.html")
    assert new.groups == {"a": last.groups["a"]}


@pytest.mark.parametrize("harm", ["gone", "changed", "touched", "linked"])
def test_what_somebody_touched_is_made_anew(tmp_path: Path, harm: str) -> None:
    last = first(tmp_path)
    file = last.folder / "a/b/index.html"
    if harm == "gone":
        file.unlink()
    elif harm == "changed":
        file.write_text("longer")
    elif harm == "touched":
        file.write_text("X")
        os.utime(file, (1, 1))
    else:
        file.unlink()
        file.symlink_to("/etc/hostname")
    new = second(tmp_path, last)
    assert not new.take_over("a", "1")
    assert files_below(new.folder) == []


def test_where_files_cannot_be_linked_they_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "not permitted")

    last = first(tmp_path)
    new = second(tmp_path, last)
    monkeypatch.setattr(os, "link", refuse)
    assert new.take_over("a", "1")
    assert (new.folder / "a/index.html").read_text() == "A"
    # The copy is taken over in its turn.
    (tmp_path / "three").mkdir()
    assert Staging(tmp_path / "three", new.folder, new.groups).take_over("a", "1")


def third(tmp_path: Path, *, harm: str = "") -> Staging:
    """The site after the second, begun in the folder of the first, of which "c" has changed since and "d" has gone."""
    one = first(tmp_path)
    one.write("d", "1", {"d/e/index.html": "D"})
    two = second(tmp_path, one)
    assert two.take_over("a", "1")
    two.write("c", "2", {"c.txt": "new"})
    if harm:
        (one.folder / harm).write_text("harm")
    new = Staging(one.folder, two.folder, two.groups)
    new.reuse(one.groups)
    return new


def test_the_site_before_the_last_is_brought_up_to_date(tmp_path: Path) -> None:
    new = third(tmp_path)
    # What the last site has otherwise, or no more, is gone at once, with its empty folders.
    assert files_below(new.folder) == ["a/b/index.html", "a/index.html"]
    assert not (new.folder / "d").exists()
    before = (new.folder / "a/index.html").stat()
    assert new.take_over("a", "1")
    assert new.take_over("c", "2")
    new.finish()
    assert (new.folder / "a/index.html").stat() == before
    assert files_below(new.folder) == ["a/b/index.html", "a/index.html", "c.txt"]
    assert new.groups == new.last


def test_what_is_made_anew_leaves_the_last_site_alone(tmp_path: Path) -> None:
    new = third(tmp_path)
    new.write("a", "2", {"a/index.html": "another"})
    new.finish()
    assert files_below(new.folder) == ["a/index.html"]
    assert (new.last_site / "a/index.html").read_text() == "A"


def test_what_nobody_asks_for_goes(tmp_path: Path) -> None:
    new = third(tmp_path)
    assert new.take_over("c", "2")
    new.finish()
    assert files_below(new.folder) == ["c.txt"]


@pytest.mark.parametrize("harm", ["a/index.html", "more.txt"])
def test_a_folder_that_somebody_touched_is_emptied(tmp_path: Path, harm: str) -> None:
    new = third(tmp_path, harm=harm)
    assert files_below(new.folder) == []
