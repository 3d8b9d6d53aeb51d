"""From a masked text to its blocks, their sentences and the citations that cover them."""

import html
import re
from bisect import bisect_left
from collections.abc import Iterator

from generator.core.model import Block, BlockKind, Citation, Claim, State
from generator.core.position import Span
from generator.load import sentences
from generator.load.mask import Masked

_CLASS = re.compile(r"(?:^|[ ])(?:\.analysis(?=[ .#]|$)|class=[\"']?(?:[^\"' }]* )*analysis\b)")
_KINDS = {kind.value: kind for kind in BlockKind}


def read(masked: Masked, citations: tuple[Citation, ...], reader: "ReadersText") -> tuple[Block, ...]:
    """The blocks that make claims: all but headings, tables, terms, code and what has no words."""
    starts = [citation.span.start for citation in citations]
    blocks: list[Block] = []
    for leaf in masked.leaves:
        kind = _KINDS.get(leaf.kind)
        if kind is None:
            continue
        first, last = bisect_left(starts, leaf.start), bisect_left(starts, leaf.end)
        attributes = masked.attributes.get(leaf.start)
        analysis = bool(attributes and _CLASS.search(attributes))
        claims = tuple(
            Claim(span, reader.text(span), cited, State.ANALYSIS if analysis else _state(cited))
            for span, cited in _sentences(masked.words, Span(leaf.start, leaf.end), citations[first:last])
        )
        if claims:
            blocks.append(Block(kind, Span(leaf.start, leaf.end), claims, analysis))
    return tuple(blocks)


def _sentences(
    words: str, block: Span, citations: tuple[Citation, ...]
) -> Iterator[tuple[Span, tuple[Citation, ...]]]:
    """Each sentence of a block with the citations that begin in it."""
    text = words[block.start : block.end]
    if citations:
        pieces: list[str] = []
        done = 0
        for citation in citations:
            first, last = citation.span.start - block.start, citation.span.end - block.start
            pieces += (text[done:first], sentences.MARKER * (last - first))
            done = last
        text = "".join((*pieces, text[done:]))
    at = 0
    for first, last in sentences.split(text):
        covering = at
        while at < len(citations) and citations[at].span.start < block.start + last:
            at += 1
        yield Span(block.start + first, block.start + last), citations[covering:at]


def _state(citations: tuple[Citation, ...]) -> State:
    """What a claim rests on, from the text alone."""
    for citation in citations:
        for item in citation.items:
            if item.passages:
                return State.QUOTED
    return State.CITED if citations else State.UNCITED


class ReadersText:
    """A text as a reader sees it: without markers, markup and line breaks."""

    def __init__(self, masked: Masked, citations: tuple[Citation, ...]) -> None:
        self.flat = masked.flat
        markers = [(citation.span.start, citation.span.end, "") for citation in citations]
        self.cuts = sorted([*masked.markup.cuts, *markers], key=lambda cut: (cut[0], -cut[1]))
        self.starts = [cut[0] for cut in self.cuts]

    def text(self, span: Span) -> str:
        """The words of a stretch of the text."""
        at = bisect_left(self.starts, span.start)
        if at == len(self.cuts) or self.starts[at] >= span.end:
            words = self.flat[span.start : span.end]
        else:
            words = self._cut(span, at)
        if "&" in words:
            words = html.unescape(words)
        return " ".join(words.split())

    def _cut(self, span: Span, at: int) -> str:
        pieces: list[str] = []
        done = span.start
        while at < len(self.cuts) and self.starts[at] < span.end:
            start, end, shown = self.cuts[at]
            at += 1
            if start < done:
                continue
            piece = self.flat[done:start]
            if not shown and self.flat[start] == "[" and "@" in self.flat[start:end]:
                piece = piece.rstrip()
            pieces += (piece, shown)
            done = end
        pieces.append(self.flat[done : span.end])
        return "".join(pieces)
