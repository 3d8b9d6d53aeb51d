"""Texts of a source that are not the live page: what was captured before, and archived copies."""

import datetime
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from itertools import islice

from generator.core.date import PartialDate
from generator.core.evidence import By, Link, Memento, SourceEvidence
from generator.verify import archives, observed
from generator.verify.captures import Capture
from generator.verify.errands import Errand
from generator.verify.fetch import Fetcher
from generator.verify.means import Means, Text
from generator.verify.outcome import outcome
from generator.verify.reading import reading
from generator.verify.response import Response

_CAPTURES_READ = 8
_SILENT_MAX = 3
"""An archive that did not answer so often in a row is not waited for any more."""
_NOT_WORTH_KEEPING = frozenset({Link.GONE, Link.USURPED, Link.UNKNOWN})
"""What an archive would make a copy of is then not the work."""


async def read_captured(errand: Errand, evidence: SourceEvidence, means: Means) -> SourceEvidence:
    """With what the newest capture shows that is all of the work, else the newest that may be a part of it."""
    part: Text | None = None
    async for found in _captured(errand, means):
        known = evidence.captured
        if known and known.at > found.capture.at and means.fetcher:
            break
        if not found.partial:
            return observed.read(evidence, reading(errand, found))
        part = part or found
    return observed.read(evidence, reading(errand, part)) if part else evidence


async def consult_archives(
    errand: Errand, evidence: SourceEvidence, fetcher: Fetcher, means: Means
) -> SourceEvidence:
    """With the archived copy nearest to `accessed`, which is read where the live page cannot be."""
    if evidence.archive is None or means.refresh:
        evidence = observed.archived(evidence, await _nearest(errand, evidence, fetcher, means))
    if errand.passages and observed.blocked(evidence.link) and not observed.decided_all(evidence.passages):
        for memento in _copies(errand, evidence):
            if text := await _read_copy(errand, memento, fetcher, means):
                return observed.read(evidence, reading(errand, text))
    return evidence


async def _captured(errand: Errand, means: Means) -> AsyncIterator[Text]:
    """The captures that can be read, newest first."""
    captures = means.captures.newest_first(errand.kept_as)
    for capture in islice(captures, _CAPTURES_READ):
        if text := await _as_source(errand, capture, means):
            yield text


async def _as_source(errand: Errand, capture: Capture, means: Means) -> Text | None:
    """What a capture says of the source; None where it is not its text (a sign-in page that was archived)."""
    text = await means.extractors.extract(capture.body, capture.media_type, capture.final_url)
    if text.unread is not None:
        return None
    if capture.by is By.FILE:
        return Text(capture, text)
    # An archive's address is not where the page has moved to.
    final_url = errand.url if capture.by is By.ARCHIVE else capture.final_url
    answer = Response(errand.url, final_url, capture.at, capture.status, capture.headers, capture.body)
    seen = outcome(answer, text, errand.url, errand.title)
    return Text(capture, text, seen.partial) if seen.usable else None


def _copies(errand: Errand, evidence: SourceEvidence) -> Iterator[Memento]:
    """The archived copies that are known, each once."""
    yield from dict.fromkeys(copy for copy in (evidence.archive, errand.copy) if copy)


async def _read_copy(errand: Errand, memento: Memento, fetcher: Fetcher, means: Means) -> Text | None:
    response = await fetcher.get(archives.raw_url(memento))
    if response.status != 200 or response.failure:
        return None
    answer = replace(response, url=errand.url)
    capture = Capture(
        errand.url, answer.final_url, memento.at, By.ARCHIVE, answer.status, answer.headers, answer.body
    )
    text = await _as_source(errand, capture, means)
    if text is None:
        return None
    return replace(text, capture=means.captures.keep(answer, at=memento.at, by=By.ARCHIVE))


async def _nearest(
    errand: Errand, evidence: SourceEvidence, fetcher: Fetcher, means: Means
) -> Memento | None:
    """The copy nearest to `accessed` of all archives, else one that is made now, else the one that the author names."""
    when = _noon(errand.accessed, means.now)
    known = []
    for gate in means.timegates:
        async with means.turns[gate]:
            if means.silent[gate] >= _SILENT_MAX:
                continue
            found = await archives.look_up(fetcher.get, gate, errand.url, when)
            means.silent[gate] = means.silent[gate] + 1 if found.failure else 0
        if found.memento:
            known.append(found.memento)
        if found.failure:
            means.hints[f"the archive {found.failure}; it may have copies that are not noted"] = None
    if (
        not known
        and means.save
        and not errand.copy
        and means.timegates
        and evidence.link not in _NOT_WORTH_KEEPING
    ):
        saved = await archives.save(fetcher.get, means.timegates[0], errand.url)
        if saved is None:
            means.hints[f"the archive has made no copy of {errand.url}"] = None
        known = [saved] if saved else []
    return min(known, key=lambda memento: archives.distance(memento, when), default=errand.copy)


def _noon(accessed: PartialDate | None, now: datetime.datetime) -> datetime.datetime:
    if accessed is None:
        return now
    return datetime.datetime.combine(accessed.latest, datetime.time(12), datetime.UTC)
