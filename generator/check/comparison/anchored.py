"""Sets what points one way in a claim beside what its passage says of the same: of that which stands beside it."""

from typing import NamedTuple

from generator.check.alignment.sides import Side, alike
from generator.check.comparison.pointer import Pointer, is_preposition, relation, spans

_REACH = 9
"""Words with a meaning, on each side, that are beside another."""
_OUTSIDE = 0.35
"""What a word of another clause counts."""
_FALL = 3.0
_COMPARING = 1.6
_NEAREST = 3
"""Words that tie two, at most."""
_ONE_WORD = 2.0
_CLEARLY = 1.12
"""How much nearer the opposite must be than what goes the same way."""
_NEAR_MIN = 0.25


class Against(NamedTuple):
    """Two that point to opposite ways, and the word of the claim that ties them most."""

    claim: Pointer
    passage: Pointer
    anchor: int


class _Tie(NamedTuple):
    weight: float
    anchor: int


def against(
    claim: Side, mine: list[Pointer], passage: Side, theirs: list[Pointer], language: str
) -> list[Against]:
    """Those of the claim that point the other way than what the passage says of the same."""
    ways = {
        (i, j): relation(claim, one, passage, other, language)
        for i, one in enumerate(mine)
        for j, other in enumerate(theirs)
    }
    if -1 not in ways.values():
        return []
    shared = _shared(claim, mine, passage, theirs)
    ties = {
        pair: _tie(claim, mine[pair[0]], passage, theirs[pair[1]], shared)
        for pair, way in ways.items()
        if way
    }
    found: list[Against] = []
    for i, one in enumerate(mine):
        rivals = [j for j in range(len(theirs)) if ways[i, j] < 0 and ties[i, j].weight >= _NEAR_MIN]
        if not rivals:
            continue
        j = max(rivals, key=lambda j: ties[i, j].weight)
        # What goes the same way counts where nothing else of its side goes with it better.
        same = [
            ties[i, k].weight
            for k in range(len(theirs))
            if ways[i, k] > 0 and all(ties[i, k] >= ties[m, k] for m in range(len(mine)) if ways[m, k] > 0)
        ]
        others = [
            ties[k, j].weight
            for k in range(len(mine))
            if ways[k, j] > 0 and all(ties[k, j] >= ties[k, m] for m in range(len(theirs)) if ways[k, m] > 0)
        ]
        if ties[i, j].weight > _CLEARLY * max((*same, *others), default=0.0):
            found.append(Against(one, theirs[j], ties[i, j].anchor))
    return found


def _shared(claim: Side, mine: list[Pointer], passage: Side, theirs: list[Pointer]) -> list[tuple[int, int]]:
    """The words with a meaning that both have, by their places, those that point apart."""
    own, others = set(spans(mine)), set(spans(theirs))
    said = [j for j, word in enumerate(passage.words) if word.key and j not in others]
    return [
        (i, j)
        for i, word in enumerate(claim.words)
        if word.key and i not in own
        for j in said
        if alike(word, passage.words[j])
    ]


def _tie(claim: Side, one: Pointer, passage: Side, other: Pointer, shared: list[tuple[int, int]]) -> _Tie:
    """How near both stand to the words that both sides have."""
    if is_preposition(claim, one) or is_preposition(passage, other):
        # What stands before or behind something does so only with that.
        shared = [(i, j) for i, j in shared if _follows(claim, one, i) and _follows(passage, other, j)]
    best: dict[int, float] = {}
    for i, j in shared:
        weight = _nearness(claim, one, i) * _nearness(passage, other, j)
        best[i] = max(best.get(i, 0.0), weight)
    if not best:
        return _Tie(0.0, -1)
    anchor = max(best, key=lambda i: best[i])
    nearest = sum(sorted(best.values(), reverse=True)[:_NEAREST])
    if alike(claim.words[one.at], passage.words[other.at]):
        return _Tie(nearest * _ONE_WORD, anchor)
    if one.compares or other.compares:
        nearest *= _COMPARING if one.compares and other.compares else 1 / _COMPARING
    return _Tie(nearest, anchor)


def _follows(side: Side, pointer: Pointer, at: int) -> bool:
    """Whether a word is the next or next but one with a meaning behind another, if that is a preposition."""
    if not is_preposition(side, pointer):
        return True
    return pointer.last < at and sum(bool(word.key) for word in side.words[pointer.last + 1 : at]) < 2


def _nearness(side: Side, pointer: Pointer, at: int) -> float:
    first, last = (at, pointer.first) if at < pointer.first else (pointer.last, at)
    between = sum(bool(word.key) for word in side.words[first + 1 : last])
    if between > _REACH:
        return 0.0
    same = side.clauses[at] == side.clauses[pointer.at]
    return (1.0 if same else _OUTSIDE) / (1 + between / _FALL)
