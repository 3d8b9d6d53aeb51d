"""Finding passages in the text of a source: typography does not matter, every word, number and negation does.

A passage that is found is quoted, no more: whether it bears out the claim is for people to judge.
"""

from collections.abc import Sequence
from dataclasses import replace

from generator.core.evidence import Result, Sighting
from generator.verify import drift
from generator.verify.matching import surroundings
from generator.verify.matching.joined import joined
from generator.verify.matching.places import Exhausted, Place, places
from generator.verify.matching.prepared import Prepared
from generator.verify.matching.quotation import Part, parts
from generator.verify.matching.telling import meant
from generator.verify.nearest import Near, nearest

__all__ = ["Prepared", "find"]

_LINE_ENDS = " / "
"""What stands for the end of a verse in a quotation."""
_NEAR_ENOUGH = 0.75
"""A place in the main text that is this near is not looked for in the rest of the page."""


def find(exact: str, texts: Sequence[Prepared], before: Sighting | None = None) -> Sighting:
    """What comes of looking for the passage `exact` in a source's texts: its main text first, then all of it.

    `before` is what an earlier check saw, for `change`; of a passage that was found before and is not now, the old
    prefix, suffix and `last_found` are kept. `last_found` is otherwise for the caller, who knows the time.

    The result is `indeterminate` where no text has a word in it, where the passage has none (or only short single
    words between what was left out, or is longer than 20,000 characters), and where looking takes too long; it is
    never `unchecked`.
    In `prefix` and `suffix` a line's end stands where a paragraph ends, and one space for all other white space.
    """
    earlier = before if before and before.exact.split() == exact.split() and drift.known(before) else None
    wanted = parts(exact)
    readable = [text for text in texts if len(text)] if wanted else []
    if not readable:
        return _kept(Sighting(exact, Result.INDETERMINATE), earlier)
    gave_up = False
    for text in readable:
        try:
            found = _places(exact, wanted, text, readable[0])
        except Exhausted:
            gave_up = True
            continue
        if found:
            return _found(exact, found, text, earlier)
    if gave_up:
        return _kept(Sighting(exact, Result.INDETERMINATE), earlier)
    near = _nearest(wanted, readable)
    seen = Sighting(exact, Result.NOT_FOUND)
    if near:
        seen = replace(seen, nearest=near.words, similarity=near.similarity)
    if earlier:
        seen = replace(seen, change=drift.lost(earlier, readable, near))
    return _kept(seen, earlier)


def _places(exact: str, wanted: Sequence[Part], text: Prepared, main: Prepared) -> list[Place]:
    """Raises `Exhausted`."""
    found = places(wanted, text)
    if text is not main:
        found = [place for place in found if not joined(wanted, place, main, text)]
    verses = exact.count(_LINE_ENDS)
    if found or not verses:
        return found
    return [
        place
        for place in places(parts(exact.replace(_LINE_ENDS, " ")), text)
        if text.text.count("\n", place.start, place.end) >= verses
    ]


def _found(exact: str, found: Sequence[Place], text: Prepared, earlier: Sighting | None) -> Sighting:
    place = meant(exact, found, text.text, earlier)
    if place is None:
        return _kept(Sighting(exact, Result.AMBIGUOUS), earlier)
    others = [surroundings.extent(exact, other, text.text) for other in found if other is not place]
    prefix, suffix = surroundings.around(surroundings.extent(exact, place, text.text), others, text.text)
    return Sighting(
        exact,
        Result.FOUND,
        found=surroundings.found(exact, place, text.text),
        prefix=prefix,
        suffix=suffix,
        change=drift.still_there(earlier, prefix, suffix) if earlier else None,
        last_found=earlier.last_found if earlier else "",
    )


def _kept(seen: Sighting, earlier: Sighting | None) -> Sighting:
    if earlier is None:
        return seen
    return replace(seen, prefix=earlier.prefix, suffix=earlier.suffix, last_found=earlier.last_found)


def _nearest(wanted: Sequence[Part], texts: Sequence[Prepared]) -> Near | None:
    best: Near | None = None
    for text in texts:
        near = nearest(wanted, text)
        if near and (best is None or near.similarity > best.similarity):
            best = near
        if best and best.similarity >= _NEAR_ENOUGH:
            break
    return best
