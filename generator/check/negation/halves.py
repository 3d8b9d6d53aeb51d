"""Two halves of a denial that belong together, of which a claim has lost one.

"Nobody" has become "somebody"; or in Polish and Czech, which deny twice, the verb has lost its denial: nikt poparł.
"""

from generator.check.naming.folding import folded
from generator.check.negation.forms import denied_of
from generator.check.negation.lost import Lost
from generator.check.negation.units import Counted, counted
from generator.check.phrases import words

_NOBODY = words(
    """
    nobody none nothing never nowhere no niemand niemanden keiner keine kein keinen nichts nie niemals personne rien
    jamais aucun aucune nadie nada nunca jamás ningún ninguno ninguna nessuno nessuna nessun niente nulla mai ninguém
    nenhum nenhuma niets nooit geen ingen inget inga ingenting intet aldrig aldri nikt nikogo nic nigdy żaden żadna
    żadne nikdo nikoho nikdy žádný žádná žádné
    """
)
_SOMEBODY = words(
    """
    somebody someone something some jemand jemanden irgendwann irgendjemand quelqu quelques certains
    certaines certain alguien algún alguno alguna algunos algunas qualcuno qualche alcuni alcune alguém
    algum alguma alguns algumas iemand ooit enkele sommige någon några någonsin nogen nogle noen
    ktoś kogoś coś kiedyś jakiś jakaś jakieś někdo někoho něco někdy nějaký nějaká nějaké zawsze
    """
)
_TWICE = frozenset({"pl", "cs"})
"""Languages in which the verb denies along with nobody and never."""
_TWICE_WITH = words(
    "nikt nikogo nikomu nigdy nic niczego żaden żadna żadne żadnego żadnej żadnych ani nikdo nikoho nikomu nikdy nic"
    " ničeho žádný žádná žádné žádného žádnou žádných"
)
_WITHOUT = frozenset({"bez"})
_BEGIN = 5
"""Letters that the forms of a verb share."""


def half_lost(claim: str, passage: str, language: str) -> Lost | None:
    """The denial of a passage of which the claim has lost a half; None where there is none."""
    mine, theirs = counted(claim, language), counted(passage, language)
    return _somebody(mine, theirs) or (_undenied(mine, theirs, language) if language in _TWICE else None)


def _somebody(mine: Counted, theirs: Counted) -> Lost | None:
    if mine.units or _SOMEBODY.isdisjoint(mine.side.lows):
        return None
    if not _SOMEBODY.isdisjoint(theirs.side.lows) or len(theirs.units) != 1:
        return None
    unit = theirs.units[0]
    if theirs.words[unit.at].low not in _NOBODY or not mine.side.keys & theirs.side.keys:
        return None
    at = next(i for i, word in enumerate(mine.words) if word.low in _SOMEBODY)
    return _lost(mine, at, theirs, unit.at)


def _undenied(mine: Counted, theirs: Counted, language: str) -> Lost | None:
    """A verb that the passage denies and that the claim has without a denial beside nobody or never."""
    if _TWICE_WITH.isdisjoint(mine.side.lows) or not _WITHOUT.isdisjoint(mine.side.lows):
        return None
    if _denied_verbs(mine, language):
        return None
    for at, begin in _denied_verbs(theirs, language):
        here = next((i for i, word in enumerate(mine.words) if folded(word.low).startswith(begin)), None)
        if here is not None:
            return _lost(mine, here, theirs, at)
    return None


def _denied_verbs(text: Counted, language: str) -> list[tuple[int, str]]:
    """Where a verb is denied, with the beginning of the verb."""
    if language == "pl":
        following = zip(text.words, text.words[1:], strict=False)
        return [(i, folded(verb.low)[:_BEGIN]) for i, (no, verb) in enumerate(following) if no.low == "nie"]
    every = ((i, denied_of(word.low, language)) for i, word in enumerate(text.words))
    return [(i, begin) for i, begin in every if begin]


def _lost(mine: Counted, here: int, theirs: Counted, at: int) -> Lost:
    word = mine.words[here]
    return Lost(theirs.words[at].text, word.start, word.end, by_passage=True)
