"""Reads MHTML (RFC 2557): a page and all it shows in one file, as Chromium's browsers save it."""

import email.policy
import email.utils
import re
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from generator.core.errors import UsageError
from generator.core.evidence import stamp
from generator.verify.keeping.saved_page import web_address

_HEADERS = re.compile(rb"(?:[A-Za-z-]{1,40}:[^\n]{0,900}\n(?:[ \t][^\n]{0,900}\n){0,20}){1,40}\r?\n")
_PAGES = ("text/html", "application/xhtml+xml")
_PARTS_MAX = 5_000


@dataclass(frozen=True, slots=True)
class Saved:
    """The page of an MHTML file."""

    body: bytes
    media_type: str
    url: str
    at: str


def is_mhtml(head: bytes, name: str) -> bool:
    """Whether a file that begins with `head` is one: by its MIME headers, whatever it is called."""
    start = head.lstrip()
    lowered = start[:4_000].lower()
    named = name.lower().endswith((".mhtml", ".mht"))
    return (
        bool(_HEADERS.match(start))
        and b"mime-version:" in lowered
        and (named or b"multipart/related" in lowered)
    )


def document(body: bytes, path: Path) -> Saved:
    """The page in the MHTML file `body`. Raises UsageError where there is none."""
    try:
        message = email.message_from_bytes(body.lstrip(), policy=email.policy.compat32)
        page = _page(message)
        content = page.get_payload(decode=True) if page is not None else None
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError):
        raise UsageError(f"{path}: a damaged MHTML file; save the page again") from None
    if page is None or not isinstance(content, bytes) or not content.strip():
        raise UsageError(f"{path}: there is no page in this MHTML file; save the page again")
    charset = page.get_param("charset")
    media_type = f"text/html; charset={charset}" if isinstance(charset, str) else "text/html"
    location = message["Snapshot-Content-Location"] or page["Content-Location"] or message["Content-Location"]
    return Saved(content, media_type, web_address(str(location or "")), _date(str(message["Date"] or "")))


def _page(message: Message) -> Message | None:
    """The part that the others belong to: the one that is named as the start, else the first page."""
    parts = [part for _, part in zip(range(_PARTS_MAX), message.walk(), strict=False)]
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    return next(
        (page for page in pages if start and page["Content-ID"] == start), pages[0] if pages else None
    )


def _date(said: str) -> str:
    try:
        return stamp(email.utils.parsedate_to_datetime(said))
    except (ValueError, TypeError, OverflowError):
        return ""
