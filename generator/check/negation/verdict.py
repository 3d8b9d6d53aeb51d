"""What a claim and its passages disagree in, one of the two denying what the other affirms."""

from generator.check.alignment.pairs import Pair
from generator.check.negation.certain import denies_both, disagree, shown
from generator.check.negation.copied import RELATIVE, denied
from generator.check.negation.halves import half_lost
from generator.check.negation.lost import Lost, can_tell, lost
from generator.check.negation.making_up import is_in_part
from generator.check.negation.meanings import says
from generator.check.negation.odd import Odd, odd
from generator.check.negation.parity import are_complements, makes_up, may_deny, uneven
from generator.check.negation.reach import CONCORD
from generator.check.negation.signs import may_say_no
from generator.check.negation.signs.slight import STILL
from generator.check.negation.told import told
from generator.check.negation.units import Counted, counted
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
    sides = [each is not None for each in every]
    found = _by_words(pair, is_new=found is None)
    if not any(sides):
        return found
    if found and not any(each and not denies_both(each) for each in every):
        found = None
    if found and not _is_told(pair, found):
        found = None
    if found is None and len(pair.passages) == 1:
        found = half_lost(said, pair.passages[0], language)
    return found or _by_number(pair, every) or _bare(pair)


def _bare(pair: Pair) -> Lost | None:
    """What the only passage denies once, where the claim says it and denies nothing at all."""
    mine = counted(pair.said.text, pair.language)
    if mine.units or len(pair.passages) > 1:
        return None
    theirs = counted(pair.passages[0], pair.language)
    if len(theirs.units) != 1 or are_complements(mine.said, theirs.said):
        return None
    unit = theirs.units[0]
    if (
        not unit.is_denial
        or _is_relative(theirs, unit.at)
        or is_in_part(theirs.said, unit.at, [mine.said], by_claim=False)
    ):
        return None
    if not told(mine, theirs, unit, pair.language):
        return None
    place = next((word for word in mine.words if word.key and says(theirs.side, word, pair.language)), None)
    first, last = theirs.words[unit.at], theirs.words[unit.end]
    shown_as = theirs.side.text[first.start : last.end]
    return Lost(shown_as, place.start, place.end, by_passage=True) if place else None


def _is_relative(text: Counted, at: int) -> bool:
    """Whether what is denied is said of somebody by the way: who was not there."""
    return text.words[text.side.clause(at)[0]].low in RELATIVE


def _is_told(pair: Pair, found: Lost) -> bool:
    """Whether the side that affirms leaves no doubt that it means what the other denies."""
    mine = counted(pair.said.text, pair.language)
    if found.by_passage and pair.language in CONCORD and any(unit.is_denial for unit in mine.units):
        return False
    for passage in pair.passages:
        theirs = counted(passage, pair.language)
        yes, no = (mine, theirs) if found.by_passage else (theirs, mine)
        for unit in no.units:
            shown_as = no.side.text[no.words[unit.at].start : no.words[unit.end].end].lower()
            is_this = found.denial.lower() in shown_as or no.words[unit.at].low in found.denial.lower()
            if is_this and told(yes, no, unit, pair.language, strictly=not found.by_passage):
                return True
    return False


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
        if each is None or not _is_told_by(each):
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


def _is_told_by(odd: Odd) -> bool:
    """The same of a clause that was counted; where both sides say no, or it still goes on, the number tells it."""
    if odd.mine and (odd.theirs or (not odd.by_passage and any(unit.is_bound for unit in odd.mine))):
        return True
    if odd.has_ended and not STILL.isdisjoint(odd.claim.side.lows):
        return True
    yes, no = (odd.claim, odd.passage) if odd.by_passage else (odd.passage, odd.claim)
    units = odd.theirs if odd.by_passage else odd.mine
    units = [*units, *(unit for unit in no.units if not unit.is_denial and odd.by_passage)]
    return any(told(yes, no, unit, odd.language, strictly=not odd.by_passage) for unit in units)
