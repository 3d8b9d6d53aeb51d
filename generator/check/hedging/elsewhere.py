"""Whether a word of care stands in another part of a claim than what its passage hedges."""

from collections import Counter
from collections.abc import Callable

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, alike
from generator.core.position import Span

AND = frozenset(
    "and or und oder et ou y o e en of och eller og i oraz lub a nebo ja tai ve veya и или".split()
)
_FLAT = frozenset(
    "will is are was were has have had wird werden ist sind hat haben wurde wurden va vont est sont a ont sera seront "
    "es son ha han será è sono hanno sarà vai vão é são tem têm foi zal zullen heeft hebben wordt kommer är har "
    "ska blir vil er skal bliver będzie jest są bude je jsou".split()
)
"""Verbs with which a claim goes on to say something flatly."""
_SUBJECTS = frozenset(
    "it they he she there that this the es sie er das die der il elle ils elles le la les cela el los las ello gli "
    "lo o a os as ele ela het de hij zij ze det den han hon hun de ten ta to on ona oni".split()
)
"""With one of these behind it, an `and` begins something new."""
_THAT = frozenset(
    "that whether dass ob que qu che dat att at að że iż že ať hogy että что чтобы zu to de di".split()
)
"""What governs a clause ends before one of these."""
_ELSEWHERE = 3
"""Words that a clause of a passage has too, of a clause that is about something else than the hedge."""


def is_elsewhere(
    claim: Side,
    passage: Side,
    mark: Word,
    near: tuple[Word, ...],
    marked: tuple[tuple[Span, ...], tuple[Span, ...]],
    akin: Callable[[str], bool],
) -> bool:
    """Whether a word of care in the claim is about another part of the passage than the words of a hedge there.

    `marked` are the hedges of the claim and of the passage: an `and` before one parts what is said. Less is asked of
    a part with a hedge that is `akin` to the word of care.
    """
    if not near:
        return False
    mine, theirs = parts(claim, marked[0]), parts(passage, marked[1])
    at = claim.words.index(mark)
    about = {mine[i] for i, word in enumerate(claim.words) if word.key and any(alike(word, n) for n in near)}
    if (
        not about
        or mine[at] in about
        or _governs(claim, mine, at, about)
        or any(_goes_on(claim, mine, number) for number in about)
    ):
        return False
    own = [
        word for i, word in enumerate(claim.words) if mine[i] == mine[at] and word.key and word is not mark
    ]
    shared = Counter[tuple[int, int]]()
    for number, word in zip(theirs, passage.words, strict=True):
        shared[number] += any(alike(word, each) for each in own)
    there = {number for number, word in zip(theirs, passage.words, strict=True) if word in near}
    least = max((shared[number] for number in there), default=0)
    counterparts = {
        number
        for number, word in zip(theirs, passage.words, strict=True)
        for span in marked[1]
        if span.start <= word.start < span.end and akin(passage.text[span.start : span.end].lower())
    }
    return any(
        count > least and (count >= _ELSEWHERE or number in counterparts)
        for number, count in shared.items()
        if number not in there
    )


def _governs(text: Side, numbers: list[tuple[int, int]], at: int, about: set[tuple[int, int]]) -> bool:
    """Whether what follows a word's part depends on it: "suspects, however, that"."""
    behind = next((i for i in range(at, len(numbers)) if numbers[i] != numbers[at]), None)
    return behind is not None and numbers[behind] in about and text.words[behind].low in _THAT


def parts(text: Side, hedges: tuple[Span, ...]) -> list[tuple[int, int]]:
    """By word, which part of the text it stands in: clauses, and what follows an `and` with a verb of its own."""
    starts = {span.start for span in hedges}
    found: list[tuple[int, int]] = []
    further = 0
    for i, word in enumerate(text.words):
        if i and text.words[i - 1].low in AND and (word.start in starts or word.low in _FLAT):
            further += 1
        found.append((text.clauses[i], further))
    return found


def _goes_on(text: Side, numbers: list[tuple[int, int]], number: tuple[int, int]) -> bool:
    """Whether a part goes on with what was said before: "and start at seven"."""
    first = numbers.index(number)
    lows = [word.low for word in text.words[first : first + 2]]
    return len(lows) > 1 and lows[0] in AND and lows[1] not in _SUBJECTS | _FLAT
