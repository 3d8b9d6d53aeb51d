"""HTML in a text, told by its elements."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from generator.core.model import Part, Prose
from generator.core.position import Span
from generator.load import mask

_MAYBE = re.compile(r"<[/?A-Za-z]")
_NAME = re.compile(r"</?\s*([^\s/>]+)")


def elements(prose: Prose) -> Iterator[Span]:
    """The first tag of each element, local to the prose; an end tag without a beginning counts as one.

    What a citation holds are the source's words, which are shown as they stand.
    """
    # Masking again takes time; nearly no briefing has a reason for it.
    if not _MAYBE.search(prose.text):
        return
    body = prose.part is Part.BODY
    tags = mask.html(prose.text) if body else mask.read_inline(prose.text).markup.tags
    begun: Counter[str] = Counter()
    starts = [citation.span.start for citation in prose.citations]
    for tag in sorted(tags):
        around = bisect_right(starts, tag.start) - 1
        if around >= 0 and tag.end <= prose.citations[around].span.end:
            continue
        source = prose.text[tag.start : tag.end]
        found = _NAME.match(source)
        name = found[1].lower() if found else ""
        if source.startswith("</") and begun[name]:
            begun[name] -= 1
            continue
        begun[name] += not source.startswith("</")
        yield tag
