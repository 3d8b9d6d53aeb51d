"""Cuts what is said into clauses, so that a word is only set against those that it is said with."""

import re

from generator.check.alignment.terms import Term, terms

SENTENCE = re.compile(r"[.!?…](?=[\s\"”’)]|\Z)(?<!\b[A-Z]\.)")
_BREAK = re.compile(
    r"[;:—…(),]|\s–\s|[.!?](?=\s)"
    r"|\s(?=(?:and|but|while|although|though|whereas|because|since|which|who|unless|if|after|as"
    r"|und|aber|während|weil|obwohl|et|mais|alors|tandis|y|pero|mientras)\s)",
    re.IGNORECASE,
)
_DECIMAL = re.compile(r"\d[.,:]\d")


class Clause:
    """A stretch of text with its words."""

    __slots__ = ("start", "stems", "terms", "text")

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.terms: list[Term] = terms(text)
        self.stems = frozenset(term.stem for term in self.terms if term.stem)


def sentences(text: str) -> list[Clause]:
    """The sentences of a text."""
    return _cut(text, SENTENCE)


def clauses(text: str) -> list[Clause]:
    """The clauses of a text, in order; lists fall apart as well."""
    return _cut(text, _BREAK)


def _cut(text: str, sign: re.Pattern[str]) -> list[Clause]:
    found = []
    start = 0
    for match in sign.finditer(text):
        end = match.end()
        if _DECIMAL.match(text, match.start() - 1):
            continue
        if any(map(str.isalnum, text[start:end])):
            found.append(Clause(text[start:end], start))
        start = end
    if any(map(str.isalnum, text[start:])):
        found.append(Clause(text[start:], start))
    return found


def share(part: frozenset[str], whole: frozenset[str]) -> float:
    """How much of `part` is in `whole`, from 0 to 1."""
    return len(part & whole) / len(part) if part else 0.0
