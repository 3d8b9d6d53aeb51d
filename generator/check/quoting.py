"""Which quotations of a text no citation covers."""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.check.mentions import folded, mentioned
from generator.check.quotations import MARKS, quotations
from generator.check.words import count
from generator.core.model import Block, BlockKind, Briefing, Claim, Heading, Part, Prose
from generator.core.position import Span

_MARK = re.compile(f"[{MARKS.replace('’', '')}]")
_LINE = re.compile(r"[^\r\n]+")
_SUBTITLE = re.compile(r"[:?!–—]")
_ASIDE = re.compile(
    r"\W*(?:note|nb|tip|hint|info|warning|caution|important|attention|update|updated|correction|disclosure|in short|"
    r"editor|hinweis|achtung|nota)\b",
    re.IGNORECASE,
)
_SAME_WORDS_MIN = 3
_NEAR_MAX = 50
_NOTE = len("[^")
_CITED_MAX = 200_000


@dataclass(frozen=True, slots=True)
class Uncited:
    """A quotation without a source, and the sentence or the blocks that a citation of it could stand in."""

    span: Span
    around: Span


class Quoting:
    """A briefing, asked what it quotes without a source; spans are local to the text asked about."""

    def __init__(self, briefing: Briefing, least: int) -> None:
        self._briefing = briefing
        self._least = least

    def uncited(self, prose: Prose) -> Iterator[Uncited]:
        """Quotations of at least so many words, in order."""
        if prose.part is Part.TAKEAWAY and not prose.citations:
            return
        lead: Block | None = None
        before: Block | None = None
        passed = 0
        for at, block in enumerate(prose.blocks):
            while passed < len(prose.headings) and prose.headings[passed].span.start < block.span.start:
                lead = before = None
                passed += 1
            if block.kind is BlockKind.QUOTE:
                if not before or before.kind is not BlockKind.QUOTE:
                    yield from self._set_apart(prose, at)
            elif not block.analysis:
                for number, claim in enumerate(block.claims):
                    if not claim.citations and _MARK.search(prose.masked, claim.span.start, claim.span.end):
                        introduction = (
                            block.claims[number - 1] if number else lead.claims[-1] if lead else None
                        )
                        if not self._has_source(prose, claim, introduction):
                            yield from self._in_claim(prose, block, number)
            # A list hangs together: what introduces it introduces each item.
            lead = lead if block.kind is BlockKind.ITEM else block
            before = block

    def _in_claim(self, prose: Prose, block: Block, number: int) -> Iterator[Uncited]:
        claim = block.claims[number]
        near = [
            found for beside in block.claims[max(0, number - 1) : number + 2] for found in _passages(beside)
        ]
        text = prose.masked[claim.span.start : claim.span.end]
        for span in quotations(text):
            words = text[span.start : span.end]
            if count(words) < self._least or mentioned(text, span):
                continue
            same = folded(words)
            if same in self._titles or (prose.part is Part.SUMMARY and same in self._cited):
                continue
            if not any(same in passage or _holds(same, passage) for passage in near[:_NEAR_MAX]):
                yield Uncited(span.shift(claim.span.start), claim.span)

    def _set_apart(self, prose: Prose, first: int) -> Iterator[Uncited]:
        """A block quotation: the block at `first` and those that belong to it."""
        blocks, end = prose.blocks, first + 1
        while _together(prose, end) and blocks[end].kind is BlockKind.QUOTE:
            end += 1
        own = blocks[first:end]
        beside = blocks[first - _together(prose, first) : end + _together(prose, end)]
        claims = [claim for block in own for claim in block.claims]
        if any(claim.citations for block in beside for claim in block.claims):
            return
        if any(block.analysis for block in own) or _ASIDE.match(claims[0].text):
            return
        enough = sum(count(claim.text) for claim in claims) >= self._least
        if not enough or self._has_source(prose, claims[-1], None):
            return
        line = _LINE.match(prose.text, own[0].span.start, own[0].span.end)
        if line:
            yield Uncited(Span(*line.span()), Span(beside[0].span.start, beside[-1].span.end))

    def _has_source(self, prose: Prose, claim: Claim, introduction: Claim | None) -> bool:
        """Whether it asks, has a note that cites, or stands after a sentence with a source that ends with a colon."""
        if claim.text.endswith(("?", "？")):
            return True
        if introduction and introduction.citations and introduction.text.endswith((":", "：")):
            return True
        return "[^" in prose.text[claim.span.start : claim.span.end + _NOTE] and self._notes_cite

    @cached_property
    def _notes_cite(self) -> bool:
        blocks = self._briefing.body.blocks if self._briefing.body else ()
        return any(c.citations for b in blocks if b.kind is BlockKind.FOOTNOTE for c in b.claims)

    @cached_property
    def _titles(self) -> frozenset[str]:
        """Titles of the sources and the briefing, with and without what follows a colon."""
        titles = [source.title for source in self._briefing.sources]
        titles += [self._briefing.title.value] if self._briefing.title else []
        return frozenset(folded(part) for title in titles for part in (title, *_SUBTITLE.split(title)))

    @cached_property
    def _cited(self) -> str:
        """What the briefing says or quotes with a source."""
        claims = (claim for prose in self._briefing.prose for claim in prose.claims if claim.citations)
        texts = (text for claim in claims for text in (folded(claim.text), *_passages(claim)))
        return "\n".join(texts)[:_CITED_MAX]


def _passages(claim: Claim) -> Iterator[str]:
    items = (item for citation in claim.citations for item in citation.items)
    return (folded(passage.exact) for item in items for passage in item.passages)


def _holds(words: str, passage: str) -> bool:
    return passage in words and count(passage) >= _SAME_WORDS_MIN


def _together(prose: Prose, at: int) -> bool:
    """Whether there is a block at `at`, and one before it with no heading between them."""
    if not 0 < at < len(prose.blocks):
        return False
    headings = prose.headings
    starts = (block.span.start for block in prose.blocks[at - 1 : at + 1])
    return not headings or len({bisect(headings, start, key=_start) for start in starts}) == 1


def _start(heading: Heading) -> int:
    return heading.span.start
