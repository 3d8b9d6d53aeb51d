"""Denials and hedges of a claim that are taken out by a list, where the passage has one too."""

import re
from collections.abc import Mapping
from functools import cache
from random import Random

from tests.benchmarks.mutations.triple import Case, Kind, Triple

Changes = Mapping[str, tuple[tuple[str, str], ...]]

_NOT = (
    r"(?! (?:only|just|all|every|everyone|more|less|fewer|least|later|necessarily|until|before|exceed\w*|rule|"
    r"ruled|nur|alle|jede\w*|mehr als|weniger|unter|über|vor|bis|seulement|plus de|moins|tou\w+|sólo|solo|"
    r"más|menos|tod[oa]s?|antes|hasta|inferior\w*|superior\w*|più|meno|tutt\w+|prima|só|apenas|mais|até|alleen|meer|"
    r"minder|allemaal|bara|mer|mindre|alla|kun|mere|alle|tylko|więcej|mniej|wszyst\w+|jen|více|méně|только|более|"
    r"менее|все|excéd\w+|excl\w+|esclu\w+|wyklucz\w+|uteslut\w+|uitgesloten|ausgeschlossen)\b)"
)
"""Behind a denial these make a limit, a part or a doubt of it, which is no less true without it."""
DENIALS: Changes = {
    "en": (
        (rf"\b(did|does|do|is|are|was|were|has|have|had|will|would|can|could|should) not\b{_NOT}", r"\1"),
        (rf"\b(did|does|do|is|are|was|were|has|have|had|wo|would|could|should)n['’]t\b{_NOT}", r"\1"),
        (r"\bcannot\b", "can"),
        (r"\bnever (?=\w+(?:ed|en|ne)\b)", ""),
        (r"\bno (?!longer|doubt|more|less|fewer|later|matter|one\b)(?=\w)", "some "),
        (r"\bno longer\b", "still"),
        (r"\bwithout\b", "with"),
        (r"\b[Nn]obody|\b[Nn]o one\b", "somebody"),
    ),
    "de": (
        (rf" nicht\b{_NOT}(?=[ .,])(?! mehr)", ""),
        (r"\bnicht mehr\b", "weiterhin"),
        (r"\b([Kk])ein(en|em|er|e|es)? (?=\w)", r"ein\2 "),
        (r" (?:nie|niemals)\b", ""),
        (r"\bohne\b", "mit"),
    ),
    "fr": (
        (rf"\b(?:ne |n['’])((?:\w+['’])?\w+(?: été)?) (?:pas|jamais)\b{_NOT}", r"\1"),
        (r"\b(?:ne |n['’])(\w+(?: \w+)?) aucun(e?)\b", r"\1 un\2"),
        (r"\bsans (?!doute)", "avec "),
        (r"\baucun(e?) (\w+) n['’](?=\w)", r"un\1 \2 "),
    ),
    "es": (
        (rf"\bno (?=\w+){_NOT}(?!no |sin )", ""),
        (r"\bnunca (?=\w)", ""),
        (r"\bsin (?!embargo|duda|que)", "con "),
        (r"\bning[uú]n(a?) ", r"algún\1 "),
    ),
    "it": (
        (rf"\bnon (?=\w+){_NOT}(?!so|senza)", ""),
        (r"\bsenza (?!dubbio)", "con "),
        (r"\bnessuno\b", "qualcuno"),
        (r"\bnessuna? (?=\w)", "qualche "),
    ),
    "pt": (
        (rf"\bnão (?=\w+){_NOT}(?!sem)", ""),
        (r"\bnunca (?=\w)", ""),
        (r"\bsem (?!dúvida)", "com "),
        (r"\bnenhum(a?) ", r"algum\1 "),
    ),
    "nl": (
        (rf" niet\b{_NOT}(?! meer)", ""),
        (r"\bniet meer\b", "nog steeds"),
        (r"\bgeen (?=\w)(?!derde|kwart|half|\d)", ""),
        (r" nooit\b", ""),
        (r"\bzonder\b", "met"),
    ),
    "sv": ((rf" (?:inte|ej|aldrig)\b{_NOT}", ""), (r"\bing(?:en|et|a) (?=\w)", "en "), (r" icke\b", "")),
    "da": (
        (rf" (?:ikke|aldrig)\b{_NOT}", ""),
        (r"\bing(?:en|et) (?=\w)|\bintet (?=\w)", "en "),
        (r"\buden\b", "med"),
    ),
    "no": ((rf" (?:ikke|aldri)\b{_NOT}", ""), (r"\bing(?:en|et) (?=\w)", "en "), (r"\buten\b", "med")),
    "pl": (
        (rf"(?<!nikt )(?<!nigdy )\bnie (?=\w+){_NOT}", ""),
        (r"\bnikt nie\b", "ktoś"),
        (r"\bnigdy nie\b", "zawsze"),
    ),
    "cs": (
        (r"\bn(?:ení)\b", "je"),
        (r"\bnejsou\b", "jsou"),
        (
            r"\bne(?=(?:byl|bude|budou|má\b|mají|měl|mohl|může|došl|zjist|určil|prokáz|potvrd|zapl|použ|obdrž|dosta)\w*)",
            "",
        ),
    ),
    "fi": (
        (r"\bei ole\b", "on"),
        (r"\beivät ole\b", "ovat"),
        (r"\bei ollut\b", "oli"),
        (r"\bei (?=\w+)", ""),
    ),
    "ru": ((rf"\bне (?=\w+){_NOT}", ""), (r"\bнет\b", "есть")),
    "tr": (
        (r" değil(?=dir|di|\b)", " kesin"),
        (r"\byok(?=tur|tu|\b)", "var"),
        (r"(?<=\w\w)m([ae])d([ıi])(?=\w{0,4}\b)", r"d\2"),
    ),
}
HEDGES: Changes = {
    "en": (
        (r"\b(?:may|might|could) have been\b", "was"),
        (r"\b(?:may|might|could) have\b", "had"),
        (
            r"\b(?:is|are) (?:likely|expected|thought|believed|set|planning|hoping|due) to (?!have|be )",
            "will ",
        ),
        (r"\b(?:is|was) (?:likely|thought|believed|said) to be\b", "is"),
        (r"\b(?:plans|hopes|intends|wants|aims) to\b", "will"),
        (r"\bappear(?:s|ed) to have\b", "has"),
        (r"\b(?:may|might) (?!not|\d)(?=[a-z])|\bcould (?!not|be )(?=[a-z])", "will "),
        (
            r"(?<=\w )(?:reportedly|allegedly|probably|possibly|apparently|perhaps|presumably|supposedly|potentially) ",
            "",
        ),
        (r"\b[Pp]erhaps ", ""),
        (r"\balleged (?=[a-z])|\bsuspected (?=[a-z]+[^d] )", ""),
    ),
    "de": (
        (r"\b(?:dürfte|könnte)\b", "wird"),
        (r"\b(?:dürften|könnten)\b", "werden"),
        (r"\bsoll(?=[^.,]*\w(?<!haben)(?<!sein)[.,])", "wird"),
        (
            r" (?:angeblich|wohl|vermutlich|wahrscheinlich|möglicherweise|offenbar|vielleicht|mutmaßlich)\b",
            "",
        ),
    ),
    "fr": (
        (r"\bpourrait\b", "va"),
        (r"\bpourraient\b", "vont"),
        (r"\baurait\b", "a"),
        (r"\bauraient\b", "ont"),
        (r"\bserait\b", "est"),
        (r"\bseraient\b", "sont"),
        (r",? (?:probablement|peut-être|sans doute|vraisemblablement|apparemment)\b,?", ""),
    ),
    "es": (
        (r"\bpodría\b", "va a"),
        (r"\bpodrían\b", "van a"),
        (r"\bhabría\b", "ha"),
        (r"\bhabrían\b", "han"),
        (r"\bsería\b", "es"),
        (r",? (?:probablemente|quizás?|tal vez|posiblemente|supuestamente|presuntamente|al parecer)\b,?", ""),
    ),
    "it": (
        (r"\bpotrebbe (?:essere stat[oa])\b", "è stato"),
        (r"\bpotrebbe (\w+?)[ae]re\b", r"\1erà"),
        (r"\bpotrebbe (\w+?)ire\b", r"\1irà"),
        (r"\bsarebbe\b", "è"),
        (r"\bsarebbero\b", "sono"),
        (r"\bavrebbe\b", "ha"),
        (r"\bavrebbero\b", "hanno"),
        (r",? (?:probabilmente|forse|presumibilmente|presunt[oaie])\b,?", ""),
    ),
    "pt": (
        (r"\bpoderia\b", "vai"),
        (r"\bpoderá\b", "vai"),
        (r"\bpoderão\b", "vão"),
        (r"\bteria sido\b", "foi"),
        (r",? (?:provavelmente|possivelmente|alegadamente|supostamente|aparentemente)\b,?", ""),
    ),
    "nl": (
        (r"\bzou kunnen\b", "zal"),
        (r"\bzouden kunnen\b", "zullen"),
        (r" (?:waarschijnlijk|mogelijk|vermoedelijk|wellicht|misschien|naar verluidt|vermeende)\b", ""),
    ),
    "sv": (
        (r"\b(?:kan komma att|skulle kunna)\b", "kommer att"),
        (r" (?:troligen|sannolikt|möjligen|kanske|förmodligen|antagligen|eventuellt|enligt uppgift)\b", ""),
    ),
    "da": ((r" (?:sandsynligvis|formentlig|muligvis|måske|angiveligt|tilsyneladende|vistnok)\b", ""),),
    "no": ((r" (?:trolig|sannsynligvis|muligens|kanskje|angivelig|tilsynelatende|visstnok)\b", ""),),
    "pl": ((r",? (?:prawdopodobnie|podobno|rzekomo|być może|zapewne|przypuszczalnie|chyba)\b", ""),),
    "cs": ((r" (?:pravděpodobně|zřejmě|možná|údajně|prý|asi|snad|patrně)\b", ""),),
    "fi": ((r" (?:todennäköisesti|ehkä|mahdollisesti|ilmeisesti|luultavasti|kenties|tiettävästi)\b", ""),),
    "ru": ((r",? (?:вероятно|возможно|предположительно|якобы|по-видимому),?", ""),),
    "tr": ((r" (?:muhtemelen|belki(?: de)?|galiba|herhalde|sözde)\b", ""),),
}
_OTHER_HEDGES: Mapping[str, str] = {
    "en": r"expect\w*|likely|report\w*|suspect\w*|seem\w*|suggest\w*|possib\w*|think\w*|thought|believ\w*|opinion|estimat\w*|rumou?r\w*|sources|would",
    "de": r"soll\w*|mutmaßlich\w*|möglich\w*|scheint|kann|können|vermut\w*|\w*schätz\w*|Vernehmen|glaub\w*",
    "fr": r"possib\w*|probab\w*|soupçonn\w*|semble\w*|\w+rai(?:t|ent)|sources|estim\w*|rumeur\w*|croi\w*",
    "es": r"posib\w*|probab\w*|presunt\w*|parece\w*|\w+rían?|fuentes|estim\w*|calcul\w*|rumor\w*|cree\w*",
    "it": r"possib\w*|probab\w*|presunt\w*|sembra\w*|potrebb\w*|\w+rebbe\w*|indiscrezion\w*|fonti|stim\w*|ritien\w*|crede\w*",
    "pt": r"pod\w*|possív\w*|prováve\w*|parece\w*|\w+ria|talvez|fontes|estim\w*|acredit\w*|acha\w*",
    "nl": r"zou\w*|kan|kunnen|mogelijk\w*|vermoed\w*|waarschijnlijk\w*|bronnen|schat\w*|denk\w*",
    "sv": r"kan|kunna|väntas|uppges|lär|trol\w*|sannolik\w*|möjlig\w*|uppskatt\w*|bedöm\w*|tror",
    "da": r"kan|kunne|skal|ventes|mulig\w*|formod\w*|anslå\w*|tror|vurder\w*",
    "no": r"kan|kunne|skal|ventes|mulig\w*|trolig\w*|anslå\w*|tror|vurder\w*",
    "pl": r"może|mogą|mógł\w*|mogł\w*|ma|mają|prawdopodob\w*|szacu\w*|uważa\w*|sądz\w*",
    "cs": r"může|mohou|mohl\w*|má|mají|pravděpodob\w*|možn\w*|odhad\w*|soud\w*",
    "fi": r"voi\w*|saatta\w*|mahdolli\w*|todennäköi\w*|arvio\w*|usko\w*",
    "ru": r"мо[жг]\w*|возможн\w*|вероятн\w*|оцен\w*|счита\w*",
    "tr": r"olabilir|olası\w*|muhtemel\w*|\w+[ae]bilir|tahmin\w*|iddia\w*",
}
"""Besides those of the list: they do for the passage, and keep a claim that has one careful."""
_OTHER_DENIALS = re.compile(
    r"\b(?:against|contrary|nothing|none|neither|nor|fail\w*|refus\w*|reject\w*|den[iy]\w*|contre|contra|contro|gegen|"
    r"nichts|niemand\w*|rien|personne|nada|nadie|niente|nulla|niets|niemand|ingenting|nic|никто|ничего|hiç)\b",
    re.IGNORECASE,
)
"""A claim that has one may still say no."""
_ASKED = re.compile(
    r"\b(?:if|whether|unless|ob|falls|wenn|si|se|om|als|czy|jeśli|zda|pokud|если|ли)\b", re.IGNORECASE
)


