"""Shows two wordings where they differ."""

from itertools import zip_longest

from generator.core.wording import quoted

_SHOWN_MAX = 80
_WORDS_BEFORE = 4
_READ_MAX = 4_000
"""What differs behind so many characters is not looked for: nearest words may be a megabyte long."""


def differing(one: str, other: str) -> tuple[str, str]:
    """Both in quotes; of long ones, the part around the first word that is not the same."""
    one, other = one[:_READ_MAX], other[:_READ_MAX]
    if max(len(one), len(other)) <= _SHOWN_MAX:
        return quoted(one), quoted(other)
    pairs = zip_longest(one.split(), other.split())
    same = next((at for at, (left, right) in enumerate(pairs) if left != right), 0)
    start = max(same - _WORDS_BEFORE, 0)
    return quoted(_part(one, start)), quoted(_part(other, start))


def _part(text: str, start: int) -> str:
    """As many words from the one numbered `start` on as can be shown."""
    words = text.split()
    shown = " ".join(words[start:])
    if len(shown) > _SHOWN_MAX - 2:
        shown = shown[: _SHOWN_MAX - 2].rsplit(" ", 1)[0] + "…"
    return "…" + shown if start else shown
