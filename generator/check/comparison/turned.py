"""Whether a claim says more where its passages say less, or the reverse."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.check.alignment.clauses import Clause, clauses, sentences, share
from generator.check.alignment.terms import Term
from generator.check.comparison.axes import SPLIT, TIED, WAYS, Way
from generator.check.comparison.opposites import refuses
from generator.check.comparison.opposites import ways as listed
from generator.check.negation.words import DENIALS

_SHARED = 0.7
_STEMS_MIN = 2
_PARTS_MAX = 12
"""Of a claim or a passage: no sentence that anybody reads has more clauses."""
_SHORT = 3
"""Letters of a word that says too little by itself: `più`, `för`."""
_THAN = frozenset("than als que che niż než än dan".split())
_WITHOUT_THAN = frozenset({"tr"})
"""Languages that say `than` with an ending."""
_OF = frozenset("di del dello della dei degli delle dell od u do".split())
"""They say `than` right behind a comparative."""
_LATIN = ("superior", "inferior", "supérieur", "inférieur")
_AS = frozenset("a al à au aux".split())
"""They say `than` behind these."""
_TRENDS = 0
"""The axis on which `than` need not follow."""
_AFTER_TIED = frozenset("from by on to".split())
_COMPARATIVES = frozenset(
    "more higher greater larger bigger less fewer lower smaller most least highest largest lowest smallest above"
    " below".split()
)
"""On the axis of trends, those words that compare; the others say what happened."""
_DENYING = frozenset("fail fails failed failing hardly barely unlikely denied denies neither nor".split())
_NUMERAL = frozenset(
    "half twice double a an one two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty"
    " seventy eighty ninety hundred thousand million".split()
)
"""Behind `more than` they are figures with a limit, which QUO001 compares."""
_COMPARED = ("er", "more", "less")
_NOT_OF = frozenset("no any not once never".split())
"""Before a comparative they make something else of it: no more, no longer, once more."""
_ALL = frozenset[str]().union(*WAYS.values()) | TIED | SPLIT


class Turned(NamedTuple):
    """A word of the claim, where it stands, and the word of the passage that says the opposite."""

    start: int
    end: int
    passage: str


class _Directed(NamedTuple):
    term: Term
    ways: tuple[Way, ...]


class _Listed(Mapping[str, tuple[Way, ...]]):
    """The ways of a language that has them in the lists of opposites alone; comparatives only."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __getitem__(self, word: str) -> tuple[Way, ...]:
        found = listed(word, self._language) if len(word) > _SHORT else ()
        if not found or refuses(word, self._language):
            raise KeyError(word)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def turned(claim: str, passages: tuple[str, ...], language: str) -> Turned | None:
    """The first word of a claim whose opposite stands in what the passages say about the same."""
    if language in _WITHOUT_THAN:
        return None
    ways = WAYS.get(language) or _Listed(language)
    quoted = [
        (sentence, clauses(sentence.text))
        for passage in passages
        for sentence in sentences(passage)[:_PARTS_MAX]
    ]
    for part in clauses(claim)[:_PARTS_MAX]:
        mine = _directed(part, ways)
        if not mine:
            continue
        for word in mine:
            opposite = _opposite(word, part, claim, quoted, ways, language)
            if opposite:
                return Turned(part.start + word.term.start, part.start + word.term.end, opposite)
    return None


def has_ways(words: frozenset[str], language: str) -> bool:
    """A quick look: whether any of the words, in lower case, can say a way."""
    if language in WAYS:
        return not words.isdisjoint(_ALL)
    return any(listed(word, language) for word in words)


def _opposite(
    word: _Directed,
    part: Clause,
    claim: str,
    quoted: list[tuple[Clause, list[Clause]]],
    ways: Mapping[str, tuple[Way, ...]],
    language: str,
) -> str:
    stems = part.stems - {word.term.stem}
    scope: Clause = part
    if len(stems) < _STEMS_MIN:
        scope = Clause(claim, 0)
        stems = scope.stems - {word.term.stem}
        if len(stems) < _STEMS_MIN:
            return ""
    found = ""
    for sentence, inside in quoted:
        if share(stems, sentence.stems) < _SHARED:
            continue
        nearest = max(inside, key=lambda clause: share(stems, clause.stems))
        theirs = _directed(nearest, ways)
        region = nearest
        if not any(_bears(word, other) for other in theirs):
            theirs, region = _directed(sentence, ways), sentence
        same = [other for other in theirs if _bears(word, other) and not _opposed(word, other)]
        against = [other for other in theirs if _opposed(word, other)]
        if same or not against:
            if same:
                return ""
            continue
        if _denied(scope, language) or _denied(region, language):
            return ""
        if not _compared_alike(word, scope, against[0], region):
            return ""
        if _all_turned(claim, sentence, ways):
            return ""
        found = found or against[0].term.text
    return found


