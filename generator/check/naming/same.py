"""Whether two words are forms of one name: `Warszawa` and `warszawski`, `Ewa` and `Ewy`, `Turku` and `Turun`."""

from collections.abc import Iterable

from generator.check.alignment.terms import Term
from generator.check.facts.calendar import MONTHS
from generator.check.naming import known
from generator.check.naming.folding import folded

INFLECTED = frozenset({"pl", "cs", "fi", "ru", "tr", ""})
"""Languages in which names have many forms."""
_COMMON = 3
_ENDING_MAX = 5
_LONG = 6
"""Letters in common that tell: `Gelderland` and `Gelders`."""
_COMPOUND_MIN = 4
_COMPOUND_ENDING_MAX = 2
"""Letters that a name may have behind a word with a small letter: `till` is no part of `Tillmann`."""
_ADJECTIVES = ("ki", "ka", "kie", "kiego", "kiej", "kim", "kich", "ky", "ke", "ku")
"""Of Slavic adjectives that are made of places: `łódzki`."""


class Known:
    """The words of some texts, in which those that are forms of others count as known."""

    def __init__(self, words: Iterable[Term], *, inflected: bool) -> None:
        self.inflected = inflected
        self._words: dict[str, dict[str, bool]] = {}
        self._months: set[str] = set()
        for word in words:
            if word.low in MONTHS:
                self._months.add(folded(word.low))
                continue
            capital = word.text[0].isupper() and word.low not in known.OPENERS
            for part in word.low.split("-"):
                low = folded(part)
                for begin in {low[: _COMMON if len(low) > _COMMON else 2], low[:2]}:
                    found = self._words.setdefault(begin, {})
                    found[low] = capital or found.get(low, False)

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        if word in self._months:
            return True
        near = self._words.get(word[: _COMMON if len(word) > _COMMON else 2], {})
        return any(
            self.are_one(word, other) and (capital or self._has_small(word, other))
            for other, capital in near.items()
        )

    def _has_small(self, word: str, other: str) -> bool:
        """Whether a word that only stands with a small letter is a form of a name, and not one that begins like it."""
        if word == other:
            return True
        same = _same(word, other)
        if same == len(other):
            return len(word) - same <= _COMPOUND_ENDING_MAX
        return same >= (_COMPOUND_MIN if self.inflected else _LONG - 1) or other.endswith(_ADJECTIVES)

    def are_one(self, word: str, other: str) -> bool:
        """Whether two words, without accents, differ in no more than their endings."""
        if word == other:
            return True
        short, long = sorted((word, other), key=len)
        same = _same(short, long)
        ending = len(short) - same
        if not ending and len(short) >= _COMPOUND_MIN:
            return True
        if len(long) - same > _ENDING_MAX:
            return False
        if same >= _LONG and ending <= _ENDING_MAX - 1:
            return True
        if self.inflected:
            return same >= 2 and ending <= (2 if len(short) > _COMMON else 1)
        return same >= _COMMON and ending <= 1 and len(long) - same <= _COMPOUND_ENDING_MAX


def _same(one: str, two: str) -> int:
    """How many letters two words have in common at their beginning."""
    short = min(len(one), len(two))
    return next((at for at in range(short) if one[at] != two[at]), short)
