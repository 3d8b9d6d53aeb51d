"""Reads HTML: the main text through trafilatura, all that can be read through lxml."""

import re
from dataclasses import replace

import trafilatura
from lxml import etree, html

from generator.verify.extraction import clean, page_facts, page_text
from generator.verify.extraction.issued import issued
from generator.verify.extraction.kind import HTML
from generator.verify.extraction.libxml import raise_what_was_left_out
from generator.verify.extraction.prune import prune
from generator.verify.extraction.raised import raise_figures
from generator.verify.extraction.versions import named
from generator.verify.source_text import SourceText, Unread

_XHTML = re.compile(r"\s*<\?xml\s|[^<]*<!DOCTYPE[^>]*XHTML", re.IGNORECASE)
_SENTENCE_WORDS = 12
"""A line of fewer words is a label, a link, a heading."""
_MAIN_SHARE = 0.5
"""Of the words in whole sentences: where trafilatura leaves fewer, it has cut into the article."""
_CHARACTERS_MAX, _ELEMENTS_MAX = 4_000_000, 30_000
"""Beyond them a page is a reference work or a table, and trafilatura takes minutes."""


def read_html(source: str, url: str) -> SourceText:
    """What the page `source`, which came from `url`, says. Raises TooMuch."""
    page = parse(_as_html(source))
    if page is None:
        return SourceText(HTML, unread=Unread.EMPTY)
    metas = page_facts.metas(page)
    found = SourceText(
        HTML,
        title=page_facts.title(page, metas),
        issued=issued(page, metas),
        canonical=page_facts.canonical(page, url),
        sign_in=page_facts.signs_in(page),
        refresh=page_facts.refresh(page, url),
    )
    prune(page)
    raise_figures(page)
    whole = clean.text(page_text.page_text(page))
    main = _main(page) if _is_bearable(source, page) else ""
    trusted = _is_enough(main, whole)
    return replace(
        found,
        main=main if trusted else whole,
        whole=whole,
        extractor=named("trafilatura" if trusted else "lxml"),
        unread=None if whole else Unread.EMPTY,
    )


def parse(source: str) -> etree._Element | None:
    """The tree of an HTML page, without comments; None where there is no element. Raises TooMuch."""
    # As UTF-8: what the page says of its own encoding was heeded, or not, when it was decoded.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        page = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        page = None
    # Elements nested 2,048 deep, for one: what comes after them would be missing without a word.
    raise_what_was_left_out(parser.error_log)
    return page


def _as_html(source: str) -> str:
    """`source`; from XHTML, whose empty elements HTML would take to be open, as HTML."""
    if not _XHTML.match(source[:1_000]):
        return source
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=False
    )
    try:
        root = etree.fromstring(source.lstrip().encode("utf-8", "replace"), parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        return source
    if any(isinstance(node, etree._Entity) for node in root.iter(etree.Entity)):  # noqa: SLF001 -- the only name
        return source
    for element in root.iter("*"):
        element.tag = etree.QName(element).localname
    return str(etree.tostring(root, method="html", encoding="unicode"))


def _is_bearable(source: str, page: etree._Element) -> bool:
    return len(source) <= _CHARACTERS_MAX and sum(1 for _ in page.iter()) <= _ELEMENTS_MAX


def _main(page: etree._Element) -> str:
    """The article without what stands around it; nothing where trafilatura finds none, or fails."""
    try:
        found = trafilatura.extract(
            page,
            url=None,
            output_format="txt",
            include_comments=False,
            include_tables=True,
            deduplicate=False,
        )
    except (MemoryError, SystemExit):
        raise
    except Exception:  # noqa: BLE001 -- whatever it stumbles over, the whole text is still there
        return ""
    return clean.text(found or "").strip()


def _is_enough(main: str, whole: str) -> bool:
    """Whether `main` has most of what stands in whole sentences: links, labels and lists of titles do not count."""
    sentences = sum(
        len(words) for line in whole.splitlines() if len(words := line.split()) >= _SENTENCE_WORDS
    )
    return bool(main) and len(main.split()) >= _MAIN_SHARE * sentences
