"""What may stand between two words, and whether two such gaps come to the same.

Commas, quotation marks, brackets and the amount of white space do not count. A dash does, whichever it is, and so do an
apostrophe within a word, everything between two numbers, a raised figure, and the end of a sentence where a quotation
would run over it.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from generator.verify.matching.characters import (
    APOSTROPHES,
    BREAKABLE,
    DASHES,
    HYPHENS,
    MEASURE,
    SOFT_HYPHEN,
    SUPERSCRIPTS,
    UNSEEN,
)

_REFERENCE = re.compile("\\[[^\\[\\]]{0,120}\\](?::\u200a?[\\d–-]{1,9}\u200a)?")
_SPACE = re.compile(r"\s+")
_BROKEN = re.compile(rf"[{HYPHENS}]\s+")
_SOFTLY_BROKEN = re.compile(rf"{SOFT_HYPHEN}\s*")
_BULLET = re.compile(rf"[^{DASHES}\n]*\n\s*[{DASHES}]\s+")
_DASH = re.compile(f"[{DASHES}]")
_DASHES = re.compile(rf"[{DASHES}](?:\s*[{DASHES}])*")
_RAISED = re.compile(f"[{SUPERSCRIPTS}]+")
_ELLIPSIS = re.compile(r"…|\.(?:\s?\.){2,}")
_END = re.compile(r"[.!?。！？؟।]")
_ASKED = re.compile(r"[?？؟]")
_STATED = re.compile(r"[.!。！।]")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")


class Dash(Enum):
    """Whether there is a dash in a gap, or might be."""

    NONE = 0
    PLAIN = 1
    BROKEN = 2
    """A hyphen at the end of a line: it may belong to the word or not."""
    BULLET = 3
    """At the start of a line, where it marks an item."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two words."""

    raw: str
    """As the text has it."""
    text: str
    """Without references in brackets and what nobody sees."""
    dash: Dash
    join: bool
    """Nothing to see: what parts one word for the eye of a machine alone."""
    breakable: bool
    """As `join`, but others may write a space there."""
    apostrophe: bool
    """An apostrophe within a word."""
    bare: str
    """Its marks, with one form for each, without white space."""
    raised: str
    ends: bool
    """The end of a sentence."""
    asked: bool
    stated: bool

    @property
    def tight(self) -> bool:
        """Whether there is no white space in it."""
        return not _SPACE.search(self.text)


@lru_cache(4096)
def gap(raw: str) -> Gap:
    """`raw`, what stands between two words, understood."""
    soft = _SOFTLY_BROKEN.fullmatch(raw) is not None
    seen = "" if soft else UNSEEN.sub("", _REFERENCE.sub("", raw) if "[" in raw else raw)
    dash = Dash.NONE
    if _DASH.search(seen):
        dash = (
            Dash.BROKEN if _BROKEN.fullmatch(seen) else Dash.BULLET if _BULLET.fullmatch(seen) else Dash.PLAIN
        )
    sentence = _ELLIPSIS.sub("", seen)
    bare = _SPACE.sub("", _DASHES.sub("-", _RAISED.sub("", seen)))
    stripped = seen.strip()
    return Gap(
        raw=raw,
        text=seen,
        dash=dash,
        join=not seen,
        breakable=not seen and any(sign in BREAKABLE for sign in raw),
        apostrophe=len(stripped) == 1 and stripped in APOSTROPHES,
        bare="".join("'" if sign in APOSTROPHES else sign for sign in bare),
        raised="".join(_RAISED.findall(seen)),
        ends=_END.search(sentence) is not None,
        asked=_ASKED.search(sentence) is not None,
        stated=_STATED.search(sentence) is not None,
    )


def same(ours: Gap, theirs: Gap, before: str, after: tuple[str, str]) -> bool:
    """Whether a passage may have `ours` where the source has `theirs`, after the word `before`.

    `after` is the next word, as the passage has it and as the source has it.
    """
    if before[-1].isdigit() and after[1][-1].isdigit():
        if ours.bare != theirs.bare:
            return False
    elif not (_same_dash(ours, theirs) and _same_apostrophe(ours, theirs)):
        return False
    if _torn(ours, theirs):
        return False
    return _same_raised(ours, theirs, before) and _same_sentence(ours, theirs, after)


def joins(between: Gap, left: str, right: str) -> bool:
    """Whether what stands on both sides of a gap may be one word: parted at a line's end, or the letters of U.S."""
    if between.join:
        return True
    if between.dash is Dash.BROKEN:
        return left[-1].isalpha() and right[0].isalpha()
    return len(left) == len(right) == 1 and left.isalpha() and right.isalpha() and between.text.strip() == "."


def note(theirs: Gap, before: str) -> bool:
    """Whether the raised figures after the word `before` can only be the number of a note: not in 10², m², CO²."""
    at = _RAISED.search(theirs.text)
    if at is None or at.start() > 0:
        return True
    if theirs.text[0] in "⁺⁻":
        return False
    if before[-1].isdigit():
        return _YEAR.fullmatch(before) is not None
    return MEASURE.fullmatch(before) is None


def _same_dash(ours: Gap, theirs: Gap) -> bool:
    one, other = ours.dash, theirs.dash
    if one is other:
        return True
    pair = {one, other}
    if Dash.BULLET in pair:
        return True
    if pair == {Dash.NONE, Dash.BROKEN}:
        return ours.join or theirs.join
    return pair == {Dash.PLAIN, Dash.BROKEN}


def _same_apostrophe(ours: Gap, theirs: Gap) -> bool:
    if ours.apostrophe == theirs.apostrophe:
        return True
    tight = ours if ours.apostrophe else theirs
    return not tight.tight


def _torn(ours: Gap, theirs: Gap) -> bool:
    """Whether one has the words parted by a space, and the other by something within a word."""
    for one, other in ((ours, theirs), (theirs, ours)):
        if one.join and not one.breakable and one.raw and other.text:
            return True
    return False


def _same_raised(ours: Gap, theirs: Gap, before: str) -> bool:
    if ours.raised == theirs.raised:
        return True
    return not ours.raised and note(theirs, before)


def _same_sentence(ours: Gap, theirs: Gap, after: tuple[str, str]) -> bool:
    if ours.ends and theirs.ends:
        return not (theirs.asked and not ours.asked and ours.stated) and not (
            ours.asked and not theirs.asked and theirs.stated
        )
    if ours.ends == theirs.ends:
        return True
    inner, outer = (after[0], after[1]) if theirs.ends else (after[1], after[0])
    return not (inner[0].islower() and outer[0].isupper())
