"""A passage as a briefing has it, taken apart at what its author left out or put in.

`…` and `...` (also in brackets) stand for words left out; `[words]` for words put in or changed; `[W]ord` for a letter
made large or small; `want[ed]` for an ending changed; `[sic]` and the like for nothing.
"""

import re
from dataclasses import dataclass

from generator.verify.matching import negation
from generator.verify.matching.prepared import Prepared

LENGTH_MAX = 20_000
PARTS_MAX = 40

_LEFT_OUT = re.compile(r"[\[(]?\s?(?:…|\.{3,}|\.(?: \.){2,})+\s?[\])]?")
_BRACKETS = re.compile(r"\[([^\[\]]{0,300})\]")
_REMARK = re.compile(
    r"\s*(?:sic|recte|!|\?|\d{1,3}(?:[,;–-]\s?\d{1,3})*"
    r"|(?:emphasis|italics|bold) (?:added|mine|ours|in the original|in original)"
    r"|my emphasis|our emphasis|citations? omitted|footnotes? omitted|internal quotation marks omitted)\s*[.!?]?\s*",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{1,2}")
_STEM_MIN = 3


@dataclass(frozen=True, slots=True)
class Part:
    """Words that must stand in the source as they are, and what may stand there before them."""

    words: Prepared
    omitted: bool = False
    """Whether `…` stands before it; if not, brackets do."""
    negative: bool = False
    """Whether the words in these brackets deny something."""
    stem: bool = False
    """Whether the end of its last word was changed."""

    @property
    def substantial(self) -> bool:
        """Whether it is more than a short word, which any text would have."""
        return len(self.words) > 1 or len(self.words.skeleton) >= 5

    @property
    def size(self) -> int:
        """How much there is of it."""
        return len(self.words.skeleton)


def parts(exact: str) -> tuple[Part, ...]:
    """What must be found, in order; empty where there is nothing to look for, or too much of it.

    There is nothing to look for without a letter, a digit or a sign, and where only single short words are left
    between what was left out.
    """
    if len(exact) > LENGTH_MAX:
        return ()
    found: list[Part] = []
    omitted = False
    for number, stretch in enumerate(_LEFT_OUT.split(exact)):
        omitted = number > 0
        for part in _bracketed(stretch, omitted=omitted):
            if len(part.words):
                found.append(part)
            elif found and part.omitted and not omitted:
                omitted = True
        if len(found) > PARTS_MAX:
            return ()
    if len(found) > 1 and not any(part.substantial for part in found):
        return ()
    return tuple(found)


def _bracketed(stretch: str, *, omitted: bool) -> list[Part]:
    """The parts of a stretch between brackets, the first of them after `…` where `omitted`."""
    found: list[Part] = []
    plain = ""
    at = 0
    negative = False
    for match in _BRACKETS.finditer(stretch):
        inside = match[1]
        plain += stretch[at : match.start()]
        at = match.end()
        follows = stretch[at : at + 1].isalpha()
        stem = re.search(rf"[^\W\d_]{{{_STEM_MIN},}}$", plain) is not None
        if follows and not plain[-1:].isalpha() and _LETTERS.fullmatch(inside):
            plain += inside
        elif not _REMARK.fullmatch(inside):
            found.append(Part(Prepared(plain), omitted, negative, stem))
            plain, omitted, negative = "", False, negation.denies(inside)
    found.append(Part(Prepared(plain + stretch[at:]), omitted, negative))
    # What stands before nothing stands before what follows.
    return _without_empty(found)


def _without_empty(found: list[Part]) -> list[Part]:
    kept: list[Part] = []
    omitted = negative = False
    for part in found:
        omitted, negative = omitted or part.omitted, negative or part.negative
        if len(part.words):
            kept.append(Part(part.words, omitted, negative, part.stem))
            omitted = negative = False
    return kept
