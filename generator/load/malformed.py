"""What looks like a citation and is not one (CIT003)."""

import re
from collections.abc import Collection

from generator.core.position import Span
from generator.load import citations
from generator.load.vocabulary import KEY_PATTERN

_ROUND = re.compile(rf"\(\s*-?@({KEY_PATTERN})[^()\[\]\r\n]*\)")
_BARE = re.compile(rf"(?<![\w.+\-/@\\])@({KEY_PATTERN})")
_REPORTS_MAX = 100


def malformed(text: str, masked: str, known: Collection[str] = ()) -> tuple[tuple[Span, str, str], ...]:
    """Span, message and remedy of each. `known` has the ids of the briefing's sources.

    A bare `@name` may be somebody's handle: it is one only where a source has that id.
    """
    if "@" not in masked:
        return ()
    found = citations.scan(text, masked)
    reports = [(fault.span, fault.message, fault.help) for fault in found.malformed]
    taken = (
        [citation.span for citation in found.citations]
        + [fault.span for fault in found.malformed]
        + found.links
    )
    for match in _ROUND.finditer(masked):
        span = Span(*match.span())
        reports.append((span, "a citation in round brackets", f"write '[@{match[1]}]'"))
        taken.append(span)
    taken.sort()
    at = 0
    for match in _BARE.finditer(masked) if known else ():
        while at < len(taken) and taken[at].end <= match.start():
            at += 1
        if match[1] in known and not (at < len(taken) and taken[at].start <= match.start()):
            reports.append((Span(*match.span()), "a source's id without brackets", f"write '[@{match[1]}]'"))
    return tuple(sorted(reports)[:_REPORTS_MAX])
