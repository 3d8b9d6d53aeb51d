"""Whether a claim has the opposite of what the passage says of the same, however it says the rest."""

from unicodedata import is_normalized

from generator.check.alignment.sides import Side, side
from generator.check.comparison.anchored import Against, against
from generator.check.comparison.complementary import complementary, is_one_of_others
from generator.check.comparison.denying import denies_more
from generator.check.comparison.exchanged import exchanged
from generator.check.comparison.faces import faced
from generator.check.comparison.figures import figures_exchanged
from generator.check.comparison.limited import limit_turned, opposite_limits
from generator.check.comparison.pointer import Pointer
from generator.check.comparison.pointers import faced_only, pointers, points
from generator.check.comparison.poles import poled, poles
from generator.check.comparison.same_statement import is_same_statement
from generator.check.comparison.small_words import AGAINST, MULTIPLES, ONLY, PREPOSITIONS, REST
from generator.check.comparison.swapped import swapped
from generator.check.comparison.turned import Turned
from generator.check.facts.spelled import ENGLISH
from generator.check.negation.contrary import says_no
from generator.check.negation.reach import BEFORE
from generator.check.negation.words import DENIALS

_SHARED = 0.3
"""Of the claim's words, the part that the passage must have."""
_SHARED_NAMED = 0.2
"""The same where a name or a figure is shared."""
_SHARED_MIN = 2
_REACH = 6
"""Words before a multiple."""
_ENDS = (
    "begin",
    "start",
    "begann",
    "commenc",
    "début",
    "empiez",
    "comienz",
    "inizi",
    "começ",
    "börja",
    "start",
    "zaczn",
)
"""What is over before something else begins."""
_CONVERSE = ("buy", "bought", "sell", "sold", "import", "export")
"""What one buys another sells."""
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
        if len(theirs.words) > 3 * _WORDS_MAX:
            continue
        one, other = poled(mine, language), poled(theirs, language)
        if not _is_about(one, other):
            continue
        turned = (
            _of_pointers(one, other, language)
            or limit_turned(mine, theirs, language)
            or figures_exchanged(one, other, language)
        )
        if turned is None:
            return None
        found = found or turned
    return found


def _of_pointers(claim: Side, passage: Side, language: str) -> Turned | None:
    own, others = _pointing(claim, passage, language)
    if not others:
        return None
    turned = _turned(claim, own, passage, others, language)
    return turned or exchanged(claim, own, passage, others, language)


def _pointing(claim: Side, passage: Side, language: str) -> tuple[list[Pointer], list[Pointer]]:
    """The words of both that point some way; none where one of them has none."""
    is_faced = faced(claim.lows - passage.lows, passage.lows - claim.lows, language)
    if not is_faced and not any(points(word, language) for word in claim.lows):
        return [], []
    ends, others_ends = poles(claim), poles(passage)
    both = frozenset(end for found in (ends, others_ends) for end in found if _other_end(end) in found)
    both |= frozenset(map(_other_end, both)) | (ends & others_ends)
    own, others = pointers(claim, language, both), pointers(passage, language, both)
    if is_faced:
        own, others = (
            [*own, *faced_only(claim, passage, own, language)],
            [*others, *faced_only(passage, claim, others, language)],
        )
    return (own, others) if own and others else ([], [])


def _other_end(pole: str) -> str:
    return f"{pole[:-1]}{1 - int(pole[-1])}"


def _is_about(claim: Side, passage: Side) -> bool:
    said = [word for word in claim.words if word.key]
    shared = [word for word in said if passage.has(word)]
    named = any(word.key[0].isdigit() or word.text[0].isupper() or word.low in ENGLISH for word in shared)
    least = (1, _SHARED_NAMED) if named else (_SHARED_MIN, _SHARED)
    return len(shared) >= least[0] and len(shared) >= least[1] * len(said)


