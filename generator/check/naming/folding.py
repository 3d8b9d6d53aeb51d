"""Words without what their forms differ in: case, accents, the possessive."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1 << 13)
def folded(word: str) -> str:
    """A word without case, accents and the possessive `s`."""
    word = word.removesuffix("'s").removesuffix("’s")
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = plain.replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("ı", "i")
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’")
