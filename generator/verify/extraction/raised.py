"""Figures that a page raises become raised figures: without that, 10 to the power of 6 would be read as 106."""

import re
from itertools import islice

from lxml import etree

_FIGURE = re.compile(r"\s*(?:[+\-−–]?\d{1,4}(?:\s?[.,;\-–]\s?\d{1,4}){0,20}[+\-−–]?|[+\-−–])\s*", re.ASCII)
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_FRACTION = "⁄"
_LONG, _MANY = 120, 20
"""Characters and elements beyond which it is no figure."""


def raised(figure: str) -> str:
    """`figure` in raised digits and signs, without white space."""
    return "".join(figure.translate(_RAISED).split())


def raise_figures(root: etree._Element) -> None:
    """Change the tree: `10<sup>6</sup>` to `10⁶`, also where XML or MathML raises it, and a fraction's bar to `⁄`."""
    for element in root.iter("{*}sup", "{*}msup", "{*}mfrac"):
        name = etree.QName(element).localname
        if name == "sup":
            _raise(element)
        elif len(element) == 2:
            if name == "msup":
                _raise(element[1])
            else:
                element[0].tail = _FRACTION


def _raise(element: etree._Element) -> None:
    within = list(islice(element.iter(), _MANY + 1))
    text = "".join(element.itertext()) if len(within) <= _MANY else ""
    if len(text) > _LONG or not _FIGURE.fullmatch(text):
        return
    for inner in within:
        inner.text = inner.text and raised(inner.text)
        if inner is not element:
            inner.tail = inner.tail and raised(inner.tail)
