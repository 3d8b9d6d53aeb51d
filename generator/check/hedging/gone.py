"""Whether a claim has nothing careful left of what its passages hedge, however else it says it.

Less is asked of it than of a claim that copies its passage: the words that the hedge is said of, and a fair part
of the claim's others. In return the claim may have no word of doubt, of plans or of who says so.
"""

import re
from functools import cache
from unicodedata import normalize

from generator.check.alignment.copies import Word, words
from generator.check.alignment.sides import Side, alike, side
from generator.check.hedging import vocabulary
from generator.check.hedging.care import CARE
from generator.check.hedging.doubts import DOUBTS
from generator.core.position import Span

_REACH = 6
"""Words with a meaning behind a hedge, or before it, that it may be said of."""
_SHARED = 0.34
"""Of the claim's words, the part that the passage must have."""
_SHARED_MIN = 2
_WORDS_MAX = 60
"""Of a claim; a passage may have three times as many."""
_HEDGED = 0.34
"""Of the words that the hedge is said of, the part that the claim must have."""
_END = re.compile(r"[.;!?](?=\s)")
_PLAN = re.compile(
    r"(?:návrh|proposal|plans?\Z|vorschl[aä]g|pläne|propuesta|proposta|voorstel|förslag|forslag|propozycj|wnios|öneri|ehdotu|предложени)"
)
_ANNOUNCED = re.compile(
    r"(?:said|says|announc|annonc|anunci|annunc|sagt|kündig|angekünd|zei|meld|sade|meddel|oznám|ogłos|zapow|açıkl|сооб|заяв|ilmoit|oply)"
)
"""Who announces something answers for what is planned."""
_WOULD = frozenset({"would"})


@cache
def _hearsay() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:it is said|rumou?r has it|word is|es heißt|heißt es|dem Vernehmen nach|on dit|se dice|dicen que|si dice"
        r"|diz-se|consta que|naar verluidt|men zegt|det sägs|det siges|det sies|mówi się|podobno|ponoć|údajně|prý"
        r"|mluví se|söyleniyor|kerrotaan|говорят|по слухам)\b",
        re.IGNORECASE,
    )


