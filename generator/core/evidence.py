"""What was observed about a briefing's sources: the values of an evidence file (`slug.evidence.json`).

Times are text in UTC, `2026-05-08T10:00:00Z`: they sort as they are, and are written as they were read. A passage is
described as by the TextQuoteSelector of the Web Annotation model (https://www.w3.org/TR/annotation-model/).
"""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

VERSION = 1
SUFFIX = ".evidence.json"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


class Link(StrEnum):
    """What an address did when it was last asked. A refusal is never `gone`; one failure is `unknown`."""

    LIVE = "live"
    REDIRECTED = "redirected"
    MOVED_OFF_SITE = "moved-off-site"
    BLOCKED = "blocked"
    LIMITED = "limited"
    PAYWALLED = "paywalled"
    GONE = "gone"
    USURPED = "usurped"
    UNKNOWN = "unknown"


class Result(StrEnum):
    """What came of looking for a passage. `indeterminate`: the text could not be had or read."""

    FOUND = "found"
    NOT_FOUND = "not-found"
    AMBIGUOUS = "ambiguous"
    INDETERMINATE = "indeterminate"
    UNCHECKED = "unchecked"


class Change(StrEnum):
    """What became of a passage that was found before (drift)."""

    SAME = "same"
    MOVED = "moved"
    REWORDED = "reworded"
    NUMBER_CHANGED = "number-changed"
    REMOVED = "removed"


class By(StrEnum):
    """How the text was come by: fetched, from a file that the author captured, or from an archived copy."""

    FETCH = "fetch"
    FILE = "file"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A passage (`exact`, as the briefing has it) and what came of looking for it in the captured text."""

    exact: str
    result: Result = Result.UNCHECKED
    found: str = ""
    """The source's own words where they are not letter for letter `exact`: typography, hyphenation, `…`."""
    prefix: str = ""
    suffix: str = ""
    nearest: str = ""
    """Where it was not found: the source's own words that come nearest."""
    similarity: float | None = None
    """Of `nearest`, from 0 to 1, to two digits."""
    change: Change | None = None
    """What became of it since it was found at `last_found`, where it had been found before."""
    last_found: str = ""
    """When the captured text had it last."""


@dataclass(frozen=True, slots=True)
class Captured:
    """The text that the passages were looked for in. `sha256` is of the bytes, `text_sha256` of the text in UTF-8."""

    at: str
    by: By
    media_type: str
    sha256: str
    text_sha256: str
    extractor: str


@dataclass(frozen=True, slots=True)
class Visit:
    """When an address was asked, and what it did."""

    checked: str
    link: Link


@dataclass(frozen=True, slots=True)
class Memento:
    """An archived copy (RFC 7089): its address, and when it was made."""

    url: str
    at: str


@dataclass(frozen=True, slots=True)
class Names:
    """Words of names in the claims that rest on a source: those that its text has somewhere, and those it has not."""

    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceEvidence:
    """What was observed about one source. Failures change `link`, never what was captured before."""

    url: str
    link: Link = Link.UNKNOWN
    checked: str = ""
    final_url: str = ""
    http_status: int | None = None
    detail: str = ""
    """What was seen that `link` was told from, in a few words: "redirects to the home page"."""
    history: tuple[Visit, ...] = ()
    """Earlier visits, oldest first."""
    captured: Captured | None = None
    title: str = ""
    """The title that the source gives itself."""
    issued: str = ""
    """The date that the source gives itself: YYYY-MM-DD, or empty."""
    archive: Memento | None = None
    names: Names | None = None
    """As the captured text has them; None where nobody has looked for any."""
    passages: tuple[Sighting, ...] = ()

    def sighting(self, exact: str) -> Sighting | None:
        """What came of looking for `exact`; white space does not matter."""
        wanted = exact.split()
        return next((seen for seen in self.passages if seen.exact.split() == wanted), None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """An evidence file: by the ids of the sources, in the order of the briefing's `sources`."""

    sources: Mapping[str, SourceEvidence] = field(default_factory=dict)


def evidence_path(path: str) -> str:
    """The path of the evidence file that belongs to the briefing at `path`."""
    return path.removesuffix(".md") + SUFFIX


def moment(text: str) -> datetime.datetime | None:
    """The time that `text` gives, or None where it is not one in UTC to the second."""
    if not _MOMENT.fullmatch(text):
        return None
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        return None


def stamp(time: datetime.datetime) -> str:
    """`time`, which knows its zone, as evidence files write it."""
    # Not `strftime`: it writes the year 100 with three digits.
    return time.astimezone(datetime.UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
