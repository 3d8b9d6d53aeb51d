"""Reads WARC files (ISO 28500) of whatever origin, through warcio, within bounds."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import DecompressingBufferedReader
from warcio.exceptions import ArchiveLoadFailed

from generator.core.evidence import moment, stamp
from generator.verify.extraction import clean

BODY_MAX = 100_000_000
"""Bytes of a record's payload, without content encoding."""
_INFLATED_MAX = 4_000_000_000
_PIECE = 65_536
_LINE_MAX, _LINES_MAX = 65_536, 10_000
"""Of a record's headers."""
_FRACTION = re.compile(r"\.\d+(?=Z)", re.ASCII)


class DamagedWarc(Exception):  # noqa: N818 -- says what it is
    """The file is no WARC file, ends too early, does not match its digests, or is beyond all measure."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record. Its body can be read until the next record is asked for."""

    kind: str
    """`response`, `resource`, `metadata`, …"""
    url: str
    at: str
    """When it was captured, as `core.evidence.stamp` writes it; empty where the record does not say."""
    status: int | None
    headers: tuple[tuple[str, str], ...]
    """Of HTTP, names in lower case; a `resource` has its content type only."""
    record: Any

    def header(self, name: str) -> str:
        """The first header of that name (in lower case), or nothing."""
        return next((value for key, value in self.headers if key == name), "")

    def body(self, at_most: int = BODY_MAX) -> bytes:
        """The payload without transfer and content encoding. Raises DamagedWarc, also beyond `at_most` bytes."""
        data = bytearray()
        try:
            stream = self.record.content_stream()
            while len(data) <= at_most and (more := stream.read(min(_PIECE, at_most + 1 - len(data)))):
                data += more
            if len(data) <= at_most:
                while self.record.raw_stream.read(_PIECE):  # what stands after the last chunk
                    pass
        except Exception as error:
            raise DamagedWarc(clean.line(str(error))[:200]) from error
        if len(data) > at_most:
            raise DamagedWarc(f"a record is larger than {at_most:,} bytes")
        if getattr(self.record.raw_stream, "limit", 0) > 0:
            raise DamagedWarc("a record is cut short")
        if self.record.digest_checker.passed is False:
            raise DamagedWarc("a record does not match its digest")
        return bytes(data)


def records(stream: IO[bytes]) -> Iterator[Record]:
    """The records of a WARC file, compressed or not, in order. Raises DamagedWarc when it comes to the damage."""
    iterator = _Records(stream, check_digests=True)
    while True:
        try:
            iterator.reader.lines = 0
            record = next(iterator)
        except StopIteration:
            return
        except Exception as error:
            raise DamagedWarc(clean.line(str(error))[:200]) from error
        yield _record(record)


def _record(record: Any) -> Record:
    http = record.http_headers
    headers = [(name.lower(), value) for name, value in http.headers] if http else []
    status = http.get_statuscode() if http else ""
    if not http:
        headers = [("content-type", record.content_type or "")]
    return Record(
        kind=record.rec_type,
        url=(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>"),
        at=_stamped(record.rec_headers.get_header("WARC-Date") or ""),
        status=int(status) if status.isdecimal() and len(status) == 3 else None,
        headers=tuple(headers),
        record=record,
    )


def _stamped(date: str) -> str:
    """A WARC-Date, which may have fractions of seconds (WARC 1.1), to the second."""
    whole = _FRACTION.sub("", date)
    if moment(whole):
        return whole
    try:
        return stamp(datetime.datetime.fromisoformat(date).replace(tzinfo=datetime.UTC))
    except ValueError:
        return ""


class _BoundedReader(DecompressingBufferedReader):  # type: ignore[misc]
    """Gives up on headers without end, and on what inflates beyond all measure."""

    lines = 0
    inflated = 0

    def readline(self, length: int | None = None) -> bytes:
        self.lines += 1
        if self.lines > _LINES_MAX:
            raise ArchiveLoadFailed("a record has too many headers")
        line: bytes = super().readline(min(length or _LINE_MAX, _LINE_MAX))
        return line

    def read(self, length: int | None = None) -> bytes:
        data: bytes = super().read(length)
        self.inflated += len(data)
        if self.inflated > _INFLATED_MAX:
            raise ArchiveLoadFailed("it inflates beyond all measure")
        return data


class _Records(ArchiveIterator):  # type: ignore[misc]
    """Says nothing on the standard error stream."""

    INC_RECORD = ""

    def __init__(self, stream: IO[bytes], *, check_digests: bool) -> None:
        super().__init__(stream, check_digests=check_digests)
        self.reader = _BoundedReader(self.fh)
