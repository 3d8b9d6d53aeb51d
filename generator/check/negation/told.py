"""Whether one side says what the other denies, so that no word is left that could mean the opposite.

"Not lost" and "safe" are one, "not lost" and "missing" are not. So the words that a denial holds for must all be there,
each itself or in another word for the same; or the side that affirms must have no words of its own at all.
"""

from generator.check.alignment.copies import Word
from generator.check.alignment.sides import alike
from generator.check.comparison.opposites import opposed
from generator.check.negation.contrary import is_wary
from generator.check.negation.forms import denied_of
from generator.check.negation.meanings import assents, meanings, says
from generator.check.negation.meanings.leaving import is_leaving
from generator.check.negation.meanings.little import ALREADY, LITTLE, YET
from generator.check.negation.reach import LIGHT, VERB_FIRST
from generator.check.negation.signs import is_no, is_yes
from generator.check.negation.signs.slight import SLIGHT, SURE
from generator.check.negation.units import Counted, Unit
from generator.check.phrases import words

_SHARED_MIN = 2
_STRANGE_MAX = 2
"""Words of its own that the side which affirms may have besides."""
_VERB_NEXT = frozenset("not t never non no não nie pas jamais nunca nigdy".split())
"""The next word with a meaning is what they deny, where verbs stand there."""

_INSTEAD = words(
    "no nein nee nej nei ne instead statt anstatt stattdessen lieu lugar vez anziché plaats stället stedet zamiast"
    " místo"
)
"""Who says no refuses, and what is done instead of something is not that."""
_BUT = words(
    "but except save als außer sauf salvo tranne exceto behalve utom undtagen unntatt oprócz prócz kromě"
)
"""Behind "nothing" they make it all."""


def told(yes: Counted, no: Counted, unit: Unit, language: str, *, strictly: bool = False) -> bool:
    """Whether `yes` says, without any doubt, what `no` denies with this unit; strictly, with all its words."""
    following = no.words[unit.end + 1].low if unit.end + 1 < len(no.words) else ""
    if following in _BUT or not _INSTEAD.isdisjoint(yes.side.lows - no.side.lows):
        return False
    scope = _scope(no, unit, language)
    own = [word for word in yes.words if _tells(word) and not says(no.side, word, language)]
    own = [word for word in own if not (word.text[:1].isupper() and (language != "de" or word.start == 0))]
    if any(_may_turn(word, no, language) for word in own):
        return False
    near = _inside(yes, scope, language)
    own = [word for word in own if word in near]
    shared = sum(yes.side.has(word) for word in no.words if _tells(word))
    left = [word for word in scope if not says(yes.side, word, language)]
    if not scope or len(left) == len(scope) or (shared < _SHARED_MIN and (left or len(own) > 1)):
        return not strictly and _is_answered(yes, no, unit, shared, language)
    if strictly:
        return not left and not own
    return _is_sure(yes, no, unit, language, (scope, left, own), shared)


def _is_sure(
    yes: Counted,
    no: Counted,
    unit: Unit,
    language: str,
    found: tuple[list[Word], list[Word], list[Word]],
    shared: int,
) -> bool:
    """Whether what is left of either side leaves no doubt."""
    scope, left, own = found
    strange = [word for word in own if left or not is_yes(word.low, language)]
    if not strange or _is_answered(yes, no, unit, shared, language):
        return True
    matched = len(scope) - len(left)
    if _is_of_verb(no, unit, language):
        return says(yes.side, unit.head[0], language) and len(strange) <= max(_STRANGE_MAX, matched)
    if not left:
        return len(strange) <= max(_STRANGE_MAX, matched)
    return matched >= _SHARED_MIN and len(left) <= matched and len(strange) <= max(1, matched - len(left))


def _inside(yes: Counted, scope: list[Word], language: str) -> list[Word]:
    """The words of the clauses that speak of what is denied; all of them where none does."""
    near = {part for part, meant in yes.meant.items() if any(_like(word, meant, language) for word in scope)}
    return [word for word, part in zip(yes.words, yes.parts, strict=True) if not near or part in near]


def _like(word: Word, meant: tuple[Word, ...], language: str) -> bool:
    lines = meanings(word.low, language)
    return any(alike(word, each) or bool(lines & meanings(each.low, language)) for each in meant)


def _is_of_verb(no: Counted, unit: Unit, language: str) -> bool:
    """Whether the denial is said of the verb that follows, or is part of it."""
    low = no.words[unit.at].low
    if not unit.head or language in VERB_FIRST:
        return False
    return low in _VERB_NEXT or bool(denied_of(low, language))


def _tells(word: Word) -> bool:
    return bool(word.key) and not word.low[0].isdigit() and word.low not in SLIGHT | LIGHT | LITTLE


def _scope(no: Counted, unit: Unit, language: str) -> list[Word]:
    """The words that the denial may hold for: those behind it, and where verbs stand first those before it too."""
    inside = [word for word in unit.inside if _tells(word)]
    behind = [word for word in inside if word.start > no.words[unit.at].start]
    return inside if language in VERB_FIRST or not behind else behind


def _may_turn(word: Word, no: Counted, language: str) -> bool:
    """Whether a word of its own may turn what the side that affirms says."""
    if word.low in SURE or is_yes(word.low, language):
        return False
    if is_no(word.low, language) or is_wary(word.low, language) or is_leaving(word.low, language):
        return True
    return any(opposed(word.low, other.low, language) for other in no.words if other.key)


def _is_answered(yes: Counted, no: Counted, unit: Unit, shared: int, language: str) -> bool:
    """Whether refused stands against accepted, or not yet against already, of one matter."""
    near = any(yes.side.has(word) for word in unit.about if _tells(word))
    if not near or shared < _SHARED_MIN:
        return False
    if not unit.is_denial:
        return any(assents(word.low, language) and not no.side.has(word) for word in yes.words)
    return not YET.isdisjoint(no.side.lows) and not ALREADY.isdisjoint(yes.side.lows - no.side.lows)
