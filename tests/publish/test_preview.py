import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish.preview import PreviewServer, Versions


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[PreviewServer, Versions, str]]:
    (tmp_path / "2026").mkdir()
    (tmp_path / "index.html").write_text("<body>home</body>")
    (tmp_path / "2026" / "index.html").write_text("<body>year</body>")
    (tmp_path / "404.html").write_text("<body>lost</body>")
    (tmp_path / "site.css").write_text("a{}")
    versions = Versions()
    running = PreviewServer(("127.0.0.1", 0), tmp_path, versions)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield running, versions, f"http://127.0.0.1:{running.server_address[1]}"
    running.shutdown()
    running.server_close()


def get(url: str, host: str | None = None) -> tuple[int, str]:
    request = urllib.request.Request(url, headers={"Host": host} if host else {})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_pages_get_the_reload_script_and_files_do_not(server: tuple[PreviewServer, Versions, str]) -> None:
    _, _, root = server
    assert get(root + "/") == (200, '<body>home<script src="/_preview/reload.js" defer></script></body>')
    assert get(root + "/2026/?q=1")[1].startswith("<body>year")
    assert get(root + "/2026")[1].startswith("<body>year")
    assert get(root + "/site.css") == (200, "a{}")
    assert "EventSource" in get(root + "/_preview/reload.js")[1]


def test_a_missing_page_is_the_sites_own(server: tuple[PreviewServer, Versions, str]) -> None:
    status, page = get(server[2] + "/nowhere/")
    assert status == 404
    assert page.startswith("<body>lost")


def test_nothing_outside_the_folder(server: tuple[PreviewServer, Versions, str]) -> None:
    assert get(server[2] + "/../../etc/passwd")[0] == 404
    assert get(server[2] + "/%2e%2e/%2e%2e/etc/passwd")[0] == 404


def test_other_names_are_refused(server: tuple[PreviewServer, Versions, str]) -> None:
    assert get(server[2] + "/", host="attacker.example")[0] == 403
    assert get(server[2] + "/", host="localhost:8000")[0] == 200


def test_a_new_version_reaches_open_pages(server: tuple[PreviewServer, Versions, str]) -> None:
    _, versions, root = server
    with urllib.request.urlopen(root + "/_preview/events", timeout=5) as events:
        first = events.readline()
        events.readline()
        versions.next()
        assert events.readline() != first
