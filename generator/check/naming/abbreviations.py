"""Whether a name in capitals is short for words of a passage: MPs, WHO, SNF."""

from itertools import pairwise

from generator.check.alignment.terms import terms
from generator.check.naming import known
from generator.check.naming.folding import folded

_INITIALS_MIN = 2
_ACRONYM_MAX = 4
"""Letters of what may be short for words in whatever language: ICU, EMA, PhD."""


def is_acronym(word: str) -> bool:
    """Whether a word is short, and mostly made of initials: EMA, PhD, MPs."""
    return len(word) <= _ACRONYM_MAX and sum(map(str.isupper, word)) >= _INITIALS_MIN


def abbreviates(name: str, passage: str) -> bool:
    """Whether a name in capitals is made of letters of words that follow one another: MPs, WHO, SNF."""
    name = name.removesuffix("'s").removesuffix("’s")
    capitals = "".join(sign for sign in name if sign.isupper()).lower()
    if len(capitals) < _INITIALS_MIN or len(capitals) < len(name.rstrip("s")):
        return False
    words = [folded(word.low) for word in terms(passage)]
    telling = [word for word in words if word not in known.SMALL_LINKS]
    if any(capitals in "".join(word[:1] for word in each) for each in (words, telling)):
        return True
    return any(_within(capitals, one + two) for one, two in pairwise(telling))


def _within(letters: str, word: str) -> bool:
    """Whether a word begins with the first of the letters and has the others behind it in their order."""
    rest = iter(word)
    return word.startswith(letters[0]) and all(letter in rest for letter in letters)
