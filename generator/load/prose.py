"""Texts with citations: the summary, a takeaway, the body."""

from generator.core.model import Part, Prose
from generator.load import citations, claims, headings, mask


def inline(part: Part, text: str, offsets: int | tuple[int, ...]) -> Prose:
    """A text that is one block: nothing in it begins a list, a heading or code."""
    return _prose(part, mask.read_inline(text), offsets)


def body(text: str, offset: int) -> Prose:
    """The body, which begins at `offset` in the file."""
    return _prose(Part.BODY, mask.read(text), offset)


def _prose(part: Part, masked: mask.Masked, offsets: int | tuple[int, ...]) -> Prose:
    cited = citations.read(masked.text, masked.words)
    return Prose(
        part=part,
        text=masked.text,
        masked=masked.words,
        offsets=offsets,
        citations=cited,
        blocks=claims.read(masked, cited),
        headings=headings.read(masked, cited),
        links=tuple(masked.markup.links),
    )
