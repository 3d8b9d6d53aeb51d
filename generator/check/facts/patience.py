"""How much of a briefing is read for figures: far more than anybody writes, and little of what is meant to tie up."""

_LENGTH_MAX = 160_000
"""Code points of sentences and passages. A long briefing has 20,000."""
_EACH = 60
"""What a text costs beside its length."""


class Patience:
    """What is left to spend on a briefing."""

    __slots__ = ("_left",)

    def __init__(self) -> None:
        self._left = _LENGTH_MAX

    def allows(self, length: int) -> bool:
        """Spend as much as a text of that many code points takes; whether there was as much left."""
        self._left -= length + _EACH
        return self._left > 0
