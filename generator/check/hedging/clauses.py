"""Which part of a passage a claim is about, and whether that part is hedged."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.hedging.language import SMALL_WORDS
from generator.check.phrases import any_of
from generator.core.position import Span

# A comma may part items of a list; the others part what is said. German sets one before an infinitive too, and
# what is no more than a figure in brackets parts nothing.
_PART = re.compile(
    r"(?:(?<!\d),|,(?!\d))(?!\s(?:that|whether|dass|ob|que|si|[^,;:.()]{0,80}?\s(?:zu\s\w+|\w+zu\w+)en)\b)"
    r"|\((?!\d[\d.,]{0,12} ?%?\))|(?<![\d%])\)"
)
_BREAK = re.compile(
    r"[;:—…]|–(?=\s)|[.!?](?=\s)"
    r"|,?\s(?=(?:but|while|although|though|whereas|because(?! of\b)|since|which|who|unless)\s)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:and|or|und|et|y)(?: (?:also|then|now|it|they|he|she))?\s+\Z", re.IGNORECASE)
_ADVERBS = any_of(
    r"""
    (?:reported|alleged|purported|supposed|apparent|seeming|ostensib|presumab|possib|probab|potential)l?y
    perhaps  maybe  it (?:is|was)  according  sources?  people  persons?  insiders?  rumou?rs?  reports
    prosecutors  laut  nach Angaben  insider\w*  kreisen  medienberichten  wohl  d['’]après  fuentes
    des sources  if  subject  pending  angeblich  vermutlich  offenbar  möglicherweise  wahrscheinlich  selon
    apparemment  probablement  al parecer  según  supuestamente  presuntamente  probablemente
    """
)
"""They hold for all that is said with them, also where they stand behind it."""
_ADVERBIAL = re.compile(rf"{_ADVERBS}\b", re.IGNORECASE)
_ASIDE = re.compile(r"\W*(?:which|who|whose)\b", re.IGNORECASE)
_APART = re.compile(r"[,(–—]\s*(?:[^\s,]+\s){0,2}\Z")
_NEAR = 40
_WORD = re.compile(r"\d[\d.,]*|[^\W\d_]+")
_STEM = 5
_SHARED_MIN = 2
_WHOLE_MIN = 3


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    hedges: tuple[Span, ...]
    """Within the clause."""
    stems: frozenset[str]
    over: str
    """A hedge elsewhere in the sentence that holds for this clause too."""


def stems(text: str) -> frozenset[str]:
    """The words of a text that carry its meaning, by their beginnings; figures whole."""
    words = (word.strip(".,") for word in _WORD.findall(text.lower()))
    return frozenset(
        word if word[:1].isdigit() else word[:_STEM]
        for word in words
        if word[:1].isdigit() or (len(word) > 2 and word not in SMALL_WORDS)
    )


def hedge_about(passage: str, hedges: list[Span], claim: frozenset[str]) -> tuple[bool, str]:
    """Whether the passage bears on a claim with these stems, and the hedge on it there, if any."""
    clauses = [clause for segment in _split(passage, hedges, _BREAK) for clause in _clauses(*segment)]
    if clauses and all(clause.over for clause in clauses):
        return True, clauses[0].over
    for clause in clauses:
        # "…, possibly in the opposite sense": hedged apart from the rest, and the claim has all of it.
        if len(clause.stems) >= _WHOLE_MIN and clause.stems <= claim:
            hedge = _hedge_on(clause, claim)
            if hedge and not any(clause.stems <= other.stems for other in clauses if other is not clause):
                return True, hedge
    most = max((len(clause.stems & claim) for clause in clauses), default=0)
    found = ""
    for clause in clauses:
        shared = clause.stems & claim
        if most and len(shared) == most:
            hedge = clause.over or _hedge_on(clause, claim)
            if not hedge or not _enough(shared, clause.stems):
                return True, ""
            found = found or hedge
    return bool(most), found


def _enough(shared: frozenset[str], stems: frozenset[str]) -> bool:
    """Whether so many words in common show that two clauses speak of one thing."""
    return (
        len(shared) >= _SHARED_MIN
        or 2 * len(shared) >= len(stems)
        or any(word[0].isdigit() for word in shared)
    )


def _clauses(text: str, hedges: list[Span]) -> Iterator[_Clause]:
    """The parts of what one sentence says, each with the hedges on it."""
    over = next((text[h.start : h.end] for h in hedges if _holds_for_all(text, h)), "")
    for part, own in _split(text, hedges, _PART):
        words = part
        for hedge in reversed(own):
            words = f"{words[: hedge.start]} {words[hedge.end :]}"
        yield _Clause(part, tuple(own), stems(words), over)


def _holds_for_all(text: str, hedge: Span) -> bool:
    """Whether a hedge stands before all that a sentence says, or apart from it between commas or at its end."""
    before, after = text[: hedge.start].rstrip(), text[hedge.end :]
    if not stems(before) and not _ASIDE.match(text):
        return True
    apart = (
        _APART.search(text, max(0, hedge.start - _NEAR), hedge.start)
        and len(stems(after.split(",")[0])) <= _SHARED_MIN
    )
    return bool(apart) and _ADVERBIAL.match(text, hedge.start) is not None


def _split(text: str, hedges: list[Span], sign: re.Pattern[str]) -> Iterator[tuple[str, list[Span]]]:
    """The parts of a text, with words in them, and the hedges in each; no hedge is cut."""
    cuts = {match.end() for match in sign.finditer(text)}
    # "It bought the site and plans to enlarge it": the hedge is no matter of the first half.
    for hedge in hedges:
        joined = _AND.search(text, max(0, hedge.start - 20), hedge.start)
        if joined:
            cuts.add(joined.start())
    start = 0
    for end in (*sorted(cuts), len(text)):
        if end == len(text) or not any(hedge.start < end < hedge.end for hedge in hedges):
            if any(map(str.isalnum, text[start:end])):
                yield text[start:end], [hedge.shift(-start) for hedge in hedges if start <= hedge.start < end]
            start = end


def _hedge_on(clause: _Clause, claim: frozenset[str]) -> str:
    """A hedge with a word of the claim behind it; one with nothing behind it concerns what stands before."""
    for hedge in clause.hedges:
        behind = stems(clause.text[hedge.end :])
        if not behind or behind & claim:
            return clause.text[hedge.start : hedge.end]
    return ""
