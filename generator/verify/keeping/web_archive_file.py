"""Takes one document out of a WARC or WACZ file that an author made (with a browser's extension, or a crawler)."""

import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin

from generator.core.errors import UsageError
from generator.verify.extraction.kind import HTML, PDF, kind
from generator.verify.keeping import warc
from generator.verify.keeping.same_address import same_address

_DOCUMENTS = frozenset({HTML, PDF})
_MEMBERS_MAX = 200
_LISTED_MAX = 8
_REDIRECTS_MAX = 5
_INFLATED_MAX = 2_000_000_000
"""Bytes of all its pages together, without their encodings."""


@dataclass(frozen=True, slots=True)
class Found:
    """A document of the archive."""

    url: str
    at: str
    media_type: str
    body: bytes = field(repr=False)


@dataclass(slots=True)
class _Contents:
    """What is in the archive, as far as it matters for one address."""

    newest: Found | None = None
    """Of the answers for the address: one is kept, of however many."""
    only: Found | None = None
    documents: dict[str, None] = field(default_factory=dict)
    redirects: list[tuple[str, str]] = field(default_factory=list)


def is_warc(head: bytes, name: str) -> bool:
    """Whether a file that begins with `head` is a WARC file; a compressed one is known by its name."""
    return head.startswith(b"WARC/") or (
        head[:2] == b"\x1f\x8b" and name.lower().endswith((".warc.gz", ".warc"))
    )


def is_wacz(path: Path) -> bool:
    """Whether a ZIP file is a WACZ file: has WARC files in `archive/`."""
    try:
        with zipfile.ZipFile(path) as archive:
            return bool(_members(archive))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def document(path: Path, url: str) -> Found:
    """The newest answer of the archive for `url`, else its only page or PDF.

    Raises UsageError, with a list of what is in it, where there are several or none, or the file is damaged.
    """
    try:
        contents = _read(path, url)
        for _ in range(_REDIRECTS_MAX):
            targets = [target for source, target in contents.redirects if same_address(source, url)]
            if contents.newest or not targets:
                break
            url = targets[-1]
            contents = _read(path, url)
    except (warc.DamagedWarc, zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError) as error:
        raise UsageError(f"{path}: a damaged web archive ({error}); capture the page again") from None
    if contents.newest:
        return contents.newest
    if contents.only and len(contents.documents) == 1:
        return contents.only
    if not contents.documents:
        raise UsageError(f"{path}: there is no page and no PDF in this web archive; capture the page again")
    listed = list(contents.documents)[:_LISTED_MAX]
    more = len(contents.documents) - len(listed)
    what = (
        f"nothing in this web archive is from {url}; it has "
        if url
        else "the source has no address that tells which page of this web archive it is; give it its url: "
    )
    raise UsageError(f"{path}: {what}{', '.join(listed)}" + (f" and {more} more" if more else ""))


def _read(path: Path, url: str) -> _Contents:
    contents = _Contents()
    room = _INFLATED_MAX
    for record in _records(path):
        if record.kind not in {"response", "resource"} or not record.url.startswith(("http://", "https://")):
            continue
        if record.status is not None and 300 <= record.status < 400:
            contents.redirects.append((record.url, urljoin(record.url, record.header("location"))))
            continue
        is_wanted = bool(url) and same_address(record.url, url)
        announced = record.header("content-type")
        if record.status not in {None, 200} or not (
            is_wanted or announced.startswith((HTML, PDF, "application/xhtml"))
        ):
            continue
        body = record.body()
        room -= len(body)
        if room < 0:
            raise warc.DamagedWarc(f"its pages have more than {_INFLATED_MAX:,} bytes")
        found = Found(record.url, record.at, announced, body)
        if is_wanted and (contents.newest is None or found.at > contents.newest.at):
            contents.newest = found
        if kind(body, announced).media_type in _DOCUMENTS:
            contents.only = contents.only or found
            contents.documents.setdefault(record.url)
    return contents


def _records(path: Path) -> Iterator[warc.Record]:
    with path.open("rb") as file, ExitStack() as stack:
        if file.read(2) != b"PK":
            file.seek(0)
            yield from warc.records(file)
            return
        archive = stack.enter_context(zipfile.ZipFile(file))
        for name in _members(archive):
            with archive.open(name) as member:
                yield from warc.records(member)


def _members(archive: zipfile.ZipFile) -> list[str]:
    """The WARC files of a WACZ file (https://specs.webrecorder.net/wacz/1.1.1/)."""
    names = [name for name in archive.namelist() if name.startswith("archive/")]
    return sorted(name for name in names if name.endswith((".warc", ".warc.gz")))[:_MEMBERS_MAX]
