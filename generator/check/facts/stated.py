"""Tells figures that a sentence states from those that only say which thing is meant, or are manners of speaking."""

import re

from generator.check.facts.figure import BARE, SHARE, Bound, Figure, Kind, Weight, When

_NEAR = 30
"""Characters to look at beside a figure."""
_WORKS = (
    "study|studies|review|report|paper|article|survey|analysis|edition|version|preprint|guidelines|briefing|essay"
    "|book|figures"
)
_WORK_OF = re.compile(rf"\b(?:{_WORKS}) (?:of|from|in) (?:\w+ )?$", re.IGNORECASE)
_WORK = re.compile(rf" (?:{_WORKS})\b", re.IGNORECASE)
_WORK_CALLED = re.compile(r"\b(?:novel|film|book|song|album|poem|play|painting) [\"“*_]*$", re.IGNORECASE)
_WHICH = re.compile(r"(?:\A|(?<=[.,;:(“\"] ))(?:the|a|an|this|that|its|their) $", re.IGNORECASE)
_VERBS = (
    "(?:\\w+ed|is|are|was|were|has|have|had|saw|brought|began|gave|made|became|came|took|left|led|put|set|got|went|did"
    "|will|would|can|could|may|and|or|to|in|of|on|at|by|for|from|with|as|but|than|when|then|until|after|before|through)"
)
_THING = re.compile(rf"(?:[’']?s)? (?!{_VERBS}\b)[a-z]{{3,}}\b")
_IDIOMS = "times?|ways?|reasons?|things?|eggs|others?|way|story|battle|truth|fun|point|trouble|job|problem|world|thanks"
_IDIOM = re.compile(
    rf" (?:(?:or (?:so|more) )?(?:of )?(?:the |this |that |my |your )?(?:{_IDIOMS})\b"
    r"|of (?:it|us|me|you|what|this|that|an?)\b)"
)
_BY = re.compile(r"\bby $")
_MANY = re.compile(
    r" (?:of )?(?:(?:the|its|their|all|those|these|his|her|our|them) ?)?(?:\w{3,} ){0,2}?"
    r"(?:\w{2,}(?<!s)s|people|men|women|children|staff|pupils|police|cattle|them|those|these)\b"
)
_DID = re.compile(r" (?:\w{2,}ed|said|were|are|had|have|did|do|left|died|fell|rose|went|won|lost)\b")
_DOZEN_MIN = 12


def states(figure: Figure, text: str) -> bool:
    """Whether a sentence with that text states the figure of somebody or something, so that a reader wants its source.

    Counts in words count from a dozen on, shares where it is said of what: not `two reasons` or `half the story`.
    """
    if figure.weight is Weight.NEVER or _is_which(figure, text):
        return False
    if not figure.worded or not figure.readings:
        return figure.weight is Weight.STRONG
    reading = figure.readings[0]
    is_share = reading.unit == SHARE
    if is_share and _IDIOM.match(text, figure.end):
        return False
    if figure.weight is Weight.STRONG or (is_share and figure.bound is not Bound.NONE):
        return True
    if is_share:
        falls = _BY.search(text, max(0, figure.start - _NEAR), figure.start)
        return any((falls, _DID.match(text, figure.end), _MANY.match(text, figure.end)))
    if reading.unit is not BARE or reading.number < _DOZEN_MIN or _IDIOM.match(text, figure.end):
        return False
    return figure.bound is not Bound.NONE or bool(_MANY.match(text, figure.end))


def _is_which(figure: Figure, text: str) -> bool:
    """Whether a year or decade only says which thing is meant: `the study of 2016`, `the 1990s sitcom`."""
    if figure.kind is not Kind.DATE or not figure.dates:
        return False
    when = figure.dates[0]
    if when not in (When(when.year), When(when.year, part="decade")):
        return False
    before = text[max(0, figure.start - _NEAR) : figure.start]
    if (
        _WORK_OF.search(before)
        or _WORK_CALLED.search(before)
        or _WORK.match(text, figure.end, figure.end + _NEAR)
    ):
        return True
    return bool(_WHICH.search(before) and _THING.match(text, figure.end, figure.end + _NEAR))
