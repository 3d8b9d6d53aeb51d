"""What citations mean where they do not say it right, so that one slip is one finding."""

import re
from bisect import bisect_left

from generator.core.diagnostic import Problem
from generator.core.guess import Guesser
from generator.core.model import Briefing, Prose
from generator.core.position import Span
from generator.load.vocabulary import KEY_PATTERN

_KEY = re.compile(rf"@({KEY_PATTERN})")
_ATTEMPT_LENGTH = 200


class Keys:
    """The ids of a briefing's sources, and the nearest one to any other word."""

    __slots__ = ("guess", "known")

    def __init__(self, briefing: Briefing) -> None:
        self.known = frozenset(source.id for source in briefing.sources)
        self.guess = Guesser(self.known)


def attempts(prose: Prose, briefing: Briefing) -> tuple[Problem, ...]:
    """The malformed citations of a text, in order; spans are local to the text.

    A word with `@` in round brackets may be somebody's handle: it counts where a source has nearly that id.
    """
    found = prose.malformed
    if not any(prose.text[attempt.span.start] == "(" for attempt in found):
        return found
    keys = Keys(briefing)
    return tuple(
        attempt
        for attempt in found
        if not _is_handle(prose.text[attempt.span.start : attempt.span.end], keys)
    )


def within(span: Span, found: tuple[Problem, ...]) -> bool:
    """Whether one of the attempts, which are in order, begins within `span`."""
    starts = [attempt.span.start for attempt in found]
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
        for attempt in attempts(prose, briefing):
            # A bracket that is never closed is reported at its beginning alone.
            start, end = attempt.span.start, attempt.span.end
            words = prose.text[start : max(end, start + _ATTEMPT_LENGTH)]
            found |= {key for key in _KEY.findall(words) if key in keys.known}
    return frozenset(found)


def _is_handle(words: str, keys: Keys) -> bool:
    if not words.startswith("("):
        return False
    return not any(key in keys.known or keys.guess(key) for key in _KEY.findall(words))
