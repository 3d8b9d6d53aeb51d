"""Which words face one another: the opposites of all lists, and words that differ in a beginning that turns them."""

from functools import cache, lru_cache
from typing import NamedTuple

from generator.check.comparison import facing_english, facing_germanic, facing_others, facing_romance
from generator.check.comparison.opposites import opposed

_AXES = {**facing_english.AXES, **facing_germanic.AXES, **facing_romance.AXES, **facing_others.AXES}
_PREFIX_MIN = 2
_PREFIXES = (
    ("over", "under"),
    ("über", "unter"),
    ("sur", "sous"),
    ("sobre", "sub"),
    ("pre", "post"),
    ("nad", "pod"),
)
"""Beginnings of words that are opposites: overpaid, underpaid."""
_REST_MIN = 4
_OTHERWISE = frozenset(
    "narrowly broadly closely nearly shortly strongly highly hardly widely warmly coldly deeply simply fully largely"
    " lastly safely lately firstly easily hotly openly begin-with grower growers"
    " sobre hochschule hochschulen vorstand vorstands".split()
)
"""Words that begin like one of a list, and say something else."""


class _Axis(NamedTuple):
    number: int
    up: bool
    pole: bool = False
    """Whether things are told apart by it, rather than set off against one another: north, south."""


@cache
def _listed(language: str) -> dict[str, tuple[_Axis, ...]]:
    found: dict[str, tuple[_Axis, ...]] = {}
    for number, line in enumerate(_AXES.get(language, "").strip().splitlines()):
        pole = line.lstrip().startswith("=")
        for part, up in zip(line.strip(" =").split("|"), (True, False), strict=True):
            for word in part.split():
                found[word] = (*found.get(word, ()), _Axis(number, up, pole))
    return found


@lru_cache(maxsize=1 << 13)
def axes_of(word: str, language: str) -> tuple[_Axis, ...]:
    """The axes that a word in lower case lies on."""
    listed = _listed(language)
    found = listed.get(word, ())
    for cut in range(len(word), _PREFIX_MIN - 1, -1):
        found += listed.get(f"{word[:cut]}*", ())
    return () if found and word in _OTHERWISE else found


@lru_cache(maxsize=1 << 13)
def axes_of_two(word: str, following: str, language: str) -> tuple[_Axis, ...]:
    """The axes that two words in lower case lie on together, as a phrase: `turned down`."""
    return _listed(language).get(f"{word}_{following}", ())


@lru_cache(maxsize=1 << 13)
def pole(word: str, language: str) -> str:
    """What tells all words for one end of the world from those for the other; empty for other words."""
    return next((f"={axis.number}{axis.up:d}" for axis in axes_of(word, language) if axis.pole), "")


@lru_cache(maxsize=1 << 13)
def faces(word: str, other: str, language: str) -> bool:
    """Whether two words in lower case are opposites."""
    mine, theirs = axes_of(word, language), axes_of(other, language)
    shared = [(m.up, t.up) for m in mine for t in theirs if m.number == t.number]
    if any(
        word.startswith(one) and other.startswith(two) and word[len(one) :] == other[len(two) :]
        for pair in _PREFIXES
        for one, two in (pair, pair[::-1])
        if len(word) - len(one) >= _REST_MIN
    ):
        return True
    if shared:
        return all(one is not another for one, another in shared)
    return opposed(word, other, language)


def faced(words: frozenset[str], others: frozenset[str], language: str) -> bool:
    """Whether any of these words in lower case is the opposite of any of the others."""
    theirs = [other for other in others if other[0].isalpha()]
    return bool(theirs) and any(
        faces(word, other, language) for word in words if word[0].isalpha() for other in theirs
    )


@lru_cache(maxsize=1 << 13)
def goes_with(word: str, other: str, language: str) -> bool:
    """Whether two words in lower case say the same way of an axis."""
    return any(axis in axes_of(other, language) for axis in axes_of(word, language))
