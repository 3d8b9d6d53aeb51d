"""Whether a claim names somebody where its passages name somebody else in the same place."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.check.alignment.clauses import share
from generator.check.alignment.terms import Term, stems, terms
from generator.check.facts.calendar import MONTHS
from generator.check.naming import known
from generator.check.naming.folding import folded
from generator.check.naming.names import Name, names
from generator.check.naming.nations import is_somebody
from generator.check.naming.one_name import may_be_one

_CAPITAL = re.compile(r"[^\W\d_a-z][^\W\d_]+")
_SHARED = 0.66
"""Of the claim's other words, the part that the passage must have."""
_STEMS_MIN = 2
_SHARED_WITH_PREPOSITION = 0.8
_SHARED_HALF = 0.5
_WORDS_MIN = 2
_NAMES_MAX = 12
"""Of a claim or a passage: no sentence that anybody reads has more."""
_PREFIX = 4
"""Letters in common that make two words one, but for their endings."""
_SHORT = range(4, 7)
_SHORT_PREFIX = 3
"""Of short words: the names Říha and Říhy are one."""
_BEFORE_NAME = 2
"""Words before a name among which its preposition stands: `z łotewskiej Gauji`."""
_ONE_PREPOSITION = {
    form: first
    for first, *forms in (line.split() for line in ("z ze", "w we", "s se", "k ke", "v ve", "u ue", "i in"))
    for form in forms
}


class Other(NamedTuple):
    """A name of the claim, where it stands, and the name that the passage has in its place."""

    start: int
    end: int
    name: str
    passage: str


def has_new_name(claim: str, passages: tuple[str, ...]) -> bool:
    """A quick look: whether the claim has a word with a capital that no passage has."""
    quoted = " ".join(passages).lower()
    return any(word.lower() not in quoted for word in _CAPITAL.findall(claim))


def other(claim: str, passages: tuple[str, ...], elsewhere: Iterable[str]) -> Other | None:
    """The first name of a claim that its passages replace by another; `elsewhere` has what else names may come from."""
    said = terms(claim)
    mine = names(claim, said)[:_NAMES_MAX]
    if not mine:
        return None
    quoted = [(text, terms(text)) for text in passages]
    have = forms(folded(word.low) for _, found in quoted for word in found)
    unknown = [(name, [not is_known(word, have) for word in _words(said, name)]) for name in mine]
    if not any(any(marks) for _, marks in unknown):
        return None
    missing = [name for name, marks in unknown if all(marks)]
    half = [name for name, marks in unknown if any(marks) and not all(marks)]
    about = [term for text in elsewhere for term in terms(text)]
    have |= forms(folded(term.low) for term in about)
    known_of = stems(about)
    spoken = forms(folded(word.low) for word in said)
    for name in missing:
        if any(is_known(word, have) for word in _words(said, name)):
            continue
        for text, found in quoted:
            for candidate in names(text, found)[:_NAMES_MAX]:
                theirs = _words(found, candidate)
                if any(is_known(word, spoken) for word in theirs) or _cut_off(text, found, candidate):
                    continue
                before = found[candidate.first - 1].low if candidate.first else ""
                single = theirs[0] if candidate.last - candidate.first == 1 and theirs else ""
                if single and is_somebody(before, single, articles=True):
                    continue
                if _in_same_place(said, name, found, candidate, known_of) and not may_be_one(
                    name.text, candidate.text
                ):
                    start, end = said[name.first].start, said[name.last - 1].end
                    return Other(start, end, name.text, candidate.text)
    for name in half:
        found_half = _half_known(said, name, quoted, have)
        if found_half:
            return found_half
    return None


def _cut_off(text: str, found: list[Term], name: Name) -> bool:
    """Whether a name stands where a passage leaves words out, so that its neighbour is not its own."""
    behind = text[found[name.last - 1].end : found[name.last].start] if name.last < len(found) else ""
    before = text[found[name.first - 1].end : found[name.first].start] if name.first else ""
    return any(sign in gap for gap in (before, behind) for sign in ("…", "..", ". .", "["))


def _half_known(
    said: list[Term], name: Name, quoted: list[tuple[str, list[Term]]], have: set[str]
) -> Other | None:
    """A name of which the passage has all but the last word, and another in its place: William Pitt, William Penn.

    Of what belongs to somebody, it is the first word that counts: Miller's Mill, Baker's Mill.
    """
    mine = [folded(term.low) for term in said[name.first : name.last]]
    if len(mine) == _WORDS_MIN and is_known(mine[1], have) and not is_known(mine[0], have):
        namesake = _namesake(said, name, quoted)
        if namesake:
            return namesake
    owned = said[name.first].low.endswith(("'s", "’s")) and mine[-1] not in known.GENERIC
    if len(mine) < _WORDS_MIN or (is_known(mine[0], have) if owned else is_known(mine[-1], have)):
        return None
    for text, found in quoted:
        for candidate in names(text, found)[:_NAMES_MAX]:
            theirs = [folded(term.low) for term in found[candidate.first : candidate.last]]
            rest = [*said[: name.first], *said[name.last :]]
            same, differ = (slice(1, None), 0) if owned else (slice(0, -1), -1)
            if mine[same] != theirs[same] or len(theirs) != len(mine):
                continue
            if may_be_one(mine[differ], theirs[differ]):
                continue
            if share(stems(rest), stems(found)) >= _SHARED_HALF:
                start, end = said[name.first].start, said[name.last - 1].end
                return Other(start, end, name.text, candidate.text)
    return None


