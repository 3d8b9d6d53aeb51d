import gzip

import pytest

from generator.verify.extraction.kind import kind
from tests.verify.documents import named, page, pdf


@pytest.mark.parametrize(
    ("body", "announced", "expected"),
    [
        (page("x"), "text/plain", "text/html"),
        (page("x"), "application/pdf", "text/html"),
        (b"\xef\xbb\xbf \n<!-- a --><HTML>", "", "text/html"),
        ("<!doctype html>ü".encode("utf-16"), "", "text/html"),
        ("<!doctype html>ü".encode("utf-16-le"), "text/html; charset=utf-16", "text/html"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "", "text/html"),
        (b"no tags at all", "text/html", "text/html"),
        (b"<p>a piece", "", "text/html"),
        (b"<p align=center> a README", "text/plain", "text/plain"),
        (b'<?xml version="1.0"?><article/>', "text/html", "application/xml"),
        (b"<article/>", "application/jats+xml", "application/xml"),
        (pdf(), "text/html", "application/pdf"),
        (b"\r\n junk before it\n" + pdf(), "text/html", "application/pdf"),
        (gzip.compress(b"x", mtime=0), "text/html", "application/gzip"),
        (b"PK\x03\x04....", "text/html", "application/zip"),
        (b"\x89PNG\r\n\x1a\n\0", "text/html", "image/png"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "text/html", "image/webp"),
        (b"\0\0\0\x20ftypisom", "text/html", "video/mp4"),
        (bytes(range(256)), "text/html", "application/octet-stream"),
        (page("a stray \0 among many, many, many bytes of a page of the web"), "text/html", "text/html"),
        (
            page("a stray \0 among many, many, many bytes of a page of the web"),
            "",
            "application/octet-stream",
        ),
        (b"BM is how this text begins", "text/plain", "text/plain"),
        (b"{\\rtf1 }", "text/plain", "application/rtf"),
        (b'{"a": 1}', "application/json", "application/json"),
        (b"[not a list", "text/plain", "text/plain"),
        (b"# A heading", "text/markdown", "text/markdown"),
        (b"plain", "", "text/plain"),
        (b"", "text/html", "text/html"),
    ],
    ids=named(),
)
def test_the_bytes_tell(body: bytes, announced: str, expected: str) -> None:
    assert kind(body, announced).media_type == expected


def test_an_address_tells_markdown_from_plain_text() -> None:
    assert kind(b"# x", "text/plain", "https://example.org/a/README.md?raw=1").media_type == "text/markdown"
    assert kind(b"# x", "text/plain", "https://[bad/README.md").media_type == "text/plain"


def test_what_is_no_text_is_not_readable() -> None:
    assert not kind(b"\x89PNG\r\n\x1a\n\0").readable
    assert kind(b"text").readable
