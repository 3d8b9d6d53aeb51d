"""Whether a claim has nothing careful left of what its passages hedge, however else it says it.

Less is asked of it than of a claim that copies its passage: the words that the hedge is said of, and a fair part
of the claim's others. In return the claim may have no care of its own that answers for the hedge.
"""

import re
from collections import Counter
from collections.abc import Iterator
from unicodedata import normalize

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, alike, side
from generator.check.hedging import vocabulary
from generator.check.hedging.careful import doubts, is_careful
from generator.check.hedging.denied import leaves_nothing_open
from generator.check.hedging.doubts.by_language import DOUBTS
from generator.check.hedging.elsewhere import AND, parts
from generator.check.hedging.telling import TELLING

_REACH = 9
"""Words with a meaning behind a hedge, or before it, that it may be said of."""
_SHARED = 0.3
"""Of the claim's words, the part that the passage must have."""
_SHARED_MIN = 2
_WORDS_MAX = 60
"""Of a claim; a passage may have three times as many."""
_HEDGED = 0.2
"""Of the words that the hedge is said of, the part that the claim must have."""
_HEDGED_ASIDE = 0.5
"""Likewise, of what is said besides: "and may be sold", "which may be sold"."""
_RELATIVE = frozenset(
    "which who whose that die der das qui que dont quien che cui dat wat som który która które která které joka".split()
)
_BESIDE = 2
"""How many times as many words of what goes on without a hedge."""
_ON = AND | frozenset(
    "but yet aber doch mais pero mas porém ma però maar men utan ale lecz však mutta ama но".split()
)
_END = re.compile(r"[.;!?](?=\s)")


def gone(claim: str, passages: list[str], language: str) -> str:
    """The hedge that all of the claim is without; empty where there is none, or nothing can be told."""
    if language not in DOUBTS or claim.endswith(("?", "？")):
        return ""
    claim, passages = normalize("NFC", claim), [normalize("NFC", passage) for passage in passages]
    mine = side(claim)
    if len(mine.words) > _WORDS_MAX:
        return ""
    found = ""
    for passage in passages:
        hedged = list(_hedges_on(mine, side(passage), language))
        hedge = next(
            (h for h, near in hedged if not is_careful(claim, passages, language, h.lower(), near)), ""
        )
        if not hedge:
            return ""
        found = found or hedge
    return found


def _hedges_on(claim: Side, passage: Side, language: str) -> Iterator[tuple[str, tuple[Word, ...]]]:
    """The hedges on what the claim says, each with the words that it is said of and the claim has."""
    small = TELLING[language]
    said = [word for word in claim.words if word.key and word.low not in small]
    shared = [word for word in said if passage.has(word)]
    if not shared or len(shared) < _SHARED * len(said):
        return
    if len(passage.words) > 3 * _WORDS_MAX:
        return
    spans = doubts(passage.text, language)
    if vocabulary.is_future(claim.text):
        spans = tuple(span for span in spans if not vocabulary.is_scheduled(passage.text, span))
    spans = tuple(span for span in spans if not leaves_nothing_open(passage, span, language))
    covered = {i for i, w in enumerate(passage.words) for each in spans if each.start <= w.start < each.end}
    covered |= {i for i, w in enumerate(passage.words) if w.low in small}
    numbers = parts(passage, spans)
    starts = {span.start for span in spans}
    for span in spans:
        at = next((i for i, w in enumerate(passage.words) if w.start >= span.start), None)
        if at is None:
            continue
        first = numbers.index(numbers[at])
        aside = numbers[at][1] > 0 or (first > 0 and passage.words[first].low in _RELATIVE)
        for about in _about(passage, numbers, at, covered):
            before = about[0].start < span.start
            if aside and (before or numbers[passage.words.index(about[0])] != numbers[at]):
                continue
            near = [word for word in about if claim.has(word)]
            part = _HEDGED_ASIDE if aside else _HEDGED
            if len(near) >= max(_SHARED_MIN if before else 1, part * len(about)):
                if not (
                    _said_plainly(passage, near, at) or _mostly_beside(claim, passage, numbers, starts, near)
                ):
                    yield passage.text[span.start : span.end], tuple(near)
                break


def _about(passage: Side, numbers: list[tuple[int, int]], at: int, covered: set[int]) -> Iterator[list[Word]]:
    """The words that a hedge may be said of: those behind it in its clause, before it, or in the next."""
    words, clauses = passage.words, passage.clauses
    pairs = zip(range(at, len(words)), range(at + 1, len(words)), strict=False)
    end = next((i for i, k in pairs if _END.search(passage.text, words[i].end, words[k].start)), len(words))
    own = [i for i in range(len(words)) if words[i].key and i not in covered]
    behind = [i for i in own if at <= i <= end]
    inside = [i for i in behind if numbers[i] == numbers[at]]
    before = [i for i in own if i < at and clauses[i] == clauses[at]]
    following = [i for i in behind if clauses[i] == clauses[at] + 1]
    for places in (inside[:_REACH], before[-_REACH:], [] if inside else following[:_REACH]):
        if places:
            yield [words[i] for i in places]


def _mostly_beside(
    claim: Side, passage: Side, numbers: list[tuple[int, int]], starts: set[int], near: list[Word]
) -> bool:
    """Whether the claim has far more of a part of the passage that has no hedge than of what is hedged."""
    hedged = {number for number, word in zip(numbers, passage.words, strict=True) if word.start in starts}
    firsts = {number: numbers.index(number) for number in set(numbers) - hedged}
    after = {n for n, i in firsts.items() if i and passage.words[i].low in _ON}
    beside = Counter(
        number
        for number, word in zip(numbers, passage.words, strict=True)
        if number in after and word.key and word not in near and claim.has(word)
    )
    return max(beside.values(), default=0) > (_BESIDE * len(near) if len(near) > 1 else 1)


def _said_plainly(passage: Side, near: list[Word], at: int) -> bool:
    """Whether the passage says it elsewhere, in a clause of its own."""
    if len(near) < _SHARED_MIN:
        return False
    elsewhere = {number for number in passage.clauses if abs(number - passage.clauses[at]) > 1}
    for number in elsewhere:
        inside = [w for i, w in enumerate(passage.words) if passage.clauses[i] == number and w.key]
        if all(any(alike(word, w) for w in inside) for word in near):
            return True
    return False
