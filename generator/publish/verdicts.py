"""What came of looking for a passage, in words that say no more than was seen.

Found is not true; not found is not false; and what could not be read is neither.
"""

from dataclasses import dataclass

from generator.core.evidence import By, Change, Link, Result, Sighting, SourceEvidence
from generator.core.model import State
from generator.publish.foreign import foreign
from generator.publish.wording import instant

DRIFT = frozenset({Change.REWORDED, Change.NUMBER_CHANGED, Change.REMOVED})
"""What a source may do to words that it had; that they stand elsewhere in it is no loss."""
_PLACE = {By.FETCH: "in the source", By.FILE: "in the author’s copy", By.ARCHIVE: "in an archived copy"}
_CHANGED = {
    Change.REWORDED: "reworded since",
    Change.NUMBER_CHANGED: "a number changed since",
    Change.REMOVED: "removed since",
}
_UNREAD = {
    Link.BLOCKED: "the site refuses robots",
    Link.LIMITED: "the site asked to come back later",
    Link.PAYWALLED: "it is behind a sign-in or a subscription",
    Link.GONE: "the page is gone",
    Link.USURPED: "the address is in other hands",
    Link.MOVED_OFF_SITE: "the address leads to another site",
    Link.UNKNOWN: "the site did not answer as it should",
}
_SINCE = {
    Link.GONE: "; the page is gone now",
    Link.USURPED: "; the address is in other hands now",
    Link.MOVED_OFF_SITE: "; the address leads to another site now",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one passage: "**Found** in the source on 8 May 2026"."""

    state: State
    """`verified` where it was found, `disputed` where it was not, else `quoted`."""
    lead: str
    """The word that says it."""
    place: str = ""
    """Where it was looked for: "in the source"; what follows the lead, and may be a link there."""
    rest: str = ""
    nearest: str = ""
    """The source's own words that come nearest, where it is not there."""

    @property
    def after(self) -> str:
        """What follows the lead."""
        return f"{' ' if self.place else ''}{self.place}{self.rest}"


UNCHECKED = Verdict(State.QUOTED, "Quoted", rest=", not looked for yet")


def verdict(sighting: Sighting | None, seen: SourceEvidence | None) -> Verdict:
    """What is known of a passage: `sighting` is what came of looking for it in the source of which `seen` is known."""
    if sighting is None or seen is None or sighting.result is Result.UNCHECKED:
        return UNCHECKED
    place, when = _place(sighting, seen)
    if sighting.result is Result.FOUND:
        return Verdict(State.VERIFIED, "Found", place, when + _SINCE.get(seen.link, ""))
    if sighting.result is Result.NOT_FOUND:
        return Verdict(State.DISPUTED, "Not found", place, when + _drift(sighting), foreign(sighting.nearest))
    if sighting.result is Result.AMBIGUOUS:
        return Verdict(State.QUOTED, "Occurs more than once", place, when)
    return Verdict(State.QUOTED, "Could not be read", rest=_on(seen.checked) + _why(seen, sighting))


def _place(sighting: Sighting, seen: SourceEvidence) -> tuple[str, str]:
    """Which text was read, and of what day it is: that on which the words were seen in it."""
    by = seen.captured.by if seen.captured else By.FETCH
    at = seen.captured.at if seen.captured else seen.checked
    if by is By.ARCHIVE:
        return _PLACE[by], _of(seen.archive.at if seen.archive else "")
    if by is By.FILE:
        return _PLACE[by], _of(at)
    return _PLACE[by], _on(
        sighting.last_found if sighting.result is Result.FOUND and sighting.last_found else at
    )


def _drift(sighting: Sighting) -> str:
    if sighting.change not in DRIFT:
        return ""
    since = instant(sighting.last_found)
    return f": {_CHANGED[sighting.change]} {since.text if since else 'it was found'}"


def _why(seen: SourceEvidence, sighting: Sighting) -> str:
    why = _UNREAD.get(seen.link) or foreign(seen.detail) or "no text could be had from it"
    before = f"; found{_on(sighting.last_found)}" if instant(sighting.last_found) else ""
    return f": {why}{before}"


def _on(time: str) -> str:
    day = instant(time)
    return f" on {day.text}" if day else ""


def _of(time: str) -> str:
    day = instant(time)
    return f" of {day.text}" if day else ""
