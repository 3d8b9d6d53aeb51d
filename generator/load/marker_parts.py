"""The parts of a marker, which semicolons separate, and what each says."""

import html
import re
from dataclasses import dataclass, field

from generator.core.model import CitationItem, Passage
from generator.core.position import Span
from generator.load.lookahead import Lookahead
from generator.load.vocabulary import KEY_PATTERN

KEY = re.compile(rf"(?:(?<![\w./@\\*`\"'+\]-])|(?<=\.\.\.))-?@({KEY_PATTERN})")
"""A key with its `@` where one may stand: not within a word, an address or markup."""
LENGTH_MAX = 20_000
"""Code points of one marker."""
AROUND_LOCATOR = " ,.:!?"
REFERENCE = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")

_LINE_START = re.compile(r"(?:\r\n|\n|\r)[ \t>]*")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
# By name only: a number could name a character that the pages keep for themselves.
_NAMED = re.compile(r"&[A-Za-z][A-Za-z0-9]{1,31};")


@dataclass(slots=True)
class Part:
    """A part of a marker: where it begins and ends, and where its passages do, without their marks."""

    start: int
    end: int = 0
    passages: list[tuple[int, int]] = field(default_factory=list)

    def outside(self) -> list[tuple[int, int]]:
        """Where it has other words than its passages and their marks."""
        starts = [self.start, *(end + 1 for _, end in self.passages)]
        return list(zip(starts, [*(start - 1 for start, _ in self.passages), self.end], strict=True))

    def keys(self, masked: str) -> list[re.Match[str]]:
        """The keys in it, outside of its passages."""
        return [key for stretch in self.outside() for key in KEY.finditer(masked, *stretch)]


def item_of(part: Part, key: re.Match[str], ahead: Lookahead) -> CitationItem:
    """What a part with that key says."""
    stretches = [(max(start, key.end()), end) for start, end in part.outside() if end >= key.end()]
    words = (_said(*stretch, ahead).strip(" ,") for stretch in stretches)
    return CitationItem(
        key=key[1],
        key_span=Span(key.start(1) - 1, key.end()),
        prefix=_said(part.start, key.start(), ahead),
        locator=" ".join(filter(None, words)).strip(AROUND_LOCATOR),
        passages=tuple(Passage(_written(*where, ahead), Span(*where)) for where in part.passages),
    )


def on_one_line(words: str) -> str:
    """The words with each run of white space a space."""
    return " ".join(words.split())


def _written(start: int, end: int, ahead: Lookahead) -> str:
    """The words from `start` to `end` on one line, without a quotation's markers."""
    words = ahead.text[start:end]
    if ">" in words:
        words = _LINE_START.sub(
            lambda found: ahead.masked[start + found.start() : start + found.end()], words
        )
    return on_one_line(words)


def _said(start: int, end: int, ahead: Lookahead) -> str:
    """The same as a reader sees them, without escapes and character references."""
    words = _written(start, end, ahead)
    if "\\" in words:
        words = _ESCAPE.sub(r"\1", words)
    if "&" in words:
        words = _NAMED.sub(lambda found: html.unescape(found[0]), words)
    return words
