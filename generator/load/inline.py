"""What within a block is not words: code spans, links' targets, tags, comments, attribute lists, emphasis.

One pass over the block, in the order of precedence of Python-Markdown's inline patterns. Every look ahead stops at
the next character that could begin the same construct, so that time grows with the block's length alone.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.core.model import Link
from generator.core.position import Span
from generator.load.vocabulary import KEY_PATTERN

Cut: TypeAlias = tuple[int, int, str]
"""Start, end, and what a reader sees in place of it."""

# Where a token may begin: the alternatives are tried at few places only.
_SIGN = re.compile(r"[\\`<!\[\]{@*_]")
_SIGN_OR_URL = re.compile(rf"{_SIGN.pattern}|(?<!\w)https?://")
_TOKEN = re.compile(
    r"(?P<escape>\\(?:\[[^\[\]]*@[^\[\]]*\]|[\\`*_{}\[\]()>#+\-.!|~]))"
    r"|(?P<code>`+)"
    r"|(?P<angle><)"
    # A plain citation, most brackets being one: what is in it is no markup.
    rf"|(?P<citation>\[@{KEY_PATTERN}(?:,[^\[\]`<>\\]*)?\](?![ ]?[(\[]))"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<attributes>\{:[^{}\r\n]*\})"
    # A key may hold what is markup elsewhere.
    rf"|(?P<key>(?<![\w.])@{KEY_PATTERN})"
    r"|(?P<url>(?<!\w)https?://[^\s<>\[\]\"“”]+)"
    r"|(?P<run>\*+|_+)"
)
_TAG = re.compile(
    r"""</?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]++))?+)*+\s*+/?>"""
    r"|<[?](?:(?!<[?]|[?]>).)*[?]>",
    re.DOTALL,
)
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*|[^<> !]+@[^@<> ]+)>")
_TARGET = re.compile(
    r"\([ \t\r\n]*(?:<(?P<pointed>[^<>\r\n]*)>|(?P<bare>[^\s()<>]*+(?:\([^\s()]*+\)[^\s()]*+)*+))"
    r"(?:[ \t\r\n]+(?:\"[^\"]*\"|'[^']*'))?[ \t\r\n]*\)"
)
_LOOSE_TARGET = re.compile(r"\((?P<bare>[^()\r\n]*)\)")
_LABEL = re.compile(r"[ ]?\[([^\[\]]*)\]")
_RUN = re.compile(r"`+")
_COMMENT_LENGTH = 5_000
_EMPHASIS_DEPTH = 8
_TEXT_LENGTH = 999
"""Code points kept of a link's text, and those of a label: links nest, and each would hold the texts of all in it."""
_TRAILING = ".,;:!?)'*_"


@dataclass(slots=True)
class Markup:
    """What was found: stretches to blank, cuts that leave what a reader sees, links and tags, all in order."""

    blanks: list[tuple[int, int]] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: list[Span] = field(default_factory=list)


def scan(text: str, start: int, end: int, references: Mapping[str, tuple[str, Span]], markup: Markup) -> None:
    """Add to `markup` what stands in the block of `text` from `start` to `end`.

    `references` has the addresses of reference definitions, and where they stand, by label in lower case.
    """
    begin = _SIGN if text.find("://", start, end) < 0 else _SIGN_OR_URL
    sign = begin.search(text, start, end)
    if sign is None:
        return
    block = _Block(text, end, references, markup)
    first_cut, first_blank, first_link = len(markup.cuts), len(markup.blanks), len(markup.links)
    while sign is not None:
        token = _TOKEN.match(text, sign.start(), end)
        at = _READERS[token.lastgroup or ""](block, token) if token else sign.end()
        sign = begin.search(text, at, end)
    markup.cuts[first_cut:] = sorted(markup.cuts[first_cut:])
    markup.blanks[first_blank:] = sorted(markup.blanks[first_blank:])
    markup.links[first_link:] = sorted(markup.links[first_link:], key=lambda link: link.span)


