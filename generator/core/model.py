"""The words of the project as frozen values: a library of briefings, their sources, citations and claims.

Field names are CSL's where CSL has one (https://docs.citationstyles.org/en/stable/specification.html).
Nothing here reads, renders or judges.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Generic, TypeVar

from generator.core.date import PartialDate
from generator.core.diagnostic import Fault, Problem
from generator.core.evidence import Evidence
from generator.core.position import Span
from generator.core.settings import Settings

T = TypeVar("T")


class Status(StrEnum):
    """Where a briefing is on its way. `withdrawn` keeps its address and says so there."""

    DRAFT = "draft"
    REVIEW = "review"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """What a claim rests on, as far as is known."""

    VERIFIED = "verified"
    QUOTED = "quoted"
    CITED = "cited"
    ANALYSIS = "analysis"
    DISPUTED = "disputed"
    UNCITED = "uncited"


class Part(StrEnum):
    """Where in a briefing a text stands."""

    SUMMARY = "summary"
    TAKEAWAY = "takeaway"
    BODY = "body"


class BlockKind(StrEnum):
    """What kind of block of Markdown a run of sentences stands in."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    FOOTNOTE = "footnote"
    DEFINITION = "definition"


@dataclass(frozen=True, slots=True)
class Located(Generic[T]):
    """A value of the front matter and the span of it in the file."""

    value: T
    span: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """The source's own words that a claim rests on (`TextQuoteSelector.exact`), without their quotation marks.

    `span` is local to the prose and takes in the words only.
    """

    exact: str
    span: Span


@dataclass(frozen=True, slots=True)
class CitationItem:
    """One source of a citation: `see @key, p. 3, "words"` (CSL's citation item)."""

    key: str
    key_span: Span
    """Of the key with its `@`, local to the prose."""
    prefix: str = ""
    locator: str = ""
    """The suffix without its passages: `p. 3`."""
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """A marker in the text, from its `[` to its `]`, local to the prose."""

    span: Span
    items: tuple[CitationItem, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence: its span (markers within or just after it included) and the citations that cover it."""

    span: Span
    text: str
    """The sentence as a reader sees it: markers left out, white space folded."""
    citations: tuple[Citation, ...]
    state: State


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, quotation, footnote or definition, and its claims in order."""

    kind: BlockKind
    span: Span
    claims: tuple[Claim, ...]
    analysis: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body; `slug` is the anchor that it gets on the page."""

    level: int
    text: str
    slug: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image of the body as written: `target` is the address, `span` that of the address."""

    target: str
    span: Span
    image: bool = False
    text: str = ""
    whole: Span = Span(0, 0)
    """All of it: for a link by reference, where it is used, not where its address stands."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A text with citations: the summary, one takeaway or the body.

    Spans in it are local: offsets into `text`. `locate` gives the span in the file.
    """

    part: Part
    text: str
    masked: str
    """`text` with code, comments, HTML and links' targets blanked: same length, same line breaks."""
    offsets: int | tuple[int, ...]
    """Offset in the file of each character; a number where they follow one another from there."""
    citations: tuple[Citation, ...] = ()
    blocks: tuple[Block, ...] = ()
    headings: tuple[Heading, ...] = ()
    anchors: tuple[str, ...] = ()
    """Ids that attribute lists give: `{#method}`."""
    links: tuple[Link, ...] = ()
    malformed: tuple[Problem, ...] = ()
    """What looks like a citation and is none."""

    def locate(self, span: Span) -> Span:
        """The span in the file of a span of `text`."""
        if isinstance(self.offsets, int):
            return span.shift(self.offsets)
        if not self.offsets:
            return Span(0, 0)
        start = self.offsets[min(span.start, len(self.offsets) - 1)]
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, self.offsets[min(span.end, len(self.offsets)) - 1] + 1)

    @property
    def span(self) -> Span:
        """The whole text's span in the file."""
        return self.locate(Span(0, len(self.text)))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in order."""
        return tuple(claim for block in self.blocks for claim in block.claims)


@dataclass(frozen=True, slots=True)
class Person:
    """A CSL name: `family` and `given`, or `literal` for an institution."""

    family: str = ""
    given: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A work that a briefing cites. `spans` has the file span of each field that was given."""

    id: str
    title: str
    type: str = "webpage"
    author: tuple[Person, ...] = ()
    publisher: str = ""
    url: str = ""
    doi: str = ""
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    access: str = ""
    archive_url: str = ""
    archive_date: PartialDate | None = None
    origin: str = ""
    span: Span = Span(0, 0)
    """The whole entry."""
    spans: Mapping[str, Span] = field(default_factory=dict)

    def where(self, name: str) -> Span:
        """The span of field `name` (as written in the file: `archive-url`), else of the id, else of the entry."""
        return self.spans.get(name) or self.spans.get("id") or Span(self.span.start, self.span.start)


