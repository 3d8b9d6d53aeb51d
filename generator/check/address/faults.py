"""What is wrong with a web address (RFC 3986, RFC 6761, URL Standard)."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

from generator.check.address.hosts import HOST_MAX, ascii_host

# Nearly every address has nothing but these; only others are worth a look at each character.
_COMMON = re.compile(r"[!#-;=?-\[\]-~]*", re.ASCII)
_HOST_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_BARE_HOST = re.compile(
    r"[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}([/?#:]|$)", re.ASCII | re.IGNORECASE
)
_DOI = re.compile(r"(doi:)?10\.\d{4,9}/\S", re.ASCII | re.IGNORECASE)
# Browsers read a host whose last label is a number as an IPv4 address: `127.1`, `0x7f.1` (URL Standard).
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.ASCII)
# Names that no public server answers to (RFC 6761, RFC 6762, RFC 9476 and ICANN's `internal`).
_PRIVATE = frozenset({"localhost", "local", "localdomain", "internal", "invalid", "lan", "alt"})
_SCHEMES = frozenset({"http", "https"})
_KEPT = 1 << 15
"""Addresses whose answer is kept: several rules and pages ask about each source."""


@lru_cache(maxsize=_KEPT)
def fault(address: str) -> tuple[str, str] | None:
    """Why readers cannot be sent to `address`, and the remedy; None where they can.

    An address must be absolute, http or https, with a registered name as host, without credentials.
    The first text goes after the address itself: "has a space in it".
    """
    if not _COMMON.fullmatch(address):
        wrong = next(filter(None, map(_character_fault, address)), None)
        if wrong:
            return wrong
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return "is not an address", "copy it again from the browser's address bar"
    if parts.scheme not in _SCHEMES or not parts.hostname:
        what = "names no host" if parts.scheme in _SCHEMES else "is not an http or https address"
        return what, _absolute(address)
    if "@" in parts.netloc:
        return "carries a user name or password", "leave out what stands between // and @"
    problem = "has a port that does not exist" if port == 0 else _host_fault(parts.hostname)
    return (problem, "give the address under which every reader can reach the work") if problem else None


def _character_fault(character: str) -> tuple[str, str] | None:
    if character.isspace() or unicodedata.category(character) in {"Cc", "Cf", "Cs"}:
        name = "a space" if character.isspace() else f"the invisible character U+{ord(character):04X}"
        return f"has {name} in it", "copy the address again, or write a space as %20"
    if character in '<>"\\':
        return f"has {character} in it", f"write it as %{ord(character):02X}"
    return None


def _absolute(address: str) -> str:
    if _DOI.match(address):
        return f"did you mean 'https://doi.org/{address.lower().removeprefix('doi:')[:80]}'?"
    if _BARE_HOST.match(address):
        return f"did you mean 'https://{address[:80]}'?"
    if address.startswith("//") and _BARE_HOST.match(address[2:]):
        return f"did you mean 'https:{address[:80]}'?"
    return "write the full address, beginning with https://"


def _host_fault(host: str) -> str | None:
    name = host.rstrip(".")
    labels = ascii_host(name).split(".")
    if ":" in name or _NUMBER.fullmatch(labels[-1]):
        return f"has the number '{name[:60]}' for a host"
    if len(labels) == 1:
        return f"has the host '{name[:60]}', which is a name without a domain"
    if len(".".join(labels)) > HOST_MAX or not all(_HOST_LABEL.fullmatch(label) for label in labels):
        return f"has the host '{name[:60]}', which is no host's name"
    if labels[-1] in _PRIVATE:
        return f"has the host '{name[:60]}', which is not on the public internet"
    return None
