"""A web server for the author's own machine: serves a folder and tells open pages to load anew.

Pages get one script tag; it listens to server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
The server answers only to the names that it was started under, so that a page elsewhere on the web cannot read
drafts through a name that resolves to this machine.
"""

import http.server
import threading
import urllib.parse
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

_EVENTS = "/_preview/events"
_SCRIPT = "/_preview/reload.js"
_TAG = f'<script src="{_SCRIPT}" defer></script></body>'.encode()
_JAVASCRIPT = b"""\
"use strict";
const key = "preview-scroll:" + location.pathname;
const kept = sessionStorage.getItem(key);
if (kept !== null) { sessionStorage.removeItem(key); window.scrollTo(0, Number(kept)); }
const events = new EventSource("/_preview/events");
let seen = null;
events.onmessage = (event) => {
  if (seen !== null && seen !== event.data) {
    sessionStorage.setItem(key, String(window.scrollY));
    location.reload();
  }
  seen = event.data;
};
"""
_KEEPALIVE_SECONDS = 15.0


class Versions:
    """Counts the site's versions; whoever waits is woken by the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._number = 0

    def next(self) -> None:
        """There is a new version."""
        with self._changed:
            self._number += 1
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float) -> int:
        """The number of the newest version, as soon as it differs from `seen` or `seconds` have passed."""
        with self._changed:
            self._changed.wait_for(lambda: self._number != seen, timeout=seconds)
            return self._number


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "PreviewServer"

    def do_GET(self) -> None:
        if not self._known_host():
            self.send_error(HTTPStatus.FORBIDDEN, "this server answers to its own name only")
        elif self.path == _EVENTS:
            self._stream()
        elif self.path == _SCRIPT:
            self._send(_JAVASCRIPT, "text/javascript; charset=utf-8")
        else:
            self._page()

    def do_HEAD(self) -> None:
        if self._known_host():
            super().do_HEAD()
        else:
            self.send_error(HTTPStatus.FORBIDDEN)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base class's name
        """Requests are not news to an author."""

    def _known_host(self) -> bool:
        name = urllib.parse.urlsplit("//" + self.headers.get("Host", "")).hostname or ""
        return name in self.server.names

    def _page(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path = path / "index.html"
        if path.suffix == ".html" and path.is_file():
            self._send(path.read_bytes().replace(b"</body>", _TAG, 1), "text/html; charset=utf-8")
        elif path.exists():
            super().do_GET()
        else:
            missing = Path(self.directory) / "404.html"
            page = missing.read_bytes().replace(b"</body>", _TAG, 1) if missing.is_file() else b"not found"
            self._send(page, "text/html; charset=utf-8", HTTPStatus.NOT_FOUND)

    def _send(self, content: bytes, media_type: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _stream(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        seen = -1
        try:
            while not self.server.closing:
                seen = self.server.versions.wait(seen, _KEEPALIVE_SECONDS)
                self.wfile.write(f"data: {seen}\n\n".encode())
                self.wfile.flush()
        except OSError:
            return  # the page was closed


class PreviewServer(http.server.ThreadingHTTPServer):
    """Serves the folder `directory`; call `versions.next()` when it holds a new version of the site."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], directory: Path, versions: Versions) -> None:
        self.versions = versions
        self.closing = False
        self.names = {"localhost", "127.0.0.1", "::1", address[0]}
        super().__init__(address, partial(_Handler, directory=str(directory)))

    def shutdown(self) -> None:
        """Stop serving and let waiting pages go."""
        self.closing = True
        self.versions.next()
        super().shutdown()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no error."""
