"""Whether a claim has a limit of its passage as the opposite one: at most for at least."""

import re

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side
from generator.check.comparison.faces import faces
from generator.check.comparison.figured import is_of_figure
from generator.check.comparison.limits import Limit, limits
from generator.check.comparison.small_words import AGAINST, THAN
from generator.check.comparison.swapped import meet
from generator.check.comparison.turned import Turned
from generator.check.facts.approximation import PHRASES
from generator.check.facts.excluding import beside, excludes
from generator.check.negation.reach import LIGHT
from generator.check.negation.words import DENIALS

_END = re.compile(r"[.,;:)]")
_BESIDE = 6
"""Characters from a limit to a figure in digits that is its own."""
_BEFORE = 3
"""Words with a meaning before and behind a limit among which a figure is its own."""


def limit_turned(claim: Side, passage: Side, language: str) -> Turned | None:
    """A limit of the claim that the passage has as the opposite one, of the same."""
    mine = [limit for limit in limits(claim.text, language) if _is_limit(claim, limit, language)]
    theirs = [limit for limit in limits(passage.text, language) if _is_limit(passage, limit, language)]
    if mine and theirs and _faces_outside(claim, mine, passage, theirs, language):
        return None
    denials = [
        sum(
            w.low in DENIALS.get(language, ()) and not any(x.start <= w.start < x.end for x in spans)
            for w in each.words
        )
        for each, spans in ((claim, mine), (passage, theirs))
    ]
    if denials[0] != denials[1]:
        return None
    for limit in mine:
        words = _limited(claim, limit)
        same = [other for other in theirs if meet(words, _limited(passage, other))]
        if not same or any(other.least is limit.least for other in same):
            continue
        if any(other.least is not limit.least and meet(words, _limited(claim, other)) for other in mine):
            continue
        first = same[0]
        said = beside(passage.text, first.start, first.end)
        if excludes(beside(claim.text, limit.start, limit.end), [said]):
            continue
        if not _is_known(claim, limit, words) or not _is_known(passage, first, words):
            return Turned(limit.start, limit.end, passage.text[first.start : first.end])
    return None


def opposite_limits(claim: Side, passage: Side, language: str) -> bool:
    """Whether both have a limit of the same, each the opposite one: at most six allowed, more than six forbidden."""
    mine, theirs = limits(claim.text, language), limits(passage.text, language)
    return any(
        one.least is not other.least and meet(_limited(claim, one), _limited(passage, other))
        for one in mine
        for other in theirs
    )


def _is_limit(here: Side, limit: Limit, language: str) -> bool:
    """Whether it is no comparison: `younger than in 2019`."""
    last = here.text[limit.start : limit.end].lower().split(" ")[-1]
    return (last not in THAN and last != "as") or is_of_figure(here, limit, language)


def _is_known(here: Side, limit: Limit, words: list[Word]) -> bool:
    """Whether a limit is one of a figure in digits that QUO001 compares."""
    phrase = tuple(here.text[limit.start : limit.end].lower().replace("'", " ").split())
    return phrase in PHRASES and any(
        word.key[0].isdigit() and limit.start - _BESIDE <= word.start <= limit.end + _BESIDE for word in words
    )


def _faces_outside(claim: Side, mine: list[Limit], passage: Side, theirs: list[Limit], language: str) -> bool:
    """Whether something else is turned too, which may set the limit right again."""
    own = [w.low for w in claim.words if not any(limit.start <= w.start < limit.end for limit in mine)]
    others = [w.low for w in passage.words if not any(limit.start <= w.start < limit.end for limit in theirs)]
    return any(faces(word, other, language) for word in own for other in others)


def _limited(here: Side, limit: Limit) -> list[Word]:
    """The words that a limit is said of: the next, and figures around it."""
    first = limit.start if any(c.isdigit() for c in here.text[limit.start : limit.end]) else limit.end
    behind = [word for word in here.words if word.start >= first and word.key and word.low not in LIGHT]
    before = [word for word in here.words if word.end <= limit.start and word.key][-_BEFORE:]
    if not behind or _END.search(here.text, limit.end, behind[0].start):
        behind = before[-1:]
    before = [word for word in before if not _END.search(here.text, word.end, limit.start)]
    figures = [word for word in (*behind[1:_BEFORE], *before) if word.key[0].isdigit()]
    return [*behind[:1], *(word for word in figures if not _is_set_against(here, limit, word))]


def _is_set_against(here: Side, limit: Limit, word: Word) -> bool:
    """Whether a figure is that of the other of two: over 160, against 80."""
    return any(limit.end <= each.start < word.start and each.low in AGAINST for each in here.words)
