"""One pass over a sanitised text that puts the claims, the citations and the findings in their places.

Claims are wrapped run of text by run of text, so that whatever Markdown made of a sentence stays well nested.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape, unescape

from generator.core.model import Citation, Claim
from generator.publish.elements import Elements
from generator.publish.marks import CitationMarkup
from generator.publish.temper import restore
from generator.publish.tokens import CITATION, START, TOKEN, number_of
from generator.publish.typography import typeset
from generator.publish.views import ContentsEntry

_PIECE = re.compile(r'<(/?)([a-z][a-z0-9]*)(?:[^<>"]++|"[^"]*+")*+>|[^<]++|<')
_INLINE = frozenset("a abbr br code del em img ins kbd mark q s samp small span strong sub sup var".split())
_VOID = frozenset({"br", "img"})
_REWRITTEN = frozenset({"h1", "img", "pre", "table"})  # even without attributes
_VERBATIM = frozenset({"code", "pre", "kbd", "samp"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ELEMENT = re.compile(r'<(?:[^<>"]++|"[^"]*+")*+>')
_CITATION = "\ue000[\ue010-\ue019]+\ue001"
_CITATIONS = re.compile(rf"({_CITATION}(?:[ \t\n]*{_CITATION})*)([.,;:!?]+(?![\w.,;:!?]))?")
_LABEL = '<span class="analysis-label">Our reading</span> '


@dataclass(frozen=True, slots=True)
class Page:
    """What the pass looks up, by the numbers that the tokens carry (from 0; ids on the page count from 1)."""

    citations: tuple[Citation, ...]
    claims: tuple[Claim, ...]
    originals: tuple[str, ...]
    """Each citation as its author wrote it."""
    findings: Mapping[int, str]
    """By the number of the claim: the markup that follows it."""
    markup: CitationMarkup
    elements: Elements


@dataclass(frozen=True, slots=True)
class Woven:
    """A text as it stands on the page; the same without marks, claims and evidence, for the search; its headings."""

    html: str
    plain_html: str
    contents: tuple[ContentsEntry, ...]


def weave(html: str, page: Page, *, in_body: bool) -> Woven:
    """Turn the tokens in sanitised `html` into marks, evidence and claims; none is left over."""
    weaver = _Weaver(page, in_body)
    for piece in _PIECE.finditer(html):
        if piece[2] is None:
            weaver.text(piece[0])
        elif piece[1]:
            weaver.closing(piece[2], piece[0])
        else:
            weaver.opening(piece[2], piece[0])
    return weaver.woven()


def _tight(text: str) -> str:
    """`text` with its citations tight to the word that they follow, after the full stop or comma."""
    pieces: list[str] = []
    done = 0
    for match in _CITATIONS.finditer(text):
        pieces += (text[done : match.start()].rstrip(" \t\n"), match[2] or "", match[1])
        done = match.end()
    pieces.append(text[done:])
    return "".join(pieces)


class _Weaver:
    def __init__(self, page: Page, in_body: bool) -> None:  # noqa: FBT001
        self._page = page
        self._in_body = in_body
        self._out: list[str] = []
        self._plain: list[str] = []
        self._claim: int | None = None
        self._wrapped = ""
        self._begun: set[int] = set()
        self._cited: set[int] = set()
        self._open: list[str] = []  # inline elements
        self._verbatim = 0
        self._after_link: list[str] = []
        self._after_inline: list[str] = []
        self._before = ""
        self._heading: tuple[int, str, int] | None = None
        self._contents: list[ContentsEntry] = []

    def opening(self, name: str, tag: str) -> None:
        written, id_ = self._untoken(tag), ""
        if len(tag) > len(name) + 2 or name in _REWRITTEN:
            written, id_ = self._page.elements.opening(written)
        self._both(written)
        if name in _VERBATIM:
            self._verbatim += 1
        if name in _INLINE:
            if name not in _VOID:
                self._open.append(name)
            elif name == "br":
                self._before = ""
            return
        self._block()
        if name in _HEADINGS and id_:
            self._heading = (max(int(name[1]), 2), id_, len(self._plain))
        elif written == '<p class="analysis">':
            self._out.append(_LABEL)

    def closing(self, name: str, tag: str) -> None:
        if name in _VERBATIM:
            self._verbatim -= 1
        if name not in _INLINE:
            self._block()
            if name in _HEADINGS and self._heading:
                level, id_, start = self._heading
                text = unescape(restore(_ELEMENT.sub("", "".join(self._plain[start:]))))
                self._contents.append(ContentsEntry(text.strip(), f"#{id_}", level))
                self._heading = None
        self._both(self._page.elements.closing(tag))
        if self._open and self._open[-1] == name:
            self._open.pop()
            self._flush()

    def text(self, text: str) -> None:
        if CITATION in text:
            text = _tight(text)
        for at, part in enumerate(TOKEN.split(text)):
            if at % 2:
                self._token(part)
            elif part:
                self._run(part)

    def woven(self) -> Woven:
        self._block()
        return Woven(restore("".join(self._out)), restore("".join(self._plain)), tuple(self._contents))

    def _run(self, text: str) -> None:
        if not self._verbatim:
            text = typeset(text, self._before)
        self._before = text[-1]
        self._plain.append(text)
        claim = self._claim
        if claim is None or text.isspace():
            self._out.append(text)
            return
        if claim in self._begun:
            self._out.append(f"{self._wrapped}>{text}</span>")
        else:
            self._begun.add(claim)
            self._out.append(f'{self._wrapped} id="claim-{claim + 1}">{text}</span>')

    def _token(self, token: str) -> None:
        number = number_of(token)
        if token[0] == CITATION:
            if number < len(self._page.citations) and number not in self._cited:
                self._cited.add(number)
                self._cite(number)
        elif token[0] == START:
            self._claim = None
            if number < len(self._page.claims):
                self._claim = number
                self._wrapped = f'<span class="claim" data-state="{self._page.claims[number].state}"'
        else:
            self._claim = None
            self._after_inline.append(self._page.findings.get(number, ""))
            self._flush()

    def _cite(self, number: int) -> None:
        citation = self._page.citations[number]
        marks, evidence = self._page.markup.cite(citation, number + 1, in_body=self._in_body)
        self._after_link.append(marks)
        self._after_inline.append(evidence)
        self._flush()

    def _flush(self) -> None:
        """Write what waited: marks once no link is open, evidence and findings once no inline element is."""
        if self._after_link and "a" not in self._open:
            self._out += self._after_link
            self._after_link.clear()
        if self._after_inline and not self._open:
            self._out += self._after_inline
            self._after_inline.clear()

    def _block(self) -> None:
        """A block begins or ends: no claim reaches over it."""
        self._open.clear()
        self._flush()
        self._claim = None
        self._before = ""

    def _both(self, written: str) -> None:
        self._out.append(written)
        self._plain.append(written)

    def _untoken(self, tag: str) -> str:
        """A tag in whose attributes a citation is again what the author wrote."""
        return TOKEN.sub(self._original, tag) if "\ue001" in tag else tag

    def _original(self, match: re.Match[str]) -> str:
        number = number_of(match[0])
        known = match[0][0] == CITATION and number < len(self._page.originals)
        return escape(self._page.originals[number]) if known else ""
