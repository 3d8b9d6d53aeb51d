"""What a first search costs a reader: the bytes that a real browser, with nothing kept, loads for it."""

import contextlib
import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

from playwright.sync_api import Error

from tests.benchmarks.peers.peer import Searching
from tests.site.browser import chromium

_PATIENCE = 30_000
_TEXT = frozenset({".html", ".js", ".mjs", ".css", ".json", ".xml", ".svg", ".txt"})


class NotMeasured(Exception):  # noqa: N818 -- a search that shows nothing is a finding
    """The search showed no result; says why in a line."""


def first_query(site: Path, searching: Searching, word: str) -> tuple[int, int]:
    """Bytes and requests for the index and the program that reads it, from an empty browser to results for `word`.

    Bodies alone, gzipped where static hosts do so (text, not what is compressed already). Raises NotMeasured.
    """
    with _served(site) as (base, sent):
        try:
            with chromium() as browser:
                page = browser.new_context().new_page()
                page.set_default_timeout(_PATIENCE)
                page.goto(base + searching.page, wait_until="load")
                if searching.opener:
                    page.locator(searching.opener).first.click()
                page.locator(searching.field).first.press_sequentially(word)
                page.locator(searching.result).first.wait_for(state="attached")
                page.wait_for_load_state("networkidle")
        except Error as problem:
            raise NotMeasured(str(problem).splitlines()[0]) from problem
    loaded = [size for address, size in sent if address.startswith(searching.loaded)]
    if not loaded:
        raise NotMeasured("nothing was loaded for it")
    return sum(loaded), len(loaded)


@contextlib.contextmanager
def _served(site: Path) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """`site` on a port of its own; its address, and a list that gets each request's path and body's bytes."""
    sent: list[tuple[str, int]] = []
    handler = functools.partial(_Host, directory=str(site), sent=sent)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", sent
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Host(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments: Any, sent: list[tuple[str, int]], **options: Any) -> None:
        self._sent = sent
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = file.read_bytes()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        if file.suffix in _TEXT:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self._sent.append((self.path.partition("?")[0], len(body)))

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 -- the base class calls it so
        """Say nothing."""
