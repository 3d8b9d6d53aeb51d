import gzip
import io
import os
import zipfile
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from generator.core.errors import UsageError
from generator.core.evidence import moment
from generator.verify import capture_file
from generator.verify.capture_file import CaptureFile, read_capture_file
from generator.verify.captures import Captures
from generator.verify.keeping import web_archive_file
from tests.verify.documents import named, page, pdf

URL = "https://example.org/story?id=1"
HTML = page("<p>The story.</p>")


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def warc(*answers: tuple[str, int, dict[str, str], bytes], zipped: bool = True) -> bytes:
    """A WARC file as another tool would make it."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=zipped)
    for number, (url, status, headers, body) in enumerate(answers):
        http = StatusAndHeaders(f"{status} X", list(headers.items()), protocol="HTTP/1.1")
        record = writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(body),
            length=len(body),
            http_headers=http,
            warc_headers_dict={"WARC-Date": f"2026-05-0{number + 1}T10:00:00.123456Z"},
        )
        writer.write_record(record)
    return out.getvalue()


CUT_SHORT = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/story?id=1\r\n"
    b"WARC-Date: 2026-05-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 9999\r\n\r\n"
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>cut"
)
PAGE = {"Content-Type": "text/html; charset=utf-8"}


def test_a_saved_page(tmp_path: Path) -> None:
    path = write(tmp_path, "story.html", HTML)
    assert read_capture_file(path, URL) == CaptureFile(HTML, "text/html")


@pytest.mark.parametrize(
    ("comment", "url", "at"),
    [
        (
            "<!--\n Page saved with SingleFile \n url: https://example.org/story?id=1 \n"
            " saved date: Tue May 05 2026 10:00:00 GMT+0200 (Central European Summer Time)\n-->",
            URL,
            "2026-05-05T08:00:00Z",
        ),
        ("<!-- saved from url=(0028)https://example.org/story?id=1 -->", URL, ""),
        (
            '<meta name="savepage-url" content="https://example.org/story?id=1">'
            '<meta name="savepage-date" content="Tue May 05 2026 10:00:00 GMT+0000">',
            URL,
            "2026-05-05T10:00:00Z",
        ),
        ("<!-- saved from url=(0014)about:internet -->", "", ""),
        ("<!--\n Page saved with SingleFile \n url: file:///home/x.html \n saved date: Never\n-->", "", ""),
        ("<!-- saved from url=(0028)https://example.org/\x1b[31m -->", "https://example.org/[31m", ""),
    ],
)
def test_a_page_tells_where_it_was_saved_from(tmp_path: Path, comment: str, url: str, at: str) -> None:
    path = write(tmp_path, "story.html", HTML.replace(b"<head>", f"<head>{comment}".encode()))
    found = read_capture_file(path, URL)
    assert (found.url, found.at) == (url, at)


def test_a_page_from_elsewhere_gives_a_warning(tmp_path: Path) -> None:
    path = write(tmp_path, "x.html", b"<!-- saved from url=(0023)https://example.org/else -->" + HTML)
    (warning,) = read_capture_file(path, URL).warnings
    assert (
        warning
        == f"{path}: it says that it was saved from https://example.org/else, not from {URL}; was it the right file?"
    )
    assert not read_capture_file(path, "http://www.example.org/else/#part").warnings
    assert not read_capture_file(path, "").warnings


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.pdf", pdf(), "application/pdf"),
        ("a.html", pdf(), "application/pdf"),
        ("a.txt", b"text", "text/plain"),
        ("a", b"text", "text/plain"),
        ("a.md", b"*text*", "text/markdown"),
        ("a.html", b"no tag in it", "text/html"),
        ("a.html.gz", gzip.compress(HTML), "application/gzip"),
        ("page", "<!doctype html>ü".encode("utf-16"), "text/html"),
    ],
    ids=named(),
)
def test_other_kinds(tmp_path: Path, name: str, content: bytes, media_type: str) -> None:
    found = read_capture_file(write(tmp_path, name, content), URL)
    assert (found.body, found.media_type) == (content, media_type)


MHTML = """\
From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/story?id=1
Subject: =?utf-8?Q?The=20story?=
Date: Tue, 5 May 2026 08:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----x"

