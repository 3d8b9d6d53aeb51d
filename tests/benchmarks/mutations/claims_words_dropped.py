"""Denials and hedges of a claim that are taken out by a list, where the passage has one too.

What is made must be really wrong: a claim that still denies, or is still careful, without the word is left alone.
"""

import re
from collections.abc import Mapping
from functools import cache
from random import Random

from tests.benchmarks.mutations import dropped_denials, dropped_hedges
from tests.benchmarks.mutations.triple import Case, Kind, Triple

_ASKED = re.compile(
    r"\b(?:if|whether|unless|ob|falls|wenn|si|se|om|als|czy|jeśli|zda|pokud|если|ли)\b", re.IGNORECASE
)

_ANY = re.compile(r"(?<!from )\bany(thing|body|one)?\b")
"""Goes with a denial; where nothing is denied it is "some"."""


@cache
def _compiled(changes: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), new) for pattern, new in changes)


def _without(claim: str, changes: tuple[tuple[str, str], ...]) -> tuple[str, str] | None:
    """The claim with its only word of the list taken out, and that word; None where it has none or several."""
    found = [(match, new) for pattern, new in _compiled(changes) for match in pattern.finditer(claim)]
    first = found[0][0] if found else None
    if first is None or any(m.end() <= first.start() or m.start() >= first.end() for m, _ in found):
        return None
    match, new = found[0]
    left = claim[: match.start()] + match.expand(new) + claim[match.end() :]
    return left[:1].upper() + left[1:], match[0].strip()


def _has(text: str, changes: tuple[tuple[str, str], ...]) -> bool:
    return any(pattern.search(text) for pattern, _ in _compiled(changes))


def negation(_: Random, triple: Triple) -> Case | None:
    """The claim without its one denial, where the passage has one of the list too and the claim asks nothing."""
    changes = dropped_denials.DENIALS.get(triple.language)
    if not changes or _ASKED.search(triple.claim) or not _has(triple.passage, changes):
        return None
    made = _without(triple.claim, changes)
    if made is None or dropped_denials.OTHERS.search(made[0]):
        return None
    if _has_word(made[0], dropped_denials.CONCORDANT[triple.language]):
        return None
    claim = _ANY.sub(r"some\1", made[0]) if triple.language == "en" else made[0]
    return Case(claim, triple.passage, triple.source, f"{made[1]!r} was taken out")


def hedge(_: Random, triple: Triple) -> Case | None:
    """The claim as a fact without its one hedge, where the passage has a hedge too and the claim asks nothing."""
    changes = dropped_hedges.HEDGES.get(triple.language)
    if not changes or _ASKED.search(triple.claim):
        return None
    others = dropped_hedges.OTHERS[triple.language]
    if not (_has(triple.passage, changes) or _has_word(triple.passage, others)):
        return None
    made = _without(triple.claim, changes)
    if made is None or _has_word(made[0], others):
        return None
    reported = re.fullmatch(dropped_hedges.REPORTED[triple.language], made[1], re.IGNORECASE)
    if reported and _has_word(made[0], dropped_hedges.ATTRIBUTED[triple.language]):
        return None
    return Case(made[0], triple.passage, triple.source, f"{made[1]!r} was taken out")


def _has_word(text: str, pattern: str) -> bool:
    return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE) is not None


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("dropped negation, by a list", harmful=True, make=negation),
        Kind("dropped hedge, by a list", harmful=True, make=hedge),
    )
}
"""What is taken out."""
