"""The words of a text where they stand, with all that is not words blanked: same length, same line breaks."""

import re
from dataclasses import dataclass, replace

from generator.core.position import Span
from generator.load import inline, outline
from generator.load.lines import blanked

_ATTRIBUTES = re.compile(r"[ \t]*\{:?[ ]*([^}\r\n ][^}\r\n]*)\}[ \t]*\Z")
_HEADING_ATTRIBUTES = re.compile(r"[ \t]+\{:?[ ]*([^}\r\n ][^}\r\n]*)\}[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text, its words alone, and what was learned on the way."""

    text: str
    flat: str
    """The text with the markers of blocks blanked, markup within blocks kept."""
    words: str
    """The text with everything but words blanked."""
    leaves: tuple[outline.Leaf, ...]
    attributes: dict[int, str]
    """What the attribute list of a block says, by the block's start."""
    markup: inline.Markup
    definitions: tuple[Span, ...] = ()
    """The brackets at the start of a line, with what they hold, that define a link's address and hold an `@`."""


def mask(text: str) -> str:
    """The words of a body."""
    return read(text).words


def html(text: str) -> tuple[Span, ...]:
    """Where a body has HTML tags, comments left out."""
    return tuple(sorted(read(text).markup.tags))


def read(text: str) -> Masked:
    """Mask a body."""
    found = outline.read(text)
    attributes: dict[int, str] = {}
    for leaf in found.leaves:
        _take_attributes(leaf, text, attributes)
    leaves = tuple(
        leaf
        for leaf in found.leaves
        if leaf.kind == outline.HEADING or (leaf.lines and leaf.end > leaf.start)
    )
    flat = _flat(text, leaves)
    references = {
        label: (text[start:end], Span(start, end)) for label, (start, end) in found.references.items()
    }
    definitions = tuple(Span(start, text.find("]", start) + 1) for start, _ in found.definitions)
    return replace(_masked(text, flat, leaves, attributes, references), definitions=definitions)


def read_inline(text: str) -> Masked:
    """Mask a text that is one block: a summary, a takeaway."""
    leaves = (outline.Leaf(outline.PARAGRAPH, [(0, len(text))]),) if text else ()
    return _masked(text, text, leaves, {}, {})


def _masked(
    text: str,
    flat: str,
    leaves: tuple[outline.Leaf, ...],
    attributes: dict[int, str],
    references: dict[str, tuple[str, Span]],
) -> Masked:
    markup = inline.Markup()
    for leaf in leaves:
        inline.scan(flat, leaf.start, leaf.end, references, markup)
    pieces: list[str] = []
    done = 0
    for start, end in markup.blanks:
        if start >= done:
            pieces += (flat[done:start], blanked(flat[start:end]))
            done = end
    pieces.append(flat[done:])
    return Masked(text, flat, "".join(pieces), leaves, attributes, markup)


def _flat(text: str, leaves: tuple[outline.Leaf, ...]) -> str:
    pieces: list[str] = []
    done = 0
    for leaf in leaves:
        for start, end in leaf.lines:
            gap = text[done:start]
            pieces.append(gap if not gap or gap.isspace() else blanked(gap))
            pieces.append(text[start:end])
            done = end
    pieces.append(blanked(text[done:]))
    return "".join(pieces)


def _take_attributes(leaf: outline.Leaf, text: str, attributes: dict[int, str]) -> None:
    """Take the attribute list off a block's end (Python-Markdown's attr_list)."""
    start, end = leaf.lines[-1]
    if text.find("}", start, end) < 0:
        return
    if leaf.kind in {outline.HEADING, outline.TERM}:
        found = _HEADING_ATTRIBUTES.search(text, max(start, end - 200), end)
        if found:
            attributes[leaf.start] = found[1]
            leaf.lines[-1] = (start, found.start())
    elif len(leaf.lines) > 1 and leaf.kind != outline.TABLE:
        found = _ATTRIBUTES.match(text, start, end)
        if found:
            attributes[leaf.start] = found[1]
            leaf.lines.pop()
