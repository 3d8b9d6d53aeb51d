import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.publish import swap
from generator.publish.swap import recover, replacing

KILLED = """
import sys, time
from pathlib import Path
from generator.publish.swap import replacing
with replacing(Path(sys.argv[1])) as work:
    (work / "index.html").write_text("half")
    print("ready", flush=True)
    time.sleep(60)
"""

WATCHER = """
import sys, time
from pathlib import Path
page, end = Path(sys.argv[1]), time.monotonic() + 0.7
print("ready", flush=True)
while time.monotonic() < end:
    page.read_text()
"""


def put(target: Path, text: str) -> None:
    with replacing(target) as work:
        (work / "index.html").write_text(text)


def test_first_and_next_site(tmp_path: Path) -> None:
    target = tmp_path / "out" / "site"
    put(target, "one")
    put(target, "two")
    assert (target / "index.html").read_text() == "two"
    assert os.listdir(target.parent) == ["site"]


def test_a_failure_leaves_the_last_site(tmp_path: Path) -> None:
    target = tmp_path / "site"
    put(target, "one")
    with pytest.raises(ZeroDivisionError), replacing(target) as work:
        (work / "index.html").write_text(f"half {1 / 0}")
    assert (target / "index.html").read_text() == "one"
    assert os.listdir(tmp_path) == ["site"]


def test_a_kill_leaves_the_last_site_and_the_next_build_clears_up(tmp_path: Path) -> None:
    target = tmp_path / "site"
    put(target, "one")
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(target)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGKILL)
    assert (target / "index.html").read_text() == "one"
    assert len(os.listdir(tmp_path)) == 2
    put(target, "two")
    assert (target / "index.html").read_text() == "two"
    assert os.listdir(tmp_path) == ["site"]


def test_the_work_of_a_running_build_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "site"
    with replacing(target) as work:
        recover(target)
        assert work.is_dir()


def test_where_folders_cannot_change_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    target = tmp_path / "site"
    put(target, "one")
    put(target, "two")
    assert (target / "index.html").read_text() == "two"
    assert os.listdir(tmp_path) == ["site"]


def test_a_site_set_aside_by_a_kill_comes_back(tmp_path: Path) -> None:
    target = tmp_path / "site"
    put(target, "one")
    target.rename(tmp_path / ".site-old")
    recover(target)
    assert (target / "index.html").read_text() == "one"


def test_readers_never_miss_the_site(tmp_path: Path) -> None:
    target = tmp_path / "site"
    put(target, "0")
    number = 0
    with subprocess.Popen(
        [sys.executable, "-c", WATCHER, str(target / "index.html")], stdout=subprocess.PIPE, text=True
    ) as watcher:
        assert watcher.stdout is not None
        watcher.stdout.readline()
        while watcher.poll() is None:
            number += 1
            put(target, str(number))
            time.sleep(0.005)
    assert watcher.returncode == 0
    assert number > 5


def test_the_last_site_is_kept_for_the_next_to_begin_with(tmp_path: Path) -> None:
    target, kept = tmp_path / "site", tmp_path / "cache" / "last"
    for text in ("one", "two"):
        with replacing(target, kept, begin=True) as work:
            assert os.listdir(work) == []
            (work / "index.html").write_text(text)
    assert (kept / "index.html").read_text() == "one"
    with replacing(target, kept, begin=True) as work:
        assert (work / "index.html").read_text() == "one"
        (work / "index.html").unlink()
        (work / "index.html").write_text("three")
    assert (target / "index.html").read_text() == "three"
    assert (kept / "index.html").read_text() == "two"
    with pytest.raises(ZeroDivisionError), replacing(target, kept, begin=True) as work:
        (work / "index.html").write_text(f"half {1 / 0}")
    assert (target / "index.html").read_text() == "three"
    assert sorted(os.listdir(tmp_path)) == ["cache", "site"]


def test_where_the_last_site_cannot_be_kept_it_goes(tmp_path: Path) -> None:
    target, kept = tmp_path / "site", tmp_path / "file" / "last"
    (tmp_path / "file").write_text("in the way")
    for text in ("one", "two"):
        with replacing(target, kept, begin=True) as work:
            (work / "index.html").write_text(text)
    assert (target / "index.html").read_text() == "two"
    assert sorted(os.listdir(tmp_path)) == ["file", "site"]
