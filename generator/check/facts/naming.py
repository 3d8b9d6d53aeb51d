"""Tells numbers that are part of a name from figures."""

from generator.check.facts import names, numerals
from generator.check.facts.amounts import Amount
from generator.check.facts.calendar import MONTHS
from generator.check.facts.dates import RANGE_SIGNS
from generator.check.facts.figure import BARE, Reading, Weight
from generator.check.facts.gathering import Gathering
from generator.check.facts.tokens import Sort, glued, low
from generator.check.facts.units import CODES, WORDS

_ENUMERATION_MAX = 20
_AFTER_MEASURE = frozenset('-‑"”″')
"""Directly behind a number that measures: a 90-day notice, a 27" screen."""
_KIND_MAX = 9999
JOINS = RANGE_SIGNS | {"to", "and", "or", ",", "&", "±"}
"""What stands between two numbers that belong together."""


class Naming(Gathering):
    """Reads numbers that are part of a name."""

    def is_glued_name(self, at: int) -> bool:
        """Whether letters before it make it part of a name: GB200, GPT-4, F-35, #5."""
        tokens = self.tokens
        if not glued(tokens, at):
            return False
        before = tokens[at - 1]
        if before.sort is Sort.WORD:
            cased = before.text[-1].lower() != before.text[-1].upper()
            return cased and before.text not in CODES
        if before.text in {"#", "§", "№"}:
            return True
        if before.text in {"-", "/"} and glued(tokens, at - 1) and tokens[at - 2].sort is Sort.WORD:
            prefix = tokens[at - 2]
            if before.text == "-" and prefix.text.islower() and prefix.low not in names.PREFIXES:
                return False
            return prefix.low not in {"mid", "pre", "post", "late", "early", "non", "top"} and (
                prefix.text[-1].lower() != prefix.text[-1].upper()
            )
        return False

    def is_name(self, at: int, amount: Amount) -> bool:
        """Whether a bare number is part of a name, a label or an enumeration."""
        tokens = self.tokens
        counted_off = low(tokens, at + 1) == ")" and amount.readings[0].number <= _ENUMERATION_MAX
        if counted_off and (at == 0 or (low(tokens, at - 1) == "(" and glued(tokens, at))):
            return True
        if self.labelled == at - 1 and low(tokens, at - 1) in JOINS:
            self.labelled = at + 1
            return True
        place = at - 1
        if low(tokens, place) == "." and place > 0:
            place -= 1
            if len(tokens[place].text) > 4:
                return False
        if place < 0:
            return False
        before = tokens[place]
        if before.text in {"s", "'", "’"} and place > 1:
            return self.behind_owner(at)
        if before.low in (names.LOWER_LABELS if before.text.islower() else names.LABELS):
            self.labelled = at + 1
            return True
        if place != at - 1 or before.sort is not Sort.WORD or not before.text[0].isupper():
            return False
        return self.behind_capital(at, place)

    def behind_capital(self, at: int, place: int) -> bool:
        """Whether the number at `at` belongs to the capitalised word at `place`: Windows 11.

        Not `In Germany 38 people`, nor a word that has its capital from the sentence.
        """
        tokens = self.tokens
        before = tokens[place]
        written = tokens[at].text
        if self.is_turkish_year(at) or WORDS.get(before.low, BARE).dimension in {"time", "months"}:
            return False
        if before.low in MONTHS or "," in written or len(written) > 4 or not written.isascii():
            return False
        if place == 0 or not tokens[place - 1].text.isalnum():
            opener = before.low in names.OPENERS or before.low.endswith(("ly", "ing"))
            if opener:
                return False
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        counted = (
            following is not None
            and following.sort is Sort.WORD
            and following.text.islower()
            and following.low not in names.FUNCTION_WORDS
        )
        return not (counted and low(tokens, place - 1) in names.PREPOSITIONS)

    def is_turkish_year(self, at: int) -> bool:
        """Whether a year stands before its ending or its noun: 2019'da, 1968 yılında."""
        tokens = self.tokens
        if len(tokens[at].text) != 4 or at + 1 >= len(tokens):
            return False
        ending = tokens[at + 1].text in {"'", "’"} and glued(tokens, at + 2) and low(tokens, at + 2) != "s"
        return ending or tokens[at + 1].low.startswith("yıl")

    def behind_owner(self, at: int) -> bool:
        """Whether the number at `at` is that of a product: Boeing's 737. Not `Germany's 38 libraries`."""
        tokens = self.tokens
        owner = at - 3 if tokens[at - 1].text == "s" else at - 2
        if owner < 0 or tokens[owner + 1].text not in {"'", "’"} or not tokens[owner].text[0].isupper():
            return False
        if not tokens[at].text.isdecimal() or len(tokens[at].text) > 4:
            return False
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        return following is None or following.sort is not Sort.WORD or following.low in names.FUNCTION_WORDS

    def is_kind(self, at: int, amount: Amount) -> bool:
        """Whether a bare number says of what kind one thing is: a 404 page, the 737 MAX."""
        tokens = self.tokens
        written, before = tokens[at].text, low(tokens, at - 1)
        if (
            not written.isdecimal()
            or amount.readings[0].number > _KIND_MAX
            or before not in {"a", "an", "the"}
        ):
            return False
        if low(tokens, at + 1) in _AFTER_MEASURE and glued(tokens, at + 1):
            return False
        if before != "the" or at + 1 >= len(tokens):
            return before != "the" or written in names.TYPES
        following = tokens[at + 1]
        if following.sort is not Sort.WORD or following.text.islower():
            alone = following.sort is not Sort.WORD or following.low in names.FUNCTION_WORDS
            return written in names.TYPES and (alone or following.low.endswith("ed"))
        further = low(tokens, at + 2)
        counted = further.endswith("s") and further not in names.FUNCTION_WORDS
        return not counted and not following.low.endswith("s")

    def is_titled(self, at: int) -> bool:
        """Whether a year is part of a title: the 2030 Agenda."""
        tokens = self.tokens
        return low(tokens, at - 1) == "the" and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()

    def name(self, at: int, end: int | None = None) -> int:
        """Keep a number that is part of a name: it may still bear out a claim."""
        values = numerals.values(self.tokens[at].text)
        end = at + 1 if end is None else end
        readings = tuple(Reading(value, step) for value, step in values)
        self.add(at, min(end, len(self.tokens)), readings, Weight.NEVER)
        return end
