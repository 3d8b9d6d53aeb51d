"""Whether a passage joins words of a work with words that only stand around it on its page."""

from collections.abc import Sequence

from generator.verify.matching.places import Place, places
from generator.verify.matching.prepared import Prepared
from generator.verify.matching.quotation import Part

_LINE_ENDS_MIN = 3
"""Between them. What is nearer may be a caption or a pull quotation, which the main text lacks at times."""


def joined(wanted: Sequence[Part], place: Place, main: Prepared, whole: Prepared) -> bool:
    """Whether some parts of the passage at `place` in the whole page are in the main text, and others are not.

    Raises `Exhausted` as `places` does.
    """
    if len(wanted) < 2 or whole.text.count("\n", place.start, place.end) < _LINE_ENDS_MIN:
        return False
    inside = [bool(places([part], main)) for part in wanted if part.substantial]
    return any(inside) and not all(inside)
