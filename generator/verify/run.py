"""Looks at sources: asks each address once, reads what it says, looks for the passages.

Writes nothing but captures; what is now known of each source is handed over as soon as it is known.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, TypeVar
from urllib.parse import urldefrag

from generator.core.evidence import By, SourceEvidence
from generator.verify import observed
from generator.verify.asking.redirects import refreshed
from generator.verify.captures import Capture
from generator.verify.errands import Errand, due
from generator.verify.fetch import Fetcher
from generator.verify.means import Means, Text
from generator.verify.outcome import Seen, outcome
from generator.verify.reading import reading
from generator.verify.response import Failure, Response
from generator.verify.second_hand import consult_archives, read_captured
from generator.verify.source_text import SourceText

Known = tuple[Errand, SourceEvidence]
_T = TypeVar("_T")
_ONWARD_MAX = 3
"""Pages on the way that send their readers on by themselves."""


@dataclass(frozen=True, slots=True)
class _Visit:
    """What an address answered, for all the briefings that cite it."""

    group: tuple[Errand, ...]
    asked: tuple[Errand, ...] = ()
    response: Response | None = None
    seen: Seen | None = None
    live: Text | None = None

    @property
    def without_answer(self) -> bool:
        """Whether it failed such that the fault may be this machine's, which may be offline."""
        return bool(self.seen and self.seen.failed and self.response and self.response.status is None)

    @property
    def offline(self) -> bool:
        """Whether this machine had no way out."""
        return bool(self.response and self.response.failure is Failure.OFFLINE)


def is_due(errand: Errand, means: Means) -> bool:
    """Whether the source is asked in this run: also where a passage is new, and there is no capture to look in."""
    if means.fetcher is None:
        return False
    if due(errand, means.now, refresh=means.refresh):
        return True
    return bool(errand.url) and not errand.looked_for and means.captures.latest(errand.url) is None


async def look(errands: Iterable[Errand], means: Means) -> AsyncIterator[Known]:
    """What is now known of each source, as soon as it is. An address that several briefings cite is asked once.

    Addresses that differ in their fragments alone are one: a fragment is not sent (RFC 9110, section 4.2.5).
    """
    by_url = sorted(errands, key=_without_fragment)
    groups = [tuple(group) for _, group in groupby(by_url, key=_without_fragment)]
    doubtful: list[_Visit] = []
    offline = False
    async for visit, found in _as_completed([_look_at(group, means) for group in groups]):
        offline = offline or visit.offline
        if found is None:
            doubtful.append(visit)
        for known in found or ():
            yield known
    if (doubtful or offline) and not await _online(means):
        means.hints["no host has answered, so no failure was noted: is this machine online?"] = None
        doubtful = [
            replace(visit, seen=replace(visit.seen, failed=False)) for visit in doubtful if visit.seen
        ]
    async for found in _as_completed([_learned(visit, _noted(visit, means), means) for visit in doubtful]):
        for known in found:
            yield known


def _without_fragment(errand: Errand) -> str:
    return urldefrag(errand.url)[0] if "#" in errand.url else errand.url


async def _as_completed(work: Sequence[Coroutine[Any, Any, _T]]) -> AsyncIterator[_T]:
    """What the work comes to, first done first; what is not done is cancelled with us."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        for done in asyncio.as_completed(tasks):
            yield await done
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _look_at(group: tuple[Errand, ...], means: Means) -> tuple[_Visit, list[Known] | None]:
    """One address; nothing is known of it yet where it failed before any host has answered."""
    url, title = group[0].url, group[0].title
    asked = tuple(errand for errand in group if is_due(errand, means))
    visit = _Visit(group)
    if asked and means.fetcher:
        visit = _Visit(group, asked, *await _ask(url, title, means.fetcher, means))
        if visit.without_answer and not means.fetcher.heard:
            return visit, None
    known = _noted(visit, means)
    # What was read is large: it is let go before archives are asked, which takes its time.
    visit = replace(visit, live=None)
    return visit, await _learned(visit, known, means)


async def _online(means: Means) -> bool:
    """Whether any host has answered in this run, if need be an archive."""
    fetcher = means.fetcher
    if fetcher and not fetcher.heard and means.timegates:
        await fetcher.get(means.timegates[0])
    return bool(fetcher and fetcher.heard)


def _noted(visit: _Visit, means: Means) -> list[Known]:
    """What the visit itself shows."""
    found = []
    for errand in visit.group:
        evidence = observed.known(errand)
        if errand in visit.asked and visit.response and visit.seen:
            evidence = observed.visited(evidence, visit.seen, visit.response, means.now)
        if visit.live:
            evidence = observed.read(evidence, reading(errand, visit.live))
        found.append((errand, evidence))
    return found


async def _learned(visit: _Visit, known: Sequence[Known], means: Means) -> list[Known]:
    return [(errand, await _read(errand, evidence, visit, means)) for errand, evidence in known]


async def _ask(url: str, title: str, fetcher: Fetcher, means: Means) -> tuple[Response, Seen, Text | None]:
    """Ask an address, and again where the page itself sends its readers on. The answer comes without its body."""
    # The capture is not held while a turn is waited for: all sources wait at once.
    response = await fetcher.get(url, headers=_conditions(means.captures.latest(url, by=By.FETCH)))
    kept = means.captures.latest(url, by=By.FETCH) if response.status == 304 else None
    if kept:
        again = await means.extractors.extract(kept.body, kept.media_type, kept.final_url)
        as_kept = replace(response, status=200, headers=kept.headers, body=kept.body)
        seen = outcome(as_kept, again, url, title)
        return response, seen, Text(kept, again, seen.partial) if seen.usable else None
    text = await _extract(response, means)
    for _ in range(_ONWARD_MAX):
        onward = refreshed(response.header("refresh")) or (text.refresh if text else "")
        further = await fetcher.follow(response, onward) if onward else response
        if further is response:
            break
        response, text = further, await _extract(further, means)
    seen = outcome(response, text, url, title)
    if not seen.usable or text is None:
        return replace(response, body=b""), seen, None
    live = Text(means.captures.keep(response), text, seen.partial)
    return replace(response, body=b""), seen, live


async def _extract(response: Response, means: Means) -> SourceText | None:
    if response.failure or not response.body:
        return None
    return await means.extractors.extract(response.body, response.header("content-type"), response.final_url)


async def _read(errand: Errand, evidence: SourceEvidence, visit: _Visit, means: Means) -> SourceEvidence:
    """With what was captured before, else an archived copy, where the live page has not shown all."""
    visited = errand in visit.asked
    undecided = not observed.decided_all(evidence.passages)
    if errand.passages and (undecided or means.fetcher is None):
        evidence = await read_captured(errand, evidence, means)
    if means.fetcher is None or not errand.url:
        return evidence
    if visited or (means.save and evidence.archive is None):
        evidence = await consult_archives(errand, evidence, means.fetcher, means)
    # Where nothing was seen this time, what is new is still to be looked for.
    looked = visited and not (visit.seen and visit.seen.shows_nothing and evidence.checked)
    return observed.unread(evidence) if looked else evidence


def _conditions(kept: Capture | None) -> dict[str, str]:
    """The headers of a conditional request (RFC 9110, section 13)."""
    if kept is None:
        return {}
    pairs = (("If-None-Match", kept.etag), ("If-Modified-Since", kept.last_modified))
    return {name: value for name, value in pairs if value}
