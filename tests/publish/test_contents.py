"""A file that has not changed is not read again, and every change is seen."""

import os
import stat
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.core.diagnostic import Problem
from generator.core.position import Span
from generator.core.settings import Settings
from generator.load import library
from generator.load.configuration import read_settings
from generator.publish import contents
from generator.publish.cache import Cache
from generator.publish.contents import Contents, name

Make = Callable[[Mapping[str, str | bytes]], Path]
PATH = "briefings/2026/rot.md"
BESIDE = "briefings/2026/rot.evidence.json"


@pytest.fixture
def settings(make_project: Make) -> Settings:
    return read_settings(make_project({PATH: "one", BESIDE: "{}"}), None)


@pytest.fixture
def long_ago(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if each look began long after the last change."""
    monkeypatch.setattr(contents, "_MARGIN_NS", -(1 << 60))


def look(settings: Settings) -> tuple[bytes, bytes]:
    each = Contents(Cache(settings.root / ".cache"), settings, {PATH: None}, {BESIDE})
    found = each.names(PATH)
    each.keep()
    return found


def look_at_all(settings: Settings, *others: str) -> str:
    """The name of all contents, of which none is asked for."""
    each = Contents(Cache(settings.root / ".cache"), settings, dict.fromkeys((PATH, *others)), {BESIDE})
    each.keep()
    return each.name


def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of briefings that are read from now on."""
    paths: list[str] = []
    read = library.read

    def note(path: str, settings: Settings) -> bytes | Problem:
        paths.append(path)
        return read(path, settings)

    monkeypatch.setattr(library, "read", note)
    return paths


@pytest.mark.usefixtures("long_ago")
def test_what_has_not_changed_is_not_read_again(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    first = look(settings)
    assert first == (name(b"one"), name(b"{}"))
    again = reads(monkeypatch)
    assert look(settings) == first
    assert again == []


def rewrite(file: Path) -> None:
    file.write_bytes(b"two")


def rename_over(file: Path) -> None:
    other = file.with_name("other")
    other.write_bytes(b"two")
    about = file.stat()
    os.utime(other, ns=(about.st_atime_ns, about.st_mtime_ns))
    other.replace(file)


def change_and_set_the_clock_back(file: Path) -> None:
    about = file.stat()
    time.sleep(0.01)  # the clock of files may go in steps of 4 ms
    file.write_bytes(b"two")
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))


def link_to_another(file: Path) -> None:
    other = file.with_name("other")
    other.write_bytes(b"two")
    file.unlink()
    file.symlink_to("other")


@pytest.mark.usefixtures("long_ago")
@pytest.mark.parametrize("change", [rewrite, rename_over, change_and_set_the_clock_back, link_to_another])
def test_every_change_is_seen(settings: Settings, change: Callable[[Path], None]) -> None:
    look(settings)
    change(settings.root / PATH)
    assert look(settings) == (name(b"two"), name(b"{}"))


@pytest.mark.usefixtures("long_ago")
@pytest.mark.parametrize("path", [PATH, BESIDE])
@pytest.mark.parametrize("change", [rewrite, rename_over, change_and_set_the_clock_back, link_to_another])
def test_every_change_is_seen_where_all_are_looked_at_as_one(
    settings: Settings, change: Callable[[Path], None], path: str
) -> None:
    look_at_all(settings)
    before = look_at_all(settings)
    change(settings.root / path)
    after = look_at_all(settings)
    assert after != before
    assert look_at_all(settings) == after


@pytest.mark.usefixtures("long_ago")
def test_what_comes_and_what_goes_is_seen(settings: Settings) -> None:
    before = look_at_all(settings)
    assert look_at_all(settings, "briefings/2026/other.md") != before
    (settings.root / "briefings/2026/other.md").write_bytes(b"one")
    with_another = look_at_all(settings, "briefings/2026/other.md")
    assert look_at_all(settings) == before != with_another
    (settings.root / PATH).unlink()
    assert look_at_all(settings) != before


@pytest.mark.usefixtures("long_ago")
def test_the_name_of_all_is_the_same_however_it_was_found(settings: Settings) -> None:
    found = look_at_all(settings)
    assert look_at_all(settings) == found
    for file in (settings.root / ".cache").glob("??/*"):
        file.unlink()
    assert look_at_all(settings) == found