------x
Content-Type: text/html; charset=windows-1252
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/story?id=1

<!doctype html><p>Gr=F6=DFe =3D big</p>
------x
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------x--
"""


def test_mhtml(tmp_path: Path) -> None:
    for name, text in (("a.mhtml", MHTML), ("a.txt", MHTML), ("a.mht", MHTML.replace("\n", "\r\n"))):
        found = read_capture_file(write(tmp_path, name, text.encode()), URL)
        assert found.body.decode("cp1252").strip() == "<!doctype html><p>Größe = big</p>"
        assert (found.media_type, found.url, found.at) == (
            "text/html; charset=windows-1252",
            URL,
            "2026-05-05T08:00:00Z",
        )
        assert not found.warnings


@pytest.mark.parametrize(
    "text",
    [
        MHTML.replace("text/html; charset", "text/css; charset"),
        MHTML.replace("<!doctype html><p>Gr=F6=DFe =3D big</p>", ""),
        "MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
    ],
)
def test_mhtml_without_a_page(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError, match="no page in this MHTML file"):
        read_capture_file(write(tmp_path, "a.mhtml", text.encode()), URL)


def test_mhtml_nested_without_end_is_no_traceback(tmp_path: Path) -> None:
    nested = "".join(f'Content-Type: multipart/related; boundary="{n}"\n\n--{n}\n' for n in range(3000))
    with pytest.raises(UsageError, match=r"a\.mhtml"):
        read_capture_file(write(tmp_path, "a.mhtml", f"MIME-Version: 1.0\n{nested}".encode()), URL)


@pytest.mark.parametrize("zipped", [True, False])
def test_the_answer_for_the_address_is_taken_out_of_a_warc(tmp_path: Path, zipped: bool) -> None:  # noqa: FBT001
    content = warc(
        ("https://example.org/other", 200, PAGE, page("other")),
        ("https://example.org/story?id=1", 200, PAGE, page("older")),
        ("https://example.org/style.css", 200, {"Content-Type": "text/css"}, b"p{}"),
        ("http://www.example.org/story?id=1", 200, PAGE, page("newer")),
        ("https://example.org/story?id=1", 403, PAGE, page("refused")),
        zipped=zipped,
    )
    found = read_capture_file(write(tmp_path, "a.warc.gz" if zipped else "a.warc", content), URL)
    assert found.body == page("newer")
    assert (found.url, found.at, found.media_type) == (
        "http://www.example.org/story?id=1",
        "2026-05-04T10:00:00Z",
        "text/html; charset=utf-8",
    )
    assert not found.warnings


def test_encodings_of_a_warc_are_undone(tmp_path: Path) -> None:
    headers = {**PAGE, "Content-Encoding": "gzip", "Transfer-Encoding": "chunked"}
    body = gzip.compress(HTML)
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    path = write(tmp_path, "a.warc.gz", warc((URL, 200, headers, chunked)))
    assert read_capture_file(path, URL).body == HTML


def test_redirects_of_a_warc_are_followed(tmp_path: Path) -> None:
    content = warc(
        ("https://example.org/story?id=1", 301, {"Location": "/moved"}, b""),
        ("https://example.org/moved", 200, PAGE, page("moved")),
        ("https://example.org/frame", 200, PAGE, page("frame")),
    )
    found = read_capture_file(write(tmp_path, "a.warc.gz", content), URL)
    assert found.body == page("moved")
    assert found.warnings


def test_the_only_document_of_a_warc_is_taken_with_a_warning(tmp_path: Path) -> None:
    content = warc(
        ("https://example.net/a.css", 200, {"Content-Type": "text/css"}, b"p{}"),
        ("https://example.net/a.pdf", 200, {"Content-Type": "application/pdf"}, pdf()),
    )
    found = read_capture_file(write(tmp_path, "a.warc.gz", content), URL)
    assert (found.body, found.url) == (pdf(), "https://example.net/a.pdf")
    assert "not from https://example.org/story" in found.warnings[0]


def test_several_documents_are_listed(tmp_path: Path) -> None:
    content = warc(*((f"https://example.net/{n}", 200, PAGE, HTML) for n in range(9)))
    with pytest.raises(UsageError) as raised:
        read_capture_file(write(tmp_path, "a.warc.gz", content), URL)
    listed = ", ".join(f"https://example.net/{n}" for n in range(8))
    assert str(raised.value).endswith(
        f"a.warc.gz: nothing in this web archive is from {URL}; it has {listed} and 1 more"
    )
    with pytest.raises(UsageError, match=r"no address that tells which page .* give it its url: https"):
        read_capture_file(write(tmp_path, "a.warc.gz", content), "")


def test_our_own_captures_can_be_given(tmp_path: Path) -> None:
    Captures(tmp_path).keep_file(URL, pdf(), "application/pdf", "2026-05-05T10:00:00Z")
    (path,) = tmp_path.rglob("*.warc.gz")
    found = read_capture_file(path, URL)
    assert (found.body, found.url, found.at) == (pdf(), URL, "2026-05-05T10:00:00Z")


def wacz(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def test_wacz(tmp_path: Path) -> None:
    content = wacz(
        ("datapackage.json", b"{}"),
        ("archive/a.warc.gz", warc(("https://example.org/other", 200, PAGE, page("other")))),
        ("archive/b.warc.gz", warc((URL, 200, PAGE, HTML))),
    )
    found = read_capture_file(write(tmp_path, "a.wacz", content), URL)
    assert (found.body, found.url) == (HTML, URL)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.html", b"", "the file is empty"),
        ("a.html", b" \n", "nothing but white space"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0", "image/png cannot be read as a source; give a web page"),
        ("a.docx", wacz(("word/document.xml", b"<x/>")), "application/zip cannot be read"),
        ("a.zip", b"PK\x03\x04 no", "application/zip cannot be read"),
        ("a.bin", bytes(range(256)), "application/octet-stream cannot be read"),
        ("a.warc", b"WARC/1.0\r\n\x1b[31m", "no page and no PDF in this web archive"),
        ("a.warc.gz", gzip.compress(b"no WARC"), "a damaged web archive"),
        ("a.warc.gz", warc((URL, 200, PAGE, HTML))[:-120], "no page and no PDF in this web archive"),
        ("a.warc.gz", warc((URL, 200, PAGE, HTML), zipped=False)[:-20], "a damaged web archive"),
        ("a.warc", CUT_SHORT, "a damaged web archive (a record is cut short)"),
        ("a.warc.gz", warc((URL, 404, PAGE, HTML)), "no page and no PDF in this web archive"),
        ("a.wacz", wacz(("archive/a.warc.gz", b"no WARC")), "a damaged web archive"),
    ],
    ids=named(),
)
def test_what_cannot_be_used_is_told_in_words(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = write(tmp_path, name, content)
    with pytest.raises(UsageError) as raised:
        read_capture_file(path, URL)
    assert str(raised.value).startswith(f"{path}: ")
    assert words in str(raised.value)
    assert str(raised.value).isprintable()


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such file"):
        read_capture_file(tmp_path / "none.html", URL)
    with pytest.raises(UsageError, match="a folder; give the page's own file"):
        read_capture_file(tmp_path, URL)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError, match="not a regular file"):
        read_capture_file(tmp_path / "pipe", URL)


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_file, "FILE_MAX", 1000)
    with pytest.raises(UsageError, match=r"2,000 bytes are too much; the limit is 1,000"):
        read_capture_file(write(tmp_path, "a.html", b"x" * 2000), URL)


def test_of_many_answers_for_the_address_one_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = warc(*((URL, 200, PAGE, page(f"answer {number}")) for number in range(9)))
    path = write(tmp_path, "a.warc.gz", answers)
    assert read_capture_file(path, URL).body == page("answer 8")
    monkeypatch.setattr(web_archive_file, "_INFLATED_MAX", 5 * len(page("answer 0")))
    with pytest.raises(UsageError, match="a damaged web archive \\(its pages have more than"):
        read_capture_file(path, URL)


def test_a_page_saved_in_the_year_100_can_be_noted(tmp_path: Path) -> None:
    content = (
        b"From: <Saved by Blink>\r\nDate: Mon, 01 Jan 0100 00:00:00 GMT\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--b--\r\n"
    )
    at = read_capture_file(write(tmp_path, "a.mhtml", content), URL).at
    assert at == "0100-01-01T00:00:00Z"
    assert moment(at)
