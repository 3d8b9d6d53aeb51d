"""Where in a source a passage stands, its parts in order and near each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.verify.matching import negation
from generator.verify.matching.alignment import aligned
from generator.verify.matching.prepared import Prepared
from generator.verify.matching.quotation import Part

OMITTED_WORDS_MAX = 60
OMITTED_MAX = 600
"""Characters that `…` may stand for."""
_BESIDE_SHORT_MAX = 15
"""Words between a single short word and the next part: one word is easily found anywhere."""
_INSERTED_MAX = 6
"""Words of the source that `[words]` may stand for."""
_PLACES_MAX = 60
_WORK_MAX = 200_000
"""Candidates looked at and words compared, for one passage in one text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands in the text: the characters of each of its parts, in order."""

    spans: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Of the first part."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Of the last part."""
        return self.spans[-1][1]


class Exhausted(Exception):  # noqa: N818 - not an error: the search was given up
    """There is more to look at than is worth it."""


@dataclass(slots=True)
class _Work:
    left: int

    def done(self, amount: int) -> None:
        self.left -= amount
        if self.left < 0:
            raise Exhausted


def places(wanted: Sequence[Part], source: Prepared) -> list[Place]:
    """All places (60 at most) where `wanted` stands in `source`, in order.

    Raises `Exhausted` where the text is made such that looking would take too long and nothing was found until then.
    """
    anchor = max(range(len(wanted)), key=lambda i: wanted[i].size)
    work = _Work(_WORK_MAX)
    found: dict[tuple[int, int], Place] = {}
    try:
        for span in _occurrences(wanted[anchor], source, (0, len(source.skeleton)), work):
            chain = _chain(wanted, source, (anchor, span), work)
            if chain:
                found.setdefault((chain[0][0], chain[-1][1]), _place(chain, source))
            if len(found) >= _PLACES_MAX:
                break
    except Exhausted:
        if not found:
            raise
    return list(found.values())


def _place(chain: Sequence[tuple[int, int]], source: Prepared) -> Place:
    return Place(tuple((source.starts[first], source.ends[last - 1]) for first, last in chain))


def _occurrences(
    part: Part, source: Prepared, within: tuple[int, int], work: _Work
) -> Iterator[tuple[int, int]]:
    """The tokens, first and behind the last, of each occurrence that starts within that part of the skeleton."""
    start, end = within
    end = min(len(source.skeleton), end + part.size)
    at = source.skeleton.find(part.words.skeleton, start, end)
    while at >= 0:
        work.done(1)
        span = aligned(part, source, at)
        if span:
            work.done(len(part.words))
            yield span
        at = source.skeleton.find(part.words.skeleton, at + 1, end)


def _chain(
    wanted: Sequence[Part], source: Prepared, anchor: tuple[int, tuple[int, int]], work: _Work
) -> list[tuple[int, int]] | None:
    """The occurrences of all parts around that of the anchor, each as near to the one before it as can be."""
    number, span = anchor
    before = sum(part.size + OMITTED_MAX for part in wanted[:number])
    reached: list[list[tuple[int, int]]] = []
    region = (max(0, source.at[span[0]] - before), source.at[span[0]])
    for i, part in enumerate(wanted):
        if i == number:
            here: Iterator[tuple[int, int]] = iter([span])
        else:
            here = _occurrences(part, source, region, work)
        chains: list[list[tuple[int, int]]] = []
        for occurrence in here:
            work.done(1)
            if i == 0:
                chains.append([occurrence])
                continue
            linked = _nearest_link(reached, occurrence, wanted[i - 1], part, source, work)
            if linked:
                chains.append([*linked, occurrence])
        if not chains:
            return None
        reached = chains
        ends = [source.at[chain[-1][1]] for chain in chains]
        region = (min(ends), max(ends) + OMITTED_MAX if i >= number else source.at[span[0]])
    return max(reached, key=lambda chain: chain[0][0] - chain[-1][1])


def _nearest_link(
    reached: list[list[tuple[int, int]]],
    occurrence: tuple[int, int],
    previous: Part,
    part: Part,
    source: Prepared,
    work: _Work,
) -> list[tuple[int, int]] | None:
    for chain in reversed(reached):
        work.done(1)
        if occurrence[0] - chain[-1][1] > OMITTED_MAX:
            return None
        if chain[-1][1] <= occurrence[0] and _near(chain[-1][1], occurrence[0], previous, part, source):
            return chain
    return None


def _near(end: int, start: int, previous: Part, part: Part, source: Prepared) -> bool:
    """Whether what stands between two parts can be what the passage leaves out or replaces there."""
    if start == end:
        return True
    if start - end > OMITTED_MAX:
        return False
    first, last = source.ends[end - 1], source.starts[start]
    if last - first > OMITTED_MAX:
        return False
    between = source.text[first:last]
    words = len(between.split())
    if not part.omitted:
        return (
            words <= _INSERTED_MAX + 2
            and start - end <= _INSERTED_MAX
            and (part.negative or not negation.denies(between))
        )
    short = not (previous.substantial and part.substantial)
    return words <= (_BESIDE_SHORT_MAX if short else OMITTED_WORDS_MAX)
