"""A file that an author captured in their own browser, as a source's text: `--source ID --from FILE`."""

from dataclasses import dataclass, replace
from pathlib import Path

from generator.core.errors import UsageError
from generator.verify.extraction.kind import GZIP, HTML, READABLE, ZIP, kind
from generator.verify.keeping import mhtml, saved_page, web_archive_file
from generator.verify.keeping.same_address import same_address

FILE_MAX = 100_000_000
"""Bytes of a document."""
ARCHIVE_FILE_MAX = 2_000_000_000
"""Bytes of a WARC or WACZ file, of which one document is taken."""
_HEAD = 65_536
_KINDS = "a web page (.html, .mhtml), a PDF, a text, or a web archive (.warc, .warc.gz, .wacz)"
_ENDINGS = {".html": HTML, ".htm": HTML, ".xhtml": HTML, ".md": "text/markdown", ".markdown": "text/markdown"}


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """What the file holds. `url` and `at` are what it says itself, or empty."""

    body: bytes
    media_type: str
    """As it is announced, with its encoding where the file tells it."""
    url: str = ""
    at: str = ""
    """When it was captured, as `core.evidence.stamp` writes it."""
    warnings: tuple[str, ...] = ()


def read_capture_file(path: Path, url: str) -> CaptureFile:
    """The document in the file at `path`, which the author captured for the source at `url` (may be empty).

    Raises UsageError where there is none, with the reason and what to do.
    """
    head, size = _head(path)
    if web_archive_file.is_warc(head, path.name) or (
        kind(head).media_type == ZIP and web_archive_file.is_wacz(path)
    ):
        _bounded(path, size, ARCHIVE_FILE_MAX)
        found = web_archive_file.document(path, url)
        return _with_warnings(path, url, CaptureFile(found.body, found.media_type, found.url, found.at))
    _bounded(path, size, FILE_MAX)
    body = _bytes(path)
    if mhtml.is_mhtml(head, path.name):
        saved = mhtml.document(body, path)
        return _with_warnings(path, url, CaptureFile(saved.body, saved.media_type, saved.url, saved.at))
    announced = _ENDINGS.get(path.suffix.lower(), "")
    media_type = kind(body, announced).media_type
    if media_type not in READABLE | {GZIP}:
        raise UsageError(f"{path}: {media_type} cannot be read as a source; give {_KINDS}")
    if not body.strip():
        raise UsageError(f"{path}: there is nothing but white space in it; save the page again")
    says = saved_page.origin(body[:_HEAD]) if media_type == HTML else saved_page.Origin()
    return _with_warnings(path, url, CaptureFile(body, media_type, says.url, says.at))


def _head(path: Path) -> tuple[bytes, int]:
    """The beginning of the file, and its size."""
    try:
        if path.is_dir():
            raise UsageError(f"{path}: a folder; give the page's own file: {_KINDS}")
        if path.exists() and not path.is_file():
            raise UsageError(f"{path}: not a regular file; give {_KINDS}")
        with path.open("rb") as file:
            head, size = file.read(_HEAD), path.stat().st_size
    except FileNotFoundError:
        raise UsageError(f"{path}: there is no such file") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    if not head:
        raise UsageError(f"{path}: the file is empty; save the page again")
    return head, size


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> UsageError:
    reason = getattr(error, "strerror", None) or "no reason given"
    return UsageError(f"{path}: cannot be read: {reason.lower()}")


def _bounded(path: Path, size: int, at_most: int) -> None:
    if size > at_most:
        raise UsageError(f"{path}: {size:,} bytes are too much; the limit is {at_most:,}")


def _with_warnings(path: Path, url: str, found: CaptureFile) -> CaptureFile:
    """`found`; with a warning where it says that it is from elsewhere."""
    warnings = []
    if found.url and url and not same_address(found.url, url):
        warnings.append(
            f"{path}: it says that it was saved from {found.url}, not from {url}; was it the right file?"
        )
    return replace(found, warnings=tuple(warnings))
