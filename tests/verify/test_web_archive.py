"""With a real web archive (pywb), which serves what was recorded from a server of this machine."""

import asyncio
import datetime
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.core.evidence import By, Change, Memento, Result
from generator.verify import archives
from generator.verify.asking.pace import Pace
from generator.verify.captures import Captures
from generator.verify.child import Child
from generator.verify.extraction.limits import Limits
from generator.verify.fetch import Fetcher
from generator.verify.passages import Prepared, find
from generator.verify.response import Response
from tests.verify.documents import ARTICLE, page, pdf
from tests.verify.web_archive import web_archive

NOW = datetime.datetime(2026, 7, 1, tzinfo=datetime.UTC)
VERSIONS = {
    "2026-01-08T10:00:00Z": "The council approved 38 new homes near the harbour last week.",
    "2026-03-08T10:00:00Z": "The council approved 42 new homes near the harbour last week.",
    "2026-06-08T10:00:00Z": "The council withdrew its plans for the harbour and gave no reason.",
}


@dataclass
class Source:
    """A page of the web that changes, and then refuses everybody."""

    text: str = ""
    blocked: bool = False


@dataclass(frozen=True)
class Archive:
    """The address of the page, that of the archive's TimeGate, and one that shows copies in frames."""

    url: str
    gate: str
    framed: str

    @property
    def origin(self) -> str:
        return self.url.removesuffix("/story")


@contextmanager
def serving(source: Source) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_pdf = self.path == "/paper"
            body = pdf() if is_pdf else page(f"<article>{ARTICLE}<p>{source.text}</p></article>")
            self.send_response(403 if source.blocked else 404 if self.path == "/gone" else 200)
            self.send_header("Content-Type", "application/pdf" if is_pdf else "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Set-Cookie", "session=secret")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def fetch(url: str, **headers: str) -> Response:
    async def get() -> Response:
        async with fetcher() as made:
            return await made.get(url, headers)

    return asyncio.run(get())


def fetcher() -> Fetcher:
    return Fetcher(now=lambda: NOW, allow=frozenset({"127.0.0.1"}), pace=Pace(gap=0))


def copy(gate: str, url: str, day: str) -> Memento:
    found = nearest(gate, url, day)
    assert found is not None
    return found


