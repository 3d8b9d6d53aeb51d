"""What kind of document some bytes are, told by the bytes (after https://mimesniff.spec.whatwg.org/).

What a server announces counts only between kinds of text, which look alike.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

HTML, XML, JSON = "text/html", "application/xml", "application/json"
PDF, GZIP, ZIP = "application/pdf", "application/gzip", "application/zip"
MARKDOWN, PLAIN, BINARY = "text/markdown", "text/plain", "application/octet-stream"
READABLE = frozenset({HTML, XML, JSON, PDF, MARKDOWN, PLAIN})
"""The kinds that text can be read from."""

_HEAD = 4096
_MAGIC = (
    (b"\x1f\x8b", GZIP),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"\0\0\1\0", "image/x-icon"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"FLV\1", "video/x-flv"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"\0asm", "application/wasm"),
    (b"\x7fELF", "application/x-elf"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\xfd7zXZ\0", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"BZh", "application/x-bzip2"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TEXTUAL = re.compile(r"\s*(?:text/|application/(?:[\w.-]*[+.])?(?:x?html|xml|json)\b)", re.IGNORECASE)
_STRAY = 0.01
"""Of the bytes of what is announced as a text may be such as texts do not have: a slip of whoever wrote it."""
_WIDE = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_BEFORE = r"(?:<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)*<"
_PAGE = re.compile(_BEFORE + r"(?:!doctype\s+html|html|head|body|title|meta)[\s/>]", re.IGNORECASE)
_PIECE = re.compile(
    r"(?:<!--(?:[^-]|-(?!->))*-->|\s)*<(?:script|style|div|table|h1|iframe|p|br|a|b)[\s/>]", re.IGNORECASE
)
_MARKED_UP = re.compile(r"\s*<(?:\?xml\s|!doctype\s|[a-z_][\w.-]*(?::[\w.-]+)?[\s/>])", re.IGNORECASE)
_HTML_NAMESPACE = "http://www.w3.org/1999/xhtml"


@dataclass(frozen=True, slots=True)
class Kind:
    """A media type, and whether the bytes themselves show it (not only the announcement)."""

    media_type: str
    shown: bool = True

    @property
    def readable(self) -> bool:
        """Whether text can be read from it."""
        return self.media_type in READABLE


def kind(body: bytes, announced: str = "", url: str = "") -> Kind:
    """The kind of `body`. `announced` is a Content-Type, `url` the address, whose ending may tell Markdown."""
    head = body[:_HEAD]
    for magic, media_type in _MAGIC:
        if head.startswith(magic) and (magic != b"BM" or _BINARY.search(head)):
            return Kind(media_type)
    if b"%PDF-" in head[:1024]:
        return Kind(PDF)
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        return Kind("image/webp" if head[8:12] == b"WEBP" else "video/mp4")
    text = _head_text(head, announced)
    if text is None:
        return Kind(BINARY)
    return _kind_of_text(text, announced.partition(";")[0].strip().lower(), url)


def _head_text(head: bytes, announced: str) -> str | None:
    """The beginning as text, of which only ASCII matters here; None where it is no text."""
    for mark, codec in _WIDE:
        if head.startswith(mark):
            return head[2:].decode(codec, "replace")
    if "utf-16" in announced.lower():
        return head.decode("utf-16-be" if head[:1] == b"\0" else "utf-16-le", "replace")
    stray = len(_BINARY.findall(head))
    if stray > (_STRAY * len(head) if _TEXTUAL.match(announced) else 0):
        return None
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _kind_of_text(text: str, announced: str, url: str) -> Kind:
    is_xml = announced in {XML, "text/xml"} or announced.endswith("+xml")
    if _PAGE.match(text) or (_HTML_NAMESPACE in text and _MARKED_UP.match(text)):
        return Kind(HTML)
    if _PIECE.match(text) and not (is_xml or announced in {PLAIN, MARKDOWN, "text/x-markdown"}):
        return Kind(HTML)
    if _MARKED_UP.match(text) and (is_xml or text.lstrip().startswith(("<?xml", "<!DOCTYPE"))):
        return Kind(XML)
    if announced in {HTML, "application/xhtml+xml"}:
        return Kind(HTML, shown=False)
    if text.lstrip()[:1] in {"{", "["} and (announced.endswith("json") or not announced.startswith("text/")):
        return Kind(JSON, shown=False)
    ends = urlsplit(url).path.lower() if _parses(url) else ""
    if announced in {MARKDOWN, "text/x-markdown"} or ends.endswith((".md", ".markdown")):
        return Kind(MARKDOWN, shown=False)
    return Kind(PLAIN, shown=False)


def _parses(url: str) -> bool:
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True
