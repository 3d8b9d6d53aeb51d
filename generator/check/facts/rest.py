"""Whether a claim can speak of the rest of what its passage speaks of: of the 62 % where that has the 38 %.

Then it says the opposite of it, or names the rest. Otherwise the rest is a slip.
"""

import re
from collections.abc import Iterable

from generator.check.comparison.faces import faced
from generator.check.hedging.language import language
from generator.check.negation.words import DENIALS

_WORD = re.compile(r"[^\W\d_]+")
_ENDING_IN_DENIAL = "n't"
_LIMIT = re.compile(
    r"\b(?:(?:no|not|nicht|pas|non|não|niet|inte|ikke|nie|ne) (?:more|less|fewer|over|under|above|below|mehr|weniger"
    r"|plus|moins|più|meno|más|menos|mais|meer|minder|mer|mindre|end|więcej|mniej|více|méně)"
    r"|at (?:most|least)|au (?:plus|moins)|al (?:massimo|menos)|como máximo|por lo menos|no máximo|pelo menos)\b",
    re.IGNORECASE,
)
"""What only makes a limit: no more than."""
_OTHERS = frozenset(
    "other others rest remaining remainder übrige übrigen restlichen anderen autres reste restant restants otros otras"
    " demás resto restantes altri altre restanti outros outras restante rest overige anderen övriga resten andra øvrige"
    " andre pozostali pozostałe pozostałych reszta resztę ostatní ostatních zbytek muut loput diğer geri without ohne"
    " sans sin senza sem zonder utan uden uten bez".split()
)

_LESS = frozenset(
    "less fewer lower below under cheaper smaller shorter off weniger niedriger unter billiger moins inférieur menos"
    " inferior meno inferiore minder lager goedkoper mindre färre lägre færre lavere mniej niższy méně nižší".split()
)
"""What is a fifth of it is 80 % less."""
_UNDOING = frozenset("un in im non dis ne nie o u ikke".split())
_PREFIX = 4


def may_be_rest(claim: str, passages: Iterable[str]) -> bool:
    """Whether the claim speaks of others or the rest, denies what no passage does, or has a word's opposite."""
    texts = tuple(passages)
    mine, theirs = _lows(claim), frozenset(word for text in texts for word in _lows(text))
    spoken = language(" ".join((claim, *texts))) or "en"
    denies = _denies(claim, mine, spoken)
    if denies is not any(_denies(text, _lows(text), spoken) for text in texts):
        return True
    own, other = mine - theirs, theirs - mine
    if not (_OTHERS | _LESS).isdisjoint(own ^ other):
        return True
    return any(_is_undone(one, two) or _is_undone(two, one) for one in own for two in other) or faced(
        own, other, spoken
    )


def has_own_words(claim: str, passages: Iterable[str]) -> bool:
    """Whether the claim says something else, too: it has a word that no passage has, or is the rest."""
    texts = tuple(passages)
    beginnings = {word[:_PREFIX] for text in texts for word in _WORD.findall(text.lower())}
    return any(
        len(word) >= _PREFIX and word.islower() and word[:_PREFIX] not in beginnings
        for word in _WORD.findall(claim)
    ) or may_be_rest(claim, texts)


def _is_undone(word: str, other: str) -> bool:
    """Whether a word is another with a beginning that undoes it: unspent, nevyčerpáno."""
    return len(other) > _PREFIX and word.endswith(other) and word[: -len(other)] in _UNDOING


def _lows(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_LIMIT.sub(" ", text).lower()))


def _denies(text: str, lows: frozenset[str], spoken: str) -> bool:
    return _ENDING_IN_DENIAL in text or not lows.isdisjoint(DENIALS.get(spoken, ()))
