"""Whether a claim affirms what its passages deny, or the reverse."""

import re
from typing import NamedTuple

from generator.check.alignment.clauses import Clause, clauses, sentences, share
from generator.check.alignment.terms import Term, terms
from generator.check.comparison.opposites import refuses
from generator.check.negation import words as known
from generator.check.negation.denied import Denial, denials, is_denial
from generator.check.negation.forms import denied_of

_SHARED = 0.75
"""Of the words of a claim's clause, the part that the passage must have."""
_SHARED_SENTENCE = 0.5
"""The part that the sentence of the passage must have in which it is denied or affirmed."""
_SHARED_ABROAD = 0.85
_STEMS_MIN = 2
_STEMS_MIN_ABROAD = 3
_DENIALS_MAX = 20
"""More than that nobody can tell apart."""
_LIMITS = frozenset(
    """
    over under more less fewer least most above below before after within outside all every any some first last new
    old other another both each half next former latter former
    """.split()
)
"""Words that make it a statement about something else."""
_BOTH = frozenset({"neither", "nor"})
_NO_DOUBT = frozenset("under united union university unit units unions universities nonetheless".split())
_MAY_DENY = re.compile(r"ne\w{4}|\w{2,24}m(?:[ae](?:d[ıiuü]|y|z|mış|miş)|[ıiuü]yor)").match
"""Czech and Turkish verbs, and much else."""
_VERBS = frozenset(
    """
    fail fails failed failing refuse refuses refused refusing decline declines declined neglect neglected unable
    unwilling forgot omit omits omitted without ohne sans sin senza sem zonder utan bez mancato mancata mancati
    """.split()
)
_REFUSAL = re.compile(
    r"weiger|refus|renonc|omis|oubli|échou|evit|rechaz|rehus|rifiut|rinunci|recus|vägra|odm[óí]"
)
_ALL = frozenset[str]().union(*known.DENIALS.values()) | {"t"} | _VERBS
"""Every word that denies; a `t` is left of `don't`."""


class Lost(NamedTuple):
    """A denial that one side has and the other has not."""

    denial: str
    """As the passage or the claim has it, with what it denies."""
    start: int
    end: int
    """The words of the claim that are contradicted, or that deny."""
    by_passage: bool
    """Whether it is the passage that denies."""


def has_denial(words: frozenset[str]) -> bool:
    """A quick look: whether any of the words, in lower case, denies."""
    return not words.isdisjoint(_ALL) or any(_MAY_DENY(word) or _REFUSAL.match(word) for word in words)


def can_tell(claim: str, passages: tuple[str, ...], language: str) -> bool:
    """Whether all that is denied is understood; of English only is it known what may not be."""
    return language != "en" or all(denials(text, terms(text)) is not None for text in (claim, *passages))


def lost(claim: str, passages: tuple[str, ...], language: str) -> Lost | None:
    """The denial that a claim and its passages do not share; None where there is none or nothing can be told."""
    if language == "en":
        return _english(claim, passages)
    return _plain(claim, passages, language) if language in known.DENIALS else None


def _english(claim: str, passages: tuple[str, ...]) -> Lost | None:
    said = terms(claim)
    mine = denials(claim, said)
    theirs = [(passage, words, denials(passage, words)) for passage in passages for words in [terms(passage)]]
    if mine is None or not (mine or any(found != [] for _, _, found in theirs)):
        return None
    if any(found is None for _, _, found in theirs):
        return None
    all_theirs = [denial for _, _, found in theirs for denial in found or ()]
    if len(mine) + len(all_theirs) > _DENIALS_MAX:
        return None
    left = _without_like(mine, all_theirs)
    unshared = _without_like(all_theirs, mine)
    if len(left) == 1 and not unshared_about(unshared, said):
        return _denied_by_claim(claim, left[0], passages)
    if not left:
        for denial in unshared:
            found = _denied_by_passage(claim, denial, mine, theirs)
            if found:
                return found
    return None


def _without_like(some: list[Denial], others: list[Denial]) -> list[Denial]:
    """Those that have none of their kind among the others; `neither` and `nor` are one."""
    left = [denial for denial in some if not any(_same(denial, other) for other in others)]
    both = [denial for denial in some if denial.term.low in _BOTH]
    return [denial for denial in left if denial not in both or all(each in left for each in both)]


def unshared_about(unshared: list[Denial], said: list[Term]) -> bool:
    """Whether one of the passages' denials is about something that the claim speaks of."""
    spoken = {term.stem for term in said}
    return any(not spoken.isdisjoint(denial.about) for denial in unshared)


def _same(one: Denial, other: Denial) -> bool:
    return not set(one.about).isdisjoint(other.about)


def _denied_by_claim(claim: str, denial: Denial, passages: tuple[str, ...]) -> Lost | None:
    clause = _clause_with(claim, denial.term.start, denial.head)
    if clause is None:
        return None
    for passage in passages:
        for sentence in sentences(passage):
            if denial.head in sentence.stems and _about_the_same(
                clause, sentence, denial.head, passage, claim
            ):
                return Lost(_shown(claim, denial), denial.term.start, _end(claim, denial), by_passage=False)
    return None


