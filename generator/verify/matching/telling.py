"""Which of several places a passage means, where anything can tell."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from generator.core.evidence import Sighting
from generator.verify.matching import surroundings
from generator.verify.matching.places import Place
from generator.verify.matching.prepared import Prepared

_PARAGRAPH_MAX = 5_000
_COMPARED_MAX = 50
_SAME_PLACE = 90
"""Of 100: how like their surroundings are where they are the same in spite of a correction."""


def meant(exact: str, found: Sequence[Place], text: str, before: Sighting | None) -> Place | None:
    """The one place of `found` (not empty) that `exact` means, or None where nothing tells which.

    A paragraph that is repeated, or a part of which is (a teaser, a pull quotation), is one place. Words that are the
    same letter for letter go before words that are folded the same, and a place where an earlier check saw the
    passage (`before`) before others.
    """
    if len(found) == 1:
        return found[0]
    if len(found) > _COMPARED_MAX:
        return None
    apart = _apart(found, text)
    if len(apart) == 1:
        return apart[0]
    if before is not None and (before.prefix or before.suffix):
        same = [place for place in apart if _seen(place, exact, text, before)]
        if len(same) == 1:
            return same[0]
    literal = [place for place in apart if not surroundings.found(exact, place, text)]
    return literal[0] if len(literal) == 1 else None


def _seen(place: Place, exact: str, text: str, before: Sighting) -> bool:
    span = surroundings.extent(exact, place, text)
    prefix, suffix = surroundings.around(span, (), text)
    return alike(before.prefix, prefix, tail=True) and alike(before.suffix, suffix, tail=False)


def alike(earlier: str, now: str, *, tail: bool) -> bool:
    """Whether a prefix (`tail`) or suffix is what it was, up to a small correction."""
    size = min(len(earlier), len(now))
    if size == 0:
        return not earlier and not now
    one, other = (earlier[-size:], now[-size:]) if tail else (earlier[:size], now[:size])
    return fuzz.ratio(one.casefold().split(), other.casefold().split()) >= _SAME_PLACE or (
        fuzz.ratio(one.casefold(), other.casefold()) >= _SAME_PLACE
    )


def _apart(found: Sequence[Place], text: str) -> list[Place]:
    """The places without those whose whole paragraph is said in another paragraph."""
    spans = [_paragraph(place, text) for place in found]
    said = {span: _said(text[slice(*span)]) for span in spans}
    return [
        place
        for place, span in zip(found, spans, strict=True)
        if not any(
            said[span] in said[other] and (said[span] != said[other] or other < span)
            for other in said
            if other != span
        )
    ]


def _paragraph(place: Place, text: str) -> tuple[int, int]:
    least = max(0, place.start - _PARAGRAPH_MAX)
    start = max(text.rfind("\n", least, place.start) + 1, least)
    end = text.find("\n", place.end, place.end + _PARAGRAPH_MAX)
    return start, end if end >= 0 else min(len(text), place.end + _PARAGRAPH_MAX)


def _said(paragraph: str) -> str:
    words = Prepared(paragraph)
    return " ".join(["", *(words.folded(i) for i in range(len(words))), ""])
