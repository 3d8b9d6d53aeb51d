"""The briefings as lists show them, newest first."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.core.model import Status
from generator.core.settings import Settings
from generator.publish.entry import Entry
from generator.publish.views import as_data

Data = dict[str, Any]
"""A view as a template sees it: names with plain values."""


@dataclass(frozen=True, slots=True)
class Listing:
    """All entries of lists, newest first, with what lists show of each; made once for all pages."""

    settings: Settings
    entries: tuple[Entry, ...]
    cards: Mapping[str, Data]
    """By a briefing's path."""

    @classmethod
    def of(cls, settings: Settings, entries: Iterable[Entry]) -> "Listing":
        """The listing of briefings. Those without a title or a date are in no list."""
        listed = sorted((entry for entry in entries if entry.listed), key=lambda entry: entry.newest_first)
        return cls(settings, tuple(listed), {entry.path: as_data(entry.card) for entry in listed})

    @property
    def published(self) -> tuple[Entry, ...]:
        """Those that stand: not withdrawn, and under `serve` not drafts either."""
        return tuple(entry for entry in self.entries if entry.status is Status.PUBLISHED)

    def of_entries(self, entries: Iterable[Entry]) -> list[Data]:
        """The cards of `entries`, in their order."""
        return [self.cards[entry.path] for entry in entries]

    def grouped(self, keys: Callable[[Entry], Iterable[str]]) -> dict[str, list[Data]]:
        """The cards by each of the keys of their entry, newest first."""
        groups: dict[str, list[Data]] = {}
        for entry in self.entries:
            for key in dict.fromkeys(keys(entry)):
                groups.setdefault(key, []).append(self.cards[entry.path])
        return groups


def counted(text: str, href: str, count: int, description: str = "") -> Data:
    """A name with its address, and how many briefings are found there."""
    return {"text": text, "href": href, "count": count, "description": description}