@dataclass(frozen=True, slots=True)
class Correction:
    """A dated note of what an earlier version had wrong."""

    date: PartialDate
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Waiver:
    """One entry of `allow:`: a rule's code (or name) and the author's reason."""

    code: str
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Briefing:
    """One file. Whatever could not be read of it is absent here and told in `faults`."""

    path: str
    """Relative to the root, with `/`."""
    text: str
    """The file's whole text, without its byte order mark."""
    faults: tuple[Fault, ...] = ()
    title: Located[str] | None = None
    created: Located[PartialDate] | None = None
    updated: Located[PartialDate] | None = None
    authors: tuple[Located[str], ...] = ()
    topics: tuple[Located[str], ...] = ()
    status: Status = Status.DRAFT
    summary: Prose | None = None
    takeaways: tuple[Prose, ...] = ()
    takeaways_span: Span = Span(0, 0)
    """Of the key `takeaways`; (0, 0) where there is none."""
    sources: tuple[Source, ...] = ()
    corrections: tuple[Correction, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    aliases: tuple[Located[str], ...] = ()
    body: Prose | None = None
    evidence: Evidence | None = None
    """What was observed about its sources; None where nobody has looked, or the file could not be read (EVD001)."""

    @property
    def readable(self) -> bool:
        """Whether anything but its faults can be known of it."""
        return not any(fault.code == "IO001" for fault in self.faults)

    @property
    def slug(self) -> str:
        """The file's name without its ending."""
        return PurePosixPath(self.path).stem

    @property
    def year(self) -> str:
        """The name of the folder that it lies in."""
        return PurePosixPath(self.path).parent.name

    @property
    def url(self) -> str:
        """Its address on the site, relative to the site's root: `2026/slug/`."""
        return f"{self.year}/{self.slug}/"

    @property
    def last_date(self) -> PartialDate | None:
        """The day it was last updated, else the day it was published."""
        latest = self.updated or self.created
        return latest.value if latest else None

    @property
    def prose(self) -> tuple[Prose, ...]:
        """Summary, takeaways and body, in the order in which a reader meets them."""
        return tuple(part for part in (self.summary, *self.takeaways, self.body) if part is not None)

    def citations(self) -> Iterator[tuple[Prose, Citation]]:
        """Every citation with the text that it stands in, in reading order."""
        for prose in self.prose:
            for citation in prose.citations:
                yield prose, citation

    def source(self, key: str) -> Source | None:
        """The first source called `key`."""
        return next((source for source in self.sources if source.id == key), None)


@dataclass(frozen=True, slots=True)
class Library:
    """All briefings, ordered by path, and the settings that they refer to."""

    settings: Settings
    briefings: tuple[Briefing, ...]
    assets: frozenset[str] = frozenset()
    """The images beside the briefings: paths below `briefings/`, with `/`: `2026/chart.png`."""
    orphans: tuple[str, ...] = ()
    """The evidence files that belong to no briefing: paths relative to the root, sorted."""
