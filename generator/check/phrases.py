"""How the lists of words are written: patterns that stand apart by two spaces or a line break."""

import re

_BETWEEN = re.compile(r"\s{2,}")


def any_of(phrases: str) -> str:
    """One pattern for any of the phrases."""
    return f"(?:{'|'.join(_BETWEEN.split(phrases.strip()))})"


def words(text: str) -> frozenset[str]:
    """The words of a list of plain words."""
    return frozenset(text.split())
