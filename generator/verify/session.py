"""One run of `briefings verify`: from briefings to evidence files.

What is known of a source is written as soon as it is, so that a run can be ended at any time and taken up again.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext

from generator.core.errors import UsageError
from generator.core.evidence import SourceEvidence, stamp
from generator.core.model import Briefing, Library
from generator.verify import observed, run
from generator.verify.capture_file import read_capture_file
from generator.verify.captures import Captures
from generator.verify.errands import Errand, due, errands
from generator.verify.extract import Extractors
from generator.verify.fetch import Fetcher
from generator.verify.pace import Pace
from generator.verify.wanted import Tally, Wanted
from generator.verify.writing import write_evidence

CAPTURES = ".captures"
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
                raise UsageError(f"{briefing.path}: {fault.problem.message}; {fault.problem.help}")
    todo = tuple(errands(chosen, wanted.source))
    if wanted.source and not todo:
        raise UsageError(f"no source called '{wanted.source}' in {_named(chosen)}")
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
    captures = Captures(root / CAPTURES)
    tally = Tally()

    def note(errand: Errand, evidence: SourceEvidence) -> None:
        tally.links[evidence.link] += bool(evidence.checked or evidence.detail)
        tally.results.update(sighting.result for sighting in evidence.passages)
        tally.changed += write_evidence(root, briefings[errand.path], {errand.key: evidence}, root / CAPTURES)

    async with Extractors() as extractors:
        if wanted.file:
            (errand,) = todo
            note(errand, await _from_file(errand, wanted, captures, extractors, tally))
            return tally
        fetcher = (
            None
            if wanted.offline
            else Fetcher(
                now=lambda: wanted.now, allow=wanted.allow, pace=pace, about=library.settings.site.url
            )
        )
        means = run.Means(
            captures=captures,
            extractors=extractors,
            fetcher=fetcher,
            timegates=library.settings.policy.archives,
            now=wanted.now,
            refresh=wanted.refresh,
            save=wanted.save,
        )
        asked = [errand for errand in todo if fetcher and due(errand, wanted.now, refresh=wanted.refresh)]
        tally.asked, tally.fresh = len(asked), len(todo) - len(asked)
        done = 0
        async with fetcher or nullcontext():
            async for errand, evidence in run.look(todo, means):
                note(errand, evidence)
                done += 1
                tell("sources", done, len(todo))
    return tally


async def _from_file(
    errand: Errand, wanted: Wanted, captures: Captures, extractors: Extractors, tally: Tally
) -> SourceEvidence:
    """What a file shows that the author captured."""
    assert wanted.file is not None
    read = read_capture_file(wanted.file, errand.url)
    tally.hints += read.warnings
    text = await extractors.extract(read.body, read.media_type, read.url or errand.url)
    if text.unread:
        raise UsageError(f"{wanted.file}: nothing could be read from it ({text.unread})")
    capture = captures.keep_file(
        errand.url or errand.key, read.body, read.media_type, read.at or stamp(wanted.now), read.url
    )
    return observed.read(observed.known(errand), run.reading(errand, run.Text(capture, text)))


def _named(briefings: Sequence[Briefing]) -> str:
    return briefings[0].path if len(briefings) == 1 else f"these {len(briefings)} briefings"
