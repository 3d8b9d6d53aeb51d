"""Countries and their people in many languages: `Icelandic`, `islandais` and `Iceland` are one."""

from functools import cache, lru_cache

from generator.check.alignment.terms import Term
from generator.check.naming import known
from generator.check.naming.countries import NATIONS
from generator.check.naming.folding import folded

_NO_NATIONS = {"en": frozenset("frances engels china's pools polska indie indiens fries".split())}
"""Names and words of a language that look like those of a nation in another."""
_CAPITALS = frozenset({"en", "tr"})
"""Languages that write people and their language with a capital too."""
_ARTICLES = frozenset("the de het der die das den dem des".split())
_ADJECTIVES = ("ish", "lsh", "nch", "tch")
"""Of English words for a nation that no one of its people is called: the Scottish government."""
_LONG = 6
_ENDING_MAX = 4


@cache
def _table() -> tuple[dict[str, int], dict[str, int], int]:
    whole: dict[str, int] = {}
    begins: dict[str, int] = {}
    for number, row in enumerate(NATIONS.split("|")):
        for form in row.replace("*", "").split():
            (begins if form.endswith("-") else whole)[form.removesuffix("-")] = number
    return whole, begins, min(map(len, begins))


@lru_cache(maxsize=1 << 13)
def nation(word: str) -> int | None:
    """The number of the country that a word in lower case names, or whose people it does; None for other words."""
    word = folded(word)
    whole, begins, shortest = _table()
    if word in whole:
        return whole[word]
    for length in range(len(word), shortest - 1, -1):
        part = word[:length]
        if part in begins:
            return begins[part]
        if length >= _LONG and len(word) - length <= _ENDING_MAX and part in whole:
            return whole[part]
    return None


@cache
def _cities() -> tuple[str, ...]:
    return tuple(form[1:].removesuffix("-") for form in NATIONS.split() if form[0] == "*")


def is_city(name: str) -> bool:
    """Whether a name in lower case that is a country's is one of its cities'."""
    return any(folded(word).startswith(_cities()) for word in name.split())


def is_somebody(before: str, word: str, *, articles: bool) -> bool:
    """Whether a nation's name is that of one of its people who is not named: the German, `Ukrainiec`.

    It stands behind an article, or, in languages that have none, behind no preposition: `before` is that word.
    """
    if nation(word) is None or is_city(word) or (before == "the" and word.endswith(_ADJECTIVES)):
        return False
    return before in _ARTICLES if articles else before not in known.PREPOSITIONS


def nations(words: list[Term], language: str) -> dict[int, Term]:
    """The countries that a text names, each with the first word that does."""
    found: dict[int, Term] = {}
    none = _NO_NATIONS.get(language, frozenset())
    for term in words:
        if term.low in none or (language in _CAPITALS and not term.text[0].isupper()):
            continue
        number = nation(term.low)
        if number is not None:
            found.setdefault(number, term)
    return found
