"""What was seen of sources, kept as WARC files (ISO 28500) in a folder that is never committed.

One file a capture: `HOST/HASH-TIME.warc.gz`, with the answer as a `response` record (a file that the author captured
as a `resource` record), and beside it a `metadata` record that says which source it belongs to. Any WARC tool reads
them. Cookies and the like are not kept.
"""

import hashlib
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from generator.core.evidence import By
from generator.verify.keeping import warc
from generator.verify.keeping.capture_records import warc_file
from generator.verify.response import Response

FOLDER = ".captures"
_FILE_MAX = 200_000_000
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?", re.ASCII)
_FIELD = re.compile(r"([a-z-]+): ([^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Capture:
    """What was had from an address at one time."""

    url: str
    """The source's address (or what else it was asked for by), without fragment."""
    final_url: str
    """Where the answer came from."""
    at: str
    by: By
    status: int | None
    headers: tuple[tuple[str, str], ...]
    """Of HTTP, names in lower case."""
    body: bytes

    def header(self, name: str) -> str:
        """The first header of that name (in lower case), or nothing."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def media_type(self) -> str:
        """As it was announced, with its parameters."""
        return self.header("content-type")

    @property
    def etag(self) -> str:
        """What `If-None-Match` asks with, or nothing."""
        return self.header("etag")

    @property
    def last_modified(self) -> str:
        """What `If-Modified-Since` asks with, or nothing."""
        return self.header("last-modified")


@dataclass(frozen=True, slots=True)
class Captures:
    """The captures in a folder, which need not exist yet."""

    folder: Path

    def keep_out_of_git(self) -> None:
        """Make the folder, such that git ignores all of it in any project: other people's pages are not committed."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError), (self.folder / ".gitignore").open("x") as file:
            file.write("*\n")

    def keep(self, response: Response, *, at: str = "", by: By = By.FETCH) -> Capture:
        """Keep the answer for the address that was asked. `at`: when an archived copy was made. Raises OSError."""
        return self._write(
            Capture(
                url=_key(response.url),
                final_url=response.final_url or response.url,
                at=at or response.at,
                by=by,
                status=response.status,
                headers=response.headers,
                body=response.body,
            )
        )

    def keep_file(self, url: str, data: bytes, media_type: str, at: str, final_url: str = "") -> Capture:
        """Keep what the author captured for the source at `url`; `final_url` is where the file says it is from."""
        headers = (("content-type", media_type),) if media_type else ()
        return self._write(Capture(_key(url), final_url or url, at, By.FILE, None, headers, data))

    def latest(self, url: str, *, by: By | None = None) -> Capture | None:
        """The newest capture of `url`, or the newest of those that were come by in that way."""
        return next((kept for kept in self.newest_first(url) if by in {None, kept.by}), None)

    def newest_first(self, url: str) -> Iterator[Capture]:
        """The captures of `url`, each read when its turn comes. Damaged and foreign files are passed over."""
        for file in self._files(url):
            if isinstance(found := _read(file, _key(url)), Capture):
                yield found

    def ignored(self, url: str) -> tuple[str, ...]:
        """Hints on the files that stand where captures of `url` do, and cannot be read as such."""
        return tuple(hint for file in self._files(url) if isinstance(hint := _read(file, _key(url)), str))

    def has(self, url: str) -> bool:
        """Whether there are files for `url`, whatever state they are in."""
        return bool(self._files(url))

    def place(self, url: str) -> str:
        """Where the captures of `url` stand in the folder, and how their names begin."""
        return _place(url)

    def _files(self, url: str) -> list[Path]:
        """The files of `url`, newest first."""
        place = self.folder / _place(url)
        with suppress(OSError):
            return sorted(place.parent.glob(f"{place.name}-*.warc.gz"), reverse=True)
        return []

    def _write(self, capture: Capture) -> Capture:
        """Write `capture` whole or not at all."""
        place = self.folder / _place(capture.url)
        name = f"{place.name}-{digits(capture.at)}-{capture.by}.warc.gz"
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=place.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                warc_file(
                    file,
                    name,
                    asked=capture.url,
                    url=capture.final_url,
                    at=capture.at,
                    by=capture.by,
                    status=capture.status,
                    headers=capture.headers,
                    body=capture.body,
                )
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(place.with_name(name))
        except BaseException as error:
            Path(temporary).unlink(missing_ok=True)
            if (
                isinstance(error, OSError) and not error.filename
            ):  # a full disk does not say which file it was
                raise OSError(error.errno, error.strerror, str(place.with_name(name))) from error
            raise
        return capture


def digits(at: str) -> str:
    """A time as the names of captures have it."""
    return f"{re.sub(r'[^0-9]', '', at)[:14]:0<14}"


def _key(url: str) -> str:
    return urldefrag(url)[0] if "#" in url else url


def _place(url: str) -> str:
    """Where the captures of `url` stand in the folder, and how their names begin."""
    key = _key(url)
    try:
        host = (urlsplit(key).hostname or "").encode("idna").decode()
    except (ValueError, UnicodeError):
        host = ""
    # A host is part of a path here: nothing but letters, digits, dots and hyphens.
    folder = host if _HOST.fullmatch(host) and ".." not in host else "other"
    return f"{folder}/{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}"


def _read(file: Path, url: str) -> Capture | str:
    """The capture in `file`, or why it is none of `url`."""
    found: Capture | None = None
    fields: dict[str, str] = {}
    try:
        about = file.lstat()
        if not stat.S_ISREG(about.st_mode):
            return f"{file.name}: not a regular file"
        if about.st_size > _FILE_MAX:
            return f"{file.name}: larger than {_FILE_MAX:,} bytes"
        with file.open("rb") as stream:
            for record in warc.records(stream):
                if record.kind in {"response", "resource"} and found is None:
                    by = By.FILE if record.kind == "resource" else By.FETCH
                    found = Capture(
                        url, record.url, record.at, by, record.status, record.headers, record.body()
                    )
                elif record.kind == "metadata":
                    fields.update(_FIELD.findall(record.body(100_000).decode("utf-8", "replace")))
    except OSError as error:
        return f"{file.name}: {(error.strerror or 'cannot be read').lower()}"
    except warc.DamagedWarc as error:
        return f"{file.name}: a damaged WARC file ({error})"
    if found is None or "via" not in fields:
        return f"{file.name}: a WARC file that does not say what it was captured for"
    if fields["via"] != url:
        return f"{file.name}: a WARC file of another address"
    if fields.get("by") == By.ARCHIVE:
        return Capture(url, found.final_url, found.at, By.ARCHIVE, found.status, found.headers, found.body)
    return found
