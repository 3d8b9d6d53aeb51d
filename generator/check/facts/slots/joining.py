"""Puts together what the words of a text stand for: spans of time with their numbers, ratios of two."""

import re
from itertools import pairwise

from generator.check.facts.slots import numbers
from generator.check.facts.slots.tag import COUNTED, Tag

_GLUED = frozenset({" ", "-", "'", "’", "\u00a0", "\u202f"})
"""Between a number and what it counts."""
_RATE = re.compile(
    r"(?:hour|dai|week|month|year|quarter)ly|annual.*|.*lich.*|mens[ui].*|quotidi.*|hebdo.*|annu[ea]l.*|di[aá]ri.*"
    r"|semanal.*|semanais|anua.*|giornal.*|settimanal.*|.*lijks.*|.*lige?t?|dzienn.*|miesięczn.*|roczn.*|denn.*|měsíčn.*|ročn.*",
    re.IGNORECASE,
)
"""Words for how often, of which a number says nothing: 61 million monthly users."""
_COUNTS = frozenset({"number", "digits", "decimal", "fraction", "magnitude"})
_LASTING = re.compile(r"\b(?:over|during|within|for|lasting|lasted) an? \Z", re.IGNORECASE)
"""Before one of a span, of which it says that it is one: over a month, not ten times a month."""
_LASTING_MAX = 16
_OF_ONE = re.compile(r" (?:of|de|di|d['’]|von|van|av|af)\s*(?=\b)")
"""Between a part and its whole: two-thirds of an hour."""
_BACK = 4
"""Words before a span that may say how many."""
_RATIO = 5
"""Words from the one number of a ratio to the other."""
_YEARS = range(1400, 2200)


def with_spans(text: str, found: list[Tag]) -> list[Tag]:
    """The same with spans of time as long as the numbers beside them make these."""
    made: list[Tag] = []
    last: Tag | None = None
    for at, tag in enumerate(found):
        if tag.kind != "span":
            made.append(tag)
            continue
        before, start = 0.0, tag.start
        if not _RATE.fullmatch(text, tag.start, tag.end):
            before, start = _counted(text, found[max(0, at - _BACK) : at], tag)
        before = before or (1.0 if _LASTING.search(text, max(0, start - _LASTING_MAX), start) else 0.0)
        half = found[at + 1] if at + 1 < len(found) and found[at + 1].kind == "fraction" else None
        # "Drei Jahren halbieren" is no half a year more.
        between = text[tag.end : half.start] if half else ""
        behind = 0.5 if half and half.value == 0.5 and between.strip() and _is_joined(between) else 0.0
        unit = frozenset({str(tag.value), *([COUNTED] if before else [])})
        span = Tag("span", ((before or 1.0) + behind) * tag.value, start, tag.end, unit)
        if last and before and _is_joined(text[last.end : start]):
            made.append(Tag("span", last.value + span.value, last.start, tag.end, last.near | span.near))
        made.append(span)
        last = span
    return made


def _counted(text: str, before: list[Tag], span: Tag) -> tuple[float, int]:
    """How many of a span there are, 0 where nothing says so, and where that begins."""
    number, start, factor = 0.0, span.start, 1.0
    for other in reversed(before):
        between = text[other.end : start]
        if other.kind == "fraction" and any(t.kind == "ordinal" and t.start == other.start for t in before):
            break
        if other.kind not in _COUNTS or (other.kind == "digits" and other.value in _YEARS):
            break
        is_part = start < span.start or other.kind == "fraction"
        if is_part and other.kind == "fraction":
            between = _OF_ONE.sub(" ", between)
        if not (_is_joined(between) if is_part else between in _GLUED):
            break
        start = other.start
        if other.kind == "magnitude":
            factor = 1000.0**other.value
        else:
            number += other.value * factor
    return number, start


def _is_joined(between: str) -> bool:
    """Whether no more stands between than `and a`."""
    return not any(sign in between for sign in ".;:!?()/") and all(
        word in numbers.JOINED for word in re.split(r"[\W\d_]+", between.lower()) if word
    )


def with_ratios(text: str, found: list[Tag]) -> list[Tag]:
    """The same with the part that two numbers make: one in ten, `deux billets sur trois`."""
    made = list(found)
    counts = [tag for tag in found if tag.kind in {"number", "digits"}]
    for one, other in pairwise(counts):
        between = text[one.end : other.start].lower().split()
        if 0 < len(between) <= _RATIO and between[-1] in numbers.OUT_OF and 0 < one.value < other.value:
            made.append(Tag("fraction", one.value / other.value, one.start, other.end))
    return made
