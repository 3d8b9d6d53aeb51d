"""Reads the figures of a text: from tokens to what they may mean."""

from generator.check.facts import numerals
from generator.check.facts.figure import Figure, Weight
from generator.check.facts.in_digits import InDigits
from generator.check.facts.in_words import BEGINNINGS, InWords
from generator.check.facts.tokens import VULGAR, Sort

LENGTH_MAX = 20_000
"""Code points of a text; what stands beyond is not read. No sentence and no passage comes near."""


def read(text: str, *, passage: bool = False) -> tuple[Figure, ...]:
    """The figures of a text, in order.

    Of a passage, numbers in the words of other languages are read too; in a claim many of them are English words.
    """
    return tuple(_Reader(numerals.plain(text[:LENGTH_MAX]), passage=passage).figures())


class _Reader(InWords, InDigits):
    """One reading."""

    def figures(self) -> list[Figure]:
        tokens, passage = self.tokens, self.passage
        at = 0
        while at < len(tokens):
            sort = tokens[at].sort
            if sort is Sort.WORD:
                if tokens[at].low in BEGINNINGS or (passage and self.foreign(tokens[at].low) is not None):
                    at = self.word(at)
                else:
                    at += 1
            elif sort is Sort.NUMBER:
                at = self.number(at)
            elif sort is Sort.VULGAR:
                over, under = VULGAR[tokens[at].text]
                at = self.share(at, at + 1, over / under, Weight.STRONG, worded=True)
            elif sort is Sort.DATE:
                at = self.date_in_digits(at)
            elif sort is Sort.CLOCK:
                at = self.clock(at)
            elif sort is Sort.CJK:
                at = self.cjk(at)
            else:
                at += 1
        return self.found
