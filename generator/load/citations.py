"""The citation grammar, read in one place for checks and pages alike.

Pandoc's bracketed form (https://pandoc.org/MANUAL.html#citation-syntax): `[see @key, p. 3; @other]`. In a suffix,
words in double quotes are passages. One pass; a marker that fails is given up at the next `[`.
"""

import re
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.core.diagnostic import Problem
from generator.core.model import Citation, CitationItem, Passage
from generator.core.position import Span
from generator.core.wording import quoted
from generator.load.vocabulary import KEY_PATTERN

KEY = re.compile(rf"(?<![^\s\[;,(])-?@({KEY_PATTERN})")
"""A key with its `@` where one may stand: after white space, a bracket or a separator, not within an address."""

_Item: TypeAlias = "tuple[int, int, list[tuple[int, int]]]"
"""Where a part of a marker begins and ends, and its passages."""

# A key and at most a locator and a passage, all on one line: most parts of markers are like this.
_PLAIN = re.compile(
    rf"[ ]*@({KEY_PATTERN})(?:,[ ]*([^\[\];\"“@>\r\n]*))?(?:(?<=[, ])\"([^\"@>\r\n]*)\"[ ]*)?[;\]]"
)
_DELIMITER = re.compile(r"[\[\];\"“@]")
_BRACKET = re.compile(r"[\[\]]")
_BREAK = re.compile(r"\r\n|\n|\r")
_BEGINS = re.compile(r"\[\s*-?@")
_AFTER_KEY = re.compile(r"[.:!?]?(?=[\s,;\]]|\Z)")
_MARKER_LINE = re.compile(r"[ \t>]*(?:[-+*]|\d+\.|#|:|\[\^)")
_PREFIX = re.compile(r"(?:\r\n|\n|\r)[ \t>]*")
_AROUND_LOCATOR = " ,.:!?"
_QUOTES = {'"': '"', "“": "”"}
_LENGTH_MAX = 20_000
"""Code points of one marker."""
_LENGTH_HURRIED = 200
"""The same, once markers that came to nothing have cost more than reading the text twice."""
_REPORTS_MAX = 100
_EMPTY = ("a passage without words", "quote the source's own words, or remove the marks")

_NESTED = (
    "a quotation mark of the same kind within a passage",
    "put straight marks around the whole passage, and keep the curly ones within",
)


@dataclass(slots=True)
class Found:
    """What a text holds."""

    citations: list[Citation] = field(default_factory=list)
    malformed: list[Problem] = field(default_factory=list)
    """What was meant as one and is none, local to the text."""
    links: list[Span] = field(default_factory=list)
    """Texts of links that would be citations elsewhere."""


def read(text: str, masked: str) -> tuple[Citation, ...]:
    """The citations of a text; `masked` is the same text with everything but words blanked."""
    return tuple(scan(text, masked).citations)


def scan(text: str, masked: str) -> Found:
    """The citations of a text, and what was meant as one and is none."""
    found = Found()
    if "@" not in masked:
        return found
    reader = _Reader(text, masked, found)
    at = masked.find("[")
    opened: list[int] = []
    while at >= 0:
        if masked[at] == "[":
            end = reader.marker(at)
            if end:
                at = end - 1
            else:
                opened.append(len(found.citations))
        elif opened:
            first = opened.pop()
            if len(found.citations) > first and _is_link(text, masked, at + 1):
                _refuse_linked(found, first)
        if not opened:
            at = masked.find("[", at + 1)
            continue
        following = _BRACKET.search(masked, at + 1)
        at = following.start() if following else -1
    return found


def _is_link(text: str, masked: str, at: int) -> bool:
    """Whether the bracket that closes before `at` is a link's: its target has been blanked."""
    return text[at : at + 1] in {"(", "["} and masked[at : at + 1] == " "


def _refuse_linked(found: Found, first: int) -> None:
    for citation in found.citations[first:]:
        found.malformed.append(
            Problem(citation.span, "a citation within a link's text", "put the citation behind the link")
        )
    del found.citations[first:]


