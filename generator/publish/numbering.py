"""The numbers of sources on a page, and the letters of the links back from the list to the text."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from generator.core.model import Briefing, Source

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Mark:
    """A citation of a source that stands on the page: the source's key and the mark's id."""

    key: str
    anchor: str


def number_sources(briefing: Briefing) -> tuple[tuple[int, Source], ...]:
    """All sources with their numbers from 1: as they are first cited, then the uncited ones as the file has them.

    Where two have one id, the first one is the one that is cited.
    """
    by_key: dict[str, int] = {}
    for index, source in enumerate(briefing.sources):
        by_key.setdefault(source.id, index)
    order: dict[int, None] = {}
    for _, citation in briefing.citations():
        for item in citation.items:
            if item.key in by_key:
                order[by_key[item.key]] = None
    order.update(dict.fromkeys(range(len(briefing.sources))))
    return tuple((number, briefing.sources[index]) for number, index in enumerate(order, 1))


def anchors(marks: Iterable[Mark]) -> dict[str, list[str]]:
    """For each source's key the ids of its marks, in their order."""
    found: dict[str, list[str]] = {}
    for mark in marks:
        found.setdefault(mark.key, []).append(mark.anchor)
    return found


@lru_cache(maxsize=1 << 10)
def letters(index: int) -> str:
    """What a link back is called: 0 is "a", 25 "z", 26 "aa"."""
    text = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, _LETTERS)
        text = chr(ord("a") + digit) + text
    return text
