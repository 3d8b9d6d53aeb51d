"""Reads figures that begin with a word."""

from generator.check.facts import dates as calendar_dates
from generator.check.facts import shares, spelled
from generator.check.facts.amounts import Amount, behind
from generator.check.facts.calendar import DECADE_WORDS, MONTHS, ORDINALS
from generator.check.facts.dates import Dated
from generator.check.facts.figure import BARE, Kind, Reading, Weight
from generator.check.facts.in_parts import InParts
from generator.check.facts.magnitudes import WORDS as MAGNITUDES
from generator.check.facts.tokens import Sort, glued, low
from generator.check.facts.units import WORDS

_WORDED_SMALL = 10
"""Up to here a bare number in words is no figure: two firms."""
_CODES = frozenset({"q", "h", "fy", "fiscal", "financial"})
_ARTICLES = frozenset({"a", "an"})
_ONE = frozenset("ein eine einen einem einer un une una uno um uma een один jedna jedną".split())
"""Articles that stand for a number in a passage."""
_BEFORE_RATE = frozenset("once twice times hours days weeks per".split())
_OFTEN = frozenset(
    "time night morning evening summer winter spring autumn weekend monday sunday attempt".split()
)
_EVERY = frozenset({"every", "each"})
BEGINNINGS = frozenset(
    {
        *spelled.ENGLISH,
        *_ARTICLES,
        *MONTHS,
        *_CODES,
        *ORDINALS,
        *shares.MULTIPLES,
        *shares.ALONE,
        *DECADE_WORDS,
    }
)
"""Words that a figure can begin with, in any text."""


