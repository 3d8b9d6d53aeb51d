"""Whether something is denied beside a word of one side alone."""

from generator.check.alignment.sides import Side
from generator.check.negation.contrary import says_no
from generator.check.negation.forms import denied_of
from generator.check.negation.words import DENIALS

_MAKES = ("hac", "hag", "haría", "hizo", "hará")
"""`Hacer falta` is to be needed."""


def denies_more(here: Side, at: int, other: Side, language: str) -> bool:
    """Whether something is denied beside a word, that the other side does not have."""
    said = other.lows
    for i in here.clause(at):
        word = here.words[i]
        needed = word.low == "falta" and i > 0 and here.words[i - 1].low.startswith(_MAKES)
        if i == at or word.low in said or needed:
            continue
        if word.low in DENIALS.get(language, ()) or (word.low == "t" and language == "en"):
            return True
        if denied_of(word.low, language) or says_no(word.low, language):
            return True
    return False
