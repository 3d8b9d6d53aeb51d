"""Reads any marker, with prefixes, several parts, passages and line breaks, or tells why it is none."""

import re

from generator.core.diagnostic import Edit, Problem
from generator.core.model import Citation
from generator.core.position import Span
from generator.load.found import Found
from generator.load.lookahead import Lookahead
from generator.load.marker_faults import fault
from generator.load.marker_parts import KEY, LENGTH_MAX, REFERENCE, Part, item_of

_DELIMITER = re.compile(r"[\[\];\"“@]")
_BRACKET = re.compile(r"[\[\]]")
_BEGINS = re.compile(r"\[\s*-?@")
_QUOTES = {'"': '"', "“": "”"}
# A sentence that ends with the key: whatever follows, the bracket was to be closed here.
_ENDS_HERE = re.compile(r"(?=[.!?]?\s*\Z|[.!?]\s+[^\W\d_])")
_LENGTH_HURRIED = 200
"""Code points of one marker, once those that came to nothing have cost more than reading the text twice."""
_SLIPS_MAX = 10_000
"""How many markers of a text may come to nothing before no more are tried: all that is reported has been by then."""
_REFERENCE_MAX = 34
_NESTED = (
    "a quotation mark of the same kind within a passage",
    "put straight marks around the whole passage, and keep the curly ones within",
)


class Reader:
    """Reads markers from left to right."""

    __slots__ = ("_ahead", "_found", "_patience", "_slips")

    def __init__(self, ahead: Lookahead, found: Found) -> None:
        self._ahead = ahead
        self._found = found
        self._patience = 2 * len(ahead.text)
        self._slips = 0

    def read(self, start: int) -> int:
        """Read the marker that begins at `start`; the offset of its end, or 0 where there is none."""
        if self._slips > _SLIPS_MAX:
            return 0
        masked = self._ahead.masked
        parts: list[Part] = []
        part, keyed = Part(start + 1), False
        at = start + 1
        longest = LENGTH_MAX if self._patience > 0 else _LENGTH_HURRIED
        limit = min(self._ahead.end_of_block(start), start + longest)
        while match := _DELIMITER.search(masked, at, limit):
            sign, at = match[0], match.end()
            if sign == "@":
                self._slips += not keyed
                before = at - 2 if masked[at - 2] == "-" else at - 1
                keyed = keyed or KEY.match(masked, before) is not None
            elif sign == "]":
                part.end = match.start()
                return self._close(start, at, [*parts, part])
            elif sign == "[":
                end = self._inner(at, limit)
                if not end:
                    at = match.start()
                    self._unclosed(start, limit)
                    break
                at = end
            elif masked[at - 2] == "\\":
                continue
            elif sign == ";":
                if not self._is_reference(at):
                    part.end = match.start()
                    parts.append(part)
                    part, keyed = Part(at), False
            elif keyed:
                end = self._passage(start, sign, at, limit)
                if not end:
                    break
                part.passages.append((at, end))
                at = end + 1
        else:
            at = limit
            self._unclosed(start, limit)
        self._patience -= at - start
        return 0

    def _inner(self, at: int, limit: int) -> int:
        """The end of brackets within a marker that open before `at`; 0 where they are more than plain words."""
        masked = self._ahead.masked
        closing = _BRACKET.search(masked, at, limit)
        if closing is None or closing[0] == "[" or self._ahead.is_link(closing.end()):
            return 0
        return 0 if masked.find("@", at, closing.start()) >= 0 else closing.end()

    def _is_reference(self, at: int) -> bool:
        """Whether the semicolon before `at` ends a character reference: `&amp;`."""
        first = self._ahead.masked.rfind("&", max(0, at - _REFERENCE_MAX), at)
        return first >= 0 and REFERENCE.fullmatch(self._ahead.masked, first, at) is not None

    def _passage(self, start: int, mark: str, at: int, limit: int) -> int:
        """Where the passage ends that begins at `at`, after that mark; 0 where it does not."""
        end = self._ahead.next_quote(_QUOTES[mark], at)
        if end >= limit:
            marker = Span(start, at)
            remedy = "end the passage with the same kind of mark"
            self._found.report(Problem(marker, "a quotation mark that is not closed", remedy), marker)
            return 0
        inner = self._ahead.masked.find("“", at, end) if mark == "“" else -1
        if inner >= 0:
            marker = Span(start, inner + 1)
            self._found.report(Problem(marker, *_NESTED), marker)
            return 0
        return end

    def _unclosed(self, start: int, limit: int) -> None:
        masked = self._ahead.masked
        begins = None if self._found.full else _BEGINS.match(masked, start)
        if begins is None:
            return
        key = KEY.match(masked, begins.end() - (2 if begins[0].endswith("-@") else 1))
        if key is None:
            return
        marker = Span(start, key.end())
        certain = _ENDS_HERE.match(masked, key.end(), limit)
        last = Span(key.end() - 1, key.end())
        edits = (Edit(last, f"{key[0][-1]}]"),) if certain else ()
        self._found.report(Problem(marker, "a citation that is not closed", "end it with ']'", edits), marker)

    def _close(self, start: int, end: int, parts: list[Part]) -> int:
        """Make a citation of a bracket's parts; 0 where it is none."""
        ahead, marker = self._ahead, Span(start, end)
        if ahead.is_link(end):
            self._found.links.append(marker)
            return 0
        keys = [part.keys(ahead.masked) for part in parts]
        if not any(keys):
            if not self._found.full and _BEGINS.match(ahead.masked, start):
                remedy = "write [@id], with the id of a source"
                self._found.report(Problem(marker, "no key after '@'", remedy), marker)
            return 0
        if problem := fault(marker, parts, keys, ahead):
            self._found.report(problem, marker)
            return end
        items = tuple(item_of(part, found[0], ahead) for part, found in zip(parts, keys, strict=True))
        self._found.citations.append(Citation(marker, items))
        self._slips -= len(items)
        return end
