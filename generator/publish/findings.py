"""Diagnostics on the page: which sentence each concerns, and what the page says of it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing
from generator.core.position import LineIndex, Position, Span
from generator.publish.addresses import rule_href
from generator.publish.links import anchor
from generator.publish.numbering import number_sources
from generator.publish.views import FindingView


class Places:
    """Where on its page a place in the file of `briefing` is."""

    def __init__(self, briefing: Briefing) -> None:
        self._index = LineIndex(briefing.text)
        self._lines = briefing.text.count("\n") + 1
        claims = list(_claims(briefing))
        self._starts = [start for start, _, _ in claims]
        self._claims = claims
        self._others = list(_others(briefing))

    def claim(self, diagnostic: Diagnostic) -> int | None:
        """The number (from 0) of the claim that `diagnostic` concerns: where it begins, or the next in its block."""
        offset = self._offset(diagnostic)
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        _, end, number = self._claims[at]
        return number if offset < end else None

    def href(self, diagnostic: Diagnostic) -> str:
        """The address on the page of what `diagnostic` concerns; empty where that is nowhere to be seen."""
        number = self.claim(diagnostic)
        if number is not None:
            return f"#claim-{number + 1}"
        offset = self._offset(diagnostic)
        return next((href for span, href in self._others if span.start <= offset < span.end), "")

    def _offset(self, diagnostic: Diagnostic) -> int:
        if diagnostic.line > self._lines:
            return -1
        return self._index.offset(Position(diagnostic.line, diagnostic.column))


def finding_views(places: Places, diagnostics: Iterable[Diagnostic]) -> tuple[FindingView, ...]:
    """The findings as a list, each with the address of what it concerns."""
    return tuple(
        FindingView(
            code=diagnostic.code,
            name=diagnostic.name,
            severity=str(diagnostic.severity),
            line=diagnostic.line,
            message=diagnostic.message,
            help=diagnostic.help or "",
            href=places.href(diagnostic),
            rule_href=rule_href(diagnostic.code),
        )
        for diagnostic in diagnostics
    )


def _claims(briefing: Briefing) -> Iterator[tuple[int, int, int]]:
    """Start, end and number of each claim, in the file's order; what stands before one in its block is part of it."""
    found: list[tuple[int, int, int]] = []
    number = 0
    for prose in briefing.prose:
        for block in prose.blocks:
            start = prose.locate(block.span).start
            for claim in block.claims:
                end = prose.locate(claim.span).end
                found.append((start, end, number))
                number += 1
                start = end
    yield from sorted(found)


def _others(briefing: Briefing) -> Iterator[tuple[Span, str]]:
    if briefing.body:
        for heading in briefing.body.headings:
            yield briefing.body.locate(heading.span), f"#{anchor(heading.slug)}"
    for number, source in number_sources(briefing):
        yield source.span, f"#ref-{number}"
