"""What kind of care a word is: who says so, what is held, feared or planned, or whether it is so."""

import re
from enum import Enum

from generator.check.alignment.copies import words
from generator.check.hedging import vocabulary


class Care(Enum):
    """From the least: who says so does not make up for what only may be."""

    SAID = "said"
    HELD = "held"
    GUESSED = "guessed"
    PLANNED = "planned"
    DOUBTED = "doubted"


_HELD = re.compile(
    r"belie[fv]|think|thought|consider(?:s|ed)?\Z|deem|regard|opini|view|judg|hold|held|feels?\Z|felt|contend|assert|insist|maintain"
    r"|suggest|indicat|impl[iy]|point|estimat|reckon|forecast|predict|project|deut|schätz|prognos|sugg|indiqu|estim|évalu|apunt|suger|sugier"
    r"|indic|calcul|stim[aieo]|schat|geschat|geraamd|geacht|raam|raming|voorspel|wijs|wijz|duid|tyd|pek|peg|uppskatt|bedöm|anslå|anslog|vurder|skøn|szacu|ocen"
    r"|prognoz|odhad|tahmin|öngör|arvio|ennust|оцен|прогноз|proje[cçt]"
    r"|ide[ae]|idée|tes[ie]|theor|théor|teor|hypoth|ipotes|hipót|these|mein|glaub|hält\Z|halten|hielt|ansicht|auffass|urteil|sicht|überzeug|behaupt"
    r"|crois?\Z|croi[etr]|croy|pens|jug|considèr|avis|sout|prétend|convain|persuad|yeux"
    r"|cree|creen|crey|creía|piens|consid|juicio|sostien|sostuv|entiend|entend|acredit|ach[ao]|julg|sustent|alega"
    r"|ritien|riten|cred[eo]|reput|giudi|parer|avvis|sosti|sostè|convint"
    r"|vind|vond|meen|menen|oordeel|denk|dacht|gelo|bewe|mening|stelt\Z|stellen|overtuig"
    r"|anse|menar|menad|tyck|tror|trodd|hävd|övertyg|mene|tro(?:r|ede|dde)|syn(?:es|tes)|hævd|hevd|overbevi"
    r"|uważ|sądz|twierdz|utrzym|zdani|opini|przekon|wierz|soud|míní|mysl|domnív|věř|tvrd|názor|považ|poklád|přesvěd"
    r"|düşünü|inan|savun|görüş|kanı|usko|mielest|katso|väit|näkem|считa|полага|мнен|утвержд|дума|верит|admitem"
)
_GUESSED = re.compile(
    r"fear|worr|suspect|suspic|hint|hunch|dread|befürcht|fürcht|sorge|verdächt|verdacht|argw|crain|redout|soupçon|teme|temen|temor|temía|temi"
    r"|sospech|recel|sospett|timor|suspeit|recei|vermoed|vrees|vrez|verdenk|verdacht|misst|befar|oro[as]|rädd|mistænk|mistenk|frygt|frykt"
    r"|podejrz|obaw|podezř|podezír|obáv|şüphe|kuşku|kork|endişe|epäil|pelk|pelät|подозр|опаса"
)
_PLANNED = re.compile(
    r"plan|inten[dt]|intenc|intenz|aim|hop(?:e|es|ed|ing)\Z|want|wish|seek|sought|vow|pledg|promis|propos|talks?\Z|negot|mull|weigh|keen|consider(?:ing)?\Z"
    r"|preparing|bid\Z|target|goal|ambiti|aspir|ready|expect|due\Z|scheduled|slated|set\Z|poised|tipped"
    r"|beabsicht|vorhab|vorge|geplan|möcht|will\Z|wollen|hoff|streb|anstreb|gedenk|erwäg|verhandel|wunsch|wünsch|ziel|absicht"
    r"|projet|envisag|song|réfléch|apprêt|prépar|menac|risqu|compt|espèr|espér|espoir|souhait|veut|veul|vis[eé]|cherch|prévoi|prévu|entend(?:ent)?\Z|négoci|ambitionn|étud"
    r"|plane|previst|prevé|pretend|propon|quier|quer|busca|aspir|esper|dese|objetiv|estudi|baraj|negoci|tencion|planej|estuda"
    r"|intend|progett|vuol|vogl|vorr|sper|mir|punta|auspic|augur|ambi|propost|trattat|valut"
    r"|voorne|wil\Z|willen|wou\Z|hoop|hopen|streef|strev|beoog|overweg|overweeg|bedoel|onderhand"
    r"|vill\Z|ville\Z|avse|avsik|hopp|sikt|föresl|strävar|syft|överväg|ämna|önsk|mål|håb|håp|agt|akt|overvej|overvei|foresl|ønsk|hensig"
    r"|zamie|zamia|chc|chce|chciał|dąż|licz|rozważ|propon|cel|nadzi|hodl|zamýš|usil|snaž|navrh|chtě|cíl|úmysl|záměr|doufa|naděj"
    r"|isti|iste|niyet|hedef|amaç|um(?:u|ut)|ümit|tasarl|dil[ei]|öner|halu|aiko|aikee|pyrki|toivo|tavoit|harkit|ehdot|suunnit"
    r"|намер|хоч|хот|стрем|наде|предлаг|цел"
)
_HEARSAY = re.compile(
    r"reportedly|allegedly|supposedly|rumou?red|se(?:i|ien)\Z|habe\Z|werde\Z|solle|wolle\Z|müsse|dürfe\Z|könne\Z|gebe\Z|stehe\Z|purported|alleged|rumou?r|angebl|gerücht|soll\Z|sollen\Z|vernehmen|habría|habrían|presunt|supuest|aurait|auraient"
    r"|serait|seraient|avrebb|sarebb|teri[a]m?\Z|alegad|supost|ter(?:á|ão)\Z|verlui|uppges|ryktas|sägs|lär|angivel|visstnok|vistnok|skal\Z|siges|sies|podobno|rzekom|ponoć"
    r"|zou\Z|zouden\Z|údajn|prý|söylen|iddia|sözde|kerrotaan|tiettävästi|якобы|cuenta|dice|raccont|\w+rebbe|\w+ría|\w+riam?\Z|\w+rai(?:t|ent)\Z"
)
_SAID = re.compile(
    r"admi[ts]|conced|explain|remark|comment|emphasi|stress|zugeb|zugib|räum|beton|hinw|gab\Z|gibt\Z|relèv|relev|soulign|précis|reconna|avou"
    r"|advier|advert|avis|señal|recono|confes|cuent|comen|ammet|ammes|raccont|riconos|ricord|admit|reconhec|lembr|gaf|gev|erken|benadruk"
    r"|betona|berätt|medge|erkän|forklar|fortæl|fortel|innrøm|indrøm|erkend|erkjen|przyzn|podkreśl|zaznacz|doda|přizn|zdůraz|doda|itiraf|vurgul|anlat"
)
_APPEARS = re.compile(
    r"podle všeho|según (?:parece|se dice|todo)|segundo (?:consta|se diz|tudo)|a quanto|selon toute"
    r"|by (?:all|some) accounts|all accounts"
    r"|(?:not|never) \w+|so it (?:seems|appears|is said)|jak się|efter allt|av allt|efter alt|etter alt"
    r"|dem anschein|allem anschein|aller voraussicht"
)
"""Who says so is nobody: it only looks so."""
_SAID_TO = re.compile(r"\b(?:said|reported|understood|reckoned|rumou?red|alleged|claimed) to\b")
_IS_TO = re.compile(r"(?:is|are|was|were|be) to")
_FOR = frozenset("para pour per for".split())
"""For whom something is so."""
_WISH = re.compile(r"(?:vorr|voudr|querr|gostar|desear|preferir|aimerai|souhaiterai|möchte)")
_TRUE_MODAL = re.compile(r"podr|pourr|potr|poder|devr|deber|dovr|dever")