class _Reader:
    """Reads markers from left to right. What it looks ahead for is kept, so that nothing is looked for twice."""

    def __init__(self, text: str, masked: str, found: Found) -> None:
        self.text = text
        self.masked = masked
        self.found = found
        self.block_end = -1
        self.quotes = {'"': (0, -1), "”": (0, -1)}
        self.wasted = 0

    def marker(self, start: int) -> int:
        """Read the marker that begins at `start`; the offset of its end, or 0 where there is none."""
        if self.masked.startswith("@", start + 1):
            end = self.plain(start)
            if end is not None:
                return end
        items: list[_Item] = []
        passages: list[tuple[int, int]] = []
        keyed = False
        item, at = start + 1, start + 1
        limit = min(self.end_of_block(start), start + self.longest())
        while True:
            match = _DELIMITER.search(self.masked, at, limit)
            if match is None or match[0] == "[":
                at = match.start() if match else limit
                self.unclosed(start)
                break
            sign, at = match[0], match.end()
            if sign == "@":
                before = at - 2 if self.masked[at - 2] == "-" else at - 1
                keyed = keyed or KEY.match(self.masked, before) is not None
            elif sign == "]":
                items.append((item, match.start(), passages))
                return self.close(start, at, items)
            elif sign == ";":
                items.append((item, match.start(), passages))
                item, passages, keyed = at, [], False
            elif keyed:
                end = self.next_quote(_QUOTES[sign], at)
                if end >= limit:
                    remedy = "end the passage with the same kind of mark"
                    self.report(Span(start, match.end()), "a quotation mark that is not closed", remedy)
                    break
                inner = self.masked.find("“", at, end) if sign == "“" else -1
                if inner >= 0:
                    self.report(Span(start, inner + 1), *_NESTED)
                    break
                passages.append((at, end))
                at = end + 1
        self.wasted += at - start
        return 0

    def longest(self) -> int:
        """How long a marker may be."""
        return _LENGTH_MAX if self.wasted < 2 * len(self.text) else _LENGTH_HURRIED

    def plain(self, start: int) -> int | None:
        """Read a marker that has plain parts only, and no markup; None where it is another."""
        parts: list[re.Match[str]] = []
        end = start + 1
        while part := _PLAIN.match(self.masked, end):
            parts.append(part)
            end = part.end()
            if self.masked[end - 1] == "]":
                break
        else:
            return None
        if self.text[start:end] != self.masked[start:end] or (
            len(parts) > 1 and end - start > self.longest()
        ):
            return None
        if _is_link(self.text, self.masked, end):
            self.found.links.append(Span(start, end))
            return 0
        items: list[CitationItem] = []
        for part in parts:
            key, locator, passage = part.groups()
            if passage is not None and not passage.strip():
                self.report(Span(start, end), *_EMPTY)
                return end
            items.append(
                CitationItem(
                    key=key,
                    key_span=Span(part.start(1) - 1, part.end(1)),
                    locator=_folded(locator).strip(_AROUND_LOCATOR) if locator else "",
                    passages=() if passage is None else (Passage(_folded(passage), Span(*part.span(3))),),
                )
            )
        self.found.citations.append(Citation(Span(start, end), tuple(items)))
        return end

    def end_of_block(self, at: int) -> int:
        """Where the block around `at` ends: at a blank line, or a line that begins with a marker of its own."""
        if self.block_end >= at:
            return self.block_end
        for found in _BREAK.finditer(self.masked, at):
            line = found.end()
            rest = _BREAK.search(self.masked, line)
            if not self.masked[line : rest.start() if rest else len(self.masked)].strip():
                break
            marker = _MARKER_LINE.match(self.text, line)
            if marker and self.masked[marker.end() - 1] == " ":
                break
        else:
            self.block_end = len(self.masked)
            return self.block_end
        self.block_end = found.start()
        return self.block_end

    def next_quote(self, mark: str, at: int) -> int:
        """Where the next such mark stands; the text's length where there is none."""
        asked, found = self.quotes[mark]
        if not asked <= at <= found:
            found = self.masked.find(mark, at)
            found = found if found >= 0 else len(self.masked)
            self.quotes[mark] = at, found
        return found

    def report(self, span: Span, message: str, remedy: str | None) -> None:
        if len(self.found.malformed) < _REPORTS_MAX:
            self.found.malformed.append(Problem(span, message, remedy))

    def unclosed(self, start: int) -> None:
        begins = _BEGINS.match(self.masked, start)
        key = (
            KEY.match(self.masked, begins.end() - (2 if begins[0].endswith("-@") else 1)) if begins else None
        )
        if key:
            self.report(Span(start, key.end()), "a citation that is not closed", "end it with ']'")

    def close(self, start: int, end: int, items: list[_Item]) -> int:
        """Make a citation of a bracket's parts; 0 where it is none."""
        if _is_link(self.text, self.masked, end):
            self.found.links.append(Span(start, end))
            return 0
        keys = [_keys(self.masked, item) for item in items]
        if not any(keys):
            if _BEGINS.match(self.masked, start):
                self.report(Span(start, end), "no key after '@'", "write [@id], with the id of a source")
            return 0
        if fault := self.fault(Span(start, end), items, keys):
            self.report(fault.span, fault.message, fault.help)
            return end
        parsed = tuple(self.item(item, found[0]) for item, found in zip(items, keys, strict=True))
        self.found.citations.append(Citation(Span(start, end), parsed))
        return end

    def fault(
        self,
        span: Span,
        items: list[_Item],
        keys: list[list[re.Match[str]]],
    ) -> Problem | None:
        for (first, last, passages), found in zip(items, keys, strict=True):
            words = self.masked[first:last].strip()
            if not words:
                return Problem(span, "a ';' with no source beside it", "remove it, or name the source")
            if not found:
                return Problem(
                    span, f"no key in {quoted(words)}", "begin each part with '@' and a source's id"
                )
            if len(found) > 1:
                shown = f"'{found[0][0].lstrip('-')}' and '{found[1][0].lstrip('-')}'"
                return Problem(span, f"no ';' between {shown}", "separate sources with ';'")
            key = found[0]
            if not _AFTER_KEY.match(self.masked, key.end(), last):
                return Problem(
                    Span(key.end(), key.end() + 1),
                    f"'{self.masked[key.end()]}' directly after the key '{key[1]}'",
                    "put a comma or a space after the key",
                )
            if not all(self.text[start:end].strip() for start, end in passages):
                return Problem(span, *_EMPTY)
        return None

    def item(self, item: _Item, key: re.Match[str]) -> CitationItem:
        first, last, passages = item
        locator: list[str] = []
        done = key.end()
        for start, end in passages:
            locator.append(self.folded(done, start - 1))
            done = end + 1
        locator.append(self.folded(done, last))
        return CitationItem(
            key=key[1],
            key_span=Span(key.start(1) - 1, key.end()),
            prefix=self.folded(first, key.start()),
            locator=" ".join(part for part in (piece.strip(" ,") for piece in locator) if part).strip(
                _AROUND_LOCATOR
            ),
            passages=tuple(Passage(self.folded(*where), Span(*where)) for where in passages),
        )

    def folded(self, start: int, end: int) -> str:
        """The words from `start` to `end` on one line, without a quotation's markers."""
        words = self.text[start:end]
        if ">" in words:
            words = _PREFIX.sub(lambda found: self.masked[start + found.start() : start + found.end()], words)
        return _folded(words)


def _folded(words: str) -> str:
    return " ".join(words.split())


def _keys(masked: str, item: _Item) -> list[re.Match[str]]:
    """The keys of a part, outside of its passages."""
    found: list[re.Match[str]] = []
    done = item[0]
    for start, end in item[2]:
        found += KEY.finditer(masked, done, start - 1)
        done = end + 1
    return [*found, *KEY.finditer(masked, done, item[1])]
