"""Whether two names may be of one: initials, a short name, a place and somebody from there."""

from generator.check.naming import known
from generator.check.naming.folding import folded

_PREFIX = 4
"""Letters that a place and its people have in common."""
_OF_PLACES = (
    "ian",
    "ians",
    "er",
    "ers",
    "ois",
    "ais",
    "ese",
    "esi",
    "ano",
    "ana",
    "ino",
    "ina",
    "ense",
    "es",
    "in",
)
"""Endings of words for people by their place: a Glaswegian, `un Milanese`."""


def may_be_one(name: str, passage: str) -> bool:
    """Whether two names can mean the same: one the initials of the other, or known to."""
    one, two = ([folded(w) for w in text.replace("-", " ").split()] for text in (name, passage))
    if _initials(one, two) or _initials(two, one) or _is_of_place(one, two) or _is_of_place(two, one):
        return True
    return any(not group.isdisjoint(one) and not group.isdisjoint(two) for group in known.ALIASES)


def _is_of_place(person: list[str], place: list[str]) -> bool:
    """Whether one is somebody from the other: a Glaswegian, `un Romano`."""
    return (
        len(person) == len(place) == 1
        and person[0][:_PREFIX] == place[0][:_PREFIX]
        and person[0].endswith(_OF_PLACES)
    )


def _initials(short: list[str], long: list[str]) -> bool:
    letters = "".join(word[0] for word in long if word and word not in known.LINKS)
    return len(short) == 1 and len(letters) > 1 and short[0] in {letters, "".join(w[0] for w in long if w)}
