"""What came of asking for an address: the answer as it was, or why there was none. Values only."""

from dataclasses import dataclass
from enum import StrEnum


class Failure(StrEnum):
    """Why there is no whole answer."""

    REFUSED = "refused"
    """We do not ask there: a private address, a scheme that is not the web's."""
    NAME = "name"
    """The host's name leads to no address."""
    CONNECTION = "connection"
    """Refused or reset."""
    TLS = "tls"
    TIMEOUT = "timeout"
    TOO_LARGE = "too-large"
    TRUNCATED = "truncated"
    """Fewer bytes than were announced."""
    ENCODING = "encoding"
    """The content encoding is not what it says, or inflates beyond all measure."""
    REDIRECTS = "redirects"
    """A loop, too many, or one that leads nowhere."""
    PROTOCOL = "protocol"
    """Not HTTP."""
    OFFLINE = "offline"
    """This machine has no way out, or its name server does not answer: nothing is known of the host."""
    HELD = "held"
    """Not asked: the host has asked for a longer pause than we wait."""


@dataclass(frozen=True, slots=True)
class Hop:
    """An address that sent us on, and with which status."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. `body` is without content encoding (gzip), and may be cut short where there is a `failure`."""

    url: str
    """As it was asked for."""
    final_url: str
    """Where the last answer came from."""
    at: str
    """When it was asked, as `core.evidence.stamp` writes it."""
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    """Of the last answer, in their order; names in lower case."""
    body: bytes = b""
    hops: tuple[Hop, ...] = ()
    failure: Failure | None = None
    detail: str = ""
    """In words, where there is a failure: "the address is private (10.0.0.1)"."""

    def header(self, name: str) -> str:
        """The first header of that name (in lower case), or nothing."""
        return next((value for key, value in self.headers if key == name), "")
