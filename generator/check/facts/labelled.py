"""Numbers of names that a claim and its passage tell apart by nothing else: section 21, Slate 13."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from generator.check.facts.compare import Missing, Quoted
from generator.check.facts.figure import Figure, Kind, Weight

_BEFORE = re.compile(r"([^\W\d_]{3,}|§)\.? ?\Z")
_BACK = 24
_DIGITS = re.compile(r"\d+")


def mislabelled(
    text: str, figures: Iterable[Figure], passages: Sequence[Quoted], about: Iterable[str]
) -> Iterator[Missing]:
    """Those of a claim's figures behind a word that a passage has before another number, which the claim lacks.

    Not where the number stands in a passage in any place, or in `about`: titles, names, the words around passages.
    """
    named = [figure for figure in figures if _is_name(figure) and not figure.worded]
    if not named or not passages:
        return
    numbers = set(chain.from_iterable(map(_DIGITS.findall, (*about, *(other.text for other in passages)))))
    mine = set(_DIGITS.findall(text))
    for figure in named:
        word = _label(text, figure)
        written = text[figure.start : figure.end]
        if not word or not written.isdecimal() or written in numbers:
            continue
        for other in passages:
            same = _is_name(other.figure) and _label(other.text, other.figure) == word
            if same and other.shown.isdecimal() and other.shown not in mine:
                yield Missing(figure, other)
                break


def _is_name(figure: Figure) -> bool:
    return figure.weight is Weight.NEVER and figure.kind is Kind.NUMBER


def _label(text: str, figure: Figure) -> str:
    """The word before a number, without the ending of its plural."""
    found = _BEFORE.search(text, max(0, figure.start - _BACK), figure.start)
    return found[1].lower().rstrip("s") if found else ""
