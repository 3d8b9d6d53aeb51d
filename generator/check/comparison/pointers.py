"""The words of a text that point one way: more, fell, earlier, rejected; with what turns each of them."""

from generator.check.alignment.sides import Side
from generator.check.comparison.comparatives import is_comparative
from generator.check.comparison.faces import axes_of, axes_of_two, faces
from generator.check.comparison.figured import is_of_figure
from generator.check.comparison.limits import Limit, limits
from generator.check.comparison.pointer import Pointer, spans
from generator.check.comparison.poles import AGO
from generator.check.comparison.qualities import is_quality
from generator.check.comparison.small_words import (
    CLEAR_THAN,
    DEGREES,
    LESS,
    MULTIPLES,
    PREPOSITIONS,
    RELATIONS,
    THAN,
)
from generator.check.comparison.swapped import stretch
from generator.check.comparison.turning import is_denied, is_turned

_COMPARED = 7
"""Words from a comparative to its `than`."""
_ONES = frozenset("one ones".split())
_AS = frozenset("as wie que als som jak jako kuin".split())
_OR = frozenset("or oder ou o of eller lub nebo tai veya".split())
_PRONOUNS = frozenset("it them him her this that sie ihn es le la les lo het hem den det".split())
_BECOMES = (
    "grew",
    "grow",
    "wurde",
    "werd",
    "becam",
    "becom",
    "ble",
    "blev",
    "word",
    "stał",
    "deven",
    "volv",
    "divent",
    "torn",
)


def points(word: str, language: str) -> bool:
    """A quick look: whether a word in lower case can point."""
    return bool(axes_of(word, language)) or word in DEGREES


def pointers(side: Side, language: str, both: frozenset[str] = frozenset()) -> list[Pointer]:
    """All words of a side that point, but for limits of figures.

    `both` has the keys of poles that either text has both of: these tell things apart.
    """
    words = side.words
    figures = [limit for limit in limits(side.text, language) if is_of_figure(side, limit, language)]
    found: list[Pointer] = []
    skip = -1
    for at, word in enumerate(words):
        if at <= skip or any(limit.start <= word.start < limit.end for limit in figures):
            continue
        end = _phrase(side, at, language)
        if end > at:
            found.append(_pointer(side, at, at, end, 1, language))
            skip = end
        elif word.low in DEGREES:
            if at and words[at - 1].low in _OR:
                continue
            made = _degree(side, at, language)
            if made:
                found.append(made)
                skip = made.last
        elif axes_of(word.low, language) and not _is_idle(side, at, both):
            found.append(_attributive(side, _pointer(side, at, at, at, 1, language), language))
    found = [one for one in found if not _is_copula(side, one, found) and not _is_than(side, one, found)]
    return [_with_its_own(side, one, found, figures) for one in found]


def _with_its_own(side: Side, one: Pointer, found: list[Pointer], limited: list[Limit]) -> Pointer:
    """The same, which compares only if what follows is not what another, or a limit, is compared with."""
    if not one.compares or side.words[one.last].low.startswith((*RELATIONS, *MULTIPLES)):
        return one
    than = next((i for i in stretch(side, one.last) if i > one.last and side.words[i].low in THAN), -1)
    start = side.words[than].start
    taken = any(limit.start <= start < limit.end for limit in limited)
    between = any(
        other.compares and one.last < other.at < than and not side.words[other.last].low.startswith(RELATIONS)
        for other in found
    )
    return one._replace(compares=not taken and not between)


def faced_only(side: Side, other: Side, found: list[Pointer], language: str) -> list[Pointer]:
    """The words on no axis that face one of the other side, which this has not: overbilled, unlawful."""
    theirs = other.lows - side.lows
    have = set(spans(found))
    return [
        _pointer(side, at, at, at, 1, language)
        for at, word in enumerate(side.words)
        if at not in have
        and word.key
        and word.low not in other.lows
        and not axes_of(word.low, language)
        and any(faces(word.low, low, language) for low in theirs)
    ]


def _phrase(side: Side, at: int, language: str) -> int:
    """The place of the last word of a phrase that begins here, as it is or round a pronoun: `turned it down`."""
    words = side.words
    for end in (at + 1, at + 2):
        if (
            end < len(words)
            and words[end].key != AGO
            and axes_of_two(words[at].low, words[end].low, language)
        ):
            return end
        if end < len(words) and words[end].low not in _PRONOUNS:
            break
    return at


def _is_idle(side: Side, at: int, both: frozenset[str]) -> bool:
    """Whether a word only tells things apart, or is part of a limit: north where south is spoken of too, `or later`."""
    words = side.words
    before = words[at - 1].low if at else ""
    return words[at].key in both or words[at].key == AGO or before in _OR


def _attributive(side: Side, one: Pointer, language: str) -> Pointer:
    """The same, with the thing that it is said of right before: the larger trial."""
    words, behind = side.words, one.last + 1
    if one.compares or behind >= len(words) or not words[behind].key or words[behind].low in _ONES:
        return one
    near = words[behind].start - words[one.last].end == 1
    return one._replace(thing=behind) if near and is_comparative(words[one.at].low, language) else one


def _is_than(side: Side, one: Pointer, found: list[Pointer]) -> bool:
    """Whether a preposition is no more than what follows a comparative: `tańsze od`."""
    return side.words[one.at].low in THAN and any(
        other.compares and other.last + 1 == one.at for other in found
    )


def _is_copula(side: Side, one: Pointer, found: list[Pointer]) -> bool:
    """Whether something only becomes or does what follows: grew thinner, lasts better than."""
    behind = [other for other in found if other.first == one.last + 1 and other.at != one.at]
    if side.words[one.at].low.startswith(_BECOMES):
        return bool(behind)
    return any(other.compares and side.words[other.first].low not in DEGREES for other in behind)


def _degree(side: Side, at: int, language: str) -> Pointer | None:
    """What more or less is said of: the quality that follows, or an amount."""
    words = side.words
    sign = -1 if words[at].low in LESS else 1
    if at + 1 < len(words) and words[at + 1].key == AGO:
        return None
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not following.key or following.low in THAN or following.key[0].isdigit():
        return _pointer(side, at, at, at, 1, language)
    if (
        following.low not in DEGREES
        and following.low not in PREPOSITIONS
        and axes_of(following.low, language)
    ):
        return _pointer(side, at + 1, at, at + 1, sign, language)
    if is_quality(following.low, words[at].low, language):
        return _pointer(side, at, at, at + 1, sign, language)._replace(quality=following.key[:4])
    return _pointer(side, at, at, at, 1, language)._replace(thing=at + 1)


def _pointer(side: Side, at: int, first: int, last: int, sign: int, language: str) -> Pointer:
    words = side.words
    low = words[at].low
    clause = side.clause(at)
    if is_turned(side, at, language):
        sign = -sign
    relates = any(words[i].low.startswith(RELATIONS) for i in (at, last))
    as_many = low.startswith(MULTIPLES) and any(
        words[i].low in _AS for i in clause if last < i <= last + _COMPARED
    )
    compares = (
        relates
        or as_many
        or ((is_comparative(low, language) or words[first].low in DEGREES) and _has_than(side, last))
    )
    return Pointer(at, first, last, sign, is_denied(side, first, last, language), compares)


def _has_than(side: Side, last: int) -> bool:
    words = side.words
    if last + 1 < len(words) and words[last + 1].low in THAN:
        return True
    return any(words[i].low in CLEAR_THAN for i in stretch(side, last) if last < i <= last + _COMPARED)
