"""Which sentences of a text no citation covers, where one would be looked for."""

from collections.abc import Iterator

from generator.check.captions import is_caption
from generator.check.citing import attempts, within
from generator.check.facts.lexicon import may_have_figures
from generator.core.diagnostic import Problem
from generator.core.model import Block, BlockKind, Briefing, Claim, Prose, State

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.DEFINITION})
_LIST_MAX = 50
"""Items to look back over for the introduction of a list."""


def with_figures(prose: Prose, briefing: Briefing) -> Iterator[Claim]:
    """The sentences without citation that have something like a figure, in order.

    Not those of analysis, captions, questions, nor where a list's introduction, a footnote or a malformed citation
    stands for the source.
    """
    tried: tuple[Problem, ...] | None = None
    images = [link.span.start for link in prose.links if link.image]
    noted = any(c.citations for b in prose.blocks if b.kind is BlockKind.FOOTNOTE for c in b.claims)
    for at, block in enumerate(prose.blocks):
        if (
            block.analysis
            or block.kind not in _KINDS
            or is_caption(prose.text[block.span.start : block.span.end].strip())
        ):
            continue
        for claim in block.claims:
            if claim.citations or claim.state is State.ANALYSIS or not may_have_figures(claim.text):
                continue
            if claim.text.rstrip("\"'”’»)*_ ").endswith("?"):
                continue
            span = claim.span
            if any(span.start <= image < span.end for image in images):
                continue
            if noted and "[^" in prose.text[span.start : span.end]:
                continue
            if _introduced(prose, at) or (claim.text.endswith(":") and _follows_cited(prose, at, claim)):
                continue
            tried = attempts(prose, briefing) if tried is None else tried
            if not within(span, tried):
                yield claim


def _introduced(prose: Prose, at: int) -> bool:
    """Whether block `at` is an item of a list whose introduction, ending in a colon, cites."""
    if prose.blocks[at].kind is not BlockKind.ITEM:
        return False
    for block in reversed(prose.blocks[max(0, at - _LIST_MAX) : at]):
        if block.kind is not BlockKind.ITEM:
            last = block.claims[-1]
            return bool(last.citations) and last.text.endswith(":") and not _heading_between(prose, block, at)
    return False


def _heading_between(prose: Prose, block: Block, at: int) -> bool:
    return any(
        block.span.end <= heading.span.start < prose.blocks[at].span.start for heading in prose.headings
    )


def _follows_cited(prose: Prose, at: int, claim: Claim) -> bool:
    """Whether the sentence introduces a block that cites."""
    if claim is not prose.blocks[at].claims[-1]:
        return False
    return any(c.citations for block in prose.blocks[at + 1 : at + 2] for c in block.claims)
