"""Finds hedges in a text, and what answers for them in a claim."""

import re
from functools import cache, lru_cache

from generator.check.hedging import english
from generator.check.hedging import more_languages as more
from generator.check.hedging import other_languages as other
from generator.core.position import Span


@cache
def _any(phrases: str) -> re.Pattern[str]:
    """The pattern, compiled when it is first asked for."""
    return re.compile(rf"\b{phrases}\b", re.IGNORECASE)


_HEDGES = {
    "en": english.HEDGES,
    "de": other.GERMAN,
    "fr": other.FRENCH,
    "es": other.SPANISH,
    **more.HEDGES,
}
LANGUAGES = frozenset(_HEDGES)
"""Those whose hedges are known."""
_ANSWERS = {
    "en": english.ANSWERS,
    "de": other.GERMAN_ANSWERS,
    "fr": other.FRENCH_ANSWERS,
    "es": other.SPANISH_ANSWERS,
    **more.ANSWERS,
}


@cache
def _limit() -> re.Pattern[str]:
    amount = r"(?:(?:about|around|some|over|more than) )?[^\w\s]?(?:[A-Z]{0,3}[$€£¥])?(\d[\d.,]*)"
    return re.compile(rf"\b{english.LIMITS} {amount}", re.IGNORECASE)


_FIGURE = re.compile(r"\d[\d.,]*")
_WORDS = re.compile(r"[^\W\d_]+")
_MODAL = re.compile(
    r"may\b|might|could|possibl|probabl|perhaps|maybe|likel|presumabl|plausib|podr|quiz|tal vez|posib|probab|presunt"
    r"|supuest|pourr|peut|sera|aura|devra|potrebb|sarebb|avrebb|forse|könn|dürf|vermutl|möglich|wahrsch|viell|wohl|offenb|potr"
    r"|pu[òo]|poder|talvez|prov|zou|missch|waarsch|kan|trol|sanno|kanske|mogą|może|mógł|mog|prawd|mohl|mohou|může|možn|zřejm|prav"
    r"|muht|belki|olas|apparent|mutmaß|angebl|pued|pod[ei]|poss|mul[ie]|måske|form|rebb|torde|lär|voi|ehkä|saatt"
    r"|wellicht|allicht|vermoedelijk|womögl|denkbar|vorstellb|eventuell|anschein|scheinbar|voraussicht|möj|bör\b|borde|vraisembl"
    r"|sans doute|verosim|seguramente|chyba|zapewne|przypuszcz|być może|asi\b|patrně|nejspíš|todennäk|luultav|mahdol"
    r"|kenties|ilmeis|galiba|herhalde|tentativ|conceivabl|arguabl|\w{3,}ría|\w{2,}[aei]riam?\Z"
    r"|мо[гж]|возм|вероя|\w+rai[te]|\w+[ae]bil|kunn|kunde|antag|vistnok|poten|údajn|prý|snad|podob|rzek|tord|eventu"
)
"""Hedges on whether something is so at all."""
_SAYING = re.compile(
    r"sa(?:id|y|ys|ying)\b|report|announc|t(?:old|ell)|claim|argu|accord|warn|stat|sagt|laut|zufolge|erklär|teilt|selon"
    r"|di[tcsj]|d[eé]clar|annon|affirm|afirm|según|anunc|asegur|inform|secondo|dett|dichiar|segundo|volgens|zegt|zei"
    r"|sost|conclu|tvrd|twierdz|meldt|enligt|säg|sade|uppg|meddel|według|powiedz|poinform|mówi|podle|řek|uved|oznám|göre|söyle"
    r"|belirt|açıkla|dedi|contend|submit|insist|opini|zdanie|wskaz|ocen|stel(?:t|de)|vast|bewe|behaupt|meint|sieht|soutien|assur"
    r"|ritien|steht|ifølge|sig|sagde|oplys|hævd|mukaan|sano|kerto|сказ|слов|заяв|сообщ|мнен|wrote|writes|schr|écri|escrib|scri"
)
"""Words that say who says so."""
_CONJUNCTIONS = frozenset("whether if unless si ob falls wenn se om czy zda".split())
_DENIED = re.compile(
    r"(?:\b(?:not|no|never|without|nor|nobody|no one|none)|n['’]t)(?: longer| yet)?(?: \w+)?\s\Z",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"\b(?:than|as|als|que|qu['’]|de lo|del|di quanto|do que(?: o)?|dan|än|end|enn|niż|než|kuin)"
    r"(?: (?:had been|was|were|a été|era|het|er))?\s?\Z",
    re.IGNORECASE,
)
_AS_PLANNED = re.compile(
    r"planned|expected|hoped|forecast|predicted|anticipated|thought|feared|believed|geplant|erwartet|vorgesehen|angenommen|gedacht|prévu"
    r"|attendu|espéré|previst|esperad|attes|sperat|gepland|verwacht|gehoopt|planera|vänta|hoppa|beräkna|planlagt|vente|forvente|håbe|håpe"
    r"|planowa|oczekiw|przewid|zakład|plánov|očekáv|předpokl|čeká|odote|suunnitel"
)
"""Sooner than planned, not as good as hoped: so it was."""
_COMPARED = re.compile(r"\b(?:more|less|as|most|least|equally|times|how|so|than)\s\Z", re.IGNORECASE)
_POSSIBLE_ONCE = re.compile(
    r"could (?:\w+ly )?(?:be )?(?:found|seen|heard|read|reached|compared|told|traced|verified|accessed|"
    r"retrieved|determined|obtained|identified|recovered|reproduced|contacted|hear|see|find|tell)\b",
    re.IGNORECASE,
)
_ABLE = re.compile(r"\b(?:who|anyone|everyone|nobody|so|so that|if)\s\Z", re.IGNORECASE)
_STRENGTH = re.compile(
    r"\b(?:its|their|his|her|our|my|the|of|with|military|naval|economic)\s\Z", re.IGNORECASE
)
# Somebody who may do something is allowed to; what may be, may not be.
_ALLOWED = re.compile(
    r"\b(?:part(?:y|ies)|holders?|members?|states?|applicants?|tenants?|landlords?|persons?|anyone|whoever|everyone|users?|"
    r"visitors?|you|students?|employe(?:es?|rs?)|owners?|voters?|citizens?|courts?|judges?|authorit(?:y|ies)|commission|"
    r"council|parliament|controllers?|processors?|contractors?|licen[sc]ees?|guests?)(?: of (?:\w+ ){0,2}\w+)?\s\Z",
    re.IGNORECASE,
)
_STATE = re.compile(r"may (?:\w+ly )?(?:be|have|suffer|develop|become|lose|die|face)\b")
_WILL = re.compile(r"\b(?:will|shall)\b|['’]ll\b")
_SCHEDULED = re.compile(r"\b(?:set|due|about|scheduled|slated) to\Z")
_LOOK_BACK = 40


