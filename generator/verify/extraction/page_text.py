"""The text of a tree of elements as a browser would copy it: blocks on lines of their own, the rest flows."""

import re
from collections.abc import Iterator

from lxml import etree

_BREAKING = frozenset(
    """
    address article aside blockquote body br caption center colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol
    optgroup option p pre search section summary table tbody tfoot thead title tr ul
""".split()
)
_APART = frozenset({"td", "th", "button", "text"})
"""What stands on the line of its neighbours, but never joins their words; `text` is SVG's."""
_KEEPING = frozenset({"pre", "listing", "xmp", "plaintext"})
_XML_FLOWING = frozenset(
    """
    a abbr b bold ref citation cite code emph emphasis ext-link fn-link hi i inline-formula italic link monospace
    named-content overline roman sans-serif sc small span strike strong styled-content sub sup u underline uri xref
""".split()
)
"""Elements of XML vocabularies (JATS, TEI, DocBook, XHTML) that do not break a line."""
_SPACE = re.compile(r"[ \t\r\n\f]+")
_GAP = re.compile(r"[ \t]{2,}")


def page_text(page: etree._Element) -> str:
    """The text of an HTML tree that has no comments; cells of a row are separated by tabs."""
    return _lines(_pieces(page, xml=False))


def xml_text(root: etree._Element) -> str:
    """The text of an XML tree that has no comments; what is not known to flow is a block."""
    return _lines(_pieces(root, xml=True))


def _pieces(root: etree._Element, *, xml: bool) -> Iterator[str]:
    """The texts in order. Walks without recursion: pages may be thousands of elements deep."""
    keeping = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag
        if not isinstance(name, str):  # an entity that nobody resolves
            continue
        if xml:
            name = name.rpartition("}")[2].lower()
            separator = "" if name in _XML_FLOWING else "\n"
        else:
            separator = "\n" if name in _BREAKING else "\t" if name in _APART else ""
        if separator:
            yield separator
        if event == "start":
            keeping += name in _KEEPING
            text = element.text
        else:
            keeping -= name in _KEEPING
            text = element.tail if element is not root else None
        if text:
            yield text if keeping else _SPACE.sub(" ", text)


def _lines(pieces: Iterator[str]) -> str:
    """The pieces as lines without white space at their ends, and without empty ones."""
    lines = (_GAP.sub(_gap, line.strip(" \t\r\f")) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _gap(match: re.Match[str]) -> str:
    return "\t" if "\t" in match[0] else " "
