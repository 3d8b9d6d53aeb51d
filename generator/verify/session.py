"""One run of `briefings verify`: from briefings to evidence files.

What is known of a source is written as soon as it is, so that a run can be ended at any time and taken up again.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext

from generator.core.errors import UsageError
from generator.core.evidence import By, Link, Result, SourceEvidence, evidence_path, stamp
from generator.core.guess import Guesser
from generator.core.model import Briefing, Library
from generator.verify import observed, run
from generator.verify.asking.pace import Pace
from generator.verify.capture_file import read_capture_file
from generator.verify.captures import FOLDER, Capture, Captures
from generator.verify.errands import Errand, errands
from generator.verify.extract import Extractors
from generator.verify.fetch import Fetcher
from generator.verify.means import Means, Text
from generator.verify.reading import reading
from generator.verify.wanted import Tally, Wanted
from generator.verify.writing import write_evidence

_CLOSED = frozenset({Link.BLOCKED, Link.LIMITED, Link.PAYWALLED})
"""What a site shows people and not programs."""
Tell = Callable[[str, int, int], None]
"""Told of a stage, how much of it is done, and how much there is."""


def verify(
    library: Library, chosen: Sequence[Briefing], wanted: Wanted, tell: Tell, pace: Pace | None = None
) -> Tally:
    """Look at the sources of the `chosen` briefings, and write what was seen into their evidence files.

    `pace` is how often hosts are asked, where not as politeness demands (in tests).
    Raises UsageError for a source that none of them has, a file that cannot be read, and damaged evidence files.
    """
    for briefing in chosen:
        for fault in briefing.faults:
            if fault.code == "EVD001":
                raise UsageError(f"{fault.problem.message}; {fault.problem.help}")
    todo = tuple(errands(chosen, wanted.source))
    if wanted.source and not todo:
        guess = Guesser(source.id for briefing in chosen for source in briefing.sources)(wanted.source)
        meant = f"; did you mean '{guess}'?" if guess else ""
        raise UsageError(f"no source called '{wanted.source}' in {_named(chosen)}{meant}")
    if wanted.file and len(todo) != 1:
        raise UsageError(
            "--from shows one source of one briefing: briefings verify BRIEFING --source ID --from FILE"
        )
    return asyncio.run(
        _verify(library, {briefing.path: briefing for briefing in chosen}, todo, wanted, tell, pace)
    )


async def _verify(
    library: Library,
    briefings: Mapping[str, Briefing],
    todo: Sequence[Errand],
    wanted: Wanted,
    tell: Tell,
    pace: Pace | None,
) -> Tally:
    root = library.settings.root
    captures = Captures(root / FOLDER)
    captures.keep_out_of_git()
    tally = Tally()

    def note(errand: Errand, evidence: SourceEvidence) -> None:
        if errand.before is None and evidence == observed.known(errand):
            tally.results.update(sighting.result for sighting in evidence.passages)
            return  # nothing was seen of it: there is nowhere to ask
        tally.links[evidence.link] += bool(evidence.checked or evidence.detail)
        tally.results.update(sighting.result for sighting in evidence.passages)
        if write_evidence(root, briefings[errand.path], {errand.key: evidence}, root / FOLDER):
            tally.written.add(evidence_path(errand.path))

    async with Extractors() as extractors:
        if wanted.file:
            (errand,) = todo
            note(errand, await _from_file(errand, wanted, captures, extractors, tally))
            return tally
        fetcher = (
            None
            if wanted.offline
            else Fetcher(
                now=lambda: wanted.now,
                allow=wanted.allow,
                pace=pace,
                about=library.settings.site.url,
                ready=extractors.room,
            )
        )
        means = Means(
            captures=captures,
            extractors=extractors,
            fetcher=fetcher,
            timegates=library.settings.policy.archives,
            now=wanted.now,
            refresh=wanted.refresh,
            save=wanted.save,
        )
        asked = {(errand.path, errand.key) for errand in todo if run.is_due(errand, means)}
        tally.asked = len(asked)
        tally.fresh = sum(bool(errand.url) for errand in todo) - len(asked) if fetcher else 0
        done = 0
        tell("sources", done, len(todo))
        tally.hints += _seen_later(todo, wanted)
        tally.hints += _nothing_kept(todo, captures) if wanted.offline else []
        async with fetcher or nullcontext():
            async for errand, evidence in run.look(todo, means):
                note(errand, evidence)
                if _is_open(errand, evidence, asked=(errand.path, errand.key) in asked):
                    tally.unseen.append(_unseen(errand, evidence))
                    tally.closed += evidence.link in _CLOSED
                done += 1
                tell("sources", done, len(todo))
    tally.unseen.sort()
    tally.hints += means.hints
    return tally


async def _from_file(
    errand: Errand, wanted: Wanted, captures: Captures, extractors: Extractors, tally: Tally
) -> SourceEvidence:
    """What a file shows that the author captured."""
    assert wanted.file is not None
    read = read_capture_file(wanted.file, errand.url)
    text = await extractors.extract(read.body, read.media_type, read.url or errand.url)
    if text.unread:
        raise UsageError(
            f"{wanted.file}: nothing could be read from it ({text.unread}); save the page again, "
            "or print it as a PDF with its text"
        )
    at = read.at or stamp(wanted.now)
    capture = Capture(errand.kept_as, read.url or errand.kept_as, at, By.FILE, None, (), read.body)
    seen = reading(errand, Text(capture, text))
    missing = {sighting.result for sighting in seen.sightings} == {Result.NOT_FOUND}
    if read.warnings and missing:
        raise UsageError(f"{read.warnings[0]} None of the passages is in it, and nothing was noted")
    tally.hints += read.warnings
    captures.keep_file(errand.kept_as, read.body, read.media_type, at, read.url)
    return observed.read(observed.known(errand), seen)


def _seen_later(todo: Sequence[Errand], wanted: Wanted) -> list[str]:
    """A hint where sources were looked at after the time that is noted now: what was seen then stays."""
    now = stamp(wanted.now)
    later = [errand for errand in todo if errand.before and errand.before.checked > now]
    if not later:
        return []
    last = max(errand.before.checked for errand in later if errand.before)
    stays = f"some sources were seen later than {now}, the last at {last}: what was noted then stays"
    return [f"{stays}; if that time is wrong, restore the evidence from an earlier commit"]


def _nothing_kept(todo: Sequence[Errand], captures: Captures) -> list[str]:
    """A hint where nobody is asked and sources have no capture to look in."""
    missing = sum(bool(errand.passages) and not captures.has(errand.kept_as) for errand in todo)
    if not missing:
        return []
    found = f"{missing} of {len(todo)} sources had nothing in {FOLDER}/ to look in"
    return [f"{found}: `briefings verify` without --offline keeps what it reads there"]


def _is_open(errand: Errand, evidence: SourceEvidence, *, asked: bool) -> bool:
    """Whether a source has not shown what was to be seen of it, and the author may do something about it."""
    if evidence.link is not Link.UNKNOWN and evidence.link not in _CLOSED:
        return False
    return not observed.decided_all(evidence.passages) if errand.passages else asked


def _unseen(errand: Errand, evidence: SourceEvidence) -> str:
    """Why nothing, or not all, was read of a source."""
    if not errand.url:
        return f"{errand.path}: source '{errand.key}' has no address: show what you have of it with --source and --from"
    why = f" ({evidence.detail})" if evidence.detail else ""
    return f"{errand.path}: source '{errand.key}' is {evidence.link}{why}"


def _named(briefings: Sequence[Briefing]) -> str:
    return briefings[0].path if len(briefings) == 1 else f"these {len(briefings)} briefings"
