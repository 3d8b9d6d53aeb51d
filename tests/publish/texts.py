"""Texts with claims and citations for tests of the pages, made without the loader, and a reader of what comes out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from generator.core.date import PartialDate
from generator.core.model import (
    Block,
    BlockKind,
    Briefing,
    Citation,
    CitationItem,
    Claim,
    Located,
    Part,
    Passage,
    Prose,
    Source,
    State,
)
from generator.core.position import Span
from generator.core.settings import Settings

EXTENSIONS = ("attr_list", "def_list", "fenced_code", "footnotes", "sane_lists", "smarty", "tables", "toc")
SETTINGS = Settings(root=Path(), markdown_extensions=EXTENSIONS)
ANTHROPIC = Source(
    "a", "A title", publisher="Anthropic", url="https://a.example.org/x", issued=PartialDate(2026, 5, 6)
)
KLEIN = Source("b", "Another title", publisher="PLOS ONE", url="https://b.example.org/y")

_CITATION = re.compile(r"(?<!\\)\[[^\[\]@]*@[^\[\]]*\]")
_KEY = re.compile(r"@([\w:.#$%&+?<>~/-]*\w)")
_QUOTED = re.compile(r'"([^"]*)"')
_LOCATOR = re.compile(r"p\. \d+")


def prose(marked: str, part: Part = Part.BODY, state: State | None = None) -> Prose:
    """A text in which `«` and `»` stand around claims; they are taken out. Every `[@…]` is a citation.

    All claims of a text have `state`, or where it is not given, the one that their citations make.
    """
    pieces: list[str] = []
    ends: list[int] = []
    length = 0
    for piece in re.split("([«»])", marked):
        if piece in {"«", "»"}:
            ends.append(length)
        else:
            pieces.append(piece)
            length += len(piece)
    text = "".join(pieces)
    citations = tuple(map(_citation, _CITATION.finditer(text)))
    claims: list[Claim] = []
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        within = tuple(each for each in citations if start <= each.span.start < end)
        claims.append(
            Claim(Span(start, end), _CITATION.sub("", text[start:end]), within, state or _state(within))
        )
    blocks = tuple(Block(BlockKind.PARAGRAPH, claim.span, (claim,)) for claim in claims)
    return Prose(part, text, text, 0, citations, blocks)


def briefing(
    body: str = "",
    summary: str = "",
    takeaways: tuple[str, ...] = (),
    sources: tuple[Source, ...] = (ANTHROPIC, KLEIN),
    title: str = "A title",
    path: str = "briefings/2026/rot.md",
) -> Briefing:
    """A briefing of texts that `prose` reads."""
    return Briefing(
        path=path,
        text=body.replace("«", "").replace("»", ""),
        title=Located(title, Span(0, 0)),
        created=Located(PartialDate(2026, 5, 7), Span(0, 0)),
        summary=prose(summary, Part.SUMMARY) if summary else None,
        takeaways=tuple(prose(takeaway, Part.TAKEAWAY) for takeaway in takeaways),
        sources=sources,
        body=prose(body) if body else None,
    )


def _citation(match: re.Match[str]) -> Citation:
    items: list[CitationItem] = []
    for part in match[0][1:-1].split(";"):
        key = _KEY.search(part)
        assert key
        span = Span(match.start(), match.end())
        locator = _LOCATOR.search(part)
        items.append(
            CitationItem(
                key=key[1],
                key_span=span,
                prefix=part[: key.start()].strip(),
                locator=locator[0] if locator else "",
                passages=tuple(Passage(words, span) for words in _QUOTED.findall(part)),
            )
        )
    return Citation(Span(match.start(), match.end()), tuple(items))


def _state(citations: tuple[Citation, ...]) -> State:
    if any(item.passages for citation in citations for item in citation.items):
        return State.QUOTED
    return State.CITED if citations else State.UNCITED


@dataclass
class Element:
    """An element of a page: what it is, what stands in it."""

    name: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: "list[Element | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words in it."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def __iter__(self) -> "Iterator[Element]":
        """It and all elements in it."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child

    def all(self, selector: str) -> "list[Element]":
        """The elements in it called `name`, or with class `name.class` or `.class`."""
        name, _, word = selector.partition(".")
        return [
            each for each in self if (not name or each.name == name) and (not word or word in each.classes)
        ]

    def ancestors(self) -> "Iterator[Element]":
        if self.parent:
            yield self.parent
            yield from self.parent.ancestors()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"an attribute twice: {tag} {attrs}"
        made = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.children.append(made)
        if tag not in {"br", "hr", "img"}:
            self.at = made

    def handle_endtag(self, tag: str) -> None:
        assert self.at.name == tag, f"</{tag}> in <{self.at.name}>"
        assert self.at.parent
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl}")


def parse(html: str) -> Element:
    """The elements of `html`; fails where they are not well nested."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.at is reader.root, f"<{reader.at.name}> is open"
    return reader.root