def _denied_by_passage(
    claim: str,
    denial: Denial,
    mine: list[Denial],
    theirs: list[tuple[str, list[Term], list[Denial] | None]],
) -> Lost | None:
    head = denial.head
    if any(head in other.about for other in mine):
        return None
    # Said without a denial too, it is borne out: by another passage, or elsewhere in this one.
    for _, words, found in theirs:
        covered = {stem for each in found or () for stem in each.about}
        times = sum(term.stem == head for term in words)
        if times > sum(each.about.count(head) for each in found or ()) or (times and head not in covered):
            return None
    passage = next(text for text, _, found in theirs if found and denial in found)
    sentence = next(
        (s for s in sentences(passage) if s.start <= denial.term.start < s.start + len(s.text)), None
    )
    clause = _clause_with(claim, None, head)
    if clause is None or sentence is None:
        return None
    if not _about_the_same(clause, sentence, head, passage, claim):
        return None
    at = next(term for term in clause.terms if term.stem == head)
    return Lost(_shown(passage, denial), clause.start + at.start, clause.start + at.end, by_passage=True)


def _about_the_same(clause: Clause, sentence: Clause, head: str, passage: str, claim: str) -> bool:
    """Whether a clause of the claim says what the sentence of the passage says, but for denials."""
    words = frozenset(
        t.stem for t in clause.terms if t.stem and not is_denial(t.low) and t.low not in known.EMPTY
    )
    if len(words & sentence.stems) < _STEMS_MIN or share(words, sentence.stems) < _SHARED_SENTENCE:
        return False
    if share(words, Clause(passage, 0).stems) < _SHARED:
        return False
    limits = {term.low for term in clause.terms} & _LIMITS
    if limits - {term.low for term in sentence.terms} - {"any", "some"}:
        return False
    around = next((c for c in clauses(sentence.text) if head in c.stems), sentence)
    # What makes up for a denial on both sides does so on neither.
    mine = _doubtful(clause.terms, head) - (_doubtful(terms(passage)) - {"yet"})
    theirs = _doubtful(around.terms, head) - _doubtful(terms(claim)) - {"yet"}
    return not mine and not theirs


def _clause_with(claim: str, place: int | None, head: str) -> Clause | None:
    """The clause of a claim in which `head` stands; the whole claim where the clause is too short to compare."""
    parts = clauses(claim)
    for part in parts:
        inside = place is None or part.start <= place < part.start + len(part.text)
        if inside and head in part.stems:
            words = [t for t in part.terms if t.stem and not is_denial(t.low)]
            return part if len(words) >= _STEMS_MIN else Clause(claim, 0)
    whole = Clause(claim, 0)
    return whole if head in whole.stems else None


def _doubtful(words: list[Term], head: str = "") -> set[str]:
    """The words that may make up for a denial; not what is denied itself."""
    doubtful = known.DOUBTFUL["en"]
    found = {
        t.low for t in words if t.stem != head and (t.low in doubtful or t.low.startswith(("un", "non")))
    }
    return {low for low in found - _NO_DOUBT if not is_denial(low)}


def _shown(text: str, denial: Denial) -> str:
    return text[denial.term.start : _end(text, denial)]


def _end(text: str, denial: Denial) -> int:
    following = [t for t in terms(text) if t.start > denial.term.start and t.stem == denial.head]
    return following[0].end if following else denial.term.end


def _plain(claim: str, passages: tuple[str, ...], language: str) -> Lost | None:
    """For languages in which a denial's place says less: one side denies, the other has nothing of the kind."""
    deny, doubtful = known.DENIALS[language], known.DOUBTFUL[language]
    whole = Clause(claim, 0)
    mine = [t for t in whole.terms if _word(t.low) in deny]
    if any(_word(t.low) in doubtful - deny for t in whole.terms):
        return None
    if _denies_otherwise(claim, language) or any(_denies_otherwise(text, language) for text in passages):
        return None
    stems = frozenset(t.stem for t in whole.terms if t.stem and _word(t.low) not in deny)
    if len(stems) < _STEMS_MIN_ABROAD:
        return None
    found: Lost | None = None
    for passage in passages:
        for part in clauses(passage):
            if share(stems, part.stems) < _SHARED_ABROAD:
                continue
            theirs = [t for t in part.terms if _word(t.low) in deny]
            if bool(theirs) == bool(mine) or any(_word(t.low) in doubtful - deny for t in part.terms):
                return None
            first = (theirs or mine)[0]
            end = whole.terms[-1].end
            found = (
                Lost(first.text, whole.terms[0].start, end, by_passage=True)
                if theirs
                else Lost(first.text, first.start, first.end, by_passage=False)
            )
    return found


def _denies_otherwise(text: str, language: str) -> bool:
    """Whether a verb denies by its form or says no, which `lost` is not for."""
    words = [term.low for term in terms(text)]
    return any(refuses(low, language) or denied_of(low, language) for low in words)


def _word(low: str) -> str:
    return low.partition("'")[2] or low.partition("’")[2] or low
