"""Whether a claim has care of its own that answers for a hedge of its passages.

Care is of a kind. Who says so answers for what somebody holds, and not for what only may be; and what the passages
have besides the hedge answers for its own counterpart, not for this one.
"""

import re
from functools import cache

from generator.check.alignment.copies import Word, words
from generator.check.alignment.sides import Side, side
from generator.check.hedging import vocabulary
from generator.check.hedging.care.by_language import CARE
from generator.check.hedging.certainty import certainties
from generator.check.hedging.doubts.by_language import DOUBTS
from generator.check.hedging.elsewhere import is_elsewhere, parts
from generator.check.hedging.kinds import Care, is_hearsay, kind, says_who
from generator.check.hedging.spoken import is_somebodys_word
from generator.core.position import Span

_PLAN = re.compile(
    r"(?:návrh|proposal|plans?\Z|vorschl[aä]g|pläne"
    r"|propuesta|proposta|voorstel|förslag|forslag|propozycj|wnios|öneri|ehdotu|предложени)"
)
_ANNOUNCED = re.compile(
    r"(?:said|says|announc|annonc|anunci|annunc"
    r"|sagt|kündig|angekünd|zei|meld|sade|meddel|oznám|ogłos|zapow|açıkl|сооб|заяв|ilmoit|oply)"
)
"""Who announces something answers for what is planned."""
_THOUGHT = re.compile(
    r"think|thought|belie[fv]|suppos|suspect"
    r"|expect|denk|dacht|glaub|erwart|vermut|croi|pens|soupçon|crains|cree|crey|piens|sospech"
    r"|cred[eo]|sospett|acredit|ach[ao]|suspeit"
    r"|gelo|verwacht|vermoed|tro[rd]|tänk|misstänk|mistænk|mistenk|myśl|sądz|przypuszcz"
    r"|podejrz|mysl|domnív|věř|podezř|usko|luul|epäil|düşün|inan|дума|счита"
)
"""Who thinks so does not know."""
_DUE = re.compile(r"should|soll|dürft|devrai|deber|dovr|dever|zou|bör|burde|skulle|powin|měl")
_EXPECTED = re.compile(
    r"expect|due|erwart|rechn|attend|prév"
    r"|esper|previst|prevê|attes|preved|verwacht|vänta|beräkna|vente|oczek|przewid|očekáv"
)
"""What is expected to be so should be so."""
_WOULD = frozenset({"would"})
_HEARSAY_OR_PLAN = frozenset("soll sollen sollte sollten skal ska".split())
_IF = frozenset(
    "if unless provided ifall bara si se "
    "wenn falls sofern als indien om hvis dersom såvida jeśli jeżeli ile pokud jos eğer "
    "если".split()
)
"""What they say holds for all of a sentence."""
_EVERYWHERE = frozenset({Care.SAID, Care.HELD, Care.GUESSED})
"""What holds for all of a sentence, in whatever clause it stands."""


@cache
def _hearsay() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:it is said|rumou?r has it"
        r"|word is|es heißt|heißt es|dem Vernehmen nach|on dit|se dice|dicen que|si dice"
        r"|diz-se|naar verluidt|men zegt|det sägs|det siges|det sies|mówi się|podobno|ponoć|údajně|prý"
        r"|mluví se|söyleniyor|kerrotaan|говорят|по слухам)\b",
        re.IGNORECASE,
    )


