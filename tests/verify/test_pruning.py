"""Captures that no later look can need go; no other file does."""

import datetime
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.core.evidence import By, Captured, Evidence, Link, SourceEvidence
from generator.core.model import Library
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.verify import pruning
from generator.verify.captures import Captures
from generator.verify.pruning import prune
from generator.verify.response import Response

Make = Callable[[Mapping[str, str | bytes]], Path]
GONE = "https://old.example.org/story"
DAY = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)
LATER = DAY + datetime.timedelta(days=90)


@pytest.fixture
def library(make_project: Make) -> Library:
    return open_library(read_settings(make_project({}), None))


@pytest.fixture
def cited(library: Library) -> str:
    return next(source.url for source in library.briefings[0].sources if source.url)


@pytest.fixture
def captures(tmp_path: Path) -> Captures:
    return Captures(tmp_path / "captures")


def keep(captures: Captures, url: str, *days: int, by: By = By.FETCH) -> None:
    for day in days:
        at = f"2026-05-{day:02}T10:00:00Z"
        if by is By.FILE:
            captures.keep_file(url, b"text", "text/plain", at)
        else:
            captures.keep(Response(url, url, at, 200, (), b"text"), by=by)


def left(captures: Captures, url: str) -> list[tuple[int, str]]:
    return [(int(each.at[8:10]), each.by.value) for each in captures.newest_first(url)]


def test_the_newest_of_each_kind_stay(captures: Captures, library: Library, cited: str) -> None:
    for by, days in ((By.FETCH, (1, 4, 7)), (By.FILE, (2, 5, 8)), (By.ARCHIVE, (3, 6))):
        keep(captures, cited, *days, by=by)
    keep(captures, cited + "?other", 1)
    assert prune(captures, library, DAY) == 2
    assert left(captures, cited) == [
        (8, "file"), (7, "fetch"), (6, "archive"), (5, "file"), (4, "fetch"), (3, "archive"),
    ]  # fmt: skip
    assert left(captures, cited + "?other") == [(1, "fetch")]
    assert prune(captures, library, DAY) == 0


def test_what_evidence_rests_on_stays(captures: Captures, library: Library, cited: str) -> None:
    briefing = library.briefings[0]
    source = next(source for source in briefing.sources if source.url == cited)
    seen = SourceEvidence(
        url=cited,
        link=Link.LIVE,
        captured=Captured("2026-05-01T10:00:00Z", By.FETCH, "text/plain", "0" * 64, "0" * 64, "plain"),
    )
    briefing = replace(briefing, evidence=Evidence({source.id: seen}))
    keep(captures, cited, 1, 2, 3, 4)
    assert prune(captures, replace(library, briefings=(briefing,)), DAY) == 1
    assert [day for day, _ in left(captures, cited)] == [4, 3, 1]


def test_what_nobody_cites_goes_after_ninety_days(captures: Captures, library: Library) -> None:
    keep(captures, GONE, 1)
    keep(captures, GONE, 2, by=By.FILE)
    assert prune(captures, library, DAY) == 0
    assert prune(captures, library, LATER - datetime.timedelta(days=1)) == 0
    assert prune(captures, library, LATER) == 1
    assert left(captures, GONE) == [(2, "file")]
    assert prune(captures, library, LATER) == 0
    assert [file.name for file in captures.folder.rglob("*uncited*")] == []


def test_what_is_cited_again_is_counted_anew(captures: Captures, library: Library, cited: str) -> None:
    keep(captures, cited, 1)
    nobody = replace(library, briefings=())
    assert prune(captures, nobody, DAY) == 0
    assert prune(captures, library, DAY) == 0
    assert prune(captures, nobody, LATER) == 0
    assert left(captures, cited) == [(1, "fetch")]


def test_what_somebody_captured_meanwhile_stays(captures: Captures, library: Library) -> None:
    keep(captures, GONE, 1)
    prune(captures, library, DAY)
    (mark,) = captures.folder.rglob("*uncited*")
    os.utime(mark, (1, 1))
    assert prune(captures, library, LATER) == 0
    assert left(captures, GONE) == [(1, "fetch")]


def test_a_briefing_that_cannot_be_read_makes_nothing_forgotten(
    captures: Captures, library: Library, make_project: Make
) -> None:
    slip = open_library(read_settings(make_project({"briefings/2026/slip.md": "---\ntitle: [\n---\n"}), None))
    keep(captures, GONE, 1)
    prune(captures, library, DAY)
    assert prune(captures, slip, LATER) == 0
    assert prune(captures, library, LATER) == 1


def test_other_files_are_left_alone(captures: Captures, library: Library, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for folder in (captures.folder / "old.example.org", elsewhere):
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("notes.txt", "0123456789abcdef0123-2026.warc.gz", "saved.warc.gz"):
            (folder / name).write_text("mine")
    name = f"{'0' * 20}-20260501100000-fetch.warc.gz"
    (captures.folder / "old.example.org" / name).symlink_to(elsewhere / "notes.txt")
    (elsewhere / name).write_text("mine")
    (captures.folder / "linked").symlink_to(elsewhere)
    before = sorted(tmp_path.rglob("*"))
    assert prune(captures, library, DAY) == prune(captures, library, LATER) == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_there_need_be_none(captures: Captures, library: Library) -> None:
    assert prune(captures, library, DAY) == 0
    assert not captures.folder.exists()


@pytest.mark.parametrize("steps", range(4))
def test_a_run_that_is_killed_leaves_what_the_next_one_finishes(
    captures: Captures, library: Library, cited: str, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(captures, cited, *range(1, 7))
    unlink, done = Path.unlink, 0

    def killed(file: Path, *, missing_ok: bool = False) -> None:
        nonlocal done
        if done == steps:
            raise KeyboardInterrupt
        done += 1
        unlink(file, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            prune(captures, library, DAY)
    assert len(left(captures, cited)) == 6 - steps
    assert prune(captures, library, DAY) == 4 - steps
    assert [day for day, _ in left(captures, cited)] == [6, 5]


def test_two_at_once_drop_the_same(
    captures: Captures, library: Library, cited: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(captures, cited, *range(1, 6))
    unneeded = pruning._unneeded

    def after_another(*given: object, **named: bool) -> list[Path]:
        found = list(unneeded(*given, **named))  # type: ignore[arg-type]
        for file in found:
            file.unlink()
        keep(captures, cited, 7)
        return found

    monkeypatch.setattr(pruning, "_unneeded", after_another)
    assert prune(captures, library, DAY) == 0
    assert [day for day, _ in left(captures, cited)] == [7, 5, 4]


def test_one_run_drops_so_many_at_most(
    captures: Captures, library: Library, cited: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pruning, "_DROPPED_MAX", 3)
    keep(captures, cited, *range(1, 8))
    assert [prune(captures, library, DAY) for _ in range(3)] == [3, 2, 0]