@lru_cache(maxsize=64)
def doubtful(text: str, language: str, more: str = "") -> tuple[Span, ...]:
    """Where it is hedged, with more patterns than `hedges` knows."""
    found = _any(f"(?:{_HEDGES[language]}|{more})" if language in _HEDGES else more).finditer(text)
    return tuple(Span(*match.span()) for match in found if not means_another_thing(text, match))


def hedges(text: str, language: str) -> list[Span]:
    """Where it says that something may not be so; what is denied ("does not plan to") is left out."""
    found = (
        match for match in _any(_HEDGES[language]).finditer(text) if not means_another_thing(text, match)
    )
    return [Span(*match.span()) for match in found]


def limits(text: str) -> list[tuple[Span, str]]:
    """Where it gives an amount as a limit or an estimate, with its digits."""
    return [(Span(match.start(), match.start(1)), _digits(match[1])) for match in _limit().finditer(text)]


def answered(claim: str, language: str, passages: str = "") -> bool:
    """Whether a claim is careful, asks, or says who says so; an `if` that its passages have too is no answer."""
    if claim.endswith(("?", "？")):
        return True
    said = _plain_words(passages, language)
    for match in _any(_ANSWERS[language]).finditer(claim):
        # What the passages say besides the hedge does not stand for the hedge.
        word = match[0].lower()
        if word not in said and not (_SAYING.match(word) and any(map(_SAYING.match, said))):
            return True
    return bool(hedges(claim, language))


def _plain_words(passages: str, language: str) -> frozenset[str]:
    """The words of the passages outside their hedges, in lower case.

    Who says so answers for what somebody plans, and not for what may be so.
    """
    spans = hedges(passages, language)
    if not spans:
        return frozenset()
    may_be = any(is_modal(passages[span.start : span.end].lower()) for span in spans)
    for span in reversed(spans):
        passages = f"{passages[: span.start]} {passages[span.end :]}"
    found = frozenset(_WORDS.findall(passages.lower()))
    if may_be:
        return found
    return frozenset(word for word in found if word in _CONJUNCTIONS or not _SAYING.match(word))


def is_modal(hedge: str) -> bool:
    """Whether a hedge, in lower case, doubts that something is so at all."""
    return _MODAL.match(hedge) is not None


def says_who(word: str) -> bool:
    """Whether a word, in lower case, says who says so."""
    return _SAYING.match(word) is not None


def is_future(claim: str) -> bool:
    """Whether a claim says in English that something will be so."""
    return _WILL.search(claim) is not None


def is_scheduled(passage: str, hedge: Span) -> bool:
    """Whether a hedge says that something is to come as arranged, which is no more doubtful than that it will."""
    return _SCHEDULED.search(passage, hedge.start, hedge.end) is not None


def states_amount(claim: str, digits: str) -> bool:
    """Whether a claim has the figure, and nothing that says it is only about right."""
    return digits in map(_digits, _FIGURE.findall(claim)) and not _any(english.ROUGHLY).search(claim)


def _digits(figure: str) -> str:
    return figure.rstrip(".,").replace(",", "")


def means_another_thing(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a hedge is denied, or says what is allowed, strong or more often so."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    word = match[0].lower()
    if _DENIED.search(before) or (_THAN.search(before) and _AS_PLANNED.match(word)):
        return True
    if word == "could":
        return bool(_POSSIBLE_ONCE.match(text, match.start()) or _ABLE.search(before))
    if word in {"may", "may not"}:
        return bool(_ALLOWED.search(before)) and not _STATE.match(text, match.start())
    if word == "might":
        return bool(_STRENGTH.search(before))
    if word in {"likely", "unlikely"} and not before.endswith("most "):
        return bool(_COMPARED.search(before))
    return False
