"""Web addresses: what is wrong with one, and when two are the same (RFC 3986, section 6; RFC 6761)."""

import ipaddress
import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

# Nearly every address has nothing but these; only others are worth a look at each character.
_COMMON = re.compile(r"[!#-;=?-\[\]-~]*", re.ASCII)
_HOST_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_BARE_HOST = re.compile(
    r"[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}([/?#:]|$)", re.ASCII | re.IGNORECASE
)
_DOI = re.compile(r"(doi:)?10\.\d{4,9}/\S", re.ASCII | re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})", re.ASCII)
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
# Names that no public server answers to (RFC 6761, RFC 6762, RFC 9476 and ICANN's `internal`).
_PRIVATE = frozenset({"localhost", "local", "localdomain", "internal", "invalid", "lan", "alt"})
_PORTS = {"http": 80, "https": 443}
_HOST_MAX = 253
_KEPT = 1 << 15
"""Addresses whose answer is kept: several rules and pages ask about each source."""

# What advertising and mailing systems append; the page is the same without it.
_TRACKING = frozenset((
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
    "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "vero_id", "oly_anon_id",
    "oly_enc_id", "_hsenc", "_hsmi", "s_cid", "icid", "cmpid", "ocid", "ncid", "wickedid",
))  # fmt: skip
_TRACKING_FAMILIES = ("utm_", "mtm_", "pk_", "piwik_", "hsa_")


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
    if parts.scheme not in _PORTS or not parts.hostname:
        what = "names no host" if parts.scheme in _PORTS else "is not an http or https address"
        return what, _absolute(address)
    if "@" in parts.netloc:
        return "carries a user name or password", "leave out what stands between // and @"
    problem = "has a port that does not exist" if port == 0 else _host_fault(parts.hostname)
    return (problem, "give the address under which every reader can reach the work") if problem else None


@lru_cache(maxsize=_KEPT)
def normal(address: str) -> str | None:
    """A form that is equal for two addresses of one work; None where there is none to be had.

    Case of scheme and host, http or https, the default port, a trailing slash, percent-escapes of plain
    characters, the fragment and tracking parameters make no difference.
    """
    if fault(address):
        return None
    parts = urlsplit(address)
    host = _ascii((parts.hostname or "").rstrip("."))
    port = f":{parts.port}" if parts.port and parts.port != _PORTS[parts.scheme] else ""
    path = _ESCAPE.sub(_plain, parts.path).rstrip("/")
    kept = [p for p in parts.query.split("&") if p and not is_tracking(p.partition("=")[0])]
    query = "?" + _ESCAPE.sub(_plain, "&".join(kept)) if kept else ""
    return f"//{host}{port}{path}{query}{_route(parts)}"


def is_tracking(parameter: str) -> bool:
    """Whether a parameter of that name says where a reader came from, not what is to be read."""
    name = parameter.lower()
    return name in _TRACKING or name.startswith(_TRACKING_FAMILIES)


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
    if ":" in name or _is_number(name.rsplit(".", 1)[-1]):
        return f"has the number '{name[:60]}' for a host"
    labels = _ascii(name).split(".")
    if len(labels) == 1:
        return f"has the host '{name[:60]}', which is a name without a domain"
    if len(".".join(labels)) > _HOST_MAX or not all(_HOST_LABEL.fullmatch(label) for label in labels):
        return f"has the host '{name[:60]}', which is no host's name"
    if labels[-1] in _PRIVATE:
        return f"has the host '{name[:60]}', which is not on the public internet"
    return None


def _is_number(label: str) -> bool:
    """Browsers read a host whose last label is a number as an IPv4 address: `127.1`, `0x7f.1` (URL Standard)."""
    if re.fullmatch(r"0x[0-9a-f]*|[0-9]+", label, re.ASCII):
        return True
    try:
        ipaddress.ip_address(label)
    except ValueError:
        return False
    return True


def _ascii(host: str) -> str:
    if host.isascii() or len(host) > _HOST_MAX:
        return host.lower()
    try:
        return host.lower().encode("idna").decode()
    except UnicodeError:
        return host.lower()


def _plain(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()


def _route(parts: SplitResult) -> str:
    """A fragment that names another page (`#/news`, `#!news`) counts; one that names a place on it does not."""
    return f"#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else ""
