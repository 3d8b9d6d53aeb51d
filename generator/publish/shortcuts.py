"""Ways around the parts of Python-Markdown that a text without markup, as most are, has no need of.

What comes out is the same. So they are taken only where every processor is one of those below: what another maker's
extension looks for is not known here.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import ParagraphProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_BLOCKS = (
    "empty indent defindent code table hashheader setextheader hr olist ulist deflist quote footnote reference "
    "paragraph"
).split()
_PATTERNS = (
    "backtick escape footnote reference link image_link image_reference short_reference short_image_ref autolink "
    "automail linebreak comment entity not_strong em_strong em_strong2"
).split()
_TREE = "inline footnote footnote-duplicate prettify attr_list toc unescape".split()
_AFTER = "raw_html footnote amp_substitute".split()

# Lines with which none of these blocks but a paragraph begins, and by which none is underlined or divided.
_PARAGRAPH = re.compile("(?:(?:[^\\W\\d_]|[\"'“‘(\ue000-\ue003])[^\n|]*(?:\n|$))+")
# Each of these patterns finds something that begins with one of these, or a line break after two spaces.
_MARKUP = re.compile("[\\\\`*_\\[<&\x02]")


def only_known(engine: Markdown) -> bool:
    """Whether nothing but what is listed above can change a text in `engine`."""
    expected = (
        (engine.parser.blockprocessors, _BLOCKS),
        (engine.inlinePatterns, _PATTERNS),
        (engine.treeprocessors, _TREE),
        (engine.postprocessors, _AFTER),
    )
    return all(len(registry) == sum(name in registry for name in names) for registry, names in expected)


def has_markup(text: str) -> bool:
    """Whether an inline pattern might find something in `text`, which is one paragraph's or a part of it."""
    return _MARKUP.search(text) is not None or "  \n" in text


def take_shortcuts(engine: Markdown) -> None:
    """Have `engine`, which is `only_known`, treat what is plainly a paragraph or plain text as such at once."""
    engine.parser.blockprocessors.register(_PlainParagraph(engine.parser), "plain_paragraph", 110)
    engine.treeprocessors.register(_PlainTexts(engine), "plain_texts", 21)


class _PlainParagraph(ParagraphProcessor):
    """Comes before all other kinds of block; they need not be asked about such a paragraph."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 -- the base class's method
        return _PARAGRAPH.fullmatch(block) is not None


class _PlainTexts(Treeprocessor):
    """Comes before the inline patterns; they pass over what it marks."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not has_markup(element.text):
                element.text = AtomicString(element.text)
            if element.tail and not has_markup(element.tail):
                element.tail = AtomicString(element.tail)
