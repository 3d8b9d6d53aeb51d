"""Words and turns of phrase that say no once, and words that say yes, by language."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from generator.check.hedging.language import SMALL_WORDS
from generator.check.negation.forms import denied_of
from generator.check.negation.reach import NO_DENIALS
from generator.check.negation.signs import english, germanic, others, romance
from generator.check.negation.words import DENIALS

_NO = {**english.NO, **germanic.NO, **romance.NO, **others.NO}
_YES = {**english.YES, **germanic.YES, **romance.YES, **others.YES}
_BETWEEN = re.compile(r"\s{2,}")
_PLAIN = re.compile(r"(?:(?<= )|(?<!.))[^\W\d_]{2,}(?= |\Z)")
_LONG = 5
_APART = r"(?:[^\s.,;:]+ ){0,7}"
"""For `~` in a phrase: its two ends may stand apart, as German and Dutch verbs do."""
_NEVER = re.compile(r"(?!)")


class _Signs(NamedTuple):
    word: re.Pattern[str]
    phrase: re.Pattern[str]
    apart: re.Pattern[str]
    """Phrases of two ends that other words stand between."""
    telling: re.Pattern[str]
    """A word of each phrase."""


def counts(language: str) -> bool:
    """Whether the words of a language that say no are known well enough to count them."""
    return language in _NO


@cache
def _signs(language: str) -> _Signs:
    listed = _BETWEEN.split(_NO.get(language, "").strip())
    phrases = [entry for entry in listed if " " in entry]
    apart = [entry.replace("~ ", _APART) for entry in phrases if "~" in entry]
    together = [entry for entry in phrases if "~" not in entry]
    return _Signs(
        re.compile(rf"(?:{'|'.join(entry for entry in listed if ' ' not in entry)})\Z"),
        _phrase(together),
        _phrase(apart),
        re.compile(rf"(?:{'|'.join(sorted({_telling(entry, language) for entry in phrases})) or '(?!)'})\Z"),
    )


def _telling(phrase: str, language: str) -> str:
    """A word of a phrase that few other texts have: one that denies by itself, or the longest that is plain."""
    first = phrase.partition(" ")[0]
    every: list[str] = _PLAIN.findall(phrase)
    plain = [word for word in every if word not in SMALL_WORDS or word in DENIALS[language]]
    denial = next((word for word in plain if word in DENIALS[language]), None)
    longest = max(plain, key=len, default="")
    is_first = first[0].isalpha() and first.count("(") == first.count(")")
    if "~" in phrase or (not denial and is_first and len(first) >= _LONG > len(longest)):
        return first
    return denial or longest or (first if is_first else max(every, key=len))


def _phrase(entries: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(entries)})(?!\w)") if entries else _NEVER


@cache
def _yes(language: str) -> re.Pattern[str]:
    listed = _BETWEEN.split(_YES.get(language, "").strip())
    return re.compile(rf"(?:{'|'.join(listed)})\Z")


@lru_cache(maxsize=1 << 13)
def is_denial(low: str, language: str) -> bool:
    """Whether a word in lower case denies: not, nobody."""
    if low in DENIALS[language]:
        return low not in NO_DENIALS
    return (low == "t" and language == "en") or bool(denied_of(low, language))


@lru_cache(maxsize=1 << 13)
def is_no(low: str, language: str) -> bool:
    """Whether a word in lower case says no once, by itself: not, refused, invalid."""
    return is_denial(low, language) or (counts(language) and bool(_signs(language).word.match(low)))


@lru_cache(maxsize=1 << 13)
def is_yes(low: str, language: str) -> bool:
    """Whether a word in lower case affirms what may have been denied: accepted, allowed, every."""
    return counts(language) and (is_twice(low, language) or bool(_yes(language).match(low)))


def is_twice(low: str, language: str) -> bool:
    """Whether a verb that denies by its form is itself one that says no, and so affirms: nezamítl."""
    return language == "cs" and bool(denied_of(low, language)) and is_no(low[2:], language)


def phrases(low: str, language: str) -> list[tuple[int, int]]:
    """Where a text in lower case says no once in several words, in order: hardly any, turned down."""
    return [match.span() for match in _signs(language).phrase.finditer(low)]


def phrases_apart(low: str, language: str) -> list[tuple[int, int]]:
    """Where it does so with two words that others stand between, in order: wies den Vorwurf zurück."""
    return [match.span() for match in _signs(language).apart.finditer(low)]


@lru_cache(maxsize=1 << 13)
def may_say_no(word: str, language: str) -> bool:
    """A quick look: whether a word in lower case says no, or may be part of a phrase that does."""
    return is_no(word, language) or (counts(language) and bool(_signs(language).telling.match(word)))
