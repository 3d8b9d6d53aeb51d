"""When a page says that it was published. Only what it says in so many words counts, not what looks like a date."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

_NAMES = (
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "prism.publicationdate",
    "parsely-pub-date",
    "sailthru.date",
)
"""Names of `meta` elements (Highwire Press, Open Graph, schema.org, Dublin Core, PRISM), the most particular first."""
_DAY = re.compile(r"\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)", re.ASCII)
_WORKS = ("Article", "Posting", "Report", "Book", "Dataset", "Thesis", "Chapter", "WebPage", "VideoObject")
"""Ends of the schema.org types that are works; beside them stand lists, people, comments."""
_JSON_MAX = 1_000_000
_OBJECTS_MAX = 1_000


def issued(page: etree._Element, named: Mapping[str, str]) -> str:
    """The day as YYYY-MM-DD, in the page's own time zone; nothing where none is given, or several that differ."""
    for name in _NAMES:
        if day := _day(named.get(name, "")):
            return day
    if days := {day for day in _linked_data(page) if day}:
        return days.pop() if len(days) == 1 else ""
    times = {
        day
        for element in page.iter("time")
        if _marks_publication(element)
        if (day := _day(element.get("datetime") or ""))
    }
    return times.pop() if len(times) == 1 else ""


def _day(text: str) -> str:
    match = _DAY.match(text[:40])
    if not match or (not match[2] and len(match[3] + match[4]) != 4):
        return ""
    year, month, day = int(match[1]), int(match[3]), int(match[4])
    if not (1400 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= 31):
        return ""
    return f"{year:04}-{month:02}-{day:02}"


def _marks_publication(element: etree._Element) -> bool:
    return "pubdate" in element.attrib or "datepublished" in (element.get("itemprop") or "").lower().split()


def _linked_data(page: etree._Element) -> Iterator[str]:
    """`datePublished` of the works that the page's JSON-LD describes at its top."""
    for script in page.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        text = script.text or ""
        if len(text) > _JSON_MAX:
            continue
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(value):
            types = entry.get("@type")
            names = [
                name for name in (types if isinstance(types, list) else [types]) if isinstance(name, str)
            ]
            if any(name.endswith(_WORKS) for name in names):
                yield _day(str(entry.get("datePublished") or ""))


def _entries(value: Any) -> Iterator[dict[str, Any]]:
    """The objects at the top, those of `@graph`, and what the page is mainly about."""
    waiting, seen = [value], 0
    while waiting and seen < _OBJECTS_MAX:
        entry = waiting.pop()
        seen += 1
        if isinstance(entry, list):
            waiting += entry[:_OBJECTS_MAX]
        elif isinstance(entry, dict):
            yield entry
            waiting += [entry[key] for key in ("@graph", "mainEntity") if key in entry]