def kind(text: str, other: Care) -> Care:
    """The kind of a hedge, or of a word of care, in lower case: that of its strongest word, or another if unknown."""
    lows = [word.low for word in words(text)]
    if _APPEARS.match(text):
        return Care.DOUBTED
    if _IS_TO.fullmatch(text) or any(map(_WISH.match, lows)):
        return Care.PLANNED
    if lows and lows[0] in _FOR:
        return Care.SAID
    if is_hearsay(text) or any(map(vocabulary.is_modal, (text, *lows))):
        return Care.DOUBTED
    if any(map(_GUESSED.match, lows)):
        return Care.GUESSED
    if any(map(_PLANNED.match, lows)):
        return Care.PLANNED
    if any(map(_HELD.match, lows)):
        return Care.HELD
    return Care.SAID if any(map(says_who, lows)) else other


def says_who(word: str) -> bool:
    """Whether a word, in lower case, says who says so."""
    return vocabulary.says_who(word) or _SAID.match(word) is not None


def is_hearsay(text: str) -> bool:
    """Whether a hedge, in lower case, says no more than that others say so: "allegedly", "aurait"."""
    return _SAID_TO.search(text) is not None or any(
        _HEARSAY.match(word.low) and not _TRUE_MODAL.match(word.low) for word in words(text)
    )