@cache
def _compiled(changes: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), new) for pattern, new in changes)


def _without(claim: str, changes: tuple[tuple[str, str], ...]) -> tuple[str, str] | None:
    """The claim with its only word of the list taken out, and that word; None where it has none or several."""
    found = [(match, new) for pattern, new in _compiled(changes) for match in pattern.finditer(claim)]
    first = found[0][0] if found else None
    if first is None or any(m.end() <= first.start() or m.start() >= first.end() for m, _ in found):
        return None
    match, new = found[0]
    left = claim[: match.start()] + match.expand(new) + claim[match.end() :]
    return left[:1].upper() + left[1:], match[0].strip()


def _has(text: str, changes: tuple[tuple[str, str], ...]) -> bool:
    return any(pattern.search(text) for pattern, _ in _compiled(changes))


def negation(_: Random, triple: Triple) -> Case | None:
    """The claim without its one denial, where the passage has one of the list too and the claim asks nothing."""
    changes = DENIALS.get(triple.language)
    if not changes or _ASKED.search(triple.claim) or not _has(triple.passage, changes):
        return None
    made = _without(triple.claim, changes)
    if made is None or _OTHER_DENIALS.search(made[0]):
        return None
    return Case(made[0], triple.passage, triple.source, f"{made[1]!r} was taken out")


def hedge(_: Random, triple: Triple) -> Case | None:
    """The claim as a fact without its one hedge, where the passage has a hedge too and the claim asks nothing."""
    changes = HEDGES.get(triple.language)
    if not changes or _ASKED.search(triple.claim):
        return None
    others = re.compile(rf"\b(?:{_OTHER_HEDGES[triple.language]})\b", re.IGNORECASE)
    if not (_has(triple.passage, changes) or others.search(triple.passage)):
        return None
    made = _without(triple.claim, changes)
    if made is None or others.search(made[0]):
        return None
    return Case(made[0], triple.passage, triple.source, f"{made[1]!r} was taken out")


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("dropped negation, by a list", harmful=True, make=negation),
        Kind("dropped hedge, by a list", harmful=True, make=hedge),
    )
}
"""What is taken out."""
