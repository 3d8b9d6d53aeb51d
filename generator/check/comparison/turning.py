"""What stands beside a word that points, and turns or denies it: a ban that was lifted, was overtaken, not higher."""

from generator.check.alignment.sides import Side
from generator.check.comparison.small_words import OVERTAKES
from generator.check.negation.reach import VERB_FIRST
from generator.check.negation.words import DENIALS

_DENIED_BEFORE = 4
_DENIED_BEHIND = 2
"""Words before and behind one among which stands what denies it."""
_BANS = (
    "ban", "prohib", "embarg", "verbot", "interdict", "prohibici", "divieto", "proibi", "verbod", "förbud",
    "forbud",
    "zakaz", "zákaz", "kielto", "yasa", "moratori", "restrict",
)  # fmt: skip
_ENDED = (
    "lift", "end", "scrap", "repeal", "eas", "abolish", "drop", "aufgehob", "aufhob", "hob", "beend",
    "lev", "supprim",
    "abrog", "levant", "deroga", "revoc", "revog", "abroli", "tolt", "opgehev", "hief", "häv", "upphäv",
    "ophæv", "opphev",
    "znies", "uchyl", "zruš", "kumo", "kaldır",
)  # fmt: skip
_DELAYS = (
    "postpon", "delay", "defer", "off", "aufgesch", "versch", "report", "repouss", "aplaz", "pospus",
    "rinvi", "rimand", "adi",
    "uitste", "uitgest", "uppsk", "sköt", "udsæt", "udsat", "utset", "utsat", "odroc", "odłoż", "odlož",
    "ertele", "lykkä",
)  # fmt: skip
"""What they are said of does not happen yet."""
HARDLY = frozenset(
    "hardly barely scarcely unlikely kaum schwerlich unwahrscheinlich guère improbable difficilement difícilmente"
    " improbabile difficilmente dificilmente improvável nauwelijks amper onwaarschijnlijk knappast näppeligen"
    " osannolikt næppe neppe usandsynligt usannsynlig raczej wątpliwe sotva stěží tuskin".split()
)
"""They deny as well."""
_BY = frozenset("by par von vom por da dal dalla dai dagli door av af przez tarafından".split())
_BEEN = frozenset(
    "was were been is are being wurde wurden worden wird werd werden été fut furent sera fue fueron sido"
    " ser stato stata"
    " stati state venne foi foram sido blev ble blir bliver został została zostali byl byla byli były".split()
)
_BEEN_BEFORE = 2
"""Words from what makes a passive to its verb; more where the verb stands last."""


def is_turned(side: Side, at: int, language: str) -> bool:
    """Whether a word says the opposite of what it says by itself."""
    low = side.words[at].low
    clause = side.clause(at)
    if low.startswith(_BANS) and any(side.words[i].low.startswith(_ENDED) for i in clause):
        return True
    return low.startswith(OVERTAKES) and _is_passive(side, at, clause, language)


def _is_passive(side: Side, at: int, clause: list[int], language: str) -> bool:
    """Whether it is said of what was overtaken that it was."""
    words = side.words
    if at + 1 < len(words) and words[at + 1].low in _BY:
        return True
    reach = _BEEN_BEFORE * (3 if language in VERB_FIRST else 1)
    return any(words[i].low in _BEEN for i in clause if at - reach <= i < at)


def is_denied(side: Side, first: int, last: int, language: str) -> bool:
    """Whether the words from `first` to `last` are denied, or said not to happen yet."""
    denials = DENIALS.get(language, frozenset())
    reach = range(first - _DENIED_BEFORE, first)
    behind = range(last + 1, last + 1 + _DENIED_BEHIND) if language in VERB_FIRST else ()
    lows = [side.words[i].low for i in side.clause(first) if i in reach or i in behind]
    return any(
        low in denials or low in HARDLY or (low == "t" and language == "en") or low.startswith(_DELAYS)
        for low in lows
    )
