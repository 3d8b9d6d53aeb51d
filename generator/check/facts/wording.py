"""The words of a claim as figures are read in them, each with its place in the file's text.

`Claim.text` is folded and has lost its places. Here markup goes, so that `**38**%` is one figure, and entities become
what they stand for; citations and what they quote become a gap.
"""

import html
import re
from bisect import bisect_right
from typing import NamedTuple

from generator.core.model import Claim, Prose
from generator.core.position import Span

_GAP = "\ufffc"
_MARKUP = re.compile(
    r"\*+|(?<!\w)_+|_+(?!\w)|~~|==|`+|\\(?=[!-/:-@\[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});"
)


class Words(NamedTuple):
    """A claim's words, and where each stretch of them begins in the prose."""

    text: str
    starts: tuple[int, ...]
    """Offsets in `text`, ascending, of stretches that lie in the prose as they are."""
    origins: tuple[int, ...]
    """The offset in the prose of each."""

    def span(self, start: int, end: int) -> Span:
        """The span in the prose of a stretch of `text`."""
        return Span(self._origin(start), self._origin(max(start, end - 1)) + 1)

    def _origin(self, offset: int) -> int:
        at = bisect_right(self.starts, offset) - 1
        return self.origins[at] + offset - self.starts[at]


def words(prose: Prose, claim: Claim) -> Words:
    """The words of a claim of that prose."""
    start, end = claim.span.start, claim.span.end
    text = prose.masked[start:end]
    for citation in claim.citations:
        first, last = citation.span.start - start, citation.span.end - start
        text = text[:first] + _GAP * (last - first) + text[last:]
    if not _MARKUP.search(text):
        return Words(text, (0,), (start,))
    pieces: list[str] = []
    starts, origins = [0], [start]
    length = done = 0
    for cut in _MARKUP.finditer(text):
        shown = html.unescape(cut[0]) if cut[0][0] == "&" else ""
        pieces += (text[done : cut.start()], shown)
        length += cut.start() - done
        done = cut.end()
        if shown:
            starts.append(length)
            origins.append(start + cut.start())
            length += len(shown)
        starts.append(length)
        origins.append(start + done)
    pieces.append(text[done:])
    return Words("".join(pieces), tuple(starts), tuple(origins))
