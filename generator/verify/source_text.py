"""The text of a source as it was extracted. Values only."""

from dataclasses import dataclass
from enum import StrEnum


class Unread(StrEnum):
    """Why there is no text to look in."""

    EMPTY = "no text"
    """A scanned PDF, a page that a script would have to write."""
    KIND = "not a text"
    """An image, a video, an archive."""
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_LONG = "took too long"
    TOO_MUCH = "took too much memory"


@dataclass(frozen=True, slots=True)
class SourceText:
    """What a source says. `main` is without navigation and the like, `whole` is all that can be read of it."""

    media_type: str
    """As the bytes show it, whatever was announced: `text/html`, `application/pdf`, `text/plain`."""
    main: str = ""
    whole: str = ""
    title: str = ""
    issued: str = ""
    """YYYY-MM-DD, or empty."""
    extractor: str = ""
    """What read it, with its version: `trafilatura 2.3.1`."""
    unread: Unread | None = None
    canonical: str = ""
    """The address that the page says is its own (`rel=canonical`), absolute, or empty."""
    sign_in: bool = False
    """Whether the page has a field for a password."""
    refresh: str = ""
    """Where the page sends its readers by itself (`meta refresh`), absolute, or empty."""
