"""What citations mean where they do not say it right, so that one slip is one finding."""

import re
from bisect import bisect_left
from typing import TypeAlias

from generator.core.guess import Guesser
from generator.core.model import Briefing, Prose
from generator.core.position import Span
from generator.load.malformed import malformed
from generator.load.vocabulary import KEY_PATTERN

Attempt: TypeAlias = tuple[Span, str, str]
"""Where something was meant as a citation, why it is none, and the remedy."""

_KEY = re.compile(rf"@({KEY_PATTERN})")
_ATTEMPT_LENGTH = 200


class Keys:
    """The ids of a briefing's sources, and the nearest one to any other word."""

    __slots__ = ("guess", "known")

    def __init__(self, briefing: Briefing) -> None:
        self.known = known_keys(briefing)
        self.guess = Guesser(self.known)


def known_keys(briefing: Briefing) -> frozenset[str]:
    """The ids of a briefing's sources."""
    return frozenset(source.id for source in briefing.sources)


def attempts(prose: Prose, briefing: Briefing) -> tuple[Attempt, ...]:
    """The malformed citations of a text, in order.

    A word with `@` in round brackets may be somebody's handle: it counts where a source has nearly that id.
    """
    found = malformed(prose.text, prose.masked, known_keys(briefing))
    if not any(prose.text[attempt[0].start] == "(" for attempt in found):
        return found
    keys = Keys(briefing)
    return tuple(
        attempt for attempt in found if not _is_handle(prose.text[attempt[0].start : attempt[0].end], keys)
    )


def within(span: Span, found: tuple[Attempt, ...]) -> bool:
    """Whether one of the attempts, which are in order, begins within `span`."""
    starts = [attempt[0].start for attempt in found]
    return bisect_left(starts, span.start) < bisect_left(starts, span.end)


def meant(briefing: Briefing) -> frozenset[str]:
    """Ids that a misspelt or malformed citation of the briefing probably means."""
    keys = Keys(briefing)
    found = {
        guess
        for _, citation in briefing.citations()
        for item in citation.items
        if item.key not in keys.known and (guess := keys.guess(item.key))
    }
    for prose in briefing.prose:
        for span, _, _ in attempts(prose, briefing):
            # A bracket that is never closed is reported at its beginning alone.
            words = prose.text[span.start : max(span.end, span.start + _ATTEMPT_LENGTH)]
            found |= {key for key in _KEY.findall(words) if key in keys.known}
    return frozenset(found)


def _is_handle(words: str, keys: Keys) -> bool:
    if not words.startswith("("):
        return False
    return not any(key in keys.known or keys.guess(key) for key in _KEY.findall(words))
