"""Keeps the figures of one reading, each with its sign and the words that limit it."""

from generator.check.facts import approximation
from generator.check.facts.amounts import Amount
from generator.check.facts.dates import Dated
from generator.check.facts.figure import BARE, SHARE, Bound, Figure, Kind, Reading, Unit, Weight, When
from generator.check.facts.magnitudes import WORDS as MAGNITUDES
from generator.check.facts.tokens import glued, low, scan
from generator.check.facts.units import WORDS

_MINUS = frozenset("-−–")
_NUMBER_MAX = 1e30
"""What is larger, or without end, is no number that anybody means."""
_PER = frozenset({"a", "an", "per", "each", "every", "/", "pro", "par", "por", "al"})


class Gathering:
    """The tokens of a text and the figures found so far. `passage`: words of other languages are numbers too."""

    def __init__(self, text: str, *, passage: bool) -> None:
        self.tokens = scan(text)
        self.passage = passage
        self.found: list[Figure] = []
        self.labelled = -1
        """The token behind the last number that stands behind a label: `Articles 5 and 6`."""

    def share(self, first: int, end: int, value: float, weight: Weight, *, worded: bool) -> int:
        """Keep a part of a whole, between tokens `first` and `end`."""
        tokens = self.tokens
        if low(tokens, end) in MAGNITUDES and not worded:
            worded = True
        return self.add(first, end, (Reading(value, 0.0, SHARE),), weight, worded=worded)

    def amount(
        self,
        first: int,
        amount: Amount,
        weight: Weight,
        *,
        worded: bool = False,
        year: When | None = None,
    ) -> int:
        """Keep a number with its units."""
        kind = Kind.DATE if year else Kind.NUMBER
        dates = (year,) if year else ()
        return self.add(first, amount.end, amount.readings, weight, kind=kind, dates=dates, worded=worded)

    def dated(self, found: list[Dated]) -> int:
        """Keep dates."""
        end = 0
        for when, first, end in found:
            weak = all((w.month or w.part) and not w.day and not w.year for w in when)
            whole_year = when and when[0] == When(when[0].year)
            readings = (Reading(float(when[0].year or 0), 1.0),) if whole_year else ()
            if end == first + 2 and len(self.tokens[first].text) == 2 and self.tokens[first + 1].text == "s":
                readings = (Reading(float(self.tokens[first].text), 1.0, WORDS["seconds"]),)  # 30s
            weight = Weight.WEAK if weak else Weight.STRONG
            self.add(first, end, readings, weight, kind=Kind.DATE, dates=when)
        return end

    def add(
        self,
        first: int,
        end: int,
        readings: tuple[Reading, ...],
        weight: Weight,
        *,
        kind: Kind = Kind.NUMBER,
        dates: tuple[When, ...] = (),
        worded: bool = False,
    ) -> int:
        """Keep a figure; the token behind it."""
        if any(not abs(reading.number) < _NUMBER_MAX for reading in readings):
            return end
        tokens = self.tokens
        negative, first = self.sign(first)
        bound, length = Bound.NONE, 0
        if low(tokens, first - 1) in approximation.CLOSE:
            lows = [token.low for token in tokens[max(0, first - approximation.REACH) : first]]
            bound, length = approximation.before(lows)
            # Not of `a follow-up to five years`.
            if length and low(tokens, first - length - 1) == "-" and glued(tokens, first - length):
                bound, length = Bound.NONE, 0
        begin = first - length
        if bound is Bound.NONE and low(tokens, end) in approximation.FIRST_BEHIND:
            bound = approximation.behind([token.low for token in tokens[end : end + 2]])
        if (
            bound is Bound.MORE
            and low(tokens, first - 1) == "over"
            and readings
            and readings[0].unit.dimension in {"time", "months"}
        ):
            bound = Bound.NONE
        self.found.append(
            Figure(
                tokens[first].start,
                tokens[end - 1].end,
                tokens[begin].start,
                kind,
                weight,
                readings,
                dates,
                bound,
                worded,
                negative,
                self.rate(end),
            )
        )
        return end

    def sign(self, first: int) -> tuple[bool, int]:
        """Whether a minus stands before the figure, and the token that it then begins with."""
        tokens = self.tokens
        place = first - 1
        if low(tokens, place) == "minus":
            return True, place
        if place < 0 or tokens[place].text not in _MINUS or not glued(tokens, first):
            return False, first
        if glued(tokens, place) and tokens[place - 1].text not in "([{\"'“‘":
            return False, first
        return True, place

    def rate(self, at: int) -> Unit:
        """The time behind `a`, `per` or a slash at `at`."""
        if low(self.tokens, at) in _PER and low(self.tokens, at + 2) == low(self.tokens, at):
            at += 2  # $1,900 per tower per year
        if low(self.tokens, at) not in _PER and low(self.tokens, at + 1) in _PER - {"/"}:
            at += 1  # 156 deaths a year
        if low(self.tokens, at) not in _PER or low(self.tokens, at + 1) not in WORDS:
            return BARE
        unit = WORDS[low(self.tokens, at + 1)]
        return unit if unit.dimension in {"time", "months"} else BARE
