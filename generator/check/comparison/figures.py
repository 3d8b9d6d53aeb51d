"""Whether two figures have changed places: 14 % in one group and 9 % in the other, for 9 % and 14 %."""

import re
from collections import Counter
from functools import cache
from itertools import combinations

from generator.check.alignment.sides import Side
from generator.check.comparison.small_words import AGAINST
from generator.check.comparison.turned import Turned

_AND = {
    "en": "and but while whereas vs",
    "de": "und aber während gegen statt",
    "fr": "et mais tandis alors",
    "es": "y e pero mientras",
    "it": "e ed ma mentre",
    "pt": "e mas enquanto",
    "nl": "en maar terwijl tegen",
    "sv": "och men medan",
    "da": "og men mens mod mot",
    "pl": "i a ale oraz podczas",
    "cs": "a ale zatímco",
    "fi": "ja mutta kun",
    "tr": "ve ama ise",
    "ru": "и а но",
}
_FIGURES_MAX = 6
"""Figures that both have, beyond which nothing is told."""
_BREAK = re.compile(r"[,;.](?=\s)")


@cache
def _joints(language: str) -> frozenset[str]:
    return AGAINST | frozenset(_AND.get(language, "").split())


def figures_exchanged(claim: Side, passage: Side, language: str) -> Turned | None:
    """The figure of a claim that is said of what the passage says another of, and that other of its own."""
    mine, theirs = _once(claim), _once(passage)
    shared = [key for key in mine if key in theirs]
    figures = [key for key in shared if key[0].isdigit()]
    words = [key for key in shared if not key[0].isdigit()]
    if not 2 <= len(figures) <= _FIGURES_MAX or len(words) < 2:
        return None
    parts, their_parts = _parts(claim, language), _parts(passage, language)
    for one, other in combinations(figures, 2):
        if parts[mine[one]] == parts[mine[other]] or their_parts[theirs[one]] == their_parts[theirs[other]]:
            continue
        said = {key: _of(parts, mine, key, one, other) for key in words}
        quoted = {key: _of(their_parts, theirs, key, one, other) for key in words}
        first, their_first = min(mine[one], mine[other]), min(theirs[one], theirs[other])
        # What stands before both is said of both.
        moved = {(said[key], quoted[key]) for key in words if mine[key] > first or theirs[key] > their_first}
        stays = (one, one) in moved or (other, other) in moved
        if (one, other) in moved and (other, one) in moved and not stays:
            word, source = claim.words[mine[one]], passage.words[theirs[other]]
            return Turned(word.start, word.end, source.text)
    return None


def _once(side: Side) -> dict[str, int]:
    """The words with a meaning that a side has once, and their places."""
    counts = Counter(word.key for word in side.words if word.key)
    return {word.key: at for at, word in enumerate(side.words) if counts[word.key] == 1}


def _parts(side: Side, language: str) -> list[int]:
    """By word, the number of the part that it stands in; these are what stands between commas and `and`."""
    joints = _joints(language)
    found: list[int] = []
    number, end = 0, 0
    for word in side.words:
        if word.low in joints or _BREAK.search(side.text, end, word.start):
            number += 1
        found.append(number)
        end = word.end
    return found


def _of(parts: list[int], places: dict[str, int], key: str, one: str, other: str) -> str:
    """Which of two figures a word stands with; empty for neither."""
    part = parts[places[key]]
    return next((figure for figure in (one, other) if parts[places[figure]] == part), "")
