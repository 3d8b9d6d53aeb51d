"""Whether a claim has the opposite of what the passage says of the same, however it says the rest."""

from unicodedata import is_normalized

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import Side, alike, side
from generator.check.comparison.faces import faced, faces, goes_with
from generator.check.comparison.limited import limit_turned
from generator.check.comparison.limits import limits
from generator.check.comparison.small_words import DEGREES, EXTREMES, LESS, ONLY, PREPOSITIONS, THAN
from generator.check.comparison.swapped import is_moved, meet, swapped, tail_of
from generator.check.comparison.turned import Turned
from generator.check.negation.contrary import says_no
from generator.check.negation.forms import denied_of
from generator.check.negation.words import DENIALS

_SHARED = 0.3
"""Of the claim's words, the part that the passage must have."""
_SHARED_MIN = 2
_REACH = 4
"""Words with a meaning around an opposite, on each side, of which the other must have one."""
_WORDS_MAX = 60
"""Of a claim; a passage may have three times as many."""


def facing(claim: str, passages: tuple[str, ...], language: str) -> Turned | None:
    """The word of a claim that faces its opposite in a passage; None where there is none, or nothing can be told."""
    mine = side(claim)
    found: Turned | None = None
    if len(mine.words) > _WORDS_MAX or not is_normalized("NFC", claim):
        return None
    for passage in passages:
        theirs = side(passage)
        if len(theirs.words) > 3 * _WORDS_MAX or not _is_about(mine, theirs):
            continue
        turned = (
            _turned(mine, theirs, language)
            or limit_turned(mine, theirs, language)
            or _exchanged(mine, theirs, language)
        )
        if turned is None:
            return None
        found = found or turned
    return found


def _is_about(claim: Side, passage: Side) -> bool:
    said = [word for word in claim.words if word.key]
    shared = [word for word in said if passage.has(word)]
    return len(shared) >= _SHARED_MIN and len(shared) >= _SHARED * len(said)


def _turned(claim: Side, passage: Side, language: str) -> Turned | None:
    if not faced(claim.lows - passage.lows, passage.lows - claim.lows, language):
        return None
    theirs, mine = passage.lows, claim.lows
    own = _free(claim, theirs, passage, language)
    others = _free(passage, mine, claim, language)
    pairs = [(i, j) for i in own for j in others if faces(claim.words[i].low, passage.words[j].low, language)]
    pairs = [(i, j) for i, j in pairs if _near(claim, i, passage, j)]
    # Two that are turned say the same again.
    if len({i for i, _ in pairs}) != 1 or len({j for _, j in pairs}) > 1:
        return None
    ((i, j),) = pairs
    word = claim.words[i]
    degrees = ((mine - theirs) & DEGREES) - {word.low}, ((theirs - mine) & DEGREES) - {passage.words[j].low}
    if faced(*degrees, language):
        return None
    if _is_said_too(claim, i, own, passage, j, others, language) or _is_degree_of_another(
        claim, i, passage, j
    ):
        return None
    if denies_more(claim, i, passage, j, language) or denies_more(passage, j, claim, i, language):
        return None
    if swapped(claim, i, passage, j, language) or (ONLY & (mine - theirs)):
        return None
    return Turned(word.start, word.end, passage.words[j].text)


def _free(here: Side, said: frozenset[str], other: Side, language: str) -> list[int]:
    """The places of the words that the other side has not, and that are no limits that it has too."""
    theirs = {limit.least for limit in limits(other.text, language)}
    spans = limits(here.text, language)
    found = []
    for i, word in enumerate(here.words):
        limit = next((each for each in spans if each.start <= word.start < each.end), None)
        if limit is None or (limit.least not in theirs and word.low in DEGREES and word.low not in EXTREMES):
            found.append(i)
    return [i for i in found if here.words[i].low not in said]


def _is_said_too(
    claim: Side, i: int, own: list[int], passage: Side, j: int, others: list[int], language: str
) -> bool:
    """Whether either side has, beside its word, what goes the way of the other's."""
    word, other = claim.words[i].low, passage.words[j].low
    for k in others:
        low = passage.words[k].low
        beside = k in passage.clause(j) or _near(claim, i, passage, k)
        if low not in PREPOSITIONS and goes_with(word, low, language) and beside:
            return True
    for k in own:
        low = claim.words[k].low
        beside = k in claim.clause(i) or _near(claim, k, passage, j)
        if low not in PREPOSITIONS and goes_with(other, low, language) and beside:
            return True
    return False


def _is_degree_of_another(claim: Side, i: int, passage: Side, j: int) -> bool:
    """Whether more or less is said of a quality on one side alone, or turns the word itself: less easy."""
    degrees = [here.words[at].low in DEGREES for here, at in ((claim, i), (passage, j))]
    for here, at, degree, other in ((claim, i, degrees[0], passage), (passage, j, degrees[1], claim)):
        following = here.words[at + 1] if at + 1 < len(here.words) else None
        quality = following is not None and following.key and following.low not in THAN
        if degree and following and quality and not following.key[0].isdigit():
            if not all(degrees):
                return True
            if not other.has(following):
                return True
        if at and here.words[at - 1].low in LESS:
            return True
    return False


def _around(here: Side, at: int) -> list[Word]:
    inside = [i for i in here.clause(at) if here.words[i].key and i != at]
    places = (
        inside if len(inside) > 1 else [i for i in range(len(here.words)) if here.words[i].key and i != at]
    )
    before = [i for i in places if i < at][-_REACH:]
    return [here.words[i] for i in (*before, *[i for i in places if i > at][:_REACH])]


def _near(claim: Side, i: int, passage: Side, j: int) -> bool:
    """Whether both stand with a word in common; of prepositions it is the next."""
    if claim.words[i].low in PREPOSITIONS or passage.words[j].low in PREPOSITIONS:
        return meet(_next(claim, i), _next(passage, j))
    theirs = _around(passage, j)
    return any(alike(word, other) for word in _around(claim, i) for other in theirs)


def _next(here: Side, at: int) -> list[Word]:
    return [word for word in here.words[at + 1 :] if word.key][:2]


def denies_more(here: Side, at: int, other: Side, there: int, language: str) -> bool:
    """Whether something is denied beside a word, that the other side does not have."""
    said = {other.words[k].low for k in other.clause(there)}
    for i in here.clause(at):
        word = here.words[i]
        if i == at or word.low in said:
            continue
        if word.low in DENIALS.get(language, ()) or (word.low == "t" and language == "en"):
            return True
        if denied_of(word.low, language) or says_no(word.low, language):
            return True
    return False


def _exchanged(claim: Side, passage: Side, language: str) -> Turned | None:
    """Whether what is compared, and with what, have changed places: women more than men, men more than women."""
    if DEGREES.isdisjoint(claim.lows & passage.lows) or faced(claim.lows, passage.lows, language):
        return None
    spans = limits(claim.text, language)
    for i, word in enumerate(claim.words):
        if word.low not in DEGREES or any(each.start <= word.start < each.end for each in spans):
            continue
        j = next((j for j, other in enumerate(passage.words) if other.low == word.low), None)
        tail = tail_of(claim, i)
        if j is None or not tail or denies_more(claim, i, passage, j, language):
            continue
        their_tail = tail_of(passage, j)
        if is_moved(claim, i, tail, passage, their_tail) and is_moved(passage, j, their_tail, claim, tail):
            return Turned(word.start, word.end, passage.words[j].text)
    return None
