"""Words and their opposites, of more and less as of yes and no; `*` at a word's end stands for any ending."""

from functools import cache, lru_cache

from generator.check.comparison import opposites_germanic, opposites_romance, opposites_slavic
from generator.check.comparison.axes import WAYS, Way

_AXES: dict[str, str] = {**opposites_germanic.AXES, **opposites_romance.AXES, **opposites_slavic.AXES}
_FIRST = 100
"""The number of the first axis of these, behind those of `axes`."""
_PREFIX_MIN = 2


@cache
def _listed(language: str) -> dict[str, tuple[Way, ...]]:
    """The entries of a language, read when it is first asked for."""
    axes = _AXES.get(language, "")
    found: dict[str, tuple[Way, ...]] = {}
    for number, line in enumerate(axes.strip().splitlines(), _FIRST):
        for side, up in zip(line.split("|"), (True, False), strict=True):
            for word in side.split():
                found[word] = (*found.get(word, ()), Way(number, up))
    return found


@lru_cache(maxsize=1 << 13)
def ways(word: str, language: str) -> tuple[Way, ...]:
    """The axes that a word in lower case lies on; the longest entry that fits it."""
    listed = _listed(language)
    found = WAYS[language].get(word, ()) if language in WAYS else ()
    if word in listed:
        return found + listed[word]
    for cut in range(len(word), _PREFIX_MIN - 1, -1):
        entry = listed.get(f"{word[:cut]}*")
        if entry:
            return found + entry
    return found


def refuses(word: str, language: str) -> bool:
    """Whether a word says no: refused, rejected, denied."""
    return Way(_FIRST, up=False) in ways(word, language)


_PRIVATIVES = {
    "en": ("un", "in", "im", "il", "ir", "dis", "non"),
    "de": ("un", "miss"),
    "fr": ("in", "im", "il", "ir", "dés", "dé", "mal", "non"),
    "es": ("in", "im", "i", "des"),
    "it": ("in", "im", "il", "ir", "dis", "s"),
    "pt": ("in", "im", "i", "des"),
    "nl": ("on",),
    "sv": ("o", "miss"),
    "pl": ("nie",),
}
"""Beginnings that turn a word into its opposite: able, unable. Czech's is a denial."""
_PRIVATIVE_OF = 4
"""Letters of the word behind one, at least."""
_NO_PRIVATIVES = frozenset(
    """
    increase increased increases increasing invaluable informed intense inhabited inside improved impressed
    """.split()
)


def _privative(word: str, other: str, language: str) -> bool:
    """Whether a word is the other with a beginning that turns it; the endings may differ in a letter or two."""
    if word in _NO_PRIVATIVES or len(other) < _PRIVATIVE_OF:
        return False
    if language == "en" and other[-1] == "e" and word.endswith("d"):
        return False  # A name is not what is unnamed.
    return any(
        word.startswith(begin)
        and word[len(begin) : len(begin) + len(other) - 1] == other[:-1]
        and abs(len(word) - len(begin) - len(other)) <= 1
        for begin in _PRIVATIVES.get(language, ())
    )


def opposed(word: str, other: str, language: str) -> bool:
    """Whether one word is the opposite of another."""
    if _privative(word, other, language) or _privative(other, word, language):
        return True
    mine, theirs = ways(word, language), ways(other, language)
    shared = [(m.up, t.up) for m in mine for t in theirs if m.axis == t.axis]
    return bool(shared) and all(one is not another for one, another in shared)
