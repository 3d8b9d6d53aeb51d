"""A briefing to plant something in: its places, and what a change of it looks like."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from generator.core.model import Block, Briefing, Claim, Library, Part, Prose, Source
from generator.core.position import LineIndex, Span

_COMMON = {"en": "the|of|and", "de": "der|die|und|das", "fr": "le|les|des|du", "es": "el|los|de|que"}


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """The characters of the file from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A briefing after a change, and the lines on which a finding about it is expected."""

    path: str
    data: bytes
    first: int = 1
    last: int = 1
    what: str = ""
    evidence: bytes | None = None
    """What lies beside it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence and where it stands."""

    prose: Prose
    block: Block
    claim: Claim


Plant = Callable[["Scene", Random], Changed | None]


@dataclass(frozen=True, slots=True)
class Scene:
    """One briefing of a library without findings."""

    briefing: Briefing
    library: Library

    @property
    def text(self) -> str:
        """The file's text."""
        return self.briefing.text

    @property
    def newline(self) -> str:
        """How its lines end."""
        return "\r\n" if "\r\n" in self.text else "\n"

    @property
    def body(self) -> Prose:
        """The body, which every briefing here has."""
        assert self.briefing.body is not None
        return self.briefing.body

    @property
    def front_end(self) -> int:
        """Offset of the `---` that ends the front matter."""
        found = re.compile(r"^---[ \t]*\r?$", re.MULTILINE).search(self.text, 4)
        assert found is not None
        return found.start()

    @property
    def language(self) -> str:
        """The language that it is written in, as far as common words tell; empty for others."""
        counts = {
            language: len(re.findall(rf"\b(?:{words})\b", self.body.text))
            for language, words in _COMMON.items()
        }
        best = max(counts, key=lambda language: counts[language])
        return best if counts[best] > 6 else ""

    @property
    def english(self) -> bool:
        """Whether it is written in English, as rewrites of words and numbers take for granted."""
        return self.language == "en"

    def change(
        self, *edits: Edit, at: tuple[int, int] | None = None, what: str = "", path: str = ""
    ) -> Changed:
        """The file with the edits made. `at` is the planted place before them; else it is what the first one wrote."""
        wanted = edits[0]
        pieces: list[str] = []
        done = 0
        for edit in sorted(edits):
            pieces += (self.text[done : edit.start], edit.text)
            done = edit.end
        text = "".join((*pieces, self.text[done:]))

        def moved(offset: int, *, own: bool) -> int:
            before = [e for e in edits if e.end <= offset and (own or e is not wanted) and e.start < offset]
            return offset + sum(len(e.text) - (e.end - e.start) for e in before)

        if at is None:
            start = moved(wanted.start, own=False)
            end = start + len(wanted.text.rstrip())
            start += len(wanted.text) - len(wanted.text.lstrip())
        else:
            start, end = moved(at[0], own=True), moved(at[1], own=True)
        index = LineIndex(text)
        first, last = index.position(start).line, index.position(max(start, end - 1)).line
        return Changed(path or self.briefing.path, text.encode(), first, max(first, last), what)

    def file(self, prose: Prose, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of a text stands in the file; None where YAML writes it differently there."""
        span = prose.locate(Span(start, end))
        same = self.text[span.start : span.end] == prose.text[start:end]
        return (span.start, span.end) if same else None

    def place(self, spot: Spot) -> tuple[int, int]:
        """Where a sentence stands in the file."""
        span = spot.prose.locate(spot.claim.span)
        return span.start, span.end

    def end(self, prose: Prose) -> int:
        """The offset in the file just behind a text."""
        stop = len(prose.text.rstrip())
        return prose.locate(Span(stop - 1, stop)).end

    def sentences(self, *parts: Part, analysis: bool = False) -> Iterator[Spot]:
        """The sentences of some parts (all, where none is named)."""
        for prose in self.briefing.prose:
            if parts and prose.part not in parts:
                continue
            for block in prose.blocks:
                if block.analysis == analysis:
                    yield from (Spot(prose, block, claim) for claim in block.claims)

    @staticmethod
    def words(spot: Spot) -> str:
        """A sentence with its markers and all that is not words blanked, as long as its span."""
        start, end = spot.claim.span.start, spot.claim.span.end
        text = list(spot.prose.masked[start:end])
        for citation in spot.claim.citations:
            for index in range(citation.span.start - start, min(citation.span.end, end) - start):
                text[index] = " "
        return "".join(text)

    @staticmethod
    def passages(spot: Spot) -> tuple[str, ...]:
        """The passages that a sentence rests on."""
        return tuple(
            passage.exact
            for citation in spot.claim.citations
            for item in citation.items
            for passage in item.passages
        )

    @staticmethod
    def wholly_quoted(spot: Spot) -> bool:
        """Whether every source of a sentence comes with a passage."""
        items = [item for citation in spot.claim.citations for item in citation.items]
        return bool(items) and all(item.passages for item in items)

    def waives(self, code: str, name: str = "") -> bool:
        """Whether the briefing waives a rule."""
        return any(waiver.code in {code, name} for waiver in self.briefing.waivers)

    def value(self, source: Source, field: str, text: str) -> tuple[int, int] | None:
        """Where the value of a source's field stands, without its quotation marks."""
        span = source.spans.get(field)
        if span is None:
            return None
        found = self.text.find(text, span.start, span.end)
        return (found, found + len(text)) if found >= 0 else None

    def entry(self, key: str) -> tuple[int, int] | None:
        """The lines of a field of the front matter, from its key on."""
        form = re.compile(rf"^{re.escape(key)}:.*(?:\r?\n(?:[ \t-](?!--).*|#.*|)(?=\r?$))*", re.MULTILINE)
        found = form.search(self.text, 0, self.front_end)
        return (found.start(), found.start() + len(found[0].rstrip())) if found else None

    def paragraph_ends(self) -> list[int]:
        """Offsets in the file, behind paragraphs of fact, at which a sentence can be added."""
        found = []
        for block in self.body.blocks:
            stop = self.body.locate(block.span).end
            cited = any(claim.citations for claim in block.claims)
            plain = block.kind == "paragraph" and not block.analysis and cited
            alone = (
                self.text[stop : stop + 4].replace("\r", "").startswith("\n\n")
                or not self.text[stop:].strip()
            )
            if plain and alone and self.text[stop - 1] in ".]":
                found.append(stop)
        return found

    def gaps(self) -> list[int]:
        """Offsets in the file, before headings of the body and at its end, at which a block can be added."""
        starts = [
            self.text.rfind("\n", 0, self.body.locate(heading.span).start) + 1
            for heading in self.body.headings
        ]
        underlined = [at for at in starts if not self.text.startswith("#", at)]
        return [at for at in starts if at not in underlined] + [len(self.text)]
