"""What an archive's answer says about the copies that it has (Memento, RFC 7089). Pure."""

import datetime
import email.utils
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from generator.core.evidence import Memento, moment, stamp
from generator.verify.extraction import clean
from generator.verify.keeping.link_format import WebLink, web_links
from generator.verify.response import Response

_ADDRESS_MAX = 1_000
# Wayback's and pywb's: digits of the time, perhaps with how the copy is to be shown (`id_`, `mp_`), then the address.
_DATED = re.compile(r"/(\d{14})([a-z]{2}_)?/(?=[a-z][a-z0-9+.-]*:)", re.IGNORECASE | re.ASCII)


def links(response: Response) -> tuple[WebLink, ...]:
    """The links of the answer's `Link` headers."""
    return tuple(web_links(", ".join(value for name, value in response.headers if name == "link")))


def answered(response: Response) -> Memento | None:
    """The copy that the answer is, or leads to; None where it is none, or a copy of a failure."""
    if response.status != 200:
        return None
    at = _time(response.header("memento-datetime"))
    address = response.final_url
    if location := response.header("content-location"):
        # Of another host it would be hearsay (RFC 9110, section 8.7): none of ours has asked there.
        named = _join(address, location)
        if urlsplit(named).netloc != urlsplit(address).netloc:
            return None
        address = named
    return _memento(address, at or timestamp(address))


def listed(found: tuple[WebLink, ...], base: str) -> Iterator[Memento]:
    """The copies among links, `base` being the address that they were found at."""
    for link in found:
        if any(rel == "memento" or rel.endswith("memento") for rel in link.rels):
            memento = _memento(_join(base, link.target), _time(link.parameters.get("datetime", "")))
            if memento:
                yield memento


def timemaps(found: tuple[WebLink, ...], base: str) -> tuple[str, ...]:
    """The addresses of lists of copies in link-format, in order."""
    return tuple(
        address
        for link in found
        if "timemap" in link.rels
        and link.parameters.get("type", "application/link-format") == "application/link-format"
        if (address := _join(base, link.target)).startswith(("http://", "https://"))
    )


def distance(memento: Memento, when: datetime.datetime) -> datetime.timedelta:
    """How far the copy is from `when`, before or after."""
    made = moment(memento.at)
    return abs(made - when) if made else datetime.timedelta.max


def raw_url(memento: Memento) -> str:
    """Where the copy is had as it was captured, without the archive's frame and changed links (`id_`)."""
    return _DATED.sub(r"/\1id_/", memento.url, count=1)


def timestamp(address: str) -> str:
    """When the copy at `address` was made, where the address says so (`/20260501120000/`); else empty."""
    match = _DATED.search(address)
    if not match:
        return ""
    try:
        return stamp(datetime.datetime.strptime(match[1], "%Y%m%d%H%M%S").replace(tzinfo=datetime.UTC))
    except ValueError:
        return ""


def _memento(address: str, at: str) -> Memento | None:
    """The copy, at the address that readers use; None where either is missing."""
    if not at or len(address) > _ADDRESS_MAX:
        return None
    shown = clean.line(_DATED.sub(r"/\1/", address, count=1))
    if not shown.startswith(("http://", "https://")):
        return None
    return Memento(shown, at)


def _join(base: str, target: str) -> str:
    try:
        return urljoin(base, target)
    except ValueError:
        return ""


def _time(said: str) -> str:
    """An HTTP date (RFC 9110) as evidence writes it, or nothing."""
    try:
        parsed = email.utils.parsedate_to_datetime(said[:100])
        return stamp(parsed if parsed.tzinfo else parsed.replace(tzinfo=datetime.UTC))
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""
