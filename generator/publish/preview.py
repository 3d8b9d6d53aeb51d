"""A web server for the author's own machine: serves a folder and tells open pages to load anew.

Pages get one script tag; it listens to server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
The server answers only to the names that it was started under, so that a page elsewhere on the web cannot read
drafts through a name that resolves to this machine.
"""

import hashlib
import http.server
import threading
import urllib.parse
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

_EVENTS = "/_preview/events"
_SCRIPT = "/_preview/reload.js"
_TAG = '<script src="{script}" data-version="{version}" defer></script></body>'
_JAVASCRIPT = b"""\
"use strict";
const shown = document.currentScript.dataset.version;
const key = "preview-scroll:" + location.pathname;
const kept = sessionStorage.getItem(key);
const back = () => window.scrollTo({ top: Number(kept), behavior: "instant" });
if (kept !== null) {
  sessionStorage.removeItem(key);
  back();
  // Once more when all has its height, unless the reader has gone on.
  const gone = new AbortController();
  for (const sign of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(sign, () => gone.abort(), { once: true, passive: true, signal: gone.signal });
  }
  addEventListener("load", () => { if (!gone.signal.aborted) back(); gone.abort(); }, { once: true });
}
const events = new EventSource("/_preview/events?page=" + encodeURIComponent(location.pathname));
events.onmessage = (event) => {
  if (event.data === shown) return;
  events.close();
  // One that has not gone back to its place yet still knows it.
  sessionStorage.setItem(key, document.readyState === "complete" || kept === null ? String(window.scrollY) : kept);
  location.reload();
};
"""
_KEEPALIVE_SECONDS = 15.0


class Versions:
    """Counts the site's versions; whoever waits is woken by the next one.

    Pages that were made ahead of the site's next version hide those of the site, by their address below its root.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._number = 0
        self._ahead: dict[str, tuple[int, bytes]] = {}
        self.looks = 0
        """Counts the changes of what pages load, such as styles."""

    def next(self, since: int | None = None, *, looks: bool = False) -> None:
        """There is a new version of the site, which also `looks` otherwise.

        Pages made ahead of it are forgotten; not those made after version `since`, when it was begun.
        """
        with self._changed:
            self._number += 1
            self.looks += looks
            since = self._number if since is None else since
            self._ahead = {url: made for url, made in self._ahead.items() if made[0] > since}
            self._changed.notify_all()

    def show(self, pages: Mapping[str, str]) -> None:
        """There are new `pages`, ahead of the site's next version."""
        with self._changed:
            self._number += 1
            self._ahead |= {url: (self._number, html.encode()) for url, html in pages.items()}
            self._changed.notify_all()

    def ahead(self, url: str) -> bytes | None:
        """The page at `url`, if it was made ahead of the site's next version."""
        made = self._ahead.get(url)
        return made[1] if made else None

    @property
    def number(self) -> int:
        """That of the newest version."""
        return self._number

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
        elif self.path.partition("?")[0] == _EVENTS:
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
        found = self._content(self.path)
        path = Path(self.translate_path(self.path))
        if found is not None:
            self._send(self._listening(found), "text/html; charset=utf-8")
        elif path.exists():
            super().do_GET()
        else:
            page = self._listening(self._missing()) if self._missing() else b"not found"
            self._send(page, "text/html; charset=utf-8", HTTPStatus.NOT_FOUND)

    def _content(self, address: str) -> bytes | None:
        """The page at `address`; None where there is none, or no page."""
        name = urllib.parse.unquote(address.partition("?")[0]).removesuffix("index.html").lstrip("/")
        if (made := self.server.versions.ahead(name)) is not None:
            return made
        path = Path(self.translate_path(address))
        if address.partition("?")[0].endswith("/"):
            path = path / "index.html"
        try:
            return path.read_bytes() if path.suffix == ".html" else None
        except OSError:
            return None

    def _missing(self) -> bytes:
        try:
            return Path(self.directory, "404.html").read_bytes()
        except OSError:
            return b""

    def _listening(self, page: bytes) -> bytes:
        """The page with the script that loads it anew."""
        tag = _TAG.format(script=_SCRIPT, version=self._version(page))
        return page.replace(b"</body>", tag.encode(), 1)

    def _version(self, page: bytes) -> str:
        return f"{self.server.versions.looks}-{hashlib.blake2b(page, digest_size=8).hexdigest()}"

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
        asked = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        address = asked.get("page", ["/"])[0]
        seen, told = -1, ""
        try:
            while not self.server.closing:
                seen = self.server.versions.wait(seen, _KEEPALIVE_SECONDS)
                present = self._content(address)
                version = self._version(self._missing() if present is None else present)
                # A comment tells whether anybody still listens.
                self.wfile.write(b":\n\n" if version == told else f"data: {version}\n\n".encode())
                self.wfile.flush()
                told = version
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
