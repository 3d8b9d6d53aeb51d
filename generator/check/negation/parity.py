"""Whether one side denies what the other affirms, in whatever order and with whatever else each says.

Words that say no and stand on both sides are struck out. Where one side then has a denial left of what the other
speaks of, and the other has no word left that could make up for it, the two disagree.
"""

from unicodedata import is_normalized

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import alike
from generator.check.negation.contrary import says_no
from generator.check.negation.lost import Lost, has_denial
from generator.check.negation.making_up import (
    doubled,
    is_in_part,
    is_wary_there,
    made_up,
    omits,
    turned,
    undone,
)
from generator.check.negation.saying_no import Said, about_of, said_of, unmatched

_WORDS_MAX = 60
"""Of a claim; a passage may have three times as many."""
_SHARED_MIN = 2
_WHOLE = 100
_SHARED_WORDS = 0.25
"""Of the words of the side that affirms, the part that the side that denies must have."""
_SHARED_REFUSAL = 0.34
_SENTENCE = 0.34
"""Of the words of the clause that denies, the part that the other side must have."""
_SHARED_ALONE = 3
"""Words of the clause that denies, at least, where what is denied is said in other words."""


def may_deny(words: frozenset[str], language: str) -> bool:
    """A quick look: whether any of the words, in lower case, says no."""
    return has_denial(words) or any(says_no(word, language) for word in words)


def uneven(claim: str, passages: tuple[str, ...], language: str) -> Lost | None:
    """The denial that only one side has; None where there is none, or nothing can be told."""
    if not is_normalized("NFC", claim):
        return None
    mine = said_of(claim, language)
    theirs = [said_of(passage, language) for passage in passages]
    if len(mine.words) > _WORDS_MAX or any(len(each.words) > 3 * _WORDS_MAX for each in theirs):
        return None
    if any(are_complements(mine, each) for each in theirs):
        return None
    for each in theirs:
        found = _denied_there(mine, each, theirs, language)
        if found:
            return found
    return _denied_here(mine, theirs, language)


def makes_up(claim: str, passages: tuple[str, ...], language: str, *, by_passage: bool) -> bool:
    """Whether the side that affirms has a word that may make up for the denial of the other, or denies the same."""
    mine = said_of(claim, language)
    theirs = [said_of(passage, language) for passage in passages]
    if any(are_complements(mine, each) for each in theirs):
        return True
    if by_passage:
        return all(_keeps(mine, each, language) for each in theirs)
    for each in theirs:
        left, negatives = unmatched(each, mine, language)
        negatives = [at for at in negatives if not is_in_part(mine, at, theirs, by_claim=True)]
        if not negatives:
            return True
        said = [about_of(each, i, language) for i in left if i in each.denials]
        if any(mine.side.has(word) for about in said for word in about):
            return True
        denied = [about_of(mine, at, language) for at in negatives]
        if any(is_wary_there(each, [w for w in about if each.side.has(w)]) for about in denied):
            return True
    return False


def _keeps(claim: Said, passage: Said, language: str) -> bool:
    """Whether the claim may have kept all that the passage denies."""
    if turned(claim, passage, language):
        return True
    left, negatives = unmatched(claim, passage, language)
    for at in negatives:
        about = about_of(passage, at, language)
        near = [word for word in about if claim.side.has(word)]
        if made_up(claim, left, about, near, language) or undone(passage, at, claim):
            continue
        if not is_in_part(passage, at, [claim], by_claim=False):
            return False
    return True


def are_complements(one: Said, other: Said) -> bool:
    """Whether the two have shares that make up the whole: 46% failed where 54% passed."""
    mine, theirs = (
        {float(w.key) for w in here.words if w.key and w.key.isascii() and w.key.isdecimal()}
        for here in (one, other)
    )
    return any(_WHOLE - share in theirs - mine for share in mine - theirs)


