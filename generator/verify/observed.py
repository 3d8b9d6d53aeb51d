"""What is now known of a source: what was known, with what has just been seen. Nothing that failed takes away."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.core.evidence import (
    By,
    Captured,
    Link,
    Memento,
    Names,
    Result,
    Sighting,
    SourceEvidence,
    Visit,
    stamp,
)
from generator.verify.errands import Errand
from generator.verify.outcome import Seen
from generator.verify.response import Response
from generator.verify.three_strikes import after_failure

HISTORY_MAX = 24
"""Visits that are kept; a weekly look fills half a year."""
_STRENGTH = {Result.FOUND: 3, Result.AMBIGUOUS: 2, Result.NOT_FOUND: 1}


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that was looked in, and what came of it."""

    captured: Captured
    title: str
    issued: str
    sightings: tuple[Sighting, ...]
    names: Names | None = None
    partial: bool = False
    """Whether it may be only the part that anybody is shown (a paywall)."""


def known(errand: Errand) -> SourceEvidence:
    """What was known before, of the passages that the briefing has now."""
    before = errand.before or SourceEvidence(errand.url)
    sightings = (before.sighting(passage) or Sighting(passage) for passage in errand.passages)
    return replace(before, passages=tuple(sightings))


def visited(
    evidence: SourceEvidence, seen: Seen, response: Response, now: datetime.datetime
) -> SourceEvidence:
    """With a visit more. `gone` takes three failures at least three days apart.

    A visit that showed nothing of the source (we are offline, or do not ask there) changes nothing that is known.
    """
    if seen.shows_nothing:
        return (
            evidence
            if evidence.checked
            else replace(evidence, detail=seen.detail, http_status=response.status)
        )
    history = evidence.history
    if evidence.checked:
        history = (*history, Visit(evidence.checked, evidence.link))[-HISTORY_MAX:]
    return replace(
        evidence,
        link=after_failure(history, now) if seen.failed else seen.link,
        checked=stamp(now),
        final_url=response.final_url if response.final_url != evidence.url else "",
        http_status=response.status,
        detail=seen.detail,
        history=history,
    )


def read(evidence: SourceEvidence, reading: Reading) -> SourceEvidence:
    """With what a text shows, unless that would take away what an earlier one has shown.

    The live page itself has the last word: what is no longer there is told (drift). A text that may be cut short, or
    an archived copy, counts where it shows no less than was known.
    """
    sightings = reading.sightings
    if reading.partial:
        sightings = tuple(map(_perhaps_beyond, sightings))
    if evidence.captured and (reading.partial or reading.captured.by is By.ARCHIVE):
        now = {sighting.exact: sighting for sighting in sightings}
        if any(_weaker(now.get(before.exact), before) for before in evidence.passages):
            return evidence
    return replace(
        evidence,
        captured=reading.captured,
        title=reading.title or evidence.title,
        issued=reading.issued or evidence.issued,
        names=reading.names if reading.names != Names() else None,
        passages=sightings,
    )


def unread(evidence: SourceEvidence) -> SourceEvidence:
    """Where there was no text to look in: what was never decided is `indeterminate`."""
    return replace(
        evidence,
        passages=tuple(
            replace(sighting, result=Result.INDETERMINATE)
            if sighting.result is Result.UNCHECKED
            else sighting
            for sighting in evidence.passages
        ),
    )


def archived(evidence: SourceEvidence, memento: Memento | None) -> SourceEvidence:
    """With its archived copy, where one was found."""
    return replace(evidence, archive=memento) if memento else evidence


def decided_all(sightings: Iterable[Sighting]) -> bool:
    """Whether each passage was found or not found."""
    return all(sighting.result in _STRENGTH for sighting in sightings)


def blocked(link: Link) -> bool:
    """Whether the live page cannot show its text now, so that another copy is worth reading."""
    return link not in {Link.LIVE, Link.REDIRECTED}


def _perhaps_beyond(sighting: Sighting) -> Sighting:
    if sighting.result is not Result.NOT_FOUND:
        return sighting
    return replace(sighting, result=Result.INDETERMINATE, nearest="", similarity=None, change=None)


def _weaker(now: Sighting | None, before: Sighting) -> bool:
    return _STRENGTH.get(now.result if now else Result.UNCHECKED, 0) < _STRENGTH.get(before.result, 0)
