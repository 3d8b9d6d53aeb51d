"""What a text denies: each denial with the words that it holds for."""

from typing import NamedTuple

from generator.check.alignment.terms import Term
from generator.check.comparison.axes import WAYS
from generator.check.negation import words as known

_REACH = 3
"""Words with a meaning, behind a denial, that it may hold for."""
_ENDS = frozenset(";:!?—(")
_THAT = frozenset(
    "evidence proof indication indications sign signs support suggestion guarantee assurance reason".split()
)
"""What is compared behind `that` is not what is denied: no evidence that it lasts longer."""
_PARTS = _ENDS | {",", "."}
_BREAKS = frozenset("but because while although though whereas unless since which who".split())


class Denial(NamedTuple):
    """A word that denies, and the stems of what it denies; the first of them is the head."""

    term: Term
    about: tuple[str, ...]

    @property
    def head(self) -> str:
        """What is denied first of all."""
        return self.about[0]


def denials(text: str, terms: list[Term]) -> list[Denial] | None:
    """The denials of an English text; None where one of them is not to be understood."""
    found: list[Denial] = []
    for at, term in enumerate(terms):
        if not is_denial(term.low):
            continue
        following = terms[at + 1].low if at + 1 < len(terms) else ""
        if following in known.QUANTIFIERS:
            return None
        if following in known.NO_DENIAL_AFTER or (term.low == "no" and _is_number_sign(text, terms, at)):
            continue
        about = _about(text, terms, at)
        if not about:
            return None
        if _compares(text, terms, at):
            return None
        if any(
            word.low in known.NO_DENIAL_OF or word.low.startswith("un") for word in terms[at + 1 : at + 4]
        ) or [word.low for word in terms[at + 1 : at + 3]] == ["to", "mention"]:
            return None
        found.append(Denial(term, about))
    return found


def _compares(text: str, terms: list[Term], at: int) -> bool:
    """Whether what is denied is that something is more than something else: no other is as large."""
    for before, term in zip(terms[at:], terms[at + 1 :], strict=False):
        if term.low in _BREAKS or not _PARTS.isdisjoint(text[before.end : term.start]):
            return False
        if term.low == "that" and before.low in _THAT:
            return False
        if term.low in {"than", "as", "so"} or (
            term.low.endswith("er") and before is not terms[at] and is_comparative(term.low)
        ):
            return True
    return False


def is_comparative(low: str) -> bool:
    """Whether an English word compares: longer, but not `river`."""
    return low.endswith("er") and low in WAYS["en"]


def is_denial(low: str) -> bool:
    """Whether an English word denies."""
    return low in known.DENIALS["en"] or low.endswith(("n't", "n’t"))


def _is_number_sign(text: str, terms: list[Term], at: int) -> bool:
    return text[terms[at].end : terms[at].end + 1] == "." or (
        at + 1 < len(terms) and terms[at + 1].low[0].isdigit() and terms[at].text == "No"
    )


def _about(text: str, terms: list[Term], at: int) -> tuple[str, ...]:
    found: list[str] = []
    for before, term in zip(terms[at:], terms[at + 1 :], strict=False):
        between = text[before.end : term.start]
        if not _ENDS.isdisjoint(between) or ". " in between or term.low in _BREAKS:
            break
        if found and "," in between:
            break
        if term.stem and term.low not in known.EMPTY:
            found.append(term.stem)
            if len(found) == _REACH:
                break
    return tuple(found)
