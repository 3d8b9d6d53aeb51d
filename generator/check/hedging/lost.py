"""Whether a claim says flatly what all of its passages hedge."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.check.alignment.copies import words
from generator.check.alignment.sides import side
from generator.check.hedging import clauses, vocabulary
from generator.check.hedging.careful import is_careful
from generator.check.hedging.clues import has_clue
from generator.check.hedging.denied import leaves_nothing_open
from generator.check.hedging.gone import gone
from generator.check.hedging.holder import comes_after
from generator.check.hedging.language import common_language
from generator.check.hedging.settled import settled
from generator.core.model import Claim

_NOUNS = tuple(
    "sourc insid rumou rumor expect estim fuent fonti indiscre kreis medienb gerücht schätz quell bronn käll kild źród"
    " zdroj kaynak läht источник".split()
)
"""Beginnings of what doubts and guesses rest on."""
_PASSAGES_MAX = 20
_LENGTH_MAX = 2_000
"""Code points of a claim or a passage; what is longer says too much to compare."""


def lost_hedge(claim: Claim) -> str:
    """The hedge of a passage that a claim leaves out; empty where there is none, or nothing can be told."""
    passages: list[str] = []
    for citation in claim.citations:
        for item in citation.items:
            if not item.passages:
                return ""
            passages += [passage.exact for passage in item.passages]
    # Most claims have the passage's own words in them, its hedges too.
    said = claim.text
    if all(passage[1:] in said for passage in passages) or not any(map(has_clue, passages)):
        return ""
    if len(passages) > _PASSAGES_MAX or max(map(len, (claim.text, *passages))) > _LENGTH_MAX:
        return ""
    return _lost(said, tuple(passages))


@lru_cache(maxsize=64)
def _lost(said: str, cited: tuple[str, ...]) -> str:
    passages = list(cited)
    spoken = common_language(said, passages) or "en"
    if spoken == "-":
        return ""
    lost = _hedge(said, passages, spoken)
    if lost and is_careful(said, passages, spoken, lost.lower()):
        lost = ""
    lost = lost or gone(said, passages, spoken)
    if lost and (
        settled(said, passages, spoken, lost) or _names_it(said, lost) or comes_after(said, passages, lost)
    ):
        lost = ""
    return _limit(said, passages) or lost


def _names_it(claim: str, hedge: str) -> bool:
    """Whether a claim has the noun of the hedge in another phrase: what sources say, what is expected."""
    mine = side(claim)
    return any(word.low.startswith(_NOUNS) and mine.has(word) for word in words(hedge))


def _hedge(claim: str, passages: Sequence[str], spoken: str) -> str:
    if spoken not in vocabulary.LANGUAGES:
        return ""
    if vocabulary.answered(claim, spoken, " ".join(passages)):
        return ""
    stems = clauses.stems(claim)
    said_to_come = vocabulary.is_future(claim)
    lost = ""
    for passage in passages:
        found = vocabulary.hedges(passage, spoken)
        found = [span for span in found if not leaves_nothing_open(side(passage), span, spoken)]
        if said_to_come:
            found = [span for span in found if not vocabulary.is_scheduled(passage, span)]
        bears, hedge = clauses.hedge_about(passage, found, stems)
        # Without a hedge it may say it flatly in other words.
        if not hedge and (bears or not found):
            return ""
        lost = lost or hedge
    return lost


def _limit(claim: str, passages: Iterable[str]) -> str:
    """An amount that is a limit or an estimate in a passage, and nothing of the kind in the claim."""
    lost = ""
    for passage in passages:
        found = {digits: span for span, digits in vocabulary.limits(passage)}
        stated = [digits for digits in found if vocabulary.states_amount(claim, digits)]
        if stated:
            span = found[stated[0]]
            lost = lost or passage[span.start : span.end].strip(" $€£¥")
    return "" if lost and vocabulary.answered(claim, "en") else lost
