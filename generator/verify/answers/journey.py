"""How far redirects lead from the address that was asked: to the same page, to another one of the site, off the site.

http or https, `www.`, a final slash and parameters that only track make no difference (`check.address.normal`).
"""

import re
from dataclasses import dataclass, replace
from enum import Enum
from ipaddress import ip_address
from urllib.parse import urlsplit

from generator.check.address.hosts import host_of, registrable
from generator.check.address.landing import is_front_page
from generator.check.address.normalise import Parts, parts
from generator.check.address.opaque_hosts import SHORTENERS, SHORTENING_DOMAINS
from generator.check.address.resolvers import RESOLVERS

# Domains of one publisher each, of which one leads to the other.
_KIN = (
    frozenset({"bbc.co.uk", "bbc.com"}),
    frozenset({"facebook.com", "fb.com", "fb.watch"}),
    frozenset({"guardian.co.uk", "theguardian.com"}),
    frozenset({"nytimes.com", "nyti.ms"}),
    frozenset({"readthedocs.io", "readthedocs.org"}),
    frozenset({"reddit.com", "redd.it"}),
    frozenset({"twitter.com", "x.com"}),
    frozenset({"youtu.be", "youtube.com"}),
)
_ERROR_PATH = re.compile(
    r"/(?:(?:page|file|errors?)?[-_/]?404(?:[-_]?(?:error|page|not[-_]?found))?|(?:page|file|article)?[-_]?not[-_]?found"
    r"|error(?:s|page|_page|-page)?|pagenotfound|seite-nicht-gefunden|page-introuvable|pagina-no-encontrada)"
    r"(?:\.(?:html?|php|aspx?|jsp|shtml))?/?$",
    re.IGNORECASE | re.ASCII,
)
_ERROR_QUERY = re.compile(
    r"(?:^|&)(?:error|err|status|e)=(?:404|not[-_]?found)(?:&|$)|aspxerrorpath=", re.IGNORECASE | re.ASCII
)


class Way(Enum):
    """How far redirects lead."""

    NOWHERE = "nowhere"
    """To the same page."""
    WITHIN = "within"
    """To another page of the site."""
    RESOLVED = "resolved"
    """To another site, as is the job of the address asked."""
    AWAY = "away"
    """To another site."""


@dataclass(frozen=True, slots=True)
class Journey:
    """Where redirects lead."""

    way: Way
    host: str
    """Where they end, as `host_of` spells it."""
    to_front_page: bool = False
    """From a work to the home page of a site."""
    to_error_page: bool = False
    upwards: bool = False
    """To a page above the one that was asked: `/2020/story` to `/2020`."""


def journey(url: str, final_url: str) -> Journey:
    """How far it is from `url` to `final_url`."""
    start, end = _parts(url), _parts(final_url)
    host = host_of(final_url)
    if start is None or end is None:
        return Journey(Way.NOWHERE if url == final_url else Way.AWAY, host)
    way = _way(start, end, host_of(url), host)
    if way is Way.NOWHERE:
        return Journey(way, host)
    return Journey(
        way,
        host,
        to_front_page=is_front_page(end) and not is_front_page(start),
        to_error_page=_is_error(end) and not _is_error(start),
        upwards=bool(end.path)
        and start.path.startswith(f"{end.path}/")
        and not _is_same_document(start, end),
    )


def is_resolver(host: str) -> bool:
    """Whether addresses of a host (as `host_of` spells it) are made to lead elsewhere."""
    return host in SHORTENERS or host.endswith(SHORTENING_DOMAINS) or host in RESOLVERS


def same_site(one: str, other: str) -> bool:
    """Whether somebody registered two hosts as one, or two domains are known to be of one publisher."""
    first, second = _domain(one), _domain(other)
    return first == second or any({first, second} <= kin for kin in _KIN)


def _way(start: Parts, end: Parts, host: str, final_host: str) -> Way:
    if (host, start.port, start.path, start.query) == (final_host, end.port, end.path, end.query):
        return Way.NOWHERE
    if same_site(host, final_host):
        return Way.WITHIN
    return Way.RESOLVED if is_resolver(host) else Way.AWAY


def _domain(host: str) -> str:
    try:
        ip_address(host)
    except ValueError:
        return registrable(host)
    return host


def _is_error(found: Parts) -> bool:
    return bool(_ERROR_PATH.search(found.path[-200:]) or _ERROR_QUERY.search(found.query[:2_000]))


def _is_same_document(start: Parts, end: Parts) -> bool:
    """Whether only a view of the page is left out: `/story/amp`, `/story/index.html`, `/story/print`."""
    rest = start.path[len(end.path) + 1 :].lower()
    return bool(re.fullmatch(r"(?:amp|print|index\.\w{2,5}|full|abstract|html|page/1|1)", rest))


def _parts(url: str) -> Parts | None:
    """The parts of an address, also of one on a host that is not public but was allowed."""
    found = parts(url)
    if found:
        return found
    try:
        split = urlsplit(url)
        port = split.port
    except ValueError:
        return None
    public = parts(split._replace(netloc="host.example.org").geturl())
    return replace(public, host=host_of(url), port=f":{port}" if port else "") if public else None
