"""Whether what is compared, and what it is compared with, have changed places."""

import re

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, alike
from generator.check.comparison.small_words import CLEAR_THAN, MULTIPLES, RELATIONS, THAN

_FROM = re.compile(r"(?:d[ae]n|t[ae]n)\Z")
"""Turkish says `than` with an ending."""
_STEM = 4


def swapped(claim: Side, i: int, passage: Side, j: int, language: str) -> bool:
    """Whether the two are compared the other way round: A before B is B after A."""
    mine, theirs = tail_of(claim, i), tail_of(passage, j)
    if mine and theirs and all(meet([word], theirs) for word in mine):
        return False
    before, behind = _parts(claim, i)
    first, last = _parts(passage, j)
    if meet(before, last) and meet(behind, first):
        return True
    if language == "tr" and any(
        other.low.startswith(word.low[:_STEM]) and _FROM.search(other.low) and not _FROM.search(word.low)
        for word in claim.words
        for other in passage.words
        if word.key and other.key
    ):
        return True
    return is_moved(claim, i, mine, passage, theirs) or is_moved(passage, j, theirs, claim, mine)


def is_moved(here: Side, at: int, tail: list[Word], other: Side, their_tail: list[Word]) -> bool:
    """Whether what the other compares with is what is spoken of here."""
    if meet(tail, their_tail):
        return False
    rest = [word for word in here.words if word.key and word not in tail]
    if not tail:
        rest = [word for word in rest if word.start < here.words[at].start]
    their_rest = [word for word in other.words if word.key and word not in their_tail]
    return any(
        meet([word], rest) and not meet([word], tail) and not meet([word], their_rest) for word in their_tail
    )


def stretch(here: Side, at: int) -> list[int]:
    """The places of the words of a clause, and of the next where that begins with `than`, as in Polish."""
    clause = here.clause(at)
    following = clause[-1] + 1
    if following < len(here.words) and here.words[following].low in CLEAR_THAN:
        return [*clause, *here.clause(following)]
    return clause


def tail_of(here: Side, at: int) -> list[Word]:
    """The words that something is compared with."""
    words = here.words
    behind = [i for i in stretch(here, at) if i > at]
    if not words[at].low.startswith((*RELATIONS, *MULTIPLES)):
        clear = any(words[i].low == "than" for i in behind)
        than = next(
            (i for i in behind if words[i].low == "than" or (not clear and words[i].low in THAN)), None
        )
        behind = [i for i in behind if than is not None and i > than]
    return [words[i] for i in behind if words[i].key]


def _parts(here: Side, at: int) -> tuple[list[Word], list[Word]]:
    words = [(i, word) for i, word in enumerate(here.words) if word.key and i != at]
    first, last = [word for i, word in words if i < at], [word for i, word in words if i > at]
    both = {word.key for word in first} & {word.key for word in last}
    return [word for word in first if word.key not in both], [word for word in last if word.key not in both]


def meet(one: list[Word], other: list[Word]) -> bool:
    """Whether two lists have a word in common."""
    return any(alike(word, their) for word in one for their in other)
