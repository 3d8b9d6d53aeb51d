"""Ways around the parts of Python-Markdown that a text without markup, as most are, has no need of.

What comes out is the same. So they are taken only where every processor is one of those below: what another maker's
extension looks for is not known here.
"""

import re
from collections.abc import Callable
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import ParagraphProcessor
from markdown.extensions.toc import TocTreeprocessor, unique
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

T = TypeVar("T")

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
# Without these, normalising changes nothing: it looks for lines of spaces, and Python-Markdown's own brackets.
_WRONG_SPACE = ("\t", "\r", "\n ", "\x02", "\x03")
# What stands in a heading as it stands in its id's making, and as it is written.
_NOT_PLAIN = re.compile("[<>&\x02\x03]")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


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
    signs = _Signs()
    for registry, name, wanted in (
        (engine.preprocessors, "fenced_code_block", ("```", "~~~")),
        (engine.treeprocessors, "attr_list", ("{",)),
        (engine.treeprocessors, "unescape", ("\\",)),
    ):
        if name in registry:
            processor: Any = registry[name]
            processor.run = signs.only_with(wanted, processor.run)
    normalise: Any = engine.preprocessors["normalize_whitespace"]
    normalise.run = signs.normalised(normalise.run)
    toc: Any = engine.treeprocessors["toc"]
    toc.run = _plain_headings(toc)


class _Signs:
    """Knows the text that is read now: what it has no sign of need not be looked for in it."""

    def __init__(self) -> None:
        self._text = ""

    def normalised(self, run: Callable[[list[str]], list[str]]) -> Callable[[list[str]], list[str]]:
        """`run`, which sets white space right, for texts in which it may be wrong. It comes first of all."""

        def shorter(lines: list[str]) -> list[str]:
            self._text = text = "\n".join(lines)
            return run(lines) if any(sign in text for sign in _WRONG_SPACE) else [*lines, "", ""]

        return shorter

    def only_with(self, signs: tuple[str, ...], run: Callable[[T], T | None]) -> Callable[[T], T | None]:
        """`run`, for texts with one of the `signs`."""

        def shorter(value: T) -> T | None:
            return run(value) if any(sign in self._text for sign in signs) else value

        return shorter


def _plain_headings(toc: TocTreeprocessor) -> Callable[[Element], None]:
    """What `toc` does, which renders each heading, for headings of which its text is all that there is."""
    run = toc.run

    def shorter(root: Element) -> None:
        headings: list[Element] = []
        for element in root.iter():
            if element.tag in _HEADINGS:
                headings.append(element)
                if len(element) or element.attrib or _NOT_PLAIN.search(element.text or ""):
                    return run(root)
            elif "id" in element.attrib:
                return run(root)
        known: set[str] = set()
        for element in headings:
            toc.set_level(element)
            slug = toc.slugify(" ".join((element.text or "").split()), toc.sep)
            element.set("id", unique(slug, known))
        return None

    return shorter


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
