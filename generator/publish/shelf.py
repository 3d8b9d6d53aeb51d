"""What all pages of a library share, made once for them: each briefing's card."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.core.model import Library
from generator.publish.article import card
from generator.publish.views import BriefingCard


@dataclass(frozen=True, slots=True)
class Shelf:
    """A library with what its pages share."""

    library: Library
    cards: Mapping[str, BriefingCard]
    """By a briefing's path."""

    @classmethod
    def of(cls, library: Library) -> "Shelf":
        """The shelf of `library`."""
        cards = {briefing.path: card(briefing, library.settings) for briefing in library.briefings}
        return cls(library, cards)
