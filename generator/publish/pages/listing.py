"""The briefings as lists show them, newest first."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.core.model import Briefing, Library, Status
from generator.publish.shelf import Shelf
from generator.publish.views import as_data

Data = dict[str, Any]
"""A view as a template sees it: names with plain values."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A library's briefings, newest first, with what lists show of each; made once for all pages."""

    library: Library
    briefings: tuple[Briefing, ...]
    cards: Mapping[str, Data]
    """By a briefing's path."""

    @classmethod
    def of(cls, shelf: Shelf) -> "Listing":
        """The listing of a library. Briefings without a title or a date are in no list."""
        listed = (each for each in shelf.library.briefings if each.title and each.created)
        briefings = tuple(sorted(listed, key=_newest_first))
        cards = {briefing.path: as_data(shelf.cards[briefing.path]) for briefing in briefings}
        return cls(shelf.library, briefings, cards)

    @property
    def published(self) -> tuple[Briefing, ...]:
        """Those that stand: not withdrawn, and under `serve` not drafts either."""
        return tuple(briefing for briefing in self.briefings if briefing.status is Status.PUBLISHED)

    def of_briefings(self, briefings: Iterable[Briefing]) -> list[Data]:
        """The cards of `briefings`, in their order."""
        return [self.cards[briefing.path] for briefing in briefings]

    def grouped(self, keys: Callable[[Briefing], Iterable[str]]) -> dict[str, list[Data]]:
        """The cards by each of the keys of their briefing, newest first."""
        groups: dict[str, list[Data]] = {}
        for briefing in self.briefings:
            for key in dict.fromkeys(keys(briefing)):
                groups.setdefault(key, []).append(self.cards[briefing.path])
        return groups


def counted(text: str, href: str, count: int, description: str = "") -> Data:
    """A name with its address, and how many briefings are found there."""
    return {"text": text, "href": href, "count": count, "description": description}


def _newest_first(briefing: Briefing) -> tuple[int, str]:
    created = briefing.created.value.earliest.toordinal() if briefing.created else 0
    return -created, briefing.path
