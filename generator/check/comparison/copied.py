"""Opposites where the claim is otherwise the passage: `accepted` where it has `rejected`, in any language known."""

import re

from generator.check.alignment.copies import Copy, Word
from generator.check.comparison.opposites import opposed
from generator.check.comparison.turned import Turned
from generator.check.negation.forms import BY_FORM, denied_of
from generator.check.negation.words import DENIALS

_SHARED_MIN = 2
_FOREIGN_MAX = 0.25
"""Of the claim's words, the part that may be its own."""
_REACH = 8
"""Words of a gap that can stand for the word that they are set against."""
_DEGREES = frozenset(
    "more less plus moins davantage más menos più meno mais mehr weniger meer minder mer mindre więcej mniej bardziej"
    " více méně fazla az".split()
)
_LIMITS = re.compile(r"\s+(?:than|als|que|di|de|niż|než|än|dan)\s+[^\w\s]?\d")
_LIGHT = frozenset(
    "etti ediyor edecek eder etmiş verdi veriyor oldu olacak yaptı gave give gives gab gegeben dio donné dato".split()
)
"""Verbs that are nothing without a noun: Turkish `kabul etti`."""


def turned_round(copies: list[Copy], claim: str, language: str) -> Turned | None:
    """The first word of a claim that has its opposite in its place in all passages that the claim copies."""
    found: Turned | None = None
    for copy in copies:
        pair = _opposites(copy, language)
        if pair is None:
            continue
        word, other = pair
        # A limit of a figure, which QUO001 compares: more than 220,000.
        if _LIMITS.match(claim, word.end):
            return None
        if any(_has(each, word) for each in copies):
            return None
        found = found or Turned(word.start, word.end, other.text)
    return found


def _opposites(copy: Copy, language: str) -> tuple[Word, Word] | None:
    deny = DENIALS[language] | {"t"}
    denials = {word for gap in copy.gaps for word in (*gap.claim, *gap.passage) if word.low in deny}
    if language in BY_FORM and any(
        denied_of(word.low, language) for gap in copy.gaps for word in (*gap.claim, *gap.passage)
    ):
        return None
    for gap in copy.gaps:
        if len(gap.passage) > _REACH or len(gap.claim) > _REACH:
            continue
        for word in gap.claim:
            for other in gap.passage:
                if word.low in _DEGREES and _goes_on(gap.claim, word):
                    continue
                # "Always" and "never" are opposites, and one of them denies.
                if denials - {word, other}:
                    continue
                if opposed(word.low, other.low, language) and _is_copy(copy, word, language):
                    return word, other
    return None


def _goes_on(side: tuple[Word, ...], word: Word) -> bool:
    """Whether what is more or less is another quality too: `less fast` for `longer`."""
    at = side.index(word)
    return at + 1 < len(side) and bool(side[at + 1].key)


def _is_copy(copy: Copy, word: Word, language: str) -> bool:
    # "Approved the request for approval" is no change of place.
    moved = copy.moved - (word.key != "" and word not in copy.foreign)
    if moved > 0 or copy.shared < _SHARED_MIN:
        return False
    own = [w for w in copy.foreign if w is not word and not (w.text[0].isupper() and language != "de")]
    own = [w for w in own if w.low not in _LIGHT]
    return len(own) <= max(_FOREIGN_MAX * (copy.shared + len(own)), 1)


def _has(copy: Copy, word: Word) -> bool:
    return any(w.key == word.key and w.low == word.low for gap in copy.gaps for w in gap.passage)
