"""Addresses that hide the work they lead to: short links, redirects, accelerated copies, caches and searches.

The lists of hosts are in `opaque_hosts`. Where an address carries the one it leads to, that is read from it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from generator.check.address.faults import fault
from generator.check.address.hosts import domains_of, host_of, registrable
from generator.check.address.opaque_hosts import CACHES, REDIRECTS, SEARCHES, SHORTENERS, SHORTENING_DOMAINS

_GOOGLE = re.compile(r"(?:(?:books|news|scholar|m|images)\.)?google\.(?:com?\.)?[a-z]{2,3}", re.ASCII)
_GOOGLE_SEARCHES = {
    "/search": ("q", "query", "tbs", "udm"), "/scholar": ("q", "as_q", "cites", "cluster"),
    "/books": ("q",), "/images": ("q",), "/webhp": ("q",),
}  # fmt: skip
_WORDS = re.compile(r"[0-9]|-[^-]+-", re.ASCII)
_DEFENCES = frozenset({"href.li", "urldefense.com", "urldefense.proofpoint.com"})
_LISTED = SHORTENERS | CACHES | _DEFENCES | {host for host, _ in SEARCHES}
_ADDRESS = re.compile(r"https?://?", re.IGNORECASE)
_BARE_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/|$)", re.ASCII | re.IGNORECASE)
_PROOFPOINT_2 = str.maketrans("-_", "%/")
_LENGTH_MAX = 4_000


@dataclass(frozen=True, slots=True)
class Opaque:
    """What kind of address it is, to be read after the address, and where it leads, if that can be read from it."""

    kind: str
    target: str = ""


@lru_cache(maxsize=1 << 15)
def opaque(address: str) -> Opaque | None:
    """Why `address` does not show which work it leads to; None where it does, or is no address at all."""
    host = host_of(address)
    looks = _LOOKS if host and _is_listed(host) else ()
    if "amp" in address[:_LENGTH_MAX].lower():
        looks = (_accelerated, *looks)
    if not looks or not host or len(address) > _LENGTH_MAX or fault(address):
        return None
    split = urlsplit(address)
    return next((found for look in looks if (found := look(host, split))), None)


@lru_cache(maxsize=1 << 13)
def _is_listed(host: str) -> bool:
    """Whether it takes more than the host to tell that an address there shows the work."""
    if host in _LISTED or host.endswith(SHORTENING_DOMAINS) or _GOOGLE.fullmatch(host):
        return True
    return any(domain in REDIRECTS for domain in domains_of(host))


def _short(host: str, split: SplitResult) -> Opaque | None:
    if not split.path.strip("/"):
        return None
    if host in SHORTENERS or host.endswith(SHORTENING_DOMAINS):
        return Opaque("is a shortened link")
    return None


def _redirect(host: str, split: SplitResult) -> Opaque | None:
    if host == "urldefense.com" and split.path.startswith("/v3/__"):
        return Opaque("is a redirect", _sound(split.path[6:].partition("__;")[0]))
    if host == "urldefense.proofpoint.com" and split.path == "/v2/url":
        return Opaque("is a redirect", _sound(unquote(_parameter(split, ("u",)).translate(_PROOFPOINT_2))))
    if host == "href.li":
        return Opaque("is a redirect", _sound(split.query))
    if split.path == "/url" and _GOOGLE.fullmatch(host):
        return Opaque("is a redirect", _sound(_parameter(split, ("q", "url"))))
    for prefix, parameters in next((REDIRECTS[name] for name in domains_of(host) if name in REDIRECTS), ()):
        if split.path.startswith(prefix):
            target = _sound(_parameter(split, parameters))
            if target or not parameters:
                return Opaque("is a redirect", target)
    return None


def _accelerated(host: str, split: SplitResult) -> Opaque | None:
    kind, path = "is an AMP copy", split.path
    if host.endswith("cdn.ampproject.org"):
        return Opaque(kind, _unwrapped(path[1:].partition("/")[2]))
    if path.startswith("/amp/") and _GOOGLE.fullmatch(host):
        return Opaque(kind, _unwrapped(path[5:]))
    segments = path.lower().strip("/").split("/")
    if len(segments) > 1 and segments[-1] == "amp" and _WORDS.search(segments[-2]):
        return Opaque(kind, _sound(f"{split.scheme}://{split.netloc}{path.rstrip('/')[:-3]}"))
    if len(segments) > 2 and segments[0] == "amp" and _WORDS.search(segments[-1]):
        return Opaque(kind, _sound(f"{split.scheme}://{split.netloc}{path[4:]}"))
    if segments[-1].endswith((".amp.html", ".amp")):
        return Opaque(kind)
    query = split.query.lower()
    if "amp" in query and any(_asks_for_amp(*pair) for pair in parse_qsl(query, keep_blank_values=True)):
        return Opaque(kind)
    if host.startswith("amp.") and segments != [""] and registrable(host) != host:
        return Opaque(kind)
    return None


def _asks_for_amp(name: str, value: str) -> bool:
    return (name == "amp" and value in {"", "1", "true"}) or (name == "outputtype" and value == "amp")


def _cache(host: str, split: SplitResult) -> Opaque | None:
    if host not in CACHES or not split.query:
        return None
    asked = _parameter(split, ("q",))
    found = _ADDRESS.search(asked) if asked.startswith("cache:") else None
    words = asked[found.start() :].split() if found else []
    return Opaque("is a search engine's cached copy", _sound(words[0]) if words else "")


def _search(host: str, split: SplitResult) -> Opaque | None:
    if not split.query:
        return None
    path = split.path.rstrip("/") or "/"
    asked = SEARCHES.get((host, path), ())
    if path in _GOOGLE_SEARCHES and _GOOGLE.fullmatch(host):
        asked = _GOOGLE_SEARCHES[path]
    return Opaque("is a page of search results") if asked and _parameter(split, asked) else None


_LOOKS: tuple[Callable[[str, SplitResult], Opaque | None], ...] = (_short, _redirect, _cache, _search)


def _parameter(split: SplitResult, names: tuple[str, ...]) -> str:
    """The value of the first of `names` that the query has."""
    if not split.query or not names:
        return ""
    given = dict(reversed(parse_qsl(split.query)))
    return next((given[name] for name in names if name in given), "")


def _unwrapped(path: str) -> str:
    """`s/www.example.org/x` and `www.example.org/x` are addresses without their scheme; `s/` is that of https."""
    if _ADDRESS.match(path):
        return _sound(path)
    bare = path.removeprefix("s/")
    return _sound(f"https://{bare}") if _BARE_HOST.match(bare) else ""


def _sound(address: str) -> str:
    """`address`, where readers can be sent there. Some wrappers lose a slash of `https://`."""
    address = _ADDRESS.sub(lambda found: found[0].lower().rstrip("/") + "//", address, count=1)
    return address if _ADDRESS.match(address) and not fault(address) else ""
