"""Hedges that are taken out of claims, and what keeps a claim careful when one is gone."""

from collections.abc import Mapping

from tests.benchmarks.mutations.dropped_denials import Changes

HEDGES: Changes = {
    "en": (
        (r"\b(?:may|might|could) have been\b", "was"),
        (r"\b(?:may|might|could) (?:well )?have\b(?! to\b)", "had"),
        (
            r"\b(?:is|are) (?:likely|expected|set|planning|hoping|due) to (?!have|be )",
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
        (
            r"(?<=\bthe )(?:alleged|suspected) (?=[a-z])|(?<=\ban )alleged (?=[aeiou])|(?<=\bhis |\bher |\bits )alleged ",
            "",
        ),
    ),
    "de": (
        (r"\b(?:dürfte|könnte)\b", "wird"),
        (r"\b(?:dürften|könnten)\b", "werden"),
        (r"\bsoll\b(?=[^.,]*\w(?<!haben)(?<!sein)(?:[.,]|$))", "wird"),
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
OTHERS: Mapping[str, str] = {
    "en": (
        r"expect\w*|likely|report\w*|suspect\w*|seem\w*|suggest\w*|possib\w*|think\w*|thought|"
        r"believ\w*|opinion|estimat\w*|rumou?r\w*|sources|would|assum\w*|anticipat\w*|forecast(?:s|ed)?|"
        r"predict\w*|project(?:ed|ions?)|fear\w*|afraid|exclud\w*|rul\w+ out"
    ),
    "de": (
        r"soll\w*|mutmaßlich\w*|möglich\w*|scheint|kann|können|vermut\w*|\w*schätz\w*|Vernehmen|"
        r"glaub\w*|davon aus|annehm\w*|nimmt an|nahm\w* an|rechne\w*|erwart\w*|befürcht\w*|"
        r"voraussichtlich\w*|Prognose\w*"
    ),
    "fr": (
        r"possib\w*|probab\w*|soupçonn\w*|semble\w*|\w+rai(?:t|ent)|sources|estim\w*|rumeur\w*|"
        r"croi\w*|attend\w*|prévoi\w*|suppos\w*|crain\w*|pens\w*|présum\w*"
    ),
    "es": (
        r"posib\w*|probab\w*|presunt\w*|parece\w*|\w+rían?|fuentes|estim\w*|calcul\w*|rumor\w*|"
        r"cree\w*|espera\w*|prev[eé]n?|supon\w*|temen?"
    ),
    "it": (
        r"possib\w*|probab\w*|presunt\w*|sembra\w*|potrebb\w*|\w+rebbe\w*|indiscrezion\w*|fonti|"
        r"stim\w*|ritien\w*|crede\w*|aspett\w*|preved\w*|suppon\w*|temono|pens\w*"
    ),
    "pt": (
        r"pod\w*|possív\w*|prováve\w*|parece\w*|\w+ria|talvez|fontes|estim\w*|acredit\w*|acha\w*|"
        r"esper\w*|prevê\w*|supõe\w*|receia\w*|pensa\w*"
    ),
    "nl": (
        r"zou\w*|kan|kunnen|mogelijk\w*|vermoed\w*|waarschijnlijk\w*|bronnen|schat\w*|denk\w*|"
        r"verwacht\w*|vrees\w*|vreze\w*|bang|aanneem\w*|neemt aan|ervan uit"
    ),
    "sv": (
        r"kan|kunna|väntas|uppges|lär|trol\w*|sannolik\w*|möjlig\w*|uppskatt\w*|bedöm\w*|tror|"
        r"räkna\w*|förvänta\w*|befara\w*|antar|förmoda\w*"
    ),
    "da": (
        r"kan|kunne|skal|ventes|mulig\w*|formod\w*|anslå\w*|tror|vurder\w*|forvent\w*|regner|antag\w*|"
        r"frygt\w*"
    ),
    "no": (
        r"kan|kunne|skal|ventes|mulig\w*|trolig\w*|anslå\w*|tror|vurder\w*|forvent\w*|regner|antar|"
        r"frykt\w*"
    ),
    "pl": (
        r"może|mogą|mógł\w*|mogł\w*|ma|mają|prawdopodob\w*|szacu\w*|uważa\w*|sądz\w*|spodziew\w*|"
        r"oczekuj\w*|przypuszcz\w*|obawia\w*|zakłada\w*"
    ),
    "cs": (
        r"může|mohou|mohl\w*|má|mají|pravděpodob\w*|možn\w*|odhad\w*|soud\w*|očekáv\w*|předpoklád\w*|"
        r"obáv\w*"
    ),
    "fi": r"voi\w*|saatta\w*|mahdolli\w*|todennäköi\w*|arvio\w*|usko\w*|odotta\w*|oletta\w*|pelkää\w*",
    "ru": r"мо[жг]\w*|возможн\w*|вероятн\w*|оцен\w*|счита\w*|ожида\w*|предполага\w*|опаса\w*",
    "tr": (
        r"olabilir|olası\w*|muhtemel\w*|\w+[ae]bilir|tahmin\w*|iddia\w*|bekle\w*|öngör\w*|varsay\w*|"
        r"kork\w*"
    ),
}
"""Besides those of the list: they do for the passage, and keep a claim that has one careful."""
REPORTED: Mapping[str, str] = {
    "en": r"reportedly|allegedly|supposedly|(?:is|was) said to be",
    "de": r"soll|angeblich",
    "fr": r"aurait|auraient|serait|seraient",
    "es": r"habría|habrían|sería|supuestamente|presuntamente|al parecer",
    "it": r"sarebbe|sarebbero|avrebbe|avrebbero",
    "pt": r"teria sido|alegadamente|supostamente",
    "nl": r"naar verluidt|vermeende",
    "sv": r"enligt uppgift",
    "da": r"angiveligt",
    "no": r"angivelig",
    "pl": r"podobno|rzekomo",
    "cs": r"údajně|prý",
    "fi": r"tiettävästi",
    "ru": r"якобы",
    "tr": r"sözde",
}
"""Hedges that say no more than that somebody else says so."""
ATTRIBUTED: Mapping[str, str] = {
    "en": r"according to|sa(?:y|ys|id)|claim\w*|report\w*|told|argu\w*|maintain\w*",
    "de": r"laut|zufolge|nach Angaben|nach Informationen|heißt es|sag\w+|bericht\w*|behaupt\w*",
    "fr": r"selon|d['’]après|di[tr]\w*|affirm\w*|soutien\w*|indiqu\w*|rapport\w*|déclar\w*",
    "es": r"según|afirm\w*|dice\w*|dij\w*|asegur\w*|sostien\w*|declar\w*",
    "it": r"secondo|a detta|dice|detto|afferm\w*|sostien\w*|riferi\w*|stando a",
    "pt": r"segundo|de acordo|afirm\w*|disse|diz\w*|sustent\w*",
    "nl": r"volgens|zegt|zei|aldus|stelt|meld\w*",
    "sv": r"enligt|säger|sade|sa|uppger|hävdar|menar",
    "da": r"ifølge|siger|sagde|oplyser|hævder",
    "no": r"ifølge|sier|sa|opplyser|hevder",
    "pl": r"według|zdaniem|twierdz\w*|powiedzia\w*|mów\w*|jak poda\w*",
    "cs": r"podle|řek\w*|říká|tvrd\w*|uved\w*",
    "fi": r"mukaan|sano\w*|kerto\w*",
    "ru": r"по словам|согласно|сказа\w*|утвержда\w*",
    "tr": r"göre|söyle\w*|belirt\w*|iddia\w*",
}
"""Whoever has named who says so needs none of REPORTED."""
