"""Which known word was meant by an unknown one."""

from collections.abc import Iterable
from difflib import get_close_matches

_LENGTH_MAX = 80
_CHOICES_MAX = 500
_GUESSES_MAX = 30


class Guesser:
    """Guesses among `known`. Remembers what it was asked, and stops guessing after `limit` different words.

    Comparing takes time that grows with the product of words and choices; a file with ten thousand unknown
    words is no file in which each one was a slip.
    """

    __slots__ = ("_answers", "_choices", "_limit")

    def __init__(self, known: Iterable[str], *, limit: int = _GUESSES_MAX) -> None:
        self._limit = limit
        self._choices: dict[str, str] = {}
        for choice in sorted(set(known)):
            if len(choice) <= _LENGTH_MAX:
                self._choices.setdefault(choice.casefold(), choice)
        self._answers: dict[str, str | None] = {}

    def __call__(self, word: str) -> str | None:
        """The known word nearest to `word`, or None where none is near; ties go to the last in order."""
        if not word or len(word) > _LENGTH_MAX:
            return None
        if word not in self._answers:
            if len(self._answers) >= self._limit:
                return None
            self._answers[word] = self._nearest(word.casefold())
        return self._answers[word]

    def _nearest(self, word: str) -> str | None:
        if word in self._choices:
            return self._choices[word]
        choices = list(self._choices)
        if len(choices) > _CHOICES_MAX:
            choices = [choice for choice in choices if choice[:2] == word[:2]][:_CHOICES_MAX]
        found = get_close_matches(word, choices, n=1, cutoff=0.6)
        return self._choices[found[0]] if found else None


def nearest(word: str, known: Iterable[str]) -> str | None:
    """A single guess."""
    return Guesser(known)(word)
