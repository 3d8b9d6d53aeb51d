"""Asks web archives for copies of a source: TimeGates and TimeMaps (Memento, RFC 7089), and to make a copy."""

import datetime
import email.utils
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urldefrag, urlsplit

from generator.core.evidence import Memento, moment
from generator.verify.keeping.link_format import web_links
from generator.verify.keeping.mementos import answered, distance, links, listed, raw_url, timemaps, timestamp
from generator.verify.response import Response

__all__ = ["Get", "Lookup", "distance", "given", "look_up", "nearest", "raw_url", "save"]

_TIMEMAPS_MAX = 3
"""A long list comes in parts."""
_TRIED_MAX = 3
"""Copies that are tried, the nearest first: archives also keep answers that were failures."""


class Get(Protocol):
    """How addresses are asked: `fetch.Fetcher.get`."""

    async def __call__(self, url: str, headers: Mapping[str, str] = ..., /) -> Response:
        """The answer; never raises."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What an archive has. `failure` is empty where it answered, also that it has nothing."""

    memento: Memento | None = None
    failure: str = ""


async def nearest(get: Get, timegate: str, url: str, when: datetime.datetime) -> Memento | None:
    """The copy of `url` nearest to `when`, of the archive whose TimeGate is `timegate` followed by the address."""
    return (await look_up(get, timegate, url, when)).memento


async def look_up(get: Get, timegate: str, url: str, when: datetime.datetime) -> Lookup:
    """As `nearest`; also tells where the archive did not answer.

    Asks the TimeGate. Where that leads to no usable copy, the copies that it names and those of its TimeMap are tried.
    """
    asked = timegate + urldefrag(url)[0]
    accept = {"Accept-Datetime": email.utils.format_datetime(when.astimezone(datetime.UTC), usegmt=True)}
    response = await get(asked, accept)
    if memento := answered(response):
        return Lookup(memento)
    if response.failure or response.status is None:
        return Lookup(failure=f"{_host(timegate)}: no answer ({response.detail or response.failure})")
    if (response.status in {403, 429} or response.status >= 500) and not links(response):
        return Lookup(failure=f"{_host(timegate)}: answers {response.status}")
    named = _named(response)
    return Lookup(
        await _usable(get, named, when)
        or await _usable(get, await _listed(get, timegate, url, response), when)
    )


def _named(response: Response) -> set[Memento]:
    """The copy that a TimeGate has chosen, where it names it and does not lead to it (pywb, where it frames pages)."""
    chosen = (link for link in links(response) if "memento" in link.rels)
    return set(listed(tuple(chosen), response.final_url)) if response.status == 200 else set()


async def _listed(get: Get, timegate: str, url: str, response: Response) -> set[Memento]:
    """The copies that an answer names, and those of the TimeMap."""
    found = links(response)
    known = set(listed(found, response.final_url))
    waiting = list(timemaps(found, response.final_url)) or [f"{timegate}timemap/link/{urldefrag(url)[0]}"]
    for number, address in enumerate(waiting):
        if number >= _TIMEMAPS_MAX:
            break
        answer = await get(address, {})
        if answer.status == 200 and not answer.failure:
            entries = tuple(web_links(answer.body.decode("utf-8", "replace")))
            known.update(listed(entries, answer.final_url))
            waiting += [
                more for more in timemaps(entries, answer.final_url)[:_TIMEMAPS_MAX] if more not in waiting
            ]
    return known


async def _usable(get: Get, known: set[Memento], when: datetime.datetime) -> Memento | None:
    """The nearest of the copies that is none of a failure."""
    nearest_first = sorted(known, key=lambda copy: (distance(copy, when), copy.url))
    for memento in nearest_first[:_TRIED_MAX]:
        if found := answered(await get(memento.url, {})):
            return found
    return None


async def save(get: Get, archive: str, url: str) -> Memento | None:
    """Ask an archive to make a copy of `url` now; the copy, or None where it would not.

    `archive` is the address of its TimeGate or of its service for saving, to which `url` is appended.
    """
    response = await get(_saving(archive) + urldefrag(url)[0], {})
    if memento := answered(response):
        return memento
    if response.status is not None and response.status < 400:
        return next((copy for copy in listed(links(response), response.final_url)), None)
    return None


def given(archive_url: str, archive_date: str = "") -> Memento | None:
    """The copy that the author names: `archive-url`, and `archive-date` as YYYY-MM-DD. None where no date is known."""
    at = timestamp(archive_url) or f"{archive_date}T00:00:00Z"
    return Memento(archive_url, at) if moment(at) else None


def _saving(archive: str) -> str:
    """The service for saving that belongs to a TimeGate: the Internet Archive's, or pywb's, of a collection."""
    path = urlsplit(archive).path
    if path.endswith(("/save/", "/record/")):
        return archive
    return archive.removesuffix("web/") + "save/" if path == "/web/" else archive + "record/"


def _host(timegate: str) -> str:
    return urlsplit(timegate).hostname or timegate
