"""The markup of evidence: a passage in its context, what came of looking for it, and where it may be read."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape

from generator.core.evidence import By, Result, Sighting
from generator.core.model import Passage, State
from generator.publish.differences import marked_differences
from generator.publish.foreign import LONGEST, foreign
from generator.publish.standing import Standing
from generator.publish.states import MARKS
from generator.publish.text_fragment import link_to_text
from generator.publish.verdicts import UNCHECKED, Verdict

CONTEXT = 48
"""How many characters of the source are shown on either side of a passage, at most."""

Known = tuple[Passage, Sighting | None, Verdict]
"""A passage, what came of looking for it, and what is said of that."""


def notes(passages: Sequence[Known], standing: Standing, state: State) -> str:
    """The passages that one source is cited for, each with what is known of it; once where all is known alike.

    `state` is that of all of them together.
    """
    pieces: list[str] = []
    said = [_said(known, standing, state) for known in passages]
    for at, (passage, sighting, verdict) in enumerate(passages):
        pieces.append(_quoted(passage, sighting))
        if verdict.nearest:
            pieces.append(_nearest(passage, verdict, standing))
        if at + 1 == len(said) or said[at + 1] != said[at]:
            pieces.append(said[at])
    return "".join(pieces)


def _words(passage: str, sighting: Sighting | None) -> str:
    """The passage as its source has it, else as the briefing has it, on one line."""
    found = sighting.found if sighting else ""
    # What the author left out (`…`) may be much, and is not what the claim rests on.
    short = foreign(found) if found and len(found) <= min(len(passage) + CONTEXT, LONGEST) else ""
    return short or " ".join(passage.split())


def _quoted(passage: Passage, sighting: Sighting | None) -> str:
    before = after = ""
    if sighting and sighting.result is Result.FOUND:
        before, after = escape(_before(sighting.prefix)), escape(_after(sighting.suffix))
    words = escape(_words(passage.exact, sighting))
    return f'<span class="evidence-passage">“…{before}<mark>{words}</mark>{after}…”</span>'


def _nearest(passage: Passage, verdict: Verdict, standing: Standing) -> str:
    there = link_to_text(standing.read_url, verdict.nearest, media_type=_type(standing))
    words = standing.link_around(there, marked_differences(verdict.nearest, passage.exact))
    return f'<span class="evidence-nearest">Nearest words there: “…{words}…”</span>'


def _said(known: Known, standing: Standing, state: State) -> str:
    passage, sighting, verdict = known
    if sighting is None and standing.seen is None:
        return _unlooked(standing, state)
    return _state(passage.exact, sighting, verdict, standing, state)


@lru_cache(maxsize=1 << 8)
def _unlooked(standing: Standing, state: State) -> str:
    """The same for all passages of a source at which nobody has looked."""
    return _state("", None, UNCHECKED, standing, state)


def _state(exact: str, sighting: Sighting | None, verdict: Verdict, standing: Standing, state: State) -> str:
    own = f' data-state="{verdict.state}"' if verdict.state is not state else ""
    return (
        f'<span class="evidence-state"{own}><span class="mark" aria-hidden="true">{MARKS[verdict.state]}</span> '
        f"{' · '.join(_parts(exact, sighting, verdict, standing))}</span>"
    )


def _parts(exact: str, sighting: Sighting | None, verdict: Verdict, standing: Standing) -> Iterator[str]:
    """What is known, then the addresses that it does not lead to already."""
    words = ("", "", "")
    if sighting and sighting.result is Result.FOUND:
        words = (sighting.found or exact, sighting.prefix, sighting.suffix)
    elif sighting and sighting.result is Result.AMBIGUOUS:
        words = (exact, "", "")
    url, archive = (
        _there(address, *words, _type(standing)) for address in (standing.url, standing.archive_url)
    )
    place = ""
    if verdict.place:
        by = standing.seen.captured.by if standing.seen and standing.seen.captured else By.FETCH
        place = {By.FETCH: url, By.ARCHIVE: archive, By.FILE: ""}[by]
    where = f" {standing.link(place, verdict.place)}" if verdict.place else ""
    yield f"<b>{verdict.lead}</b>{where}{escape(verdict.rest)}"
    for address, text in ((url, "source"), (archive, "archived copy")):
        if address and address != place:
            yield standing.link(address, text)


@lru_cache(maxsize=1 << 10)
def _there(url: str, words: str, prefix: str, suffix: str, media_type: str) -> str:
    return link_to_text(url, words, prefix, suffix, media_type) if url else ""


def _type(standing: Standing) -> str:
    return standing.seen.captured.media_type if standing.seen and standing.seen.captured else ""


def _before(prefix: str) -> str:
    text = foreign(prefix[-2 * CONTEXT :])
    if len(text) > CONTEXT:
        text = text[-CONTEXT:].partition(" ")[2]
    return text + " " if prefix[-1:].isspace() and text else text


def _after(suffix: str) -> str:
    text = foreign(suffix)
    if len(text) > CONTEXT:
        text = text[:CONTEXT].rpartition(" ")[0]
    text = text.rstrip(" .,;:…")  # an ellipsis follows
    return " " + text if suffix[:1].isspace() and text else text
