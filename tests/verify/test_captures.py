import gzip
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from generator.core.evidence import By
from generator.verify.captures import Captures
from generator.verify.response import Hop, Response
from tests.verify.documents import named

URL = "https://News.example.org/story?a=1 2&b=ü#part"
KEY = "https://News.example.org/story?a=1 2&b=ü"
RESPONSE = Response(
    url=URL,
    final_url="https://www.example.org/final",
    at="2026-05-08T10:00:00Z",
    status=200,
    headers=(
        ("content-type", "text/html; charset=utf-8"),
        ("etag", '"abc"'),
        ("last-modified", "Fri, 08 May 2026 09:00:00 GMT"),
        ("content-encoding", "gzip"),
        ("content-length", "7"),
        ("set-cookie", "session=secret"),
        ("authorization", "Basic secret"),
        ("x-odd", "a\r\nInjected: yes"),
        ("x-wide", "ü \udcff"),
        ("no name", "x"),
    ),
    body=b"<p>What it said.</p>",
    hops=(Hop("https://news.example.org/story", 301),),
)


@pytest.fixture
def captures(tmp_path: Path) -> Captures:
    return Captures(tmp_path / ".captures")


def only_file(captures: Captures) -> Path:
    (file,) = (path for path in captures.folder.rglob("*") if path.is_file())
    return file


def test_an_answer_is_kept_and_had_again(captures: Captures) -> None:
    kept = captures.keep(RESPONSE)
    found = captures.latest(URL)
    assert found is not None
    assert (found.url, found.final_url, found.at, found.by) == (
        KEY,
        "https://www.example.org/final",
        "2026-05-08T10:00:00Z",
        By.FETCH,
    )
    assert (found.status, found.body, found.media_type) == (200, RESPONSE.body, "text/html; charset=utf-8")
    assert (found.etag, found.last_modified) == ('"abc"', "Fri, 08 May 2026 09:00:00 GMT")
    assert (kept.url, kept.at, kept.body, kept.etag) == (found.url, found.at, found.body, found.etag)
    assert found.header("x-odd") == "aInjected: yes"
    assert found.header("injected") == ""
    assert found.header("x-archive-orig-content-encoding") == "gzip"


def test_no_secret_is_kept(captures: Captures) -> None:
    captures.keep(RESPONSE)
    assert b"secret" not in gzip.decompress(only_file(captures).read_bytes())


def test_any_tool_reads_the_file(captures: Captures, capsys: pytest.CaptureFixture[str]) -> None:
    captures.keep(RESPONSE)
    file = only_file(captures)
    with file.open("rb") as stream:
        records = [(record.rec_type, record.rec_headers) for record in ArchiveIterator(stream)]
    assert [kind for kind, _ in records] == ["warcinfo", "response", "metadata"]
    headers = records[1][1]
    assert headers.protocol == "WARC/1.1"
    assert headers.get_header("WARC-Target-URI") == "https://www.example.org/final"
    assert headers.get_header("WARC-Date") == "2026-05-08T10:00:00Z"
    assert headers.get_header("WARC-Payload-Digest").startswith("sha1:")
    assert records[0][1].get_header("WARC-Filename") == file.name
    assert Checker(type("Command", (), {"verbose": True, "inputs": [str(file)]})()).process_all() in {None, 0}
    assert "digest failed" not in capsys.readouterr().out


def test_the_same_capture_gives_the_same_bytes(captures: Captures) -> None:
    captures.keep(RESPONSE)
    before = only_file(captures).read_bytes()
    captures.keep(RESPONSE)
    assert only_file(captures).read_bytes() == before


def test_the_newest_comes_first(captures: Captures) -> None:
    for day in ("05", "20", "12"):
        captures.keep(replace(RESPONSE, at=f"2026-05-{day}T10:00:00Z", body=day.encode()))
    assert [capture.body for capture in captures.newest_first(URL)] == [b"20", b"12", b"05"]
    assert [capture.at[8:10] for capture in captures.newest_first(KEY)] == ["20", "12", "05"]
    assert captures.latest("https://news.example.org/other") is None


def test_how_it_was_come_by_is_kept(captures: Captures) -> None:
    captures.keep(RESPONSE)
    captures.keep(replace(RESPONSE, body=b"archived"), at="2020-01-01T00:00:00Z", by=By.ARCHIVE)
    captures.keep_file(URL, b"%PDF-1.4", "application/pdf", "2026-06-01T00:00:00Z", "https://other.example/")
    ways = [(capture.by, capture.at[:4], capture.body[:5]) for capture in captures.newest_first(URL)]
    assert ways == [(By.FILE, "2026", b"%PDF-"), (By.FETCH, "2026", b"<p>Wh"), (By.ARCHIVE, "2020", b"archi")]
    from_file = captures.latest(URL, by=By.FILE)
    assert (from_file.status, from_file.media_type, from_file.final_url) == (
        None,
        "application/pdf",
        "https://other.example/",
    )
    assert captures.latest(URL, by=By.FETCH).body == RESPONSE.body