@cache
def _care(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{CARE[language]}\b", re.IGNORECASE)


def gone(claim: str, passages: list[str], language: str) -> str:
    """The hedge that all of the claim is without; empty where there is none, or nothing can be told."""
    if language not in DOUBTS or claim.endswith(("?", "？")):
        return ""
    claim, passages = normalize("NFC", claim), [normalize("NFC", passage) for passage in passages]
    mine = side(claim)
    if len(mine.words) > _WORDS_MAX:
        return ""
    found = ""
    for passage in passages:
        hedge = _hedge_on(mine, side(passage), language)
        if not hedge:
            return ""
        found = found or hedge
    return "" if found and is_careful(claim, passages, language, found.lower()) else found


def is_careful(claim: str, passages: list[str], language: str, hedge: str) -> bool:
    """Whether a claim has a word of doubt, of plans or of who says so, that answers for a hedge in lower case."""
    if language not in DOUBTS:
        return False
    if _hearsay().search(claim):
        return True
    said = side(claim)
    modal = vocabulary.is_modal(hedge)
    attributed = modal and _is_attributed(said, passages, language)
    others = {
        text[each.start : each.end].lower() for text in passages for each in _hedges(text, language)
    } - {hedge}
    other_keys = {word.key for other in others for word in words(other) if word.key}
    for span in _hedges(claim, language):
        # A hedge that the passages have besides is not the one that was lost.
        hedged = claim[span.start : span.end].lower()
        known = hedged in others or not other_keys.isdisjoint(word.key for word in words(hedged))
        if not known and not (modal and hedged in _WOULD):
            return True
    plain = side(" ".join(_without_hedges(passage, language) for passage in passages))
    for match in _care(language).finditer(claim):
        inside = [word for word in said.words if match.start() <= word.start < match.end()]
        lows = [word.low for word in inside]
        # Who says so answers for no doubt of theirs, nor does what would be.
        if (attributed and any(map(vocabulary.says_who, lows))) or (modal and _WOULD.issuperset(lows)):
            continue
        # What the passages have besides their hedges does not stand for the hedge, unless it is a plan's name.
        if not modal and any(map(_ANNOUNCED.match, lows)):
            return True
        if any(map(_PLAN.match, lows)):
            return True
        if not all(_stands_in(plain, word.low) or word.key in other_keys for word in inside):
            return True
    return False


def _is_attributed(said: Side, passages: list[str], language: str) -> bool:
    """Whether the passages name who says so, as far as can be told: in a word, or by a name that the claim has too."""
    theirs = [side(text) for text in passages]
    if any(vocabulary.says_who(word.low) for each in theirs for word in each.words):
        return True
    names = (
        [word for word in said.words[1:] if word.text[:1].isupper() and word.key] if language != "de" else []
    )
    return any(each.has(name) for each in theirs for name in names)


def _without_hedges(passage: str, language: str) -> str:
    for span in reversed(_hedges(passage, language)):
        passage = f"{passage[: span.start]} {passage[span.end :]}"
    return passage


def _hedges(text: str, language: str) -> tuple[Span, ...]:
    return vocabulary.doubtful(text, language, DOUBTS[language])


def _stands_in(plain: Side, low: str) -> bool:
    return any(low == other.low for other in plain.words)


def _hedge_on(claim: Side, passage: Side, language: str) -> str:
    said = [word for word in claim.words if word.key]
    shared = [word for word in said if passage.has(word)]
    if len(shared) < _SHARED_MIN or len(shared) < _SHARED * len(said):
        return ""
    if len(passage.words) > 3 * _WORDS_MAX:
        return ""
    spans = _hedges(passage.text, language)
    if vocabulary.is_future(claim.text):
        spans = tuple(span for span in spans if not vocabulary.is_scheduled(passage.text, span))
    covered = {i for i, w in enumerate(passage.words) for each in spans if each.start <= w.start < each.end}
    found = ""
    for span in spans:
        at = next((i for i, w in enumerate(passage.words) if w.start >= span.start), None)
        if at is None:
            continue
        about = _about(passage, at, covered)
        near = [word for word in about if claim.has(word)]
        least = _SHARED_MIN if about and about[0].start < span.start else 1
        if len(near) >= max(least, _HEDGED * len(about)) and not _said_plainly(passage, near, at):
            hedge = passage.text[span.start : span.end]
            if vocabulary.is_modal(hedge.lower()):
                return hedge
            found = found or hedge
    return found


def _about(passage: Side, at: int, covered: set[int]) -> list[Word]:
    """The words that a hedge is said of: those behind it in its clause, or else before it, or in the next."""
    words, clauses = passage.words, passage.clauses
    pairs = zip(range(at, len(words)), range(at + 1, len(words)), strict=False)
    end = next((i for i, k in pairs if _END.search(passage.text, words[i].end, words[k].start)), len(words))
    own = [i for i in range(len(words)) if words[i].key and i not in covered]
    behind = [i for i in own if at <= i <= end]
    inside = [i for i in behind if clauses[i] == clauses[at]]
    before = [i for i in own if i < at and clauses[i] == clauses[at]]
    following = [i for i in behind if clauses[i] == clauses[at] + 1]
    return [words[i] for i in (inside[:_REACH] or before[-_REACH:] or following[:_REACH])]


def _said_plainly(passage: Side, near: list[Word], at: int) -> bool:
    """Whether the passage says it elsewhere, in a clause of its own."""
    elsewhere = {number for number in passage.clauses if abs(number - passage.clauses[at]) > 1}
    for number in elsewhere:
        inside = [w for i, w in enumerate(passage.words) if passage.clauses[i] == number and w.key]
        if all(any(alike(word, w) for w in inside) for word in near):
            return True
    return False
