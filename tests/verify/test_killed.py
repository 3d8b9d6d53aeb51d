"""A run of `verify` may be killed or ended at any moment, and two may be at work: nothing is lost, no file is half."""

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.verify.web_site import Site, running_site

REPOSITORY = Path(__file__).parents[2]
SOURCES = 24
PER_BRIEFING = 8
# As the command does it, but without a pause between two requests to the one host that there is.
PROGRAM = """
import signal, sys
# Who was started in the background ignores Ctrl-C, and so do those that he starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
from generator import cli
from generator.verify import session
from generator.verify.asking.pace import Pace
real = session.Fetcher
session.Fetcher = lambda **given: real(**{**given, "pace": Pace(gap=0)})
sys.exit(cli.run(sys.argv[1:]))
"""


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as found:
        yield found


@pytest.fixture
def root(make_project: Callable[[Mapping[str, str]], Path], site: Site) -> Path:
    files = {"site_config/policy.yml": "archives: []\n"}
    for first in range(0, SOURCES, PER_BRIEFING):
        keys = range(first, first + PER_BRIEFING)
        sources = "".join(f"  - {{id: s{n}, title: Page {n}, url: '{site.url(f'/{n}')}'}}\n" for n in keys)
        claims = " ".join(f'Claim {n} [@s{n}, "the words of page {n}, as they stand"].' for n in keys)
        files[f"briefings/2026/b{first}.md"] = (
            f"---\ntitle: B {first}\ndate: 2026-05-07\nauthors: [desk]\ntopics: [web-archiving]\nsummary: S.\n"
            f"takeaways: [One.]\nsources:\n{sources}---\n\n{claims}\n"
        )
    for n in range(SOURCES):
        site.show(
            f"/{n}",
            f"<title>Page {n}</title><p>{'Lorem ipsum dolor sit amet. ' * 60}</p><p>Here are the words of page {n}, as they stand.</p>",
        )
    return make_project(files)


def start(root: Path, site: Site, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", PROGRAM, "verify", "--root", str(root), "--now", "2026-05-08T10:00:00Z"]
    command += ["--allow-host", f"127.0.0.1:{site.port}", "--format", "concise", *more]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def seen(root: Path) -> dict[str, str]:
    """Each source with the result of its passage; fails where a file is not whole."""
    found = {}
    for file in (root / "briefings/2026").glob("*.evidence.json"):
        for key, source in json.loads(file.read_text())["sources"].items():
            found[key] = source["passages"][0]["result"]
    return found


ALL = {f"s{n}": "found" for n in range(SOURCES)}


def test_killed_at_random_moments(root: Path, site: Site) -> None:
    chance = random.Random(3)
    sizes = []
    for turn in range(6):
        before, asked = len(seen(root)), len(site.asked)
        child = start(root, site)
        # Killed while it asks, or while it writes.
        while child.poll() is None and (
            len(site.asked) == asked if turn % 3 == 0 else len(seen(root)) == before
        ):
            time.sleep(0.01)
        time.sleep(chance.random() * 0.1)
        child.kill()
        child.communicate()
        sizes.append(len(seen(root)))
        assert set(seen(root).values()) <= {"found"}
    assert sizes == sorted(sizes), "evidence was lost"
    assert sizes[-1], "the runs were killed before they wrote anything"
    last = start(root, site)
    _, told = last.communicate(timeout=60)
    assert last.returncode == 0, told.decode()
    assert seen(root) == ALL
    assert not [path.name for path in (root / "briefings/2026").iterdir() if path.name.endswith(".tmp")]


def test_ended_by_hand_and_taken_up_again(root: Path, site: Site) -> None:
    site.delay = 0.15
    child = start(root, site)
    while not seen(root) and child.poll() is None:
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    _, told = child.communicate(timeout=30)
    assert child.returncode == 130
    assert "Traceback" not in told.decode()
    assert "interrupted" in told.decode()
    kept = seen(root)
    assert kept
    asked = len(site.asked)
    site.delay = 0
    again = start(root, site)
    again.communicate(timeout=60)
    assert again.returncode == 0
    assert seen(root) == ALL
    assert len(site.asked) - asked <= SOURCES - len(kept), "what was seen was asked for again"


def test_two_at_once_lose_nothing(root: Path, site: Site) -> None:
    both = [start(root, site), start(root, site, "--refresh")]
    for one in both:
        _, told = one.communicate(timeout=90)
        assert one.returncode == 0, told.decode()
    assert seen(root) == ALL