def _namesake(said: list[Term], name: Name, quoted: list[tuple[str, list[Term]]]) -> Other | None:
    """A person with another first name than the passages know: Ann Dwyer, Niamh Dwyer; an initial is none."""
    mine = [folded(term.low) for term in said[name.first : name.last]]
    if mine[1] in known.GENERIC or mine[0] in known.OFFICES:
        return None
    found: Other | None = None
    for text, words in quoted:
        for candidate in names(text, words)[:_NAMES_MAX]:
            theirs = [folded(term.low) for term in words[candidate.first : candidate.last]]
            if theirs[-1:] != mine[1:]:
                continue
            if len(theirs) != len(mine) or mine[0][0] == theirs[0][0] or theirs[0] in known.OFFICES:
                return None
            rest = [*said[: name.first], *said[name.last :]]
            if not may_be_one(mine[0], theirs[0]) and share(stems(rest), stems(words)) >= _SHARED_HALF:
                start, end = said[name.first].start, said[name.last - 1].end
                found = Other(start, end, name.text, candidate.text)
    return found


def _words(terms: list[Term], name: Name) -> list[str]:
    """The words that tell a name from others."""
    found = [folded(term.low) for term in terms[name.first : name.last] if term.low not in known.LINKS]
    return [word for word in found if word not in known.GENERIC] or found


def forms(words: Iterable[str]) -> set[str]:
    """The words, and of each the beginning that its other forms share, with a `-`."""
    found = set(words)
    short = {f"{word[:_SHORT_PREFIX]}~" for word in found if len(word) in _SHORT}
    return found | short | {f"{word[:_PREFIX]}-" for word in found if len(word) >= _PREFIX}


def is_known(word: str, others: set[str], *, declined: bool = False) -> bool:
    """Whether the word is among others, in another form of the word too."""
    if word in others or (len(word) >= _PREFIX and f"{word[:_PREFIX]}-" in others):
        return True
    return declined and len(word) in _SHORT and f"{word[:_SHORT_PREFIX]}~" in others


def _in_same_place(
    said: list[Term], name: Name, found: list[Term], candidate: Name, elsewhere: frozenset[str]
) -> bool:
    # Figures and dates have many forms, and a rule of their own.
    rest = stems([t for t in (*said[: name.first], *said[name.last :]) if not _is_figure(t)])
    theirs = stems(found)
    # What the source is about need not be said again in each of its sentences.
    rest = (rest - elsewhere) | (rest & theirs)
    before = _beside(said, name.first - 1, -1) == _beside(found, candidate.first - 1, -1) != ""
    if len(rest) < _STEMS_MIN or share(rest, theirs) < (
        _SHARED_HALF if before and _has_title(said, name, found, candidate) else _SHARED
    ):
        return False
    behind = _beside(said, name.last, 1) == _beside(found, candidate.last, 1) != ""
    if name.sure and candidate.sure and share(rest, theirs) >= _SHARED_WITH_PREPOSITION:
        mine = _preposition(said, name)
        if mine and mine == _preposition(found, candidate) and _belongs(said, name, theirs):
            return True
    if not (name.sure and candidate.sure):
        return behind and before | (_second(said, name.last) == _second(found, candidate.last) != "")
    return before or behind


def _has_title(said: list[Term], name: Name, found: list[Term], candidate: Name) -> bool:
    """Whether both are full names right behind one word: the favourite, Anna Berg."""
    full = min(name.last - name.first, candidate.last - candidate.first) >= _WORDS_MIN
    before = name.first and candidate.first and said[name.first - 1].stem
    return full and bool(before) and before == found[candidate.first - 1].stem


def _preposition(words: list[Term], name: Name) -> str:
    """The preposition before a name or the adjective before it; empty where none stands there."""
    for term in reversed(words[max(0, name.first - _BEFORE_NAME) : name.first]):
        low = _ONE_PREPOSITION.get(term.low, term.low)
        if low in known.PREPOSITIONS:
            return low
    return ""


def _belongs(words: list[Term], name: Name, theirs: frozenset[str]) -> bool:
    """Whether the passage has the word that the name's preposition stands behind: `sank off`, not `the judge at`."""
    places = range(name.first - 1, max(-1, name.first - 1 - _BEFORE_NAME), -1)
    at = next(
        (at for at in places if _ONE_PREPOSITION.get(words[at].low, words[at].low) in known.PREPOSITIONS), 0
    )
    return at == 0 or not words[at - 1].stem or words[at - 1].stem in theirs


def _is_figure(term: Term) -> bool:
    return term.low[0].isdigit() or term.low in MONTHS


def _beside(words: list[Term], at: int, step: int) -> str:
    """The nearest word with a meaning, or two small ones, on one side; nothing beyond who else does it."""
    small: list[str] = []
    while 0 <= at < len(words):
        if words[at].low in known.PRONOUNS:
            return ""
        if words[at].stem:
            return words[at].stem
        small.append(words[at].low)
        if len(small) == 2:
            return " ".join(small)
        at += step
    return " ".join(small) if step < 0 and small else ""


def _second(words: list[Term], at: int) -> str:
    found = [word.stem for word in words[at : at + 6] if word.stem]
    return found[1] if len(found) > 1 else ""