class _Block:
    """The state of one pass: brackets and emphasis that are open. Each reader returns where to go on."""

    def __init__(
        self, text: str, end: int, references: Mapping[str, tuple[str, Span]], markup: Markup
    ) -> None:
        self.text = text
        self.end = end
        self.references = references
        self.markup = markup
        self.runs: dict[int, list[int]] | None = None
        self.open: list[tuple[int, int, int]] = []
        self.emphasis: list[tuple[str, int, int]] = []

    def keep(self, match: re.Match[str]) -> int:
        return match.end()

    def blank(self, start: int, end: int, shown: str) -> int:
        self.markup.blanks.append((start, end))
        self.markup.cuts.append((start, end, shown))
        return end

    def escape(self, match: re.Match[str]) -> int:
        return self.blank(match.start(), match.end(), match[0][1:])

    def code(self, match: re.Match[str]) -> int:
        if self.runs is None:
            self.runs = {}
            for run in _RUN.finditer(self.text, match.start(), self.end):
                self.runs.setdefault(len(run[0]), []).append(run.start())
        length = len(match[0])
        closing = self.next_run(length, match.end())
        if closing is None:
            # Python-Markdown then takes the longest shorter run there is, and the surplus for text.
            longest = max(
                (size for size in self.runs if self.next_run(size, match.end()) is not None), default=length
            )
            closing = self.next_run(longest, match.end()) if longest < length else None
            if closing is None:
                return match.end()
            length = longest
        shown = self.text[match.start() + length : closing].strip()
        return self.blank(match.start(), closing + length, shown)

    def next_run(self, length: int, at: int) -> int | None:
        """Where the next run of so many backticks begins."""
        starts = (self.runs or {}).get(length, [])
        index = bisect_left(starts, at)
        return starts[index] if index < len(starts) else None

    def angle(self, match: re.Match[str]) -> int:
        start = match.start()
        if self.text.startswith("<!--", start):
            end = self.text.find("-->", start + 4, min(self.end, start + _COMMENT_LENGTH))
            return self.blank(start, end + 3, "") if end >= 0 else match.end()
        link = _AUTOLINK.match(self.text, start, self.end)
        if link:
            if "://" in link[1]:
                self.markup.links.append(
                    Link(link[1], Span(*link.span(1)), text=link[1], whole=Span(*link.span()))
                )
            return self.blank(start, link.end(), link[1])
        tag = _TAG.match(self.text, start, self.end)
        if tag:
            self.markup.tags.append(Span(start, tag.end()))
            return self.blank(start, tag.end(), "")
        return match.end()

    def attributes(self, match: re.Match[str]) -> int:
        return self.blank(match.start(), match.end(), "")

    def url(self, match: re.Match[str]) -> int:
        address = match[0].rstrip(_TRAILING)
        if match[0].startswith(")", len(address)) and address.count("(") > address.count(")"):
            address += ")"
        end = match.start() + len(address)
        span = Span(match.start(), end)
        self.markup.links.append(Link(address, span, text=address, whole=span))
        return self.blank(match.start(), end, address)

    def opening(self, match: re.Match[str]) -> int:
        self.open.append((match.start(), match.end(), len(self.markup.blanks)))
        return match.end()

    def closing(self, match: re.Match[str]) -> int:
        if not self.open:
            return match.end()
        start, inner, blanks = self.open.pop()
        image = self.text[start] == "!"
        if self.text[inner] == "^" and not image:
            return self.blank(start, match.end(), "")
        words = self.text[inner : min(match.start(), inner + _TEXT_LENGTH)]
        target = self.target(match, words)
        if target is None:
            return match.end()
        address, where, end = target
        self.markup.links.append(Link(address, where, image, words, Span(start, end)))
        if image:
            # Cuts in its text may stay: the image's own takes them in.
            del self.markup.blanks[blanks:]
            return self.blank(start, end, "")
        self.markup.cuts += ((start, inner, ""), (match.start(), end, ""))
        if end > match.end():
            self.markup.blanks.append((match.end(), end))
        return end

    def target(self, match: re.Match[str], words: str) -> tuple[str, Span, int] | None:
        """The address of the link whose text ends here, where it stands, and the link's end."""
        at = match.end()
        if at < self.end and self.text[at] == "(":
            found = _TARGET.match(self.text, at, self.end) or _LOOSE_TARGET.match(self.text, at, self.end)
            if found:
                group = "pointed" if found.groupdict().get("pointed") is not None else "bare"
                return found[group], Span(*found.span(group)), found.end()
        if not self.references:
            return None
        label = _LABEL.match(self.text, at, self.end)
        known = self.references.get((label[1].strip() or words).lower()) if label else None
        if label and known:
            return (*known, label.end())
        known = None if words.lstrip("-").startswith("@") else self.references.get(words.strip().lower())
        return (*known, at) if known else None

    def delimiters(self, match: re.Match[str]) -> int:
        start, end = match.span()
        before = self.text[start - 1] if start else " "
        after = self.text[end] if end < self.end else " "
        opens, closes = not after.isspace(), not before.isspace()
        if match[0][0] == "_":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        kind = match[0][0]
        while closes and start < end and (opened := self.opened(kind)):
            length = min(opened[2] - opened[1], end - start)
            self.markup.cuts += ((opened[2] - length, opened[2], ""), (start, start + length, ""))
            start += length
            if opened[2] - length > opened[1]:
                self.emphasis.append((kind, opened[1], opened[2] - length))
        if opens and start < end:
            self.emphasis.append((kind, start, end))
        return match.end()

    def opened(self, kind: str) -> tuple[str, int, int] | None:
        """Take out the last open emphasis of that kind, and what was opened after it and never closed."""
        for depth, found in enumerate(reversed(self.emphasis[-_EMPHASIS_DEPTH:]), 1):
            if found[0] == kind:
                del self.emphasis[-depth:]
                return found
        return None


_READERS: dict[str, Callable[[_Block, re.Match[str]], int]] = {
    "escape": _Block.escape,
    "code": _Block.code,
    "angle": _Block.angle,
    "open": _Block.opening,
    "close": _Block.closing,
    "attributes": _Block.attributes,
    "key": _Block.keep,
    "citation": _Block.keep,
    "url": _Block.url,
    "run": _Block.delimiters,
}
