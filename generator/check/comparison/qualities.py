"""Whether the word behind `more` is a quality or something that there is more of: more expensive, more water."""

from functools import cache

from generator.check.comparison.small_words import LESS

_QUALITIES = {
    "en": "able ible ive ous ful al ent ant ic less ly ed ing ish ary ory",
    "fr": "able ible if ive eux euse el elle al ale ent ente ant ante ique é ée és ées ain aine aire ables ibles",
    "es": "able ible ivo iva oso osa al ente ante ico ica ado ada ido ida ables ibles osos osas ados adas",
    "it": "bile bili ivo iva oso osa ale ali ente enti ante ico ica ato ata ati ate ito ita uto uta",
    "pt": "ável ível ivo iva oso osa al ais ente ante ico ica ado ada ido ida ados adas",
    "de": "bar lich ig isch",
    "nl": "baar lijk ig isch",
    "sv": "bar lig ligt iga isk ade erad erade ande",
    "da": "bar lig ligt lige isk ede eret ende",
}
"""Endings of qualities, by language."""
_OF_QUALITIES = frozenset("bardziej najbardziej".split())
"""Degrees of qualities alone."""
_OF_EITHER = frozenset("daha más plus più mais more mer mere mest most least".split()) | LESS


@cache
def _endings(language: str) -> tuple[str, ...]:
    return tuple(_QUALITIES.get(language, "").split())


def is_quality(word: str, degree: str, language: str) -> bool:
    """Whether a word behind a degree, both in lower case, names a quality."""
    if degree in _OF_QUALITIES or language == "tr":
        return True
    return degree in _OF_EITHER and word.endswith(_endings(language))
