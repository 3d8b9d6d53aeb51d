"""Reads markers that have keys, locators and a passage each on one line, and no markup: most are like this."""

import re

from generator.core.model import Citation, CitationItem, Passage
from generator.core.position import Span
from generator.load.found import Found
from generator.load.lookahead import Lookahead
from generator.load.marker_faults import without_words
from generator.load.marker_parts import AROUND_LOCATOR, LENGTH_MAX, on_one_line
from generator.load.vocabulary import KEY_PATTERN

_PART = re.compile(
    rf"[ ]*@({KEY_PATTERN})(?:,[ ]*([^\[\];\"“@>&\\\r\n]*))?(?:(?<=[, ])\"([^\"@>\\\r\n]*)\"[ ]*)?[;\]]"
)


def read(start: int, ahead: Lookahead, found: Found) -> int | None:
    """Read the marker that begins at `start` into `found`: the offset of its end, 0 where it is a link's text.

    None where it is none of the plain ones.
    """
    masked = ahead.masked
    part = _PART.match(masked, start + 1)
    if part is None:
        return None
    parts = [part]
    end = part.end()
    while masked[end - 1] == ";":
        part = _PART.match(masked, end)
        if part is None:
            return None
        parts.append(part)
        end = part.end()
    if ahead.text[start:end] != masked[start:end] or (len(parts) > 1 and end - start > LENGTH_MAX):
        return None
    if masked.startswith(" ", end) and ahead.is_link(end):
        found.links.append(Span(start, end))
        return 0
    if part.lastindex == 1 and len(parts) == 1:
        # A key alone: nothing else is so common.
        first, last = part.span(1)
        item = CitationItem(part[1], Span(first - 1, last))
        found.citations.append(Citation(Span(start, end), (item,)))
        return end
    items: list[CitationItem] = []
    for part in parts:
        key, locator, passage = part.groups()
        if passage is not None and not passage.strip():
            found.report(without_words(Span(start, end)), Span(start, end))
            return end
        items.append(
            CitationItem(
                key=key,
                key_span=Span(part.start(1) - 1, part.end(1)),
                locator=on_one_line(locator).strip(AROUND_LOCATOR) if locator else "",
                passages=() if passage is None else (Passage(on_one_line(passage), Span(*part.span(3))),),
            )
        )
    found.citations.append(Citation(Span(start, end), tuple(items)))
    return end
