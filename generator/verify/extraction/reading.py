"""Reads a document of whatever kind, in this very process: for `worker`, which may be killed at any moment."""

import zlib
from dataclasses import replace

from generator.verify.decode import decode
from generator.verify.extraction.html import read_html
from generator.verify.extraction.kind import GZIP, HTML, JSON, MARKDOWN, PDF, XML, Kind, kind
from generator.verify.extraction.limits import Limits
from generator.verify.extraction.pdf import read_pdf
from generator.verify.extraction.plain import read_json, read_markdown, read_plain
from generator.verify.extraction.unreadable import Damaged, TooMuch
from generator.verify.extraction.xml import read_xml
from generator.verify.source_text import SourceText, Unread


def read(body: bytes, announced: str, url: str, limits: Limits) -> SourceText:
    """What the document `body` says; `announced` is its Content-Type. Raises MemoryError, and what a crash raises."""
    found = kind(body, announced, url)
    try:
        if found.media_type == GZIP:
            body = _inflated(body, limits.inflated)
            found = kind(body, announced, url)
        if not body.strip(b"\0\t\n\f\r "):
            return SourceText(found.media_type, unread=Unread.EMPTY)
        if not found.readable:
            return SourceText(found.media_type, unread=Unread.KIND)
        text = _read(body, found, announced, url, limits)
    except TooMuch:
        return SourceText(found.media_type, unread=Unread.TOO_MUCH)
    except (Damaged, RecursionError):
        return SourceText(found.media_type, unread=Unread.DAMAGED)
    if max(len(text.whole), len(text.main)) > limits.text:
        return replace(text, main="", whole="", unread=Unread.TOO_MUCH)
    return text


def _read(body: bytes, found: Kind, announced: str, url: str, limits: Limits) -> SourceText:
    if found.media_type == PDF:
        return read_pdf(body, limits)
    source = decode(body, announced)[0]
    if found.media_type == HTML:
        return read_html(source, url)
    readers = {XML: read_xml, JSON: read_json, MARKDOWN: read_markdown}
    return readers.get(found.media_type, read_plain)(source)


def _inflated(body: bytes, at_most: int) -> bytes:
    """The content of a gzip file. Raises Damaged where it is none or is cut short, TooMuch beyond `at_most` bytes."""
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        data = inflater.decompress(body, at_most + 1)
    except zlib.error as error:
        raise Damaged from error
    if len(data) > at_most:
        raise TooMuch
    if not inflater.eof:
        raise Damaged
    return data
