"""Takes out of a page what its readers do not see, and what is no part of its sentences."""

import re

from lxml import etree

from generator.verify.extraction.inline_style import hides

_UNSEEN = """
    script style noscript iframe frameset noframes object embed applet audio video canvas select datalist textarea input
    head title desc metadata annotation annotation-xml rt rp del s strike
""".split()
"""Elements whose content is not text of the page, as browsers show it: readings above words (ruby) among them, and what
the page itself has struck out, which it no longer says."""
_FOR_EARS = frozenset(
    """
    sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text assistive-text u-visually-hidden
    katex-mathml
""".split()
)
"""Classes of what is read aloud only: "opens in a new window", in the middle of a sentence."""
_NEVER_HIDDEN = frozenset({"html", "body"})
_MARK = r"(?:\d{1,3}|[a-z]{1,2}|note \d{1,3})"
_NOTE = re.compile(rf"[\s\[\],;]*{_MARK}(?:[\s\[\],;]+{_MARK})*[\s\[\],;]*|[*†‡§\s]+", re.IGNORECASE)


def prune(page: etree._Element) -> None:
    """Change `page`: without scripts, styles, controls, hidden elements and marks of footnotes. No text is glued."""
    etree.strip_elements(page, *_UNSEEN, with_tail=False)
    for element in [element for element in page.iter("*") if _is_hidden(element) or _is_note(element)]:
        _drop(element)


def is_hidden(element: etree._Element) -> bool:
    """Whether the element, or one that it stands in, is not shown."""
    return _is_hidden(element) or any(map(_is_hidden, element.iterancestors()))


def _is_hidden(element: etree._Element) -> bool:
    attributes = element.attrib
    if element.tag == "template":
        return "shadowrootmode" not in attributes
    if element.tag == "dialog" and "open" not in attributes:
        return True
    if not attributes or element.tag in _NEVER_HIDDEN:
        return False
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    style = attributes.get("style")
    if style and hides(style):
        return True
    classes = attributes.get("class")
    return bool(classes and not _FOR_EARS.isdisjoint(classes.split()))


def _is_note(element: etree._Element) -> bool:
    """Whether it is the raised mark of a footnote, which links to a place on a page: this one, in whatever form."""
    if element.tag != "sup":
        return False
    link = next(element.iter("a"), None)
    if link is None and _fills_its_parent(element):
        link = element.getparent()
    if link is None or "#" not in (link.get("href") or ""):
        return False
    text = "".join(element.itertext())
    return len(text) <= 40 and bool(_NOTE.fullmatch(text))


def _fills_its_parent(element: etree._Element) -> bool:
    """Whether it is all of a link: `<a href="#n3"><sup>3</sup></a>`, not an exponent within a longer one."""
    parent = element.getparent()
    if parent is None or parent.tag != "a":
        return False
    if element.getprevious() is not None or element.getnext() is not None:
        return False
    return not (parent.text or "").strip() and not (element.tail or "").strip()


def _drop(element: etree._Element) -> None:
    """Take `element` out and leave the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail:
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
