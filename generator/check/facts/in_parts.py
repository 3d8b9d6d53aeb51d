"""Reads parts and multiples in words."""

from generator.check.facts import names, shares, spelled
from generator.check.facts.amounts import behind
from generator.check.facts.figure import BARE, SHARE, TIMES, Reading, Weight
from generator.check.facts.gathering import Gathering
from generator.check.facts.tokens import glued, low

_ARTICLES = frozenset({"a", "an"})
_MORE = frozenset("more less fewer higher lower larger smaller bigger longer shorter dearer cheaper".split())
"""Behind a part that something is more or less by: a fifth more."""


class InParts(Gathering):
    """Reads a third of, half a million, twice.

    Each method takes the token to begin with and returns the one behind what it read.
    """

    def article_fraction(self, at: int) -> int:
        """A third of, a quarter, half a million."""
        tokens = self.tokens
        word, after = tokens[at + 1].low, at + 2
        following = low(tokens, after)
        if following == "-" and glued(tokens, after):
            return after
        if word == "half":
            return self.half(at + 1, first=at)
        is_more = following in _MORE
        if following in names.AFTER_ORDINAL or (
            word not in {"third", "quarter"} and following.isalpha() and following != "of" and not is_more
        ):
            return after
        part = 1 / shares.DENOMINATORS[word]
        if following == "of":
            return self.part_of_one(at, after + 1, part) or self.share(
                at, after, part, Weight.STRONG, worded=True
            )
        return self.share(at, after, part, Weight.WEAK, worded=True)

    def part_of_one(self, first: int, at: int, part: float) -> int:
        """A quarter of a point, half a mile: a part of the unit behind the article at `at`; 0 where there is none."""
        if low(self.tokens, at) not in _ARTICLES:
            return 0
        amount = behind(self.tokens, at + 1, ((part, part),), None)
        if amount is None or (amount.readings[0].unit is BARE and not amount.scaled):
            return 0
        return self.amount(first, amount, Weight.STRONG, worded=True)

    def half(self, at: int, *, first: int | None = None) -> int:
        """Half, die Hälfte; not half-hearted, nor half a dozen."""
        tokens = self.tokens
        first = at if first is None else first
        following = low(tokens, at + 1)
        if following == "-" and glued(tokens, at + 1) and tokens[at].low == "half":
            return at + 1
        number = spelled.FOREIGN.get(low(tokens, at - 1), 1.0)
        if 1 < number < shares.DENOMINATORS[tokens[at].low]:
            # `deux tiers` of a claim, of which only the denominator is read anywhere.
            part = number / shares.DENOMINATORS[tokens[at].low]
            return self.share(at - 1, at + 1, part, Weight.WEAK, worded=True)
        if low(tokens, at - 1) in {"other", "first", "second", "latter", "better"}:
            return at + 1
        behind_of = at + 2 if following == "of" else at + 1
        half_of_one = self.part_of_one(first, behind_of, 0.5)
        if half_of_one:
            return half_of_one
        if following in {"a", "an"} and low(tokens, at + 2) == "dozen":
            return at + 3
        if following in _ARTICLES:
            return at + 1
        return self.share(first, at + 1, 1 / shares.DENOMINATORS[tokens[at].low], Weight.WEAK, worded=True)

    def multiple(self, at: int, number: float) -> int:
        """Twice, tripled, halved."""
        tokens = self.tokens
        if low(tokens, at + 1) == "-" and tokens[at].low in {"double", "triple"}:
            return at + 1
        unit = SHARE if number < 1 else TIMES
        return self.add(at, at + 1, (Reading(number, 0.0, unit),), Weight.WEAK, worded=True)
