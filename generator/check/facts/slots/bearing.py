"""Whether the words of a passage say a figure of a claim, in any language: an hour, 60 minutes; 4 September, 4/9."""

import re
from collections.abc import Iterable, Sequence

from generator.check.facts.compare import ARTICLES
from generator.check.facts.figure import Bound, Figure
from generator.check.facts.slots.same import is_of_century, same, whole
from generator.check.facts.slots.tag import COUNTED, Tag
from generator.check.facts.slots.tags import tags

_COUNTS = frozenset({"number", "ordinal", "digits"})
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")
_DAY = re.compile(r"(\d{1,2})([./])(\d{1,2})\.?")
_DAY_TO_MONTH = 3
"""Characters between the number of a day and its month: `. `, ` de`."""
_PART = 0.011
"""How far digits may be from a fraction in words."""
_MONTHS = 12


def borne_out(claim: str, figure: Figure, passages: Iterable[str], language: str, *, bare: bool) -> bool:
    """Whether a figure of a claim stands for what the words of a passage do: 60 minutes, an hour.

    Of `bare` numbers the passage may have each by itself: 200 of its 310 dealers, 200 out of 310.
    """
    texts = tuple(passages)
    placed = [(text, tag) for text in texts for tag in tags(text, language)]
    theirs = [tag for _, tag in placed]
    start, end = figure.start, figure.end
    written = claim[start:end]
    if written.isdecimal() and len(written) == 4 and is_of_century(int(written), theirs):
        return True
    seconds = _clock(written)
    if any(tag.kind == "span" and tag.value in seconds for tag in theirs):
        return True
    if any(_is_day(written, text, tags(text, language)) for text in texts) or _is_part(figure, theirs):
        return True
    mine = [tag for tag in tags(claim, language) if tag.start < end and start < tag.end]
    spans = whole([tag for tag in mine if tag.kind == "span"])
    if any(_lasts(tag, other) for tag in spans for other in theirs):
        return True
    counts = [tag for tag in mine if tag.kind in _COUNTS]
    bare = bare and (len(counts) > 1 or written.isdecimal())
    return (
        bare
        and bool(counts)
        and all(
            any(
                same(tag, other) and text[other.start : other.end].lower() not in ARTICLES
                for text, other in placed
            )
            for tag in counts
        )
    )


def _lasts(tag: Tag, other: Tag) -> bool:
    """Whether two spans are as long, of other units or both with a number."""
    if tag.near == other.near:
        return other.kind == "span" and COUNTED in tag.near and tag.value == other.value
    return same(tag, other)


def _is_day(written: str, text: str, theirs: Sequence[Tag]) -> bool:
    """Whether a day in digits is one that a text has with the name of its month."""
    match = _DAY.fullmatch(written)
    if not match:
        return False
    days = {(float(match[1]), float(match[3])), (float(match[3]), float(match[1]))}
    if match[2] == ".":
        days = {(float(match[1]), float(match[3]))}
    for month in theirs:
        if month.kind != "month" or month.value > _MONTHS:
            continue
        for day in theirs:
            between = text[day.end : month.start] if day.end <= month.start else text[month.end : day.start]
            near = len(between.replace("de", "").replace("of", "")) <= _DAY_TO_MONTH
            if near and day.kind in {"digits", "ordinal", "number"} and (day.value, month.value) in days:
                return True
    return False


def _is_part(figure: Figure, theirs: Sequence[Tag]) -> bool:
    """Whether a passage has the part in words: half of it, 50 %; a tenth of a degree, 0.1."""
    parts = [tag.value for tag in theirs if tag.kind == "fraction"]
    for mine in figure.readings:
        share = mine.unit.dimension == "share"
        value = mine.number * mine.unit.factor if share else mine.number
        if not 0 < value < 1:
            continue
        step = mine.step * mine.unit.factor if share else 0.0
        off = max(step / 2, _PART * value) if figure.bound is not Bound.ABOUT else max(step, _PART * value)
        if any(abs(value - part) <= off for part in parts):
            return True
    return False


def _clock(written: str) -> frozenset[float]:
    """How many seconds 1:52 can be."""
    match = _CLOCK.fullmatch(written)
    if not match:
        return frozenset()
    one, two = float(match[1]), float(match[2])
    return frozenset({60 * one + two, 3600 * one + 60 * two})
