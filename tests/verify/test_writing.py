"""Evidence files are whole at any moment, and two at work lose nothing of each other's."""

import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.core.errors import UsageError
from generator.core.evidence import Link, Result, Sighting, SourceEvidence
from generator.core.model import Briefing, Source
from generator.verify.writing import write_evidence

URL = "https://example.org/{}"
PATH = "briefings/2026/rot.md"
REPOSITORY = Path(__file__).parents[2]


def briefing(*keys: str) -> Briefing:
    return Briefing(PATH, "", sources=tuple(Source(key, key, url=URL.format(key)) for key in keys))


def seen(
    key: str, checked: str = "2026-05-08T10:00:00Z", link: Link = Link.LIVE, words: str = ""
) -> SourceEvidence:
    return SourceEvidence(
        URL.format(key), link, checked, passages=(Sighting(words, Result.FOUND),) if words else ()
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "briefings/2026").mkdir(parents=True)
    return tmp_path


def written(root: Path) -> dict[str, dict[str, object]]:
    text = (root / "briefings/2026/rot.evidence.json").read_text()
    found: dict[str, dict[str, object]] = json.loads(text)["sources"]
    return found


def put(root: Path, of: Briefing, observed: dict[str, SourceEvidence]) -> bool:
    return write_evidence(root, of, observed, root / ".captures")


def test_writes_and_merges_in_the_order_of_the_briefing(root: Path) -> None:
    both = briefing("b", "a")
    assert put(root, both, {"a": seen("a")})
    assert put(root, both, {"b": seen("b")})
    assert list(written(root)) == ["b", "a"]
    assert not put(root, both, {"b": seen("b")})


def test_a_source_that_the_briefing_no_longer_has_goes(root: Path) -> None:
    put(root, briefing("a", "b"), {"a": seen("a"), "b": seen("b")})
    put(root, briefing("b"), {"b": seen("b")})
    assert list(written(root)) == ["b"]


def test_what_was_seen_later_stays(root: Path) -> None:
    put(root, briefing("a"), {"a": seen("a", "2026-05-09T10:00:00Z", Link.BLOCKED)})
    assert not put(root, briefing("a"), {"a": seen("a", "2026-05-08T10:00:00Z")})
    assert written(root)["a"]["link"] == "blocked"
    moved = Briefing(PATH, "", sources=(Source("a", "a", url="https://example.org/new"),))
    assert put(root, moved, {"a": SourceEvidence("https://example.org/new", checked="2026-05-08T10:00:00Z")})


def test_nothing_seen_writes_nothing(root: Path) -> None:
    assert not put(root, briefing("a"), {})
    assert not (root / "briefings/2026/rot.evidence.json").exists()


def test_a_damaged_file_is_not_written_over(root: Path) -> None:
    file = root / "briefings/2026/rot.evidence.json"
    file.write_text('{"version": 1, "sources": {\n<<<<<<< HEAD\n')
    with pytest.raises(UsageError, match=r"briefings/2026/rot\.evidence\.json"):
        put(root, briefing("a"), {"a": seen("a")})
    assert "HEAD" in file.read_text()


def test_a_link_is_not_followed(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"version": 1, "sources": {}}')
    (root / "briefings/2026/rot.evidence.json").symlink_to(other)
    with pytest.raises(UsageError, match="symbolic link"):
        put(root, briefing("a"), {"a": seen("a")})
    assert other.read_text() == '{"version": 1, "sources": {}}'


def _worker(root: Path, keys: list[str], mine: list[str]) -> None:
    for key in mine:
        put(root, briefing(*keys), {key: seen(key, words=f"words of {key}")})


def test_many_at_once_lose_nothing(root: Path) -> None:
    keys = [f"s{number}" for number in range(60)]
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_worker, args=(root, keys, keys[start::3])) for start in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    found = written(root)
    assert list(found) == keys
    assert all(found[key]["passages"] for key in keys)


_WRITER = """
import sys
from collections.abc import Callable
from pathlib import Path
from itertools import count
sys.path.insert(0, {repository!r})
from tests.verify.test_writing import briefing, put, seen
root = Path({root!r})
keys = [f"s{{n}}" for n in range(200)]
put(root, briefing(*keys), {{key: seen(key) for key in keys}})
print("ready", flush=True)
for round in count(1):
    put(root, briefing(*keys), {{key: seen(key, words=f"round {{round}}") for key in keys}})
"""


def test_killed_at_any_moment_it_leaves_a_whole_file(root: Path) -> None:
    chance = random.Random(7)
    file = root / "briefings/2026/rot.evidence.json"
    rounds = set()
    program = _WRITER.format(repository=str(REPOSITORY), root=str(root))
    for _ in range(8):
        child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=REPOSITORY)
        assert child.stdout.readline() == b"ready\n"
        time.sleep(chance.random() * 0.08)
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        child.stdout.close()
        found = json.loads(file.read_text())["sources"]
        assert len(found) == 200
        said = {entry["passages"][0]["exact"] if "passages" in entry else "" for entry in found.values()}
        assert len(said) == 1, "half of one round and half of another"
        rounds |= said
    assert len(rounds) > 2, "the children were always killed at the same place"
    put(root, briefing("s1"), {"s1": seen("s1")})
    assert [path.name for path in file.parent.iterdir()] == ["rot.evidence.json"]


def test_a_lock_that_is_a_link_leads_nowhere(root: Path, tmp_path: Path) -> None:
    (root / ".captures").mkdir()
    (root / ".captures/lock").symlink_to(tmp_path / "made-by-nobody")
    with pytest.raises(OSError, match="symbolic links"):
        put(root, briefing("a"), {"a": seen("a")})
    assert not (tmp_path / "made-by-nobody").exists()


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_what_stands_there_and_is_no_file_is_told(root: Path, make: Callable[[Path], None]) -> None:
    make(root / "briefings/2026/rot.evidence.json")
    with pytest.raises(UsageError, match=r"rot\.evidence\.json: not a regular file"):
        put(root, briefing("a"), {"a": seen("a")})
