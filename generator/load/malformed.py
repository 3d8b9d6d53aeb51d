"""What looks like a citation and is not one (CIT003)."""

import re
from collections.abc import Collection, Iterator

from generator.core.diagnostic import Problem
from generator.core.guess import Guesser
from generator.core.position import Span
from generator.load.citations import Found
from generator.load.vocabulary import KEY_PATTERN

_ROUND = re.compile(rf"\(\s*-?@({KEY_PATTERN})[^()\[\]\r\n]*\)")
_BARE = re.compile(rf"(?<![\w.+\-/@\\])@({KEY_PATTERN})")
_KEY = re.compile(rf"@({KEY_PATTERN})")
_REPORTS_MAX = 100


def read(masked: str, found: Found, known: Collection[str] = ()) -> tuple[Problem, ...]:
    """The malformed citations of a text, in order; spans are local to it.

    `found` is what was read in it, `known` has the ids of the briefing's sources: a bare `@name` may be somebody's
    handle, it is a citation only where a source has that id. So may the text of a link, where no source has nearly
    that id.
    """
    if "@" not in masked:
        return ()
    reports = list(found.malformed)
    reports += [_instead(match, "a citation in round brackets") for match in _ROUND.finditer(masked)]
    if known:
        reports += _linked(masked, found.links, known)
        taken = [citation.span for citation in found.citations] + [report.span for report in reports]
        places = sorted((span.start, span.end) for span in taken + found.links)
        reports += [
            _instead(match, "a source's id without brackets")
            for match in _bare(masked, places)
            if match[1] in known
        ]
    reports.sort(key=lambda report: (report.span, report.message, report.help))
    return tuple(reports[:_REPORTS_MAX])


def _instead(match: re.Match[str], what: str) -> Problem:
    return Problem(Span(*match.span()), what, f"write '[@{match[1]}]'")


def _linked(masked: str, links: list[Span], known: Collection[str]) -> Iterator[Problem]:
    """The citations that have become the text of a link."""
    guess = Guesser(known)
    for span in links[:_REPORTS_MAX]:
        words = masked[span.start : span.end]
        if any(key in known or guess(key) for key in _KEY.findall(words)):
            remedy = (
                "put a space or a full stop after its ']': a bracket that follows at once makes it a link"
            )
            yield Problem(span, "a citation that a link takes in", remedy)


def _bare(masked: str, taken: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The keys outside of the stretches that are taken, which are in order."""
    index = 0
    at = masked.find("@")
    while at >= 0:
        while index < len(taken) and taken[index][1] <= at:
            index += 1
        if index < len(taken) and taken[index][0] <= at:
            at = masked.find("@", taken[index][1])
            continue
        match = _BARE.match(masked, at)
        if match:
            yield match
        at = masked.find("@", at + 1)