@pytest.mark.usefixtures("long_ago")
def test_a_change_between_the_look_and_the_reading_is_in_the_name(settings: Settings) -> None:
    before = look_at_all(settings)
    each = Contents(Cache(settings.root / ".cache"), settings, {PATH: None}, {BESIDE})
    for file in (settings.root / ".cache").glob("??/*"):
        file.unlink()
    (settings.root / PATH).write_bytes(b"two")
    assert each.name == before
    assert each.names(PATH)[0] == name(b"two")
    assert each.name != before


@pytest.mark.usefixtures("long_ago")
def test_the_target_of_a_link_is_read_each_time(settings: Settings) -> None:
    link_to_another(settings.root / PATH)
    look(settings)
    (settings.root / "briefings/2026/other").write_bytes(b"six")
    assert look(settings)[0] == name(b"six")


@pytest.mark.usefixtures("long_ago")
def test_a_limit_that_falls_is_seen(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    before = look(settings)
    monkeypatch.setattr(contents, "SIZE_MAX", 1)
    again = reads(monkeypatch)
    assert look(settings)[0] == before[0]
    look(replace(settings, policy=replace(settings.policy, file_size_max=2)))
    assert again == [PATH]


def test_a_change_in_the_same_tick_of_a_coarse_clock_is_seen(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time_ns()
    coarse = SimpleNamespace(
        st_mtime_ns=now, st_ctime_ns=now, st_size=3, st_ino=1, st_dev=1, st_mode=stat.S_IFREG
    )
    monkeypatch.setattr(os, "lstat", lambda _: coarse)
    look(settings)
    rewrite(settings.root / PATH)
    assert look(settings)[0] == name(b"two")
    # With no margin it would have been missed.
    monkeypatch.setattr(contents, "_MARGIN_NS", -(1 << 60))
    rewrite(settings.root / PATH)
    (settings.root / PATH).write_bytes(b"six")
    assert look(settings)[0] == name(b"two")


@pytest.mark.usefixtures("long_ago")
def test_a_reason_not_to_read_outweighs_what_is_known(settings: Settings) -> None:
    look(settings)
    why_not = Problem(Span(0, 0), "the file's name is not UTF-8")
    each = Contents(Cache(settings.root / ".cache"), settings, {PATH: why_not}, frozenset())
    assert each.names(PATH) == (name(why_not), name(None))


@pytest.mark.usefixtures("long_ago")
def test_what_another_machine_noted_is_not_trusted(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(settings)
    lstat = os.lstat

    def elsewhere(file: str) -> os.stat_result:
        about = lstat(file)
        values = list(about)
        values[1] += 1  # the inode
        return os.stat_result(values, {"st_mtime_ns": about.st_mtime_ns, "st_ctime_ns": about.st_ctime_ns})

    monkeypatch.setattr(os, "lstat", elsewhere)
    again = reads(monkeypatch)
    look(settings)
    assert again == [PATH]


@pytest.mark.usefixtures("long_ago")
def test_something_else_in_the_cache_is_not_taken_for_it(settings: Settings) -> None:
    first = look(settings)
    for file in (settings.root / ".cache").glob("??/*"):
        file.write_bytes(b"damaged")
    assert look(settings) == first


def test_one_edit_among_many_files_is_not_worth_keeping(settings: Settings, tmp_path: Path) -> None:
    folder = settings.root / "briefings/2026"
    paths = [f"briefings/2026/{number}.md" for number in range(150)]
    for number in range(150):
        (folder / f"{number}.md").write_bytes(b"one")
    cache = Cache(tmp_path / "cache")

    def look_at_all() -> int:
        each = Contents(cache, settings, dict.fromkeys(paths), frozenset())
        each.keep()
        return max((tmp_path / "cache").glob("??/*"), key=lambda file: file.stat().st_size).stat().st_ino

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contents, "_MARGIN_NS", -(1 << 60))
        kept = look_at_all()
        (folder / "7.md").write_bytes(b"two")
        assert look_at_all() == kept
        (folder / "8.md").write_bytes(b"two")
        assert look_at_all() != kept