def _denied_there(mine: Said, passage: Said, passages: list[Said], language: str) -> Lost | None:
    """A denial of the passage that the claim has lost."""
    left, negatives = unmatched(mine, passage, language)
    for at in negatives:
        refusal = at in passage.refusals
        # What else says no may say the same.
        if refusal and (mine.denials or mine.refusals):
            continue
        about = about_of(passage, at, language)
        near = [word for word in about if mine.side.has(word)]
        # Two that say no make a yes: not skipped.
        if not refusal and about and about[0] not in near and omits(about[0].low, language):
            continue
        if made_up(mine, left, about, near, language) or undone(passage, at, mine):
            continue
        if is_in_part(passage, at, [mine], by_claim=False) or doubled(passage, at, negatives, language):
            continue
        inside = [
            passage.words[i]
            for i in passage.side.clause(at)
            if passage.words[i].key and i not in passage.denials
        ]
        shared = [word for word in inside if mine.side.has(word)]
        plain = [word for word in shared if not word.text[:1].isupper() or language == "de"]
        if not near and not refusal and len(plain) >= max(_SHARED_ALONE, len(inside) / 2):
            near = plain
        if not near or len(shared) < _SENTENCE * len(inside) or len(shared) < min(_SHARED_MIN, len(inside)):
            continue
        if not _is_about(mine, [passage], refusal=refusal) or turned(mine, passage, language):
            continue
        if any(_affirms(other, near) for other in passages):
            continue
        word = next(w for w in mine.words if w.key and alike(near[0], w))
        return Lost(passage.words[at].text, word.start, word.end, by_passage=True)
    return None


def _denied_here(mine: Said, passages: list[Said], language: str) -> Lost | None:
    """A denial of the claim that no passage has."""
    found: Lost | None = None
    refusals = () if any(each.denials or each.refusals for each in passages) else mine.refusals
    for at in (*mine.denials, *refusals):
        about = about_of(mine, at, language)
        near = [word for word in about if any(each.side.has(word) for each in passages)]
        if (
            not near
            or (near[0] is not about[0] and len(near) < len(about))
            or is_in_part(mine, at, passages, by_claim=True)
        ):
            continue
        if doubled(mine, at, [*mine.denials, *mine.refusals], language) or not _is_about(
            mine, passages, refusal=at in mine.refusals
        ):
            continue
        silent = not any(_says_no_there(each, mine, near, language) for each in passages)
        alone = all(at in unmatched(each, mine, language)[1] for each in passages)
        if silent and alone and not any(turned(mine, each, language) for each in passages):
            word = mine.words[at]
            found = found or Lost(word.text, word.start, word.end, by_passage=False)
    return found


def _says_no_there(passage: Said, claim: Said, near: list[Word], language: str) -> bool:
    """Whether a word that may say no is said of what the claim speaks of, and the claim has it not."""
    if is_wary_there(passage, near):
        return True
    for i in unmatched(passage, claim, language)[0]:
        if i in passage.denials:
            return True
        if any(claim.side.has(word) for word in about_of(passage, i, language)):
            return True
        inside = [passage.words[k] for k in passage.side.clause(i)]
        if any(alike(word, w) for word in near for w in inside if w.key):
            return True
    return False


def _is_about(claim: Said, passages: list[Said], *, refusal: bool) -> bool:
    """Whether the passages have most of what the claim says."""
    said = [w for i, w in enumerate(claim.words) if w.key and i not in claim.denials]
    shared = [word for word in said if any(each.side.has(word) for each in passages)]
    least = _SHARED_REFUSAL if refusal else _SHARED_WORDS
    return len(shared) >= _SHARED_MIN and len(shared) >= least * len(said)


def _affirms(passage: Said, near: list[Word]) -> bool:
    """Whether another clause says what is denied here."""
    no = {passage.side.clauses[i] for i in (*passage.denials, *passage.refusals)}
    for number in set(passage.side.clauses) - no:
        inside = [w for i, w in enumerate(passage.words) if passage.side.clauses[i] == number and w.key]
        if all(any(alike(word, w) for w in inside) for word in near):
            return True
    return False
