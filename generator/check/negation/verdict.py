"""What a claim and its passages disagree in, one of the two denying what the other affirms."""

from generator.check.alignment.pairs import Pair
from generator.check.negation.certain import denies_both, disagree, shown
from generator.check.negation.copied import denied
from generator.check.negation.halves import half_lost
from generator.check.negation.lost import Lost, can_tell, lost
from generator.check.negation.odd import Odd, odd
from generator.check.negation.parity import makes_up, may_deny, uneven
from generator.check.negation.signs import may_say_no
from generator.check.negation.units import counted
from generator.check.negation.words import DENIALS


def contradiction(pair: Pair) -> Lost | None:
    """What one side denies and the other affirms; None where there is nothing, or nothing can be told."""
    language = pair.language
    if pair.is_verbatim or language not in DENIALS or not _may_deny(pair.words, language):
        return None
    said = pair.said.text
    found = lost(said, pair.passages, language)
    if found and not makes_up(said, pair.passages, language, by_passage=found.by_passage):
        return found
    every = [odd(said, passage, language) for passage in pair.passages]
    told = [each for each in every if each is not None]
    found = _by_words(pair, is_new=found is None)
    if found and told and not any(each and not denies_both(each) for each in told):
        found = None
    if found is None and told and len(pair.passages) == 1:
        found = half_lost(said, pair.passages[0], language)
    return found or (_by_number(pair, every) if told else None)


def _may_deny(words: frozenset[str], language: str) -> bool:
    """A quick look: whether any of the words, in lower case, says no."""
    return may_deny(words, language) or any(may_say_no(word, language) for word in words)


def _by_words(pair: Pair, *, is_new: bool) -> Lost | None:
    """What is told by the words around each denial; as a copy of the passage where it is not told yet."""
    said, language = pair.said.text, pair.language
    found = (
        denied(pair.copies, said, language) if is_new and can_tell(said, pair.passages, language) else None
    )
    if found and makes_up(said, pair.passages, language, by_passage=found.by_passage):
        found = None
    return found or uneven(said, pair.passages, language)


def _by_number(pair: Pair, every: list[list[Odd] | None]) -> Lost | None:
    """What is told by the number of times that the two sides say no; not where another passage bears the claim out."""
    for passage, found in zip(pair.passages, every, strict=True):
        each = disagree(found) if found else None
        if each is None:
            continue
        others = [
            other
            for other, told in zip(pair.passages, every, strict=True)
            if other != passage and not any(clause.part == each.part for clause in told or ())
        ]
        if not any(
            counted(other, pair.language).side.has(word) for other in others for word in each.lead.head
        ):
            return shown(each)
    return None