def _turned(
    claim: Side, mine: list[Pointer], passage: Side, theirs: list[Pointer], language: str
) -> Turned | None:
    every = against(claim, mine, passage, theirs, language)
    # Where two have changed places, all that is said is said of the other.
    if (
        not every
        or complementary(claim, passage)
        or REST & (claim.lows ^ passage.lows)
        or any(_is_swapped(claim, e, passage, language) for e in every)
    ):
        return None
    if any(_is_always(e, passage, language) for e in every) and len(every) > 1:
        return None
    found = [
        each
        for each in every
        if not _is_made_up_for(claim, each, passage, language) and is_same_statement(claim, each, passage)
    ]
    if (
        len(found) > 1
        and len({each.claim.compares for each in found} | {e.passage.compares for e in found}) > 1
    ):
        # All is turned where it is the other of two that is spoken of: weaker, but it killed more.
        return None
    for each in found:
        # Two that are turned beside the same word say the same again.
        if sum(other.anchor == each.anchor for other in found) > 1:
            continue
        one, other = each.claim, each.passage
        start, end = claim.words[one.first].start, claim.words[one.last].end
        first, last = passage.words[other.first].start, passage.words[other.last].end
        return Turned(start, end, passage.text[first:last])
    return None


def _is_swapped(claim: Side, each: Against, passage: Side, language: str) -> bool:
    """Whether the two compare, or set before and after one another, the other way round."""
    i, j = each.claim.last, each.passage.last
    compare = each.claim.compares or each.passage.compares or language == "tr"
    compare = compare or bool({claim.words[i].low, passage.words[j].low} & PREPOSITIONS)
    compare = compare or any(
        here.words[at].low.startswith(MULTIPLES) for here, at in ((claim, i), (passage, j))
    )
    return compare and swapped(claim, i, passage, j, language)


def _is_made_up_for(claim: Side, each: Against, passage: Side, language: str) -> bool:
    """Whether a denial or what both compare with turns it right again."""
    i, j = each.claim.last, each.passage.last
    words = claim.words[i].low, passage.words[j].low
    if any(says_no(word, language) for word in words) and opposite_limits(claim, passage, language):
        return True
    if any(word.startswith(_CONVERSE) for word in words) or _is_denied_instead(
        claim, i, passage, j, language
    ):
        return True
    if is_one_of_others(claim, each.claim, passage, each.passage):
        return True
    if each.claim.is_denied is not each.passage.is_denied:
        return True
    if denies_more(claim, i, passage, language) or denies_more(passage, j, claim, language):
        return True
    if _is_set_against(claim, i) is not _is_set_against(passage, j):
        return True
    if (
        each.claim.at
        and claim.words[each.claim.at].low.startswith(_ENDS)
        and BEFORE & (claim.lows - passage.lows)
    ):
        return True
    return bool(ONLY & (claim.lows - passage.lows))


def _is_denied_instead(claim: Side, i: int, passage: Side, j: int, language: str) -> bool:
    """Whether one refuses what the other denies: denies having asked, maintains that it has not."""
    deny = DENIALS.get(language, frozenset())
    mine, theirs = (
        sum(here.words[k].low in deny for k in here.clause(at)) for here, at in ((claim, i), (passage, j))
    )
    refuses = says_no(claim.words[i].low, language), says_no(passage.words[j].low, language)
    return (refuses == (False, True) and mine > theirs) or (refuses == (True, False) and theirs > mine)


def _is_set_against(here: Side, at: int) -> bool:
    """Whether a multiple is one of what the other of two had: against half as many."""
    clause = [i for i in here.clause(at) if at - _REACH <= i < at]
    return here.words[at].low.startswith(MULTIPLES) and any(here.words[i].low in AGAINST for i in clause)


def _is_always(each: Against, passage: Side, language: str) -> bool:
    """Whether one of two is a denial itself, which turns another word: always open, never closed."""
    return passage.words[each.passage.at].low in DENIALS.get(language, ())
