"""What a reader of markers looks ahead for, kept so that nothing is looked for twice."""

import re

_BREAK = re.compile(r"\r\n|\n|\r")
_BLOCK_MARKER = re.compile(r"[ \t>]*(?:[-+*]|\d+\.|#|:|\[\^)")


class Lookahead:
    """A text and the same with all but words blanked, asked about from left to right."""

    __slots__ = ("_block_end", "_quotes", "masked", "text")

    def __init__(self, text: str, masked: str) -> None:
        self.text = text
        self.masked = masked
        self._block_end = -1
        self._quotes = {'"': (0, -1), "”": (0, -1)}

    def is_link(self, at: int) -> bool:
        """Whether the bracket that closes before `at` is a link's: its target has been blanked."""
        return self.text[at : at + 1] in {"(", "["} and self.masked[at : at + 1] == " "

    def end_of_block(self, at: int) -> int:
        """Where the block around `at` ends: at a blank line, or a line that begins with a marker of its own."""
        if self._block_end >= at:
            return self._block_end
        for found in _BREAK.finditer(self.masked, at):
            line = found.end()
            rest = _BREAK.search(self.masked, line)
            if not self.masked[line : rest.start() if rest else len(self.masked)].strip():
                break
            marker = _BLOCK_MARKER.match(self.text, line)
            if marker and self.masked[marker.end() - 1] == " ":
                break
        else:
            self._block_end = len(self.masked)
            return self._block_end
        self._block_end = found.start()
        return self._block_end

    def next_quote(self, mark: str, at: int) -> int:
        """Where the next such mark stands; the text's length where there is none."""
        asked, found = self._quotes[mark]
        if not asked <= at <= found:
            found = self.masked.find(mark, at)
            found = found if found >= 0 else len(self.masked)
            self._quotes[mark] = at, found
        return found
