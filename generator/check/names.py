"""When two names are one: of publishers, of people, of a work and its site."""

import re
import unicodedata
from functools import lru_cache

from generator.core.model import Person

_WORDS = re.compile(r"[^\W_]+")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_LEGAL_FORMS = frozenset(
    "ag bv co company corp corporation gmbh inc incorporated kg limited llc llp ltd nv plc sa".split()
)
_SMALL = frozenset("a and at de der des die du et for für in la le les of on the und".split())
_NAME_MAX = 500


@lru_cache(maxsize=1 << 13)
def words(name: str) -> tuple[str, ...]:
    """The words of `name`, in one spelling: no case, accents, punctuation, article or legal form; `&` is `and`."""
    plain = unicodedata.normalize("NFKD", name[:_NAME_MAX].replace("&", " and ")).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’")
    found = _WORDS.findall(plain)
    while len(found) > 1 and found[0] == "the":
        del found[0]
    while len(found) > 1 and found[-1] in _LEGAL_FORMS:
        del found[-1]
    return tuple(found)


@lru_cache(maxsize=1 << 13)
def squashed(name: str) -> str:
    """The words of `name` without anything between them: `Material for MkDocs` is `materialformkdocs`."""
    return "".join(words(name))


def same_name(one: str, other: str) -> bool:
    """Whether two names are one: equal but for spelling, or one the initials of the other, or one in brackets."""
    return bool(_forms(one) & _forms(other)) or _initials(one, other) or _initials(other, one)


def same_person(one: Person, other: Person) -> bool:
    """Whether two people may be one: the same family or institution. Given names are often initials."""
    return squashed(one.family or one.literal) == squashed(other.family or other.literal)


def _forms(name: str) -> frozenset[str]:
    """`European Broadcasting Union (EBU)` goes by three names: the whole, and what is in brackets and outside."""
    forms = [name]
    if "(" in name:
        forms += [*_IN_BRACKETS.findall(name[:_NAME_MAX]), _IN_BRACKETS.sub(" ", name[:_NAME_MAX])]
    return frozenset(squashed(form).removesuffix("com") or squashed(form) for form in forms) - {""}


def _initials(short: str, long: str) -> bool:
    parts = words(long)
    if len(parts) < 2:
        return False
    every = "".join(part[0] for part in parts)
    great = "".join(part[0] for part in parts if part not in _SMALL)
    return squashed(short) in {every, great}
