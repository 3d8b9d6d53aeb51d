"""The source's own words that come nearest to a passage that is not there."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq, Levenshtein

from generator.verify.matching.characters import DASHES
from generator.verify.matching.prepared import Prepared
from generator.verify.matching.quotation import Part
from generator.verify.matching.spelling import exact as folded
from generator.verify.matching.surroundings import own_words

LEAST = 0.4
"""What is less like the passage than this is not near it."""
_TELLING_MAX = 12
"""Rare words that candidates are told by."""
_POSITIONS_MAX = 2_000
_WINDOWS_MAX = 8
_OMITTED_WORDS = 60
_SHOWN_MAX = 1_000


@dataclass(frozen=True, slots=True)
class Near:
    """Words of a source, and how like a passage they are: from 0 to 1, to two digits, never 1."""

    words: str
    similarity: float
    start: int
    end: int


def nearest(wanted: Sequence[Part], source: Prepared) -> Near | None:
    """What comes nearest to `wanted` in `source`, or None where nothing is near.

    Only places that share rare words with the passage are compared, so that it takes time linear in the source.
    """
    said = [_words(part.words) for part in wanted]
    found = (_in_window(wanted, said, window, source) for window in _windows(said, source))
    best = max(
        (near for near in found if near), key=lambda near: (near.similarity, -near.start), default=None
    )
    return best if best and best.similarity >= LEAST else None


def _words(text: Prepared) -> list[str]:
    return [text.folded(i) for i in range(len(text))]


def _windows(said: Sequence[Sequence[str]], source: Prepared) -> list[tuple[int, int]]:
    """The stretches of tokens that share most of the passage's rare words, best first."""
    words = [word for part in said for word in part]
    index = {word: i for i, word in reversed(list(enumerate(words)))}
    shared = sorted(
        (word for word in index if word in source.positions), key=lambda w: len(source.positions[w])
    )
    step = max(8, len(words) // 2)
    votes: defaultdict[int, float] = defaultdict(float)
    for word in shared[:_TELLING_MAX]:
        positions = source.positions[word]
        weight = 1 / (1 + math.log(len(positions)))
        for position in positions[:_POSITIONS_MAX]:
            start = max(0, position - index[word])
            votes[start // step] += weight
            if start >= step:
                votes[start // step - 1] += weight
    ranked = sorted(votes, key=lambda bucket: (-votes[bucket], bucket))[:_WINDOWS_MAX]
    size = len(words) + (len(said) - 1) * _OMITTED_WORDS + 2 * step
    return [(max(0, bucket * step - step), min(len(source), bucket * step + size)) for bucket in ranked]


def _in_window(
    wanted: Sequence[Part], said: Sequence[Sequence[str]], window: tuple[int, int], source: Prepared
) -> Near | None:
    start, end = window
    spans: list[tuple[int, int]] = []
    likeness = total = 0.0
    for part, words in zip(wanted, said, strict=True):
        total += part.size
        tokens = _aligned(words, [source.folded(i) for i in range(start, end)])
        if tokens is None:
            continue
        span = source.starts[start + tokens[0]], source.ends[start + tokens[1] - 1]
        if span[0] and source.text[span[0] - 1] in DASHES:
            span = span[0] - 1, span[1]
        ours, theirs = part.words.text, source.text[slice(*span)]
        likeness += part.size * Levenshtein.normalized_similarity(_plain(ours), _plain(theirs))
        spans.append(span)
        start += tokens[1]
    if not spans:
        return None
    words_found = " … ".join(own_words(source.text, *span) for span in spans)
    if len(words_found) > _SHOWN_MAX:
        words_found = words_found[:_SHOWN_MAX].rpartition(" ")[0] + " …"
    return Near(words_found, min(0.99, round(likeness / total, 2)), spans[0][0], spans[-1][1])


def _plain(text: str) -> str:
    return folded(own_words(text, 0, len(text)).strip(".,;:!?\"'“”‘’«» "))


def _aligned(words: Sequence[str], window: Sequence[str]) -> tuple[int, int] | None:
    """The tokens of the window that `words` come nearest to, first and behind the last."""
    pairs = _matches(words, window)
    if not pairs:
        return None
    # Common words match far and wide: what counts is where most of them keep the passage's order and distances.
    shifts = sorted(j - i for i, j in pairs)
    slack = max(2, len(words) // 6)
    middle = max(
        shifts,
        key=lambda shift: (bisect_right(shifts, shift + slack) - bisect_left(shifts, shift - slack), -shift),
    )
    low = max(0, middle - slack)
    pairs = _matches(words, window[low : middle + len(words) + slack])
    if not pairs:
        return None
    first = pairs[0][1] + low - pairs[0][0]
    last = pairs[-1][1] + low + len(words) - pairs[-1][0]
    return max(0, first), min(len(window), last)


def _matches(words: Sequence[str], window: Sequence[str]) -> list[tuple[int, int]]:
    blocks = LCSseq.opcodes(words, window)
    return [
        (block.src_start + i, block.dest_start + i)
        for block in blocks
        if block.tag == "equal"
        for i in range(block.src_end - block.src_start)
    ]