def test_a_source_without_address_has_captures_too(captures: Captures) -> None:
    captures.keep_file("klein-2014", b"text", "", "2026-06-01T00:00:00Z")
    assert captures.latest("klein-2014").body == b"text"
    assert captures.latest("klein-2015") is None


@pytest.mark.parametrize(
    "url",
    ["https://../../x", "https://a..b/", "https:///etc", "http://[::1]/", "//x\0y", "http://\ud800/", ""],
)
def test_no_address_leads_out_of_the_folder(captures: Captures, url: str) -> None:
    captures.keep(replace(RESPONSE, url=url, final_url="https://example.org/"))
    assert captures.folder in only_file(captures).resolve().parents
    assert captures.latest(url) is not None or "\ud800" in url or "\0" in url


def test_nothing_was_captured_yet(captures: Captures) -> None:
    assert captures.latest(URL) is None
    assert captures.ignored(URL) == ()


def damaged() -> list[tuple[str, bytes]]:
    sound = io.BytesIO()
    sound.write(
        gzip.compress(b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200")
    )
    return [
        ("empty", b""),
        ("no WARC", b"<html>\x1b[31m"),
        ("no record", gzip.compress(b"")),
        ("short", sound.getvalue()),
        ("headers without end", gzip.compress(b"WARC/1.1\r\n" + b"A: b\r\n" * 100_000)),
        ("a line without end", gzip.compress(b"WARC/1.1\r\nWARC-Type: " + b"x" * 1_000_000)),
        ("foreign", gzip.compress(b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")),
    ]


@pytest.mark.parametrize(("name", "content"), damaged(), ids=named())
def test_a_damaged_file_is_passed_over_with_a_hint(
    captures: Captures, capfd: pytest.CaptureFixture[str], name: str, content: bytes
) -> None:
    captures.keep(RESPONSE)
    captures.keep(replace(RESPONSE, at="2026-06-08T10:00:00Z"))
    newest = max(captures.folder.rglob("*.warc.gz"))
    newest.write_bytes(content)
    assert captures.latest(URL).at == "2026-05-08T10:00:00Z"
    (hint,) = captures.ignored(URL)
    assert hint.startswith(newest.name)
    assert hint.isprintable()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("cut", [30, 300, 500, 800])
def test_a_file_that_was_cut_short_is_passed_over(captures: Captures, cut: int) -> None:
    captures.keep(RESPONSE)
    file = only_file(captures)
    file.write_bytes(file.read_bytes()[:cut])
    assert captures.latest(URL) is None
    assert len(captures.ignored(URL)) == 1


def test_a_changed_body_does_not_match_its_digest(captures: Captures) -> None:
    captures.keep(RESPONSE)
    file = only_file(captures)
    file.write_bytes(gzip.decompress(file.read_bytes()).replace(b"What it said", b"What it SAID"))
    assert captures.latest(URL) is None
    assert "digest" in captures.ignored(URL)[0]


def test_a_capture_of_another_address_is_foreign(captures: Captures) -> None:
    other = "https://news.example.org/other"
    captures.keep(RESPONSE)
    captures.keep(replace(RESPONSE, url=other))
    captures._files(URL)[0].write_bytes(captures._files(other)[0].read_bytes())
    assert captures.latest(URL) is None
    assert "another address" in captures.ignored(URL)[0]


def test_what_could_not_be_written_leaves_nothing(
    captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        captures.keep(RESPONSE)
    assert not [path for path in captures.folder.rglob("*") if path.is_file()]


def test_a_pipe_or_a_link_in_place_of_a_capture_is_passed_over(tmp_path: Path) -> None:
    captures = Captures(tmp_path / "kept")
    captures.keep(RESPONSE)
    (kept,) = (tmp_path / "kept").rglob("*.warc.gz")
    start = kept.name.partition("-")[0]
    os.mkfifo(kept.with_name(f"{start}-99990101000000-fetch.warc.gz"))
    kept.with_name(f"{start}-99990101000001-fetch.warc.gz").symlink_to("/dev/zero")
    found = captures.latest(URL)
    assert found is not None
    assert found.body == RESPONSE.body
    assert [hint.partition(": ")[2] for hint in captures.ignored(URL)] == ["not a regular file"] * 2
