"""Reads XML that is no page of the web: JATS, TEI, feeds."""

from html import unescape

from lxml import etree

from generator.verify.extraction import clean
from generator.verify.extraction.kind import XML
from generator.verify.extraction.libxml import raise_what_was_left_out
from generator.verify.extraction.page_text import xml_text
from generator.verify.extraction.raised import raise_figures
from generator.verify.extraction.unreadable import Damaged
from generator.verify.extraction.versions import named
from generator.verify.source_text import SourceText, Unread

_TITLES = frozenset({"article-title", "title"})


def read_xml(source: str) -> SourceText:
    """The text of the document `source`. Raises Damaged, TooMuch. No entity is expanded, nothing is loaded."""
    # As UTF-8: what the declaration says of the encoding held before it was decoded.
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(source.lstrip().encode("utf-8", "replace"), parser=parser)
    except etree.XMLSyntaxError as error:
        raise_what_was_left_out(parser.error_log)
        raise Damaged from error
    _write_out_entities(root)
    raise_figures(root)
    title = next(
        (element for element in root.iter("*") if etree.QName(element).localname.lower() in _TITLES), None
    )
    whole = clean.text(xml_text(root))
    return SourceText(
        XML,
        main=whole,
        whole=whole,
        title="" if title is None else clean.line("".join(title.itertext())),
        extractor=named("lxml"),
        unread=None if whole else Unread.EMPTY,
    )


def _write_out_entities(root: etree._Element) -> None:
    """Put the characters of HTML's names for `&nbsp;` and the like; of others, which nobody resolves, the name."""
    for entity in list(root.iter(etree.Entity)):
        said = unescape(entity.text or "") + (entity.tail or "")
        parent, before = entity.getparent(), entity.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + said
        elif parent is not None:
            parent.text = (parent.text or "") + said
        if parent is not None:
            parent.remove(entity)
