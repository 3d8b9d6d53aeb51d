"""Which of the languages with known words a text is in, as far as its small words tell."""

import re
from collections.abc import Sequence

from generator.check.turned_by.english import ENGLISH
from generator.check.turned_by.german import DUTCH, GERMAN
from generator.check.turned_by.others import OTHERS
from generator.check.turned_by.romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from generator.check.turned_by.words import Turning

_SMALL: tuple[tuple[Turning, str], ...] = (
    (
        ENGLISH,
        (
            "a the of and to in is was for that with by on are as at from it has have be this which not were an its no "
            "when how why what who after about his her their they he she"
        ),
    ),
    (
        GERMAN,
        (
            "der die das und ist nicht von den mit für auf ein eine zu im dem des wird sich werden zum zur "
            "einen als auch bei sind dass es war hat in"
        ),
    ),
    (
        FRENCH,
        (
            "le la les des et est une un du dans pour que qui sur par au aux en il elle ce ont sont plus ne "
            "pas avec se l d qu à été a"
        ),
    ),
    (
        SPANISH,
        "el la los las y en del que una un por con se es al lo su para como más ha han son no fue de a hay vaya",
    ),
    (
        ITALIAN,
        (
            "il lo la i gli le di che e è un una per con non si del della dei delle nel nella al alla da ha "
            "hanno sono l d dell in più"
        ),
    ),
    (
        DUTCH,
        (
            "de het een van en in is dat op te zijn voor met niet aan er om ook als bij door naar wordt werd "
            "uit nog maar heeft"
        ),
    ),
    (
        PORTUGUESE,
        "o a os as de que e é um uma em do da dos das no na nos nas para com não se por ao à mais foi são ou sua seu",
    ),
)
_SETS = tuple((turning, frozenset(words.split())) for turning, words in _SMALL)
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_MAX = 200
_SURE = 6
"""Where not even one in so many words is small, it is mostly another language."""


def spoken(text: str) -> tuple[Turning, ...]:
    """What turns passages in the text's language; of several languages where its small words are of all of them."""
    words = _words(text)
    most, found = _likely(words)
    if not most and text.isascii():
        return (ENGLISH,)
    return found if most and _SURE * most >= len(words) else (*found, OTHERS)


def likely(text: str) -> tuple[Turning, ...]:
    """The languages with known words that most of the text's small words are of; empty where it has none."""
    return _likely(_words(text))[1]


def _words(text: str) -> list[str]:
    return _WORD.findall(text[: 10 * _WORDS_MAX].lower())[:_WORDS_MAX]


def _likely(words: Sequence[str]) -> tuple[int, tuple[Turning, ...]]:
    counts = [(sum(word in small for word in words), turning) for turning, small in _SETS]
    most = max(count for count, _ in counts)
    return most, tuple(turning for count, turning in counts if most and count == most)
