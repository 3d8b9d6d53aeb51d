"""Whether a claim and a passage say no of one matter an odd number of times between them, and so disagree.

Words that say no on both sides are struck out. Each that is left is laid to the clause of the claim that it speaks of,
and the clause is odd where their number is: "not" against nothing, "refused" against "did not refuse".
"""

from typing import NamedTuple
from unicodedata import is_normalized

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import alike
from generator.check.negation.parity import are_complements
from generator.check.negation.signs import counts, is_yes
from generator.check.negation.signs.slight import EMPHATIC, ENDED, SLIGHT, STILL
from generator.check.negation.units import Counted, Unit, counted

_WORDS_MAX = 60
"""Of a claim; a passage may have three times as many."""
_BEGIN = 5
"""Letters that tell a word inside of another."""
_FIRST_PART = 4
"""Letters of another before it: fewer may turn it, as in undisputed."""


class Odd(NamedTuple):
    """A clause of a claim of which the two sides say no an odd number of times."""

    claim: Counted
    passage: Counted
    language: str
    part: int
    mine: list[Unit]
    theirs: list[Unit]
    left: bool
    """Whether the side that affirms says no of something else, which may make up for it."""
    denies_too: bool
    """Whether a denial of this clause was struck out."""

    @property
    def by_passage(self) -> bool:
        """Whether it is the passage that says no."""
        return len(self.theirs) > len(self.mine)

    @property
    def lead(self) -> Unit:
        """The first that says no on the side that does so more often."""
        return (self.theirs if self.by_passage else self.mine)[0]

    @property
    def has_head(self) -> bool:
        """Whether the side that affirms has the very word that is denied."""
        other = (self.claim if self.by_passage else self.passage).side
        return any(other.has(word) for word in self.lead.head)

    @property
    def has_object(self) -> bool:
        """Whether the side that affirms has any word of what is denied."""
        other = (self.claim if self.by_passage else self.passage).side
        return any(other.has(word) for word in self.lead.about)

    @property
    def has_ended(self) -> bool:
        """Whether it is the passage that says no, and says that something has ended."""
        if not self.by_passage:
            return False
        first, last = self.passage.words[self.lead.at], self.passage.words[self.lead.end]
        return self.passage.side.text[first.start : last.end].lower().startswith(ENDED)

    @property
    def affirms(self) -> bool:
        """Whether the clause has a word of its own that says yes."""
        if any(word.low not in SLIGHT and is_yes(word.low, self.language) for word in self.own):
            return True
        lows = {
            word.low
            for word, part in zip(self.claim.words, self.claim.parts, strict=True)
            if part == self.part
        }
        return not (lows & EMPHATIC) <= self.passage.side.lows or (
            self.has_ended and not lows.isdisjoint(STILL)
        )

    @property
    def own(self) -> list[Word]:
        """The words of the clause that the passage has not."""
        return [word for word in self.claim.meant.get(self.part, ()) if not self.passage.side.has(word)]


def odd(claim: str, passage: str, language: str) -> list[Odd] | None:
    """The clauses of which the two disagree, in the order of the claim; None where nothing can be told."""
    if not counts(language) or not is_normalized("NFC", claim):
        return None
    mine, theirs = counted(claim, language), counted(passage, language)
    if len(mine.words) > _WORDS_MAX or len(theirs.words) > 3 * _WORDS_MAX:
        return None
    if not (mine.units or theirs.units) or are_complements(mine.said, theirs.said):
        return []
    left, unshared, struck = _unmatched(mine, theirs)
    laid: dict[int, tuple[list[Unit], list[Unit]]] = {part: ([], []) for part in mine.meant}
    apart: tuple[list[Unit], list[Unit]] = ([], [])
    for unit in unshared:
        part = _part_of(unit, mine)
        if part is None and len(theirs.units) == 1 and not mine.units:
            part = _last(mine, theirs)
        (apart[1] if part is None else laid[part][1]).append(unit)
    for unit in left:
        spoken = any(theirs.side.has(word) for word in unit.about)
        (laid[mine.parts[unit.at]][0] if spoken else apart[0]).append(unit)
    found = []
    for part, (here, everywhere) in laid.items():
        there = _alternative(everywhere, theirs)
        others = {theirs.parts[at] for own, at in struck if mine.parts[own] == part}
        if others and there and others.isdisjoint(theirs.parts[unit.at] for unit in there):
            # The passage says it twice over: not convinced, and rejects it.
            continue
        if there is not None and (len(here) + len(there)) % 2:
            besides = apart[0] if len(there) > len(here) else apart[1]
            found.append(Odd(mine, theirs, language, part, here, there, bool(besides), bool(others)))
    return found


def _unmatched(mine: Counted, theirs: Counted) -> tuple[list[Unit], list[Unit], list[tuple[int, int]]]:
    """What says no on one side only, and the places of the denials that both have."""
    left, unshared = list(mine.units), list(theirs.units)
    struck: list[tuple[int, int]] = []
    left = [unit for unit in left if not _is_inside(mine.words[unit.at], theirs)]
    unshared = [unit for unit in unshared if not _is_inside(theirs.words[unit.at], mine)]
    for unit in tuple(left):
        same = next((other for other in unshared if _is_one(unit, mine, other, theirs)), None)
        if same:
            left.remove(unit)
            unshared.remove(same)
            if unit.is_denial:
                struck.append((unit.at, same.at))
    return left, unshared, struck


def _is_inside(word: Word, other: Counted) -> bool:
    """Whether a word is part of a longer one of the other side: stoppa, byggstopp."""
    begin = word.low[:_BEGIN]
    if len(begin) < _BEGIN:
        return False
    found = ((each.low.find(begin), len(each.low)) for each in other.words)
    return any(at >= _FIRST_PART and abs(length - at - len(word.low)) < _BEGIN for at, length in found)


def _is_one(unit: Unit, mine: Counted, other: Unit, theirs: Counted) -> bool:
    if not alike(mine.words[unit.at], theirs.words[other.at]):
        return False
    return not unit.is_denial or any(alike(word, their) for word in unit.about for their in other.about)


def _part_of(unit: Unit, claim: Counted) -> int | None:
    """The part of the claim that speaks most of what a unit of the passage is said of."""

    def shared(words: tuple[Word, ...], part: int) -> int:
        return sum(any(alike(word, each) for each in claim.meant[part]) for word in words)

    counts_of = {part: (shared(unit.about, part), shared(unit.inside, part)) for part in claim.meant}
    best = max(counts_of, key=lambda part: counts_of[part], default=None)
    return best if best is not None and counts_of[best][0] else None


def _last(claim: Counted, passage: Counted) -> int | None:
    """The part that a denial may be laid to of which the claim has no word, where the two have a subject in common."""
    shared = [part for part, meant in claim.meant.items() if any(passage.side.has(word) for word in meant)]
    return shared[-1] if len(shared) == 1 else None


def _alternative(units: list[Unit], passage: Counted) -> list[Unit] | None:
    """Of units in several parts, which say one thing after another, those of the first; None where they differ."""
    parts: dict[int, list[Unit]] = {}
    for unit in units:
        parts.setdefault(passage.parts[unit.at], []).append(unit)
    odd_ones = {len(part) % 2 for part in parts.values()}
    return next(iter(parts.values()), []) if len(odd_ones) <= 1 else None
