"""When two web addresses are the same (RFC 3986, section 6; URL Standard)."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urlsplit

from generator.check.address.faults import fault
from generator.check.address.hosts import site_host
from generator.check.address.tracking import is_tracking

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?", re.ASCII)
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
# What may stand in a path or a query as it is (RFC 3986, section 3.3); all else is the same as its escape.
_LITERAL = "%/?:@!$&'()*+,;=-._~"
_PLAIN_TEXT = re.compile(r"[A-Za-z0-9/?:@!$&'()*+,;=._~-]*", re.ASCII)
_OWN_PORTS = frozenset({None, 80, 443})
"""A scheme's own port may be left out; that of the other one is never meant."""
_TEXT_FRAGMENT = ":~:"
_KEPT = 1 << 15


@dataclass(frozen=True, slots=True)
class Parts:
    """An address in normal form, taken apart. Escapes of what is no plain character stay."""

    host: str
    """In lower case, in ASCII, without `www.`."""
    port: str
    """With its colon; empty where it is the scheme's own."""
    path: str
    """Without a final slash: empty for the root."""
    query: str
    """Without parameters that only track, in the order given."""
    route: str
    """The fragment, where it names a page (`/news`, `!news`)."""
    fragment: str
    """The fragment as it is, without a text directive (`:~:text=…`)."""

    def __str__(self) -> str:
        query, route = self.query and f"?{self.query}", self.route and f"#{self.route}"
        return f"//{self.host}{self.port}{self.path}{query}{route}"


@lru_cache(maxsize=_KEPT)
def parts(address: str) -> Parts | None:
    """The parts of `address`; None where readers cannot be sent there (`fault`)."""
    if fault(address):
        return None
    split = urlsplit(address)
    host = site_host(split.hostname or "")
    port = "" if split.port in _OWN_PORTS else f":{split.port}"
    fragment = split.fragment.partition(_TEXT_FRAGMENT)[0] if split.fragment else ""
    return Parts(host, port, _path(split), _query(split, host), _route(fragment), fragment)


@lru_cache(maxsize=_KEPT)
def normal(address: str) -> str | None:
    """A form that is equal for two addresses of one work; None where there is none to be had.

    These make no difference: case of scheme and host, http or https, `www.`, the default port, dot segments,
    a final slash, how a character is escaped, a fragment that names a place on the page, parameters that
    only track. The order of parameters does: servers may mind it.
    """
    found = parts(address)
    return str(found) if found else None


def _path(split: SplitResult) -> str:
    path = _escaped(split.path)
    if "/." in path:
        path = _without_dots(path)
    return path.rstrip("/")


def _without_dots(path: str) -> str:
    """RFC 3986, section 5.2.4; `%2e` has become a dot before, as the URL Standard wants it."""
    kept: list[str] = []
    for segment in path.split("/")[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    return "".join(f"/{segment}" for segment in kept)


def _query(split: SplitResult, host: str) -> str:
    if not split.query:
        return ""
    pieces = _escaped(split.query).split("&")
    return "&".join(p for p in pieces if p and not is_tracking(unquote(p.partition("=")[0]), host))


def _route(fragment: str) -> str:
    return _escaped(fragment) if fragment.startswith(("/", "!")) and fragment.strip("/!") else ""


def _escaped(text: str) -> str:
    """Plain characters as they are, all others escaped with capital digits (RFC 3986, section 6.2.2)."""
    if _PLAIN_TEXT.fullmatch(text):
        return text
    return quote(_ESCAPE.sub(_escape, text), safe=_LITERAL)


def _escape(match: re.Match[str]) -> str:
    if match[1] is None:
        return "%25"
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()