def nearest(gate: str, url: str, day: str) -> Memento | None:
    async def get() -> Memento | None:
        async with fetcher() as made:
            when = datetime.datetime.fromisoformat(f"{day}T12:00:00+00:00")
            return await archives.nearest(made.get, gate, url, when)

    return asyncio.run(get())


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive that has recorded the page three times, before it began to refuse."""
    folder = tmp_path_factory.mktemp("archive")
    captures = Captures(folder / "captures")
    source = Source()
    with serving(source) as origin:
        for at, source.text in VERSIONS.items():
            captures.keep(replace(fetch(f"{origin}/story"), at=at))
        captures.keep(replace(fetch(f"{origin}/paper"), at="2026-02-01T10:00:00Z"))
        captures.keep(replace(fetch(f"{origin}/list?id=1&tag=a%20b#part"), at="2026-04-01T10:00:00Z"))
        captures.keep(replace(fetch(f"{origin}/gone"), at="2026-05-01T10:00:00Z"))
        source.blocked = True
        files = sorted(captures.folder.rglob("*.warc.gz"))
        with web_archive(folder / "archive", files) as gates:
            yield Archive(f"{origin}/story", gates.plain, gates.framed)


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with closing(Child()) as made:
        yield made


@pytest.mark.parametrize(
    ("accessed", "at"),
    [
        ("2025-01-01", "2026-01-08T10:00:00Z"),
        ("2026-01-20", "2026-01-08T10:00:00Z"),
        ("2026-02-20", "2026-03-08T10:00:00Z"),
        ("2026-03-08", "2026-03-08T10:00:00Z"),
        ("2026-05-30", "2026-06-08T10:00:00Z"),
        ("2027-01-01", "2026-06-08T10:00:00Z"),
    ],
)
def test_the_copy_nearest_to_the_day_it_was_read(archive: Archive, accessed: str, at: str) -> None:
    stamp = "".join(filter(str.isdigit, at))
    for gate in (archive.gate, archive.framed):
        assert nearest(gate, archive.url, accessed) == Memento(f"{gate}{stamp}/{archive.url}", at)


def test_what_was_never_archived(archive: Archive) -> None:
    for gate in (archive.gate, archive.framed):
        assert nearest(gate, f"{archive.origin}/never", "2026-03-01") is None


def test_an_address_with_a_query(archive: Archive) -> None:
    url = f"{archive.origin}/list?id=1&tag=a%20b"
    for gate in (archive.gate, archive.framed):
        assert copy(gate, f"{url}#part", "2026-03-01").at == "2026-04-01T10:00:00Z"
        assert fetch(archives.raw_url(copy(gate, url, "2026-03-01"))).status == 200
    assert nearest(archive.gate, f"{archive.origin}/list?id=2", "2026-03-01") is None


def test_a_copy_of_a_failure_is_no_copy(archive: Archive) -> None:
    assert nearest(archive.gate, f"{archive.origin}/gone", "2026-03-01") is None


def test_the_timemap_alone_will_do(archive: Archive) -> None:
    async def get() -> Memento | None:
        async with fetcher() as made:

            async def without_timegate(url: str, headers: object = None) -> Response:
                refused = Response(url, url, "", status=400)
                return refused if url == archive.gate + archive.url else await made.get(url)

            when = datetime.datetime(2026, 2, 20, tzinfo=datetime.UTC)
            return await archives.nearest(without_timegate, archive.gate, archive.url, when)

    found = asyncio.run(get())
    assert found == Memento(f"{archive.gate}20260308100000/{archive.url}", "2026-03-08T10:00:00Z")


def test_the_archived_copy_of_a_blocked_source_is_read(
    archive: Archive, child: Child, tmp_path: Path
) -> None:
    assert fetch(archive.url).status == 403
    memento = copy(archive.framed, archive.url, "2026-03-01")
    response = fetch(archives.raw_url(memento))
    assert response.body == page(f"<article>{ARTICLE}<p>{VERSIONS['2026-03-08T10:00:00Z']}</p></article>")
    assert "secret" not in str(response.headers)

    kept = Captures(tmp_path)
    kept.keep(replace(response, url=archive.url), at=memento.at, by=By.ARCHIVE)
    found = kept.latest(archive.url)
    assert (found.by, found.at) == (By.ARCHIVE, "2026-03-08T10:00:00Z")
    text = child.read(found.body, found.media_type, found.final_url, Limits())
    assert find("approved 42 new homes near the harbour", [Prepared(text.main)]).result is Result.FOUND


def test_an_archived_pdf_is_read(archive: Archive, child: Child) -> None:
    url = f"{archive.origin}/paper"
    response = fetch(archives.raw_url(copy(archive.gate, url, "2026-03-01")))
    text = child.read(response.body, response.header("content-type"), url, Limits())
    assert (text.media_type, text.whole) == ("application/pdf", "One in five articles suffers")


@pytest.mark.parametrize(
    ("day", "result", "change"),
    [
        ("2026-01-08", Result.FOUND, Change.SAME),
        ("2026-03-08", Result.NOT_FOUND, Change.NUMBER_CHANGED),
        ("2026-06-08", Result.NOT_FOUND, Change.REMOVED),
    ],
)
def test_drift_between_the_copies_of_an_address(
    archive: Archive, child: Child, day: str, result: Result, change: Change
) -> None:
    def text(day: str) -> list[Prepared]:
        response = fetch(archives.raw_url(copy(archive.gate, archive.url, day)))
        return [
            Prepared(child.read(response.body, response.header("content-type"), archive.url, Limits()).main)
        ]

    passage = "approved 38 new homes near the harbour"
    before = replace(find(passage, text("2026-01-08")), last_found="2026-01-08T10:00:00Z")
    now = find(passage, text(day), before)
    assert (now.result, now.change) == (result, change)
