"""Whether what two words stand for is the same: a third and 35 %, four weeks and a month."""

from generator.check.facts.slots.tag import COUNTED, Tag

NAMED = ("month", "weekday", "season", "year", "money")
"""Kinds that are the same or not, by their value alone."""
_NEAR = 0.09
"""How far a span may be from another in other units: four weeks, a month."""
_PART = 0.04
"""How far a part may be from another: a third, 35 %."""
_HALF = 0.5
_EXACT = 0.01
_HUNDREDS_OF_YEARS = 1000


def same(tag: Tag, other: Tag) -> bool:
    """Whether two words can mean the same."""
    if tag.kind in NAMED or other.kind in NAMED:
        return tag.kind == other.kind and tag.value == other.value
    if "span" in (tag.kind, other.kind):
        near = _EXACT if tag.near & other.near - {COUNTED} else _NEAR
        return tag.kind == other.kind and abs(tag.value - other.value) <= near * other.value
    if {tag.kind, other.kind} <= {"fraction", "percent"}:
        return min(abs(tag.value - other.value), abs(tag.value + other.value - 1)) <= _PART
    if tag.kind == "fraction":
        return 0 < tag.value <= _HALF and abs(1 / tag.value - other.value) < _EXACT
    if other.kind == "fraction":
        return same(other, tag)
    return tag.value == other.value


def is_of_century(year: float, others: list[Tag]) -> bool:
    """Whether a year begins a century that is named, or is its middle: 1850, the 19th century."""
    return (
        year >= _HUNDREDS_OF_YEARS
        and year % 50 == 0
        and year // 100 + 1 in {tag.value for tag in others if tag.kind in {"ordinal", "digits"}}
    )


def whole(found: list[Tag]) -> list[Tag]:
    """The same without the parts of others: the day, the seven of `a day and seven hours`; of `three in four`."""
    spans = [tag for tag in found if tag.kind in {"span", "fraction"}]
    return [tag for tag in found if not any(_is_part(tag, span) for span in spans)]


def _is_part(tag: Tag, span: Tag) -> bool:
    length = tag.end - tag.start
    return span.start <= tag.start and tag.end <= span.end and length < span.end - span.start
