"""Whether two spellings are one word: how letters may look does not count, which letters they are does."""

import re
import unicodedata
from functools import lru_cache

from generator.verify.matching.characters import UNSEEN

_TATWEEL = "\u0640"
_POINTED = re.compile("[\u0590-\u06ff]")
"""Hebrew and Arabic, where vowels may be left unwritten."""
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_ONE_FORM = str.maketrans({"’": "'", "′": "'", "٪": "%"})
_PLAIN_I = re.compile("^ı|^i")

_TELLING_MAX = 5
_EMPHASISED = frozenset(
    "not no all and the never only very must any are was were will can may every both or nor but did does".split()
)
_UNIT = re.compile(r"[kMmGgTtPpnµμ]?(?:Wh?|W|[bB](?:ps)?|g|m|Hz|hz|HZ|[pP]a|J|V|A|eV)")


@lru_cache(65536)
def exact(word: str) -> str:
    """`word` with what does not make another word taken away: case, ligatures, width, how accents are composed."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKC", UNSEEN.sub("", word)).replace(_TATWEEL, "")
    plain = plain.translate(_ONE_FORM).replace("İ", "i").replace("ẞ", "ß")
    # `ß` is not `ss` (Maße, Masse), which case folding would have it.
    plain = "ß".join(part.casefold() for part in plain.split("ß"))
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)
    return unicodedata.normalize("NFC", digits)


def key(word: str) -> str:
    """What different spellings of a word have in common: the letters without accents, digits without separators.

    Two spellings of one word have the same key; the same key alone does not make them one word.
    """
    if word.isascii():
        return "".join(filter(str.isdigit, word)) if word[-1].isdigit() else word.lower()
    bare = _bare(exact(word))
    if bare[-1:].isdecimal():
        bare = "".join(filter(str.isdecimal, bare))
    return bare or word


def _bare(folded: str) -> str:
    apart = unicodedata.normalize("NFKD", folded.replace("ß", "ss").replace("ı", "i"))
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")


def same(ours: str, theirs: str, *, shouted: bool = False, leading: bool = False) -> bool:
    """Whether `ours` and `theirs`, the source's, which have the same key, are one word.

    `shouted`: the words around one of them are all in capitals. `leading`: theirs starts a line, where a magazine sets
    capitals. Capitals tell short words apart (US, us; WHO, who), and units (MW, mW).
    """
    if ours == theirs:
        return True
    return _same_letters(ours, theirs, shouted=shouted) and _same_case(
        ours, theirs, shouted=shouted, leading=leading
    )


def _same_letters(ours: str, theirs: str, *, shouted: bool) -> bool:
    one, other = exact(ours), exact(theirs)
    if one == other:
        return True
    if one[-1].isdecimal():
        return False
    if _POINTED.search(one) and _bare(one) == _bare(other):
        return _bare(one) == one or _bare(other) == other
    if _capitals(ours) or _capitals(theirs):
        # In capitals `ß` is SS and `ı` is I; accents are left out in Greek always, elsewhere in headlines.
        if shouted or _GREEK.search(one):
            return _bare(one) == _bare(other)
        return _unsharp(one) == _unsharp(other)
    if ours[0] == "I" or theirs[0] == "I":
        return _PLAIN_I.sub("i", one) == _PLAIN_I.sub("i", other)
    return False


def _unsharp(folded: str) -> str:
    return folded.replace("ß", "ss").replace("ı", "i")


def _same_case(ours: str, theirs: str, *, shouted: bool, leading: bool) -> bool:
    if shouted:
        return True
    if len(ours) > 1 and _UNIT.fullmatch(ours) and _UNIT.fullmatch(theirs):
        return ours.replace("K", "k") == theirs.replace("K", "k")
    if _capitals(ours) == _capitals(theirs) or exact(ours) in _EMPHASISED:
        return True
    capitals = ours if _capitals(ours) else theirs
    if len(capitals) > _TELLING_MAX:
        return True
    return (
        leading
        and capitals is theirs
        and ours[1:] == ours[1:].lower()
        and ours[0].isupper()
        and len(ours) > 2
    )


def _capitals(word: str) -> bool:
    plain = unicodedata.normalize("NFKC", word)
    return len(plain) > 1 and plain.isupper() and plain.isalpha()
