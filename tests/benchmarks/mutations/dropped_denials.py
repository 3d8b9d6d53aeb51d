"""Denials that are taken out of claims, and what keeps a claim from affirming anything when one is gone."""

import re
from collections.abc import Mapping

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
        (r"\b(has|have|had|is|are|was|were) not yet\b", r"\1 already"),
        (r"\b(has|have|had|is|are|was|were)n['’]t yet\b", r"\1 already"),
        (rf"\b(did|does|do|is|are|was|were|has|have|had|will|would|can|could|should) not\b{_NOT}", r"\1"),
        (rf"\b(did|does|do|is|are|was|were|has|have|had|wo|would|could|should)n['’]t\b{_NOT}", r"\1"),
        (r"\bcannot\b", "can"),
        (r"\bnever (?=\w+(?:ed|en|ne)\b)", ""),
        (
            r"\bno (?!longer|doubt|more|less|fewer|later|earlier|matter|one\b|different|better|worse|higher|lower)(?=\w)",
            "some ",
        ),
        (r"\bno longer\b", "still"),
        (r"\bwithout\b(?! (?:\w+ )?\w+ing\b)", "with"),
        (r"\b[Nn]obody|\b[Nn]o one\b", "somebody"),
    ),
    "de": (
        (r"\b(?:noch|bislang|bisher) (?:immer )?nicht\b", "bereits"),
        (r"\b(?:noch|bislang|bisher) (?:immer )?kein(en|em|er|e|es)?\b", r"bereits ein\1"),
        (rf"(?<!noch)(?<!bislang)(?<!bisher)(?<!immer) nicht\b{_NOT}(?=[ .,])(?! mehr)", ""),
        (r"\bnicht mehr\b", "weiterhin"),
        (r"(?<!noch )(?<!bislang )(?<!bisher )(?<!immer )\bkein(en|em|er|e|es)? (?=\w)", r"ein\1 "),
        (r" (?:nie|niemals)\b", ""),
        (r"\bohne\b(?![^,.]* zu \w+en\b)(?! dass)", "mit"),
    ),
    "fr": (
        (r"\b(?:ne |n['’])((?:\w+['’])?\w+) (?:pas|toujours pas) encore\b", r"\1 déjà"),
        (rf"\b(?:ne |n['’])((?:\w+['’])?\w+(?: été)?) (?:pas|jamais)\b(?! encore){_NOT}", r"\1"),
        (r"\b(?:ne |n['’])(\w+(?: \w+)?) aucun(e?)\b", r"\1 un\2"),
        (r"\bsans (?!doute|que\b|cesse|(?:\w+ )?\w+(?:er|ir|re)\b|(?:en|y|l['’])\w*)", "avec "),
        (r"\baucun(e?) (\w+) n['’](?=\w)", r"un\1 \2 "),
    ),
    "es": (
        (r"\b(?:aún|todavía) no\b", "ya"),
        (rf"(?<!aún )(?<!todavía )\bno (?=\w+){_NOT}(?!no |sin )", ""),
        (r"\bnunca (?=\w)", ""),
        (r"\bsin (?!embargo|duda|que|(?:\w+ )?\w+(?:ar|er|ir)(?:l[aeo]s?|se)?\b)", "con "),
        (r"\bning[uú]n(a?) ", r"algún\1 "),
    ),
    "it": (
        (r"\bnon (ha|hanno|è|sono|aveva|era) ancora\b", r"\1 già"),
        (rf"\bnon (?=\w+)(?!(?:ha|hanno|è|sono|aveva|era) ancora){_NOT}(?!so|senza)", ""),
        (
            r"\bsenza (?!dubbio|che\b|(?:\w+ )?\w+(?:are|ere|ire|arl[aeio]|erl[aeio]|irl[aeio]|arsi|ersi|irsi)\b)",
            "con ",
        ),
        (r"\bnessuno\b", "qualcuno"),
        (r"\bnessuna? (?=\w)", "qualche "),
    ),
    "pt": (
        (r"\bainda não\b", "já"),
        (rf"(?<!ainda )\bnão (?=\w+){_NOT}(?!sem)", ""),
        (r"\bnunca (?=\w)", ""),
        (r"\bsem (?!dúvida|que\b|(?:\w+ )?\w+(?:ar|er|ir)(?:-\w+)?\b)", "com "),
        (r"\bnenhum(a?) ", r"algum\1 "),
    ),
    "nl": (
        (r"\bnog (?:altijd |steeds )?niet\b", "al"),
        (r"\bnog (?:altijd |steeds )?geen\b", "al"),
        (rf"(?<!nog)(?<!altijd)(?<!steeds) niet\b{_NOT}(?! meer)", ""),
        (r"\bniet meer\b", "nog steeds"),
        (r"(?<!nog )(?<!altijd )(?<!steeds )\bgeen (?=\w)(?!derde|kwart|half|\d)", ""),
        (r" nooit\b", ""),
        (r"\bzonder\b(?! dat\b)(?![^,.]* te\b)", "met"),
    ),
    "sv": (
        (r"\bännu inte\b|\binte ännu\b", "redan"),
        (rf"(?<!ännu) (?:inte|ej|aldrig)\b(?! ännu){_NOT}", ""),
        (r"\bingen (?=\w)", "en "),
        (r"\binget (?=\w)", "ett "),
        (r"\binga (?=\w)", "några "),
        (r" icke\b", ""),
    ),
    "da": (
        (r"\bendnu ikke\b|\bikke endnu\b", "allerede"),
        (rf"(?<!endnu) (?:ikke|aldrig)\b(?! endnu){_NOT}", ""),
        (r"\bingen (?=\w)", "en "),
        (r"\bintet (?=\w)|\binget (?=\w)", "et "),
        (r"\buden\b(?! at\b)", "med"),
    ),
    "no": (
        (r"\bennå ikke\b|\bikke ennå\b", "allerede"),
        (rf"(?<!ennå) (?:ikke|aldri)\b(?! ennå){_NOT}", ""),
        (r"\bingen (?=\w)", "en "),
        (r"\binget (?=\w)", "et "),
        (r"\buten\b(?! å\b)", "med"),
    ),
    "pl": (
        (r"\bjeszcze nie\b", "już"),
        (rf"(?<!nikt )(?<!nigdy )(?<!jeszcze )\bnie (?=\w+){_NOT}", ""),
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
    ),
    "ru": ((rf"\bне (?=\w+){_NOT}", ""), (r"\bнет\b", "есть")),
    "tr": (
        (r" değil(?=dir|di|\b)", " kesin"),
        (r"\byok(?=tur|tu|\b)", "var"),
        (r"(?<=\w[aeıioöuü])m([ae])d([ıi])(?=\w{0,4}\b)", r"d\2"),
    ),
}
OTHERS = re.compile(
    r"\b(?:against|contrary|nothing|none|neither|nor|fail\w*|refus\w*|reject\w*|den[iy]\w*|contre|contra|contro|gegen|"
    r"nichts|niemand\w*|rien|personne|nada|nadie|niente|nulla|niets|niemand|ingenting|nic|никто|ничего|hiç)\b",
    re.IGNORECASE,
)
"""A claim that has one may still say no."""
CONCORDANT: Mapping[str, str] = {
    "en": r"either|at all|whatsoever|but rather",
    "de": r"sondern|weder|keinerlei|überhaupt",
    "fr": r"aucun\w*|jamais|rien|personne|nul\w*|ni|guère|mais bien",
    "es": r"ningún|ningun\w*|nadie|nunca|jamás|tampoco|ni|sino|siquiera",
    "it": r"nemmeno|neanche|neppure|nessun\w*|alcun\w*|mai|né|bensì",
    "pt": r"nenhu\w*|ninguém|nunca|jamais|sequer|nem|tampouco|qualquer|quaisquer|mas sim",
    "nl": r"evenmin|noch|maar wel",
    "sv": r"utan|varken|någonsin|heller",
    "da": r"hverken|nogensinde|heller",
    "no": r"verken|noensinne|heller",
    "pl": r"żad\w+|nikt|nikogo|nikomu|nigdy|nic|niczego|ani|lecz",
    "cs": r"žádn\w+|nikdo|nikoho|nikdy|nic|ničeho|ani|nýbrž",
    "fi": r"kukaan|ketään|mikään|mitään|koskaan|eikä",
    "ru": r"никак\w+|никогда|никто|никого|ничего|ни",
    "tr": r"hiç\w*|kimse\w*",
}
"""Words that go with a denial: without it they leave no sentence, or one that denies all the same."""