def _all_turned(claim: str, sentence: Clause, ways: Mapping[str, tuple[Way, ...]]) -> bool:
    """Whether two things are turned at once, in a sentence that compares: it may speak of the other of the two."""
    if not any(term.low in _THAN for term in sentence.terms):
        return False
    mine, theirs = _directed(Clause(claim, 0), ways), _directed(sentence, ways)
    axes = {
        way.axis
        for each in mine
        for other in theirs
        if _opposed(each, other)
        for way in each.ways
        if any(way.axis == their.axis for their in other.ways)
    }
    return len(axes) > 1


def _directed(clause: Clause, ways: Mapping[str, tuple[Way, ...]]) -> list[_Directed]:
    found = []
    words = clause.terms
    for at, term in enumerate(words):
        before = words[at - 1].low if at else ""
        following = words[at + 1].low if at + 1 < len(words) else ""
        if term.low in ways:
            if following == "short" or (term.low.startswith("gr") and following.endswith(_COMPARED)):
                # Fell short, grew thinner.
                continue
            if (
                before in _NOT_OF
                or before == "or"
                or (term.low in {"least", "most"} and (before == "at" or following == "of"))
            ):
                continue
            behind_than = words[at + 2].low if following == "than" and at + 2 < len(words) else ""
            if term.low in {"more", "less", "fewer", "greater"} and (
                behind_than in _NUMERAL or behind_than[:1].isdigit()
            ):
                continue
            if term.low in {"more", "less"} and following == "time":
                longer = "longer" if term.low == "more" else "shorter"
                found.append(_Directed(term, ways.get(longer, ())))
                continue
            if term.low in {"more", "less"} and following.endswith("ly") and following in ways:
                continue
            found.append(_Directed(term, ways[term.low]))
        elif term.low in TIED and (
            following in _AFTER_TIED or following[:1].isdigit() or before[:1].isdigit()
        ):
            found.append(_Directed(term, (Way(_TRENDS, term.low == "up"),)))
        elif term.low in SPLIT and words[-1].low in {"zu", "ab"}:
            found.append(_Directed(words[-1], (Way(_TRENDS, words[-1].low == "zu"),)))
    return found


def _bears(word: _Directed, other: _Directed) -> bool:
    """Whether both lie on one axis."""
    return any(mine.axis == theirs.axis for mine in word.ways for theirs in other.ways)


def _opposed(word: _Directed, other: _Directed) -> bool:
    shared = [(m, t) for m in word.ways for t in other.ways if m.axis == t.axis]
    return bool(shared) and all(mine.up is not theirs.up for mine, theirs in shared)


def _denied(clause: Clause, language: str) -> bool:
    deny = DENIALS[language] | _DENYING
    return any(t.low in deny or t.low.endswith(("n't", "n’t")) for t in clause.terms)


def _compared_alike(word: _Directed, mine: Clause, other: _Directed, theirs: Clause) -> bool:
    """Whether both are compared with the same: of `slower than B` and `faster than A`, each may be right."""
    claim, passage = _tail(word, mine), _tail(other, theirs)
    if claim is None and passage:
        # What is left out may be what the other is compared with, unless it is what the claim speaks of.
        around = frozenset(t.stem for t in _before_tail(theirs, passage))
        return mine.stems - {word.term.stem} <= around and mine.stems.isdisjoint(passage)
    if claim is None or passage is None:
        compare = _COMPARATIVES & {word.term.low, other.term.low} or all(w.axis != _TRENDS for w in word.ways)
        return claim is passage or not compare
    return claim <= passage or passage <= claim


def _before_tail(clause: Clause, tail: frozenset[str]) -> list[Term]:
    return [term for term in clause.terms if term.stem and term.stem not in tail]


def _tail(word: _Directed, clause: Clause) -> frozenset[str] | None:
    """What stands behind `than` that follows the word; None where none does."""
    behind = False
    stems: list[str] = []
    past = latin = right = False
    for term in clause.terms:
        if past and (term.low in _THAN or (latin and term.low in _AS) or (right and term.low in _OF)):
            behind = True
        elif behind and term.stem:
            stems.append(term.stem)
        right = term.start == word.term.start
        latin = term.start == word.term.start and term.low.startswith(_LATIN)
        past = past or term.start == word.term.start
    return frozenset(stems) if behind else None