@cache
def _care(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{CARE[language]}\b", re.IGNORECASE)


def doubts(text: str, language: str) -> tuple[Span, ...]:
    """Where a text is hedged, by all that is known of its language."""
    return vocabulary.doubtful(text, language, DOUBTS[language])


def is_careful(
    claim: str, passages: list[str], language: str, hedge: str, near: tuple[Word, ...] = ()
) -> bool:
    """Whether a claim has a word of doubt, of plans or of who says so that answers for a hedge in lower case.

    `near` are the words of the passage that the hedge is said of, as far as the claim has them.
    """
    if language not in DOUBTS:
        return False
    wanted = kind(hedge, Care.HELD)
    if _hearsay().search(claim) and (wanted is not Care.DOUBTED or is_hearsay(hedge)):
        return True
    said = side(claim)
    plain = side(" ".join(_without_hedges(passage, language) for passage in passages))
    besides, counterparts = _besides(passages, language, hedge)
    if any(map(says_who, (word.low for word in plain.words))):
        besides.add(Care.SAID)
    besides.discard(wanted)
    certain = certainties(claim, tuple(passages), language)
    if (
        not certain
        and _answers(Care.SAID, wanted, hedge, besides)
        and is_somebodys_word(said, plain, language)
    ):
        return True
    for start, end, known in _marks(claim, language):
        inside = [word for word in said.words if start <= word.start < end]
        if not inside or any(span.start < end and start < span.end for span in certain):
            continue
        of = _kind(claim[start:end].lower(), inside, wanted, known=known)
        if of is None or (certain and (of is not Care.DOUBTED or inside[0].low == "can")):
            continue
        if inside[0].low in _IF and not _IF.isdisjoint(low for each in passages for low in side(each).lows):
            continue
        thought = known and any(map(_THOUGHT.match, (word.low for word in inside)))
        own = _is_own(inside, of, plain, counterparts, wanted, known=known)
        if not own or not (thought or _answers(of, wanted, hedge, besides)):
            continue
        if not _EVERYWHERE.isdisjoint({of, wanted}) or inside[0].low in _IF:
            return True
        if not any(_belongs_elsewhere(claim, each, language, inside[0], of, near) for each in passages):
            return True
    return False


def _belongs_elsewhere(
    claim: str, passage: str, language: str, mark: Word, of: Care, near: tuple[Word, ...]
) -> bool:
    marked = (doubts(claim, language), doubts(passage, language))
    due = _DUE.match(mark.low)
    return is_elsewhere(
        side(claim),
        side(passage),
        mark,
        near,
        marked,
        lambda hedge: kind(hedge, Care.HELD) is of or bool(due and _EXPECTED.search(hedge)),
    )


def _kind(text: str, inside: list[Word], wanted: Care, *, known: bool) -> Care | None:
    """The kind of a mark; None where it is none for what is wanted."""
    if wanted is Care.DOUBTED and text in _WOULD:
        return None
    if not known and any(map(_PLAN.match, (word.low for word in inside))):
        return Care.PLANNED
    return kind(text, Care.DOUBTED)


def _besides(passages: list[str], language: str, hedge: str) -> tuple[set[Care], set[str]]:
    """The kinds of the hedges that stand with a hedge in one part of a passage, and the words of all the others."""
    kinds: set[Care] = set()
    keys: set[str] = set()
    for text in passages:
        theirs, spans = side(text), doubts(text, language)
        numbers = parts(theirs, spans)
        at = {
            span: next((n for n, w in zip(numbers, theirs.words, strict=True) if w.start >= span.start), None)
            for span in spans
        }
        own = {number for span, number in at.items() if text[span.start : span.end].lower() == hedge}
        for span, number in at.items():
            other = text[span.start : span.end].lower()
            if other not in hedge and hedge not in other:
                keys.update(word.key for word in words(other) if word.key)
                of = kind(other, Care.HELD)
                if of in _EVERYWHERE or number in own:
                    kinds.add(of)
    return kinds, keys


def _is_own(
    mark: list[Word], of: Care, plain: Side, counterparts: set[str], wanted: Care, *, known: bool
) -> bool:
    """Whether a mark is more than a word that the passages have too, about another hedge or about none."""
    if known:
        elsewhere = wanted in _EVERYWHERE or (wanted is Care.PLANNED and of is not wanted)
        keys = {word.key for word in mark if word.key}
        return elsewhere or not keys or not keys <= counterparts
    if not all(_stands_in(plain, word) or word.key in counterparts for word in mark):
        return True
    # A plan's name stands for the plan, and who announces something answers for what is planned.
    if any(map(_PLAN.match, (word.low for word in mark))):
        return True
    return wanted is Care.PLANNED and any(_ANNOUNCED.match(word.low) for word in mark)


def _marks(claim: str, language: str) -> list[tuple[int, int, bool]]:
    """Where a claim has words of care, and whether each is one that would be a hedge in a passage."""
    hedged = [(span.start, span.end, True) for span in doubts(claim, language)]
    cared = [(match.start(), match.end(), False) for match in _care(language).finditer(claim)]
    return hedged + [each for each in cared if not any(a <= each[0] < b for a, b, _ in hedged)]


def _answers(mark: Care, wanted: Care, hedge: str, others: set[Care]) -> bool:
    if mark is wanted or wanted is Care.PLANNED or wanted in _EVERYWHERE:
        return True
    if is_hearsay(hedge):
        return mark is not Care.PLANNED or hedge in _HEARSAY_OR_PLAN
    if mark in {Care.SAID, Care.GUESSED}:
        return mark is Care.GUESSED
    return mark not in others and not (mark is Care.HELD and Care.SAID in others)


def _without_hedges(passage: str, language: str) -> str:
    for span in reversed(doubts(passage, language)):
        passage = f"{passage[: span.start]} {passage[span.end :]}"
    return passage


def _stands_in(plain: Side, word: Word) -> bool:
    return word.low in plain.lows or (bool(word.key) and word.key in plain.keys)
