"""Whether two words are forms of one name: `Warszawa` and `warszawski`, `Ewa` and `Ewy`, `Turku` and `Turun`."""

from collections.abc import Iterable

from generator.check.alignment.terms import Term
from generator.check.naming.folding import folded

INFLECTED = frozenset({"pl", "cs", "fi", "ru", "tr", ""})
"""Languages in which names have many forms."""
_COMMON = 3
_ENDING_MAX = 5
_LONG = 6
"""Letters in common that tell: `Gelderland` and `Gelders`."""
_COMPOUND_MIN = 4


class Known:
    """The words of some texts, in which those that are forms of others count as known."""

    def __init__(self, words: Iterable[Term], *, inflected: bool) -> None:
        self.inflected = inflected
        self._words: dict[str, set[str]] = {}
        for word in words:
            for part in word.low.split("-"):
                low = folded(part)
                self._words.setdefault(low[: _COMMON if len(low) > _COMMON else 2], set()).add(low)
                self._words.setdefault(low[:2], set()).add(low)

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        near = self._words.get(word[: _COMMON if len(word) > _COMMON else 2], ())
        return any(self.are_one(word, other) for other in near)

    def are_one(self, word: str, other: str) -> bool:
        """Whether two words, without accents, differ in no more than their endings."""
        if word == other:
            return True
        short, long = sorted((word, other), key=len)
        same = next((at for at, sign in enumerate(short) if sign != long[at]), len(short))
        ending = len(short) - same
        if not ending and len(short) >= _COMPOUND_MIN:
            return True
        if len(long) - same > _ENDING_MAX:
            return False
        if same >= _LONG and ending <= _ENDING_MAX - 1:
            return True
        if self.inflected:
            return same >= 2 and ending <= (2 if len(short) > _COMMON else 1)
        return same >= _COMMON and ending <= 1
