import re
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import IO

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
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_pages_get_the_reload_script_and_files_do_not(server: tuple[PreviewServer, Versions, str]) -> None:
    _, _, root = server
    status, page = get(root + "/")
    assert status == 200
    assert re.fullmatch(
        r'<body>home<script src="/_preview/reload.js" data-version="0-\w+" defer></script></body>', page
    )
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


def version(page: str) -> str:
    """The version that a page was sent as."""
    return page.partition('data-version="')[2].partition('"')[0]


def told(events: IO[bytes]) -> str:
    """The next version that a page is told of."""
    while not (line := events.readline().decode()).startswith("data: "):
        assert line
    return line.removeprefix("data: ").strip()


def test_a_new_version_reaches_the_pages_that_it_changes(
    server: tuple[PreviewServer, Versions, str], tmp_path: Path
) -> None:
    _, versions, root = server
    before = version(get(root + "/2026/")[1])
    with urllib.request.urlopen(root + "/_preview/events?page=%2F2026%2F", timeout=30) as events:
        assert told(events) == before
        (tmp_path / "index.html").write_text("<body>another home</body>")
        versions.next()
        (tmp_path / "2026" / "index.html").write_text("<body>another year</body>")
        versions.next()
        after = told(events)
        assert after == version(get(root + "/2026/")[1]) != before
        versions.next(looks=True)
        assert told(events) == version(get(root + "/2026/")[1]) != after


def test_a_missing_page_that_comes(server: tuple[PreviewServer, Versions, str], tmp_path: Path) -> None:
    _, versions, root = server
    before = version(get(root + "/2027/")[1])
    with urllib.request.urlopen(root + "/_preview/events?page=/2027/", timeout=30) as events:
        assert told(events) == before
        (tmp_path / "2027").mkdir()
        (tmp_path / "2027" / "index.html").write_text("<body>next year</body>")
        versions.next()
        assert told(events) == version(get(root + "/2027/")[1])


def test_a_page_made_ahead_stands_until_the_site_has_it(server: tuple[PreviewServer, Versions, str]) -> None:
    _, versions, root = server
    versions.show({"2026/": "<body>soon</body>"})
    begun = versions.number
    versions.show({"": "<body>sooner</body>"})
    assert get(root + "/2026/")[1].startswith("<body>soon<")
    assert get(root + "/2026/index.html")[1].startswith("<body>soon<")
    assert get(root + "/?a=b")[1].startswith("<body>sooner<")
    versions.next(begun)
    assert get(root + "/2026/")[1].startswith("<body>year")
    assert get(root + "/")[1].startswith("<body>sooner<")
    versions.next(versions.number)
    assert get(root + "/")[1].startswith("<body>home")
