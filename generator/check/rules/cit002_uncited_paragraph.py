"""A paragraph of fact without a citation.

A list counts together with the sentence or two that introduce it: one citation in either is enough. Not counted
are analysis (`{: .analysis }`), headings, quotations, captions, a sentence that only introduces what follows with a
colon, and paragraphs that only ask.

## Why

A reader who doubts a paragraph has to know where to look. Where the author draws the conclusion, the page should
say that too: mark it as analysis.

## Bad

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024].

Libraries began to archive cited pages in the following year.
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024].

Libraries began to archive cited pages in the following year [@pew-2024].

It took them too long.
{: .analysis }
```
"""

from bisect import bisect, bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.captions import is_caption
from generator.check.citing import attempts, within
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Block, BlockKind, Briefing, Prose
from generator.core.settings import Settings
from generator.core.wording import quoted

_SHOWN_WORDS = 8
_INTRODUCTION_MAX = 2
"""Sentences: a paragraph of more says something of its own before it introduces a list."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph, or a list with the paragraph before it."""

    lead: Block | None
    items: tuple[Block, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        return (self.lead, *self.items) if self.lead else self.items


@briefing_rule("CIT002", "uncited-paragraph", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look for a citation in each paragraph, or list with its introduction, of the body."""
    body = briefing.body
    if body is None:
        return
    text = _Text(body)
    tried: tuple[Problem, ...] | None = None
    for unit in (part for whole in _units(body) for part in text.parts(whole)):
        factual = [block for block in unit.blocks if text.states_fact(block)]
        if not factual or (unit.lead and unit.lead.analysis):
            continue
        if text.only_introduces(unit) or any(text.is_cited(block) for block in unit.blocks):
            continue
        tried = attempts(body, briefing) if tried is None else tried
        if any(within(block.span, tried) for block in unit.blocks):
            continue
        what = "list" if unit.items else "paragraph"
        words = factual[0].claims[0].text.split()
        start = " ".join(words[:_SHOWN_WORDS]) + ("…" if len(words) > _SHOWN_WORDS else "")
        message = f"no citation in the {what} that begins {quoted(start)}"
        remedy = "cite its source, or mark it as your own reading with a line '{: .analysis }' under it"
        yield Problem(body.locate(factual[0].span), message, remedy)


def _units(body: Prose) -> Iterator[_Unit]:
    """Paragraphs and lists in order; a paragraph directly before a list belongs to it."""
    headings = sorted(heading.span.start for heading in body.headings)
    lead: Block | None = None
    items: list[Block] = []
    passed = 0
    for block in body.blocks:
        before, passed = passed, bisect(headings, block.span.start)
        if block.kind is BlockKind.ITEM and passed == before:
            items.append(block)
            continue
        if lead or items:
            yield _Unit(lead, tuple(items))
        lead = block if block.kind is BlockKind.PARAGRAPH else None
        items = [block] if block.kind is BlockKind.ITEM else []
    if lead or items:
        yield _Unit(lead, tuple(items))


class _Text:
    """The body, asked about its blocks."""

    def __init__(self, body: Prose) -> None:
        self._text = body.text
        self._links = sorted(body.links, key=lambda link: link.span)
        self._starts = [link.span.start for link in self._links]
        self._noted = any(c.citations for b in body.blocks if b.kind is BlockKind.FOOTNOTE for c in b.claims)

    def is_cited(self, block: Block) -> bool:
        """Whether it has a citation, or a note while the notes have some."""
        return any(claim.citations for claim in block.claims) or (self._noted and "[^" in self._source(block))

    def parts(self, unit: _Unit) -> tuple[_Unit, ...]:
        """The unit, or in two where its paragraph says more than an introduction and has no source for it."""
        lead, items = unit.lead, unit.items
        if (
            not lead
            or not items
            or len(lead.claims) <= _INTRODUCTION_MAX
            or lead.analysis
            or self.is_cited(lead)
        ):
            return (unit,)
        return _Unit(lead, ()), _Unit(None, items)

    def only_introduces(self, unit: _Unit) -> bool:
        """Whether it leads to something that is no list: a quotation, a table, code."""
        if unit.items or not unit.lead or len(unit.lead.claims) > _INTRODUCTION_MAX:
            return False
        return self._source(unit.lead).rstrip(" \t\r\n*_").endswith(":")

    def states_fact(self, block: Block) -> bool:
        """Whether it says anything that could be so or not so."""
        if block.analysis or not block.claims:
            return False
        if all(claim.text.rstrip("\"'”’»)*_ ").endswith("?") for claim in block.claims):
            return False
        links = self._links[
            bisect_left(self._starts, block.span.start) : bisect_left(self._starts, block.span.end)
        ]
        if any(link.image for link in links) or is_caption(self._source(block).strip()):
            return False
        # An item that only points somewhere, as under "See also".
        said = block.claims[0].text.strip(" .")
        return block.kind is not BlockKind.ITEM or all(link.text.strip(" .") != said for link in links)

    def _source(self, block: Block) -> str:
        return self._text[block.span.start : block.span.end]
