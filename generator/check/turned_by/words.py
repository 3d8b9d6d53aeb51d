"""What the words that turn a passage are, in one language."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.check.phrases import any_of

UP_TO_2 = r"(?: [\w’'-]+){0,2}"
UP_TO_3 = r"(?: [\w’'-]+){0,3}"
UP_TO_5 = r"(?: [\w’'-]+){0,5}"
PAUSE = r"\s*[,;–—(-]+\s*"
_START = r"(?:(?<=\w)(?=n['’]t)|(?<![\w'’-]))"
_OPEN = r"[\s\"'“”‘’«»„‚(:]*\Z"
_NEVER = r"(?!)"


@dataclass(frozen=True)
class Turning:
    """What stands around a passage in one language: lists of patterns, apart by two spaces or a line break.

    Each list is compiled when it is first asked for, which most programs never do.
    """

    direct_phrases: str
    clause_phrases: str = ""
    articles: str = ""
    """Plain words."""
    affirming_phrases: str = ""
    after_phrases: str = ""

    @cached_property
    def clause(self) -> re.Pattern[str]:
        """Before the passage: it ends with "that", so that a few words of the clause may stand between."""
        return _pattern(rf"{_START}{_either(self.clause_phrases)}(?:\s+[\w’'-]+){{0,3}}{_OPEN}")

    @cached_property
    def direct(self) -> re.Pattern[str]:
        """Before the passage, right at its beginning but for an article."""
        article = rf"(?:\s+(?:{'|'.join(self.articles.split())}))?" if self.articles else ""
        return _pattern(rf"{_START}{_either(self.direct_phrases)}{article}{_OPEN}")

    @cached_property
    def affirming(self) -> re.Pattern[str]:
        """In the same sentence before the passage: what looks like the above and says the opposite."""
        return _pattern(rf"(?<!\w){_either(self.affirming_phrases)}(?!\w)")

    @cached_property
    def after(self) -> re.Pattern[str]:
        """Behind the passage, from its end on."""
        return _pattern(rf"[\"'“”‘’«»)]*{_either(self.after_phrases)}(?![\w-])")


def _either(phrases: str) -> str:
    return any_of(phrases) if phrases.strip() else _NEVER


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
