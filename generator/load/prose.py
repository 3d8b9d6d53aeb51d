"""Texts with citations: the summary, a takeaway, the body."""

from collections.abc import Collection

from generator.core.model import Part, Prose
from generator.load import citations, claims, headings, malformed, mask


def inline(part: Part, text: str, offsets: int | tuple[int, ...], known: Collection[str] = ()) -> Prose:
    """A text that is one block: nothing in it begins a list, a heading or code. `known` has the sources' ids."""
    return _prose(part, mask.read_inline(text), offsets, known)


def body(text: str, offset: int, known: Collection[str] = ()) -> Prose:
    """The body, which begins at `offset` in the file. `known` has the sources' ids."""
    return _prose(Part.BODY, mask.read(text), offset, known)


def _prose(part: Part, masked: mask.Masked, offsets: int | tuple[int, ...], known: Collection[str]) -> Prose:
    found = citations.scan(masked.text, masked.words)
    cited = tuple(found.citations)
    reader = claims.ReadersText(masked, cited)
    return Prose(
        part=part,
        text=masked.text,
        masked=masked.words,
        offsets=offsets,
        citations=cited,
        blocks=claims.read(masked, cited, reader),
        headings=headings.read(masked, reader),
        anchors=headings.given(masked.text),
        links=tuple(masked.markup.links),
        malformed=malformed.read(masked, found, known),
    )
