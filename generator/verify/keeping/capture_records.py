"""Writes one capture as a WARC 1.1 file, through warcio. The same capture gives the same bytes."""

import io
import re
import uuid
from collections.abc import Sequence
from http import HTTPStatus
from typing import BinaryIO
from urllib.parse import quote

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from generator.core.evidence import By

_SECRET = frozenset(
    """
    set-cookie set-cookie2 cookie authorization proxy-authorization authentication-info proxy-authentication-info
""".split()
)
_UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""What held for the bytes on the wire; the bytes that are kept are without encoding."""
_ORIGINAL = "x-archive-orig-"
_NO_TOKEN = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]")
_NO_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def warc_file(
    out: BinaryIO,
    name: str,
    *,
    asked: str,
    url: str,
    at: str,
    by: By,
    status: int | None,
    headers: Sequence[tuple[str, str]],
    body: bytes,
) -> None:
    """Write the file called `name`: `body`, which was had from `url` for the source at `asked`."""
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    about = f"{name} {at}"
    info = "software: briefings\r\nformat: WARC File Format 1.1\r\n"
    _record(writer, "warcinfo", "", at, about, info.encode(), {"WARC-Filename": name})
    target = quote(url, safe="!#$%&'()*+,/:;=?@[]~", errors="replace")
    if status is None:
        media_type = next(
            (value for key, value in headers if key == "content-type"), "application/octet-stream"
        )
        _record(writer, "resource", target, at, about, body, {}, _plain(media_type))
    else:
        phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Unknown"
        http = StatusAndHeaders(f"{status} {phrase}", _kept(headers, len(body)), protocol="HTTP/1.1")
        _record(writer, "response", target, at, about, body, {}, http=http)
    fields = f"via: {_plain(asked)}\r\nby: {by}\r\n"
    concurrent = {"WARC-Concurrent-To": _identifier("resource" if status is None else "response", about)}
    _record(writer, "metadata", target, at, about, fields.encode("utf-8", "replace"), concurrent)


def _record(
    writer: WARCWriter,
    kind: str,
    target: str,
    at: str,
    about: str,
    content: bytes,
    more: dict[str, str],
    media_type: str = "",
    http: StatusAndHeaders | None = None,
) -> None:
    record = writer.create_warc_record(
        target,
        kind,
        payload=io.BytesIO(content),
        length=len(content),
        warc_content_type=media_type or ("" if http else "application/warc-fields"),
        warc_headers_dict={"WARC-Record-ID": _identifier(kind, about), "WARC-Date": at, **more},
        http_headers=http,
    )
    writer.write_record(record)


def _identifier(kind: str, about: str) -> str:
    """A record's identifier, the same for the same record (RFC 9562, version 5)."""
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {about}')}>"


def _kept(headers: Sequence[tuple[str, str]], length: int) -> list[tuple[str, str]]:
    """The headers that are kept: no secrets; what held for the encoded bytes under another name, as archives do."""
    kept = []
    for name, value in headers:
        if name in _SECRET or _NO_TOKEN.search(name) or not name:
            continue
        kept.append((_ORIGINAL + name if name in _UNDONE else name, _plain(value)))
    return [*kept, ("content-length", str(length))]


def _plain(value: str) -> str:
    """`value` as one line that can be written in UTF-8."""
    return _NO_VALUE.sub("", value).strip().encode("utf-8", "replace").decode()
