"""A text as a side of a comparison: its words, which clause each stands in, and what two texts have in common."""

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from generator.check.alignment.copies import Word, words
from generator.check.naming.folding import folded

_LIKE = 4
"""Letters in common that make two words forms of one."""
_BREAK = re.compile(
    r"[.;:!?—,](?=[\s\"”’»“)]|\Z)|\(|\s–\s"
    r"|(?<![,;:.])\s(?=(?:but|aber|pero|maar|ale|но|ama|mutta|although|though|while|whereas|because|obwohl|weil|aunque"
    r"|porque|embora|parce|perché|hoewel|omdat|choć|protože|хотя)\s)",
    re.IGNORECASE,
)


class Side(NamedTuple):
    """A text with its words."""

    text: str
    words: tuple[Word, ...]
    clauses: tuple[int, ...]
    """By word, the number of its clause; lists and what stands between commas are clauses too."""
    keys: frozenset[str]
    lows: frozenset[str]
    """Its words in lower case."""

    def has(self, word: Word) -> bool:
        """Whether a form of the word stands in it."""
        return word.key in self.keys or any(alike(word, other) for other in self.words if other.key)

    def clause(self, at: int) -> list[int]:
        """The places of the words of the clause in which a word stands."""
        return [i for i, number in enumerate(self.clauses) if number == self.clauses[at]]


@lru_cache(maxsize=64)
def side(text: str) -> Side:
    """A text as one side, its letters composed; places in a text that is not (NFC) are not those of the text."""
    text = normalize("NFC", text)
    found = tuple(words(text))
    clauses = []
    breaks = [match.start() for match in _BREAK.finditer(text)]
    number = 0
    for word in found:
        while number < len(breaks) and breaks[number] < word.start:
            number += 1
        clauses.append(number)
    return Side(
        text,
        found,
        tuple(clauses),
        frozenset(word.key for word in found if word.key),
        frozenset(word.low for word in found),
    )


def alike(word: Word, other: Word) -> bool:
    """Whether two words are forms of one; a word without text is no more than the beginning of some."""
    if not word.text:
        return folded(other.low).startswith(word.key)
    if word.low == other.low or (word.key and word.key == other.key):
        return True
    if not word.key or not other.key or word.key[0].isdigit() or other.key[0].isdigit():
        return False
    one, two = folded(word.low), folded(other.low)
    return min(len(one), len(two)) >= _LIKE and one[:_LIKE] == two[:_LIKE]