class InWords(InParts):
    """Reads figures that begin with a word: numbers, fractions, months, quarters, multiples.

    Each method takes the token to begin with and returns the one behind what it read.
    """

    def word(self, at: int) -> int:
        """What the word at `at` begins, if anything."""
        token = self.tokens[at]
        word = token.low
        abbreviated = word in MONTHS and low(self.tokens, at + 1) == "."  # Sept. 30
        foreign = self.passage and not abbreviated and self.foreign(word) is not None
        if word in spelled.ENGLISH or word in _ARTICLES or foreign:
            return self.in_words(at)
        if word in MONTHS:
            return self.dated(calendar_dates.at_month(self.tokens, at)) or at + 1
        if word in _CODES:
            return self.dated(calendar_dates.at_code(self.tokens, at)) or at + 1
        if word in ORDINALS:
            return self.ordinal_word(at)
        if word in shares.MULTIPLES:
            return self.multiple(at, shares.MULTIPLES[word])
        if word in shares.ALONE:
            return self.half(at)
        if word in DECADE_WORDS:
            any_century = calendar_dates.of_any_century(DECADE_WORDS[word])
            return self.dated([Dated(any_century, at, at + 1)])
        return at + 1

    def in_words(self, at: int) -> int:
        """A number in words, with a fraction, a ratio or units behind it."""
        tokens = self.tokens
        values, end = self.numeral_words(at)
        if not values:
            if tokens[at].low in _ARTICLES and low(tokens, at + 1) in shares.DENOMINATORS:
                return self.article_fraction(at)
            if tokens[at].low in _ARTICLES:
                return self.one_unit(at)
            return at + 1
        number = spelled.compose(values)
        step = values[-1] if values[-1] >= 100 else 1.0
        fraction = None if values[-1] >= 100 else shares.fraction_behind(tokens, end, number)
        if fraction:
            if low(tokens, fraction.end) == "of":
                part = self.part_of_one(at, fraction.end + 1, fraction.value)
                if part:
                    return part
            weight = Weight.STRONG if number > 1 or low(tokens, fraction.end) == "of" else Weight.WEAK
            return self.share(at, fraction.end, fraction.value, weight, worded=True)
        ratio = shares.ratio_behind(tokens, end, number, nouns=True)
        if ratio:
            return self.share(at, ratio.end, ratio.value, Weight.STRONG, worded=True)
        half = low(tokens, end) in {"and", "-"} and low(tokens, end + 1) in {"a", "and"}
        if half and "half" in (low(tokens, end + 2), low(tokens, end + 3)) and step == 1.0:
            number, step, end = number + 0.5, 0.5, end + (3 if low(tokens, end + 2) == "half" else 4)
        dozen = low(tokens, end) == "dozen"
        if dozen:
            number, step, end = number * 12, 12.0, end + 1
        amount = behind(tokens, end, ((number, step),), None)
        if amount is None:
            return end
        amount = self.and_a_half(amount)
        weight = self.weight_in_words(at, number, amount, scaled=amount.scaled or dozen or step > 1)
        if weight is Weight.NEVER and self.is_tally(at, amount.end):
            weight = Weight.WEAK
        return self.amount(at, amount, weight, worded=True)

    def one_unit(self, at: int) -> int:
        """An hour and a half; of a passage, also an hour: not in a claim, where `a year` is a manner of speaking."""
        unit = WORDS.get(low(self.tokens, at + 1), BARE)
        if unit.dimension not in {"time", "months"}:
            return at + 1
        one = Amount((Reading(1.0, 1.0, unit),), at + 2, scaled=False)
        amount = self.and_a_half(one)
        if amount is not one:
            return self.amount(at, amount, Weight.STRONG, worded=True)
        # Not the year of `$15 a year`, `once a year`.
        rated = self.found and self.found[-1].end == self.tokens[at - 1].end
        if not self.passage or rated or low(self.tokens, at - 1) in _BEFORE_RATE:
            return at + 1
        return self.amount(at, amount, Weight.NEVER, worded=True)

    def and_a_half(self, amount: Amount) -> Amount:
        """The amount, or half a unit more where the words say so behind it: `an hour and a half`."""
        following = [token.low for token in self.tokens[amount.end : amount.end + 3]]
        if following != ["and", "a", "half"] or amount.readings[0].unit is BARE:
            return amount
        readings = tuple(Reading(r.number + 0.5, 0.5, r.unit) for r in amount.readings)
        return amount._replace(readings=readings, end=amount.end + 3)

    def weight_in_words(self, at: int, number: float, amount: Amount, *, scaled: bool) -> Weight:
        """How much a number in words asks for."""
        known = amount.readings[0].unit.dimension
        article = self.tokens[at].low in _ARTICLES
        if article:
            return Weight.WEAK
        if scaled or number > _WORDED_SMALL:
            return Weight.STRONG
        if known and number > 1:
            return Weight.STRONG if known in {"share", "points"} or known.startswith("money") else Weight.WEAK
        return Weight.NEVER

    def is_tally(self, at: int, end: int) -> bool:
        """Whether the number is one of two that votes are counted in: by seven votes to two."""
        before = [token.low for token in self.tokens[max(0, at - 4) : at]]
        behind_it = [token.low for token in self.tokens[end : end + 2]]
        first = behind_it in (["votes", "to"], ["votes", "against"]) or (
            behind_it[:1] == ["to"] and before[-1:] in (["by"], ["voted"])
        )
        second = before[-2:] == ["votes", "to"] or (
            before[-1:] == ["to"] and before[-3:-2] in (["by"], ["voted"])
        )
        return first or second

    def numeral_words(self, at: int) -> tuple[list[float], int]:
        """The values of the words of a number that begins at `at`, and the token behind it."""
        tokens = self.tokens
        values: list[float] = []
        place = at
        if tokens[at].low in _ARTICLES:
            following = low(tokens, at + 1)
            if following == "dozen":
                return [1.0], at + 1
            if following not in {"hundred", "thousand", "million", "billion", "trillion"}:
                return [], at
            place = at + 1
        end = place
        while place < len(tokens) and tokens[place].sort is Sort.WORD:
            word = tokens[place].low
            value = self.numeral(word, later=bool(values) or place > at)
            if value is None or not spelled.goes_on(values, value):
                break
            values.append(value)
            end = place = place + 1
            if low(tokens, place) == "-" and glued(tokens, place) and glued(tokens, place + 1):
                place += 1
            elif low(tokens, place) in spelled.CONNECTORS and (values[-1] >= 100 or self.passage):
                further = self.numeral(low(tokens, place + 1), later=True)
                if further is None or further >= 100 or not spelled.goes_on(values, further):
                    break
                place += 1
        return values, end

    def numeral(self, word: str, *, later: bool) -> float | None:
        """The value of one word, or None. `later`: within a number, where `hundred` has one too."""
        value = spelled.ENGLISH.get(word)
        if value is None and later and word in MAGNITUDES:
            return MAGNITUDES[word][0]
        if value is None and self.passage:
            value = self.foreign(word)
            if value == 1.0 and not later and word not in _ONE:
                return None
        return value

    def foreign(self, word: str) -> float | None:
        """The value of a word in another language."""
        value = spelled.FOREIGN.get(word)
        return spelled.compound(word) if value is None else value

    def ordinal_word(self, at: int) -> int:
        """The third quarter of 2025, the third century; other ordinals in words are no figures."""
        end = self.dated(calendar_dates.at_ordinal(self.tokens, at, loose=self.passage))
        if end:
            return end
        if low(self.tokens, at + 1) in {"century", "centuries"}:
            number = float(ORDINALS[self.tokens[at].low])
            first = at
            if glued(self.tokens, at) and low(self.tokens, at - 2) == "twenty":
                number, first = number + 20, at - 2
                if self.found and self.found[-1].start == self.tokens[first].start:
                    self.found.pop()
            return self.add(first, at + 1, (Reading(number, 1.0),), Weight.WEAK, kind=Kind.ORDINAL)
        return self.every(at) if low(self.tokens, at - 1) in _EVERY else at + 1

    def every(self, at: int) -> int:
        """Every fifth child; not every second year, nor every first of May."""
        number = ORDINALS[self.tokens[at].low]
        following = low(self.tokens, at + 1)
        if number == 1 or not following.isalpha() or following in WORDS or following in _OFTEN:
            return at + 1
        weight = Weight.WEAK if number == 2 else Weight.STRONG
        return self.share(at - 1, at + 1, 1 / number, weight, worded=True)
