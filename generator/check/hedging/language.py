"""Which of the languages with known words a sentence is in, as far as its small words tell."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from generator.check.hedging.telling import TELLING

_SMALL = {
    "en": "a the of and to in is was for that with by on are as at from it has have be this which not been were an its",
    "de": (
        "der die das und ist nicht von den mit für auf ein eine zu im dem des hat wird sich werden zum zur einen "
        "als auch bei sind wurde wurden sagte"
    ),
    "fr": (
        "le la les des et est une un du dans pour que qui sur par au aux en il elle ce a ont sont plus ne pas avec "
        "se l d qu n de selon cette être leurs à"
    ),
    "es": (
        "el la los las a y en del que una un por con se es al lo su para como más ha han son no fue de según "
        "había pero"
    ),
}
_MORE = {
    "it": (
        "il lo la gli le di e è che un una per con del della dei delle nel nella alla al dal dalla non si sono ha "
        "hanno stato stata anche più da ai alle dello in i l d dell nell all fu ma dopo dai dagli sul sulla"
    ),
    "pt": (
        "o a os as de do da dos das e é que um uma em no na nos nas por para com não se ao à aos pelo pela foi são "
        "mais também ainda"
    ),
    "nl": (
        "de het een van en in is dat op te zijn voor met niet aan er door bij ook naar uit heeft wordt werd worden "
        "die dan deze om na hebben heeft zou"
    ),
    "sv": "och att det som en ett på är av för med till den inte om har hade de vid från kan var ska i blev år",
    "da": (
        "og at det som en et på er af for med til den ikke om har havde de ved fra kan var skal i blev av hadde ble "
        "ifølge efter etter sin sig seg ud ut men der også"
    ),
    "pl": "i w na z się nie do że jest to o od za po przez dla są był była było które który ma ze oraz przy",
    "cs": "a v na se je že z do o s ve k pro by byl byla bylo podle od za které který ze jsou po při",
    "fi": "ja on ei se että oli hän joka mutta kun ovat myös mukaan noin sen eivät olla ole voi tai kuin jo jonka",
    "ru": "и в не на что с по как из за от для это его был была были к о у но а же бы ли он она они до при также",
    "tr": "ve bir bu da de için ile olarak daha en çok olan olduğu kadar göre her ise gibi yüzde",
}
"""Languages whose small words are no words of others, but for those below."""
_CONTENT = frozenset("men met van over dan die do to of her per on no may has had was over".split())
SMALL_BY_LANGUAGE = {code: frozenset(words.split()) for code, words in (_SMALL | _MORE).items()}
"""Small words, by the code of their language."""
_LETTERS = {
    "en": "",
    "de": "äöüß",
    "fr": "àâæçèéêëîïôœùûü",
    "es": "áéíñóúü",
    "it": "àèéìòù",
    "pt": "àáâãçéêíóôõú",
    "nl": "éëï",
    "sv": "åäöé",
    "da": "åæøé",
    "fi": "äöå",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "tr": "çğıöşüâ",
}
"""What decides where the small words of two languages are as many."""
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_ALPHABETS = {code: _PLAIN.union(letters) for code, letters in _LETTERS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_MAX = 200
_FEW = 2
"""Small words that are no more than chance, where the letters say otherwise."""
SMALL_WORDS = frozenset[str]().union(*(SMALL_BY_LANGUAGE[code] for code in _SMALL)) | (
    frozenset[str]().union(*(SMALL_BY_LANGUAGE[code] for code in _MORE)) - _CONTENT
)


def language(text: str) -> str:
    """The code of one of fourteen (Norwegian counts as Danish); empty where it is another or too short to tell."""
    counts = _counts(text)
    most = max(counts.values())
    first = [code for code in SMALL_BY_LANGUAGE if counts[code] == most]
    if len(first) > 1:
        accents = {c for c in text.lower() if not c.isascii() and c.isalpha()}
        fitting = [code for code in first if accents <= set(_LETTERS[code])] if accents else []
        # A letter of its own tells more than one that many have.
        first = fitting if len(fitting) == 1 else []
        if not first and 0 < most <= _FEW and accents:
            fitting = [code for code in SMALL_BY_LANGUAGE if accents <= set(_LETTERS[code])]
            first = fitting if len(fitting) == 1 else []
    return first[0] if first else ""


def common_language(claim: str, passages: Sequence[str]) -> str:
    """The language that a claim and its passages share; empty where it is not known, `-` where they differ.

    One small word more or less of another language is chance.
    """
    both = " ".join((claim, *passages))
    spoken = language(both) or language(" ".join(passages)) or language(claim)
    if not spoken:
        return "en" if both.isascii() else ""
    for text in (claim, *passages):
        counts = _counts(text)
        if max(counts.values()) - counts[spoken] > 1:
            return "-"
    return spoken


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    """By small word, the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code, small in SMALL_BY_LANGUAGE.items():
        for word in small | TELLING[code]:
            found[word] = (*found.get(word, ()), code)
    return found


@lru_cache(maxsize=64)
def _counts(text: str) -> dict[str, int]:
    """By language, how many words are of it, less those in small letters that have letters it has not."""
    found = _WORD.findall(text[: 10 * _WORDS_MAX])[:_WORDS_MAX]
    accents = [set(word) - _PLAIN for word in found if not word.isascii() and word[0].islower()]
    words = [word.lower() for word in found]
    counts = dict.fromkeys(SMALL_BY_LANGUAGE, 0)
    codes = _codes()
    for word in words:
        for code in codes.get(word, ()):
            counts[code] += 1
    for letters in accents:
        for code in counts:
            counts[code] -= not letters <= _ALPHABETS[code]
    return counts
