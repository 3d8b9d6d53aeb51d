"""The blocks of a Markdown text and where their words stand.

The idea of what a block is follows Python-Markdown (blockprocessors.py and the extensions tables, footnotes,
def_list, fenced_code and sane_lists), since that is what makes the page. Python-Markdown keeps no positions, so its
decisions are made again here on lines of the original text: chunks between blank lines, then headings and rules
anywhere in a chunk, then what the chunk begins with. Time grows with the length of the text alone.
"""

from bisect import bisect_left
from dataclasses import dataclass, field

from generator.load import lines as line_forms
from generator.load.lines import Line, Lines

DEPTH_MAX = 16
"""Containers within containers; what nests deeper is read as a paragraph."""

PARAGRAPH, ITEM, QUOTE, FOOTNOTE, DEFINITION = "paragraph", "item", "quote", "footnote", "definition"
HEADING, TABLE, TERM = "heading", "table", "term"


@dataclass(slots=True)
class Leaf:
    """A block that holds words: `lines` are the stretches of the text that it is made of, without markers."""

    kind: str
    lines: list[Line]
    level: int = 0

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.lines[0][0]

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        return self.lines[-1][1]


@dataclass(slots=True)
class Outline:
    """The blocks of a text in order, and the addresses that its reference definitions give (by folded label)."""

    leaves: list[Leaf] = field(default_factory=list)
    references: dict[str, Line] = field(default_factory=dict)
    definitions: list[Line] = field(default_factory=list)
    """The first lines of the definitions of links, from their bracket on, where they may be meant to cite."""


@dataclass(slots=True)
class _Container:
    """A place that blocks stand in, and what the last of them was: it decides what an indented chunk belongs to."""

    tag: str = PARAGRAPH
    """What it is."""
    kind: str = PARAGRAPH
    """What words directly in it are."""
    depth: int = 0
    last: str = ""
    child: "_Container | None" = None

    def enter(self, kind: str) -> "_Container":
        """A new container in this one; text in a quotation or a footnote stays that, whatever it stands in there."""
        inner = next((strong for strong in (FOOTNOTE, QUOTE) if strong in {self.kind, kind}), kind)
        self.last, self.child = kind, _Container(kind, inner, self.depth + 1)
        return self.child


class _Chunk:
    """Lines without a blank one among them, and which of them have which form: looked at once, however often asked."""

    def __init__(self, lines: list[Line], forms: Lines) -> None:
        self.lines = lines
        self.forms = forms
        self.found: dict[line_forms.Form, list[int]] = {}

    def next(self, form: line_forms.Form, at: int, end: int) -> int:
        """The first line from `at` that has the form; `end` where none has."""
        found = self.found.get(form)
        if found is None:
            match = self.forms.match
            found = self.found[form] = [index for index, line in enumerate(self.lines) if match(form, line)]
        index = bisect_left(found, at)
        return min(found[index], end) if index < len(found) else end


def read(text: str) -> Outline:
    """The outline of a body."""
    lines = Lines(text)
    reader = _Reader(lines)
    reader.blocks(lines.all, _Container())
    return reader.outline


class _Reader:
    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.outline = Outline()

    def blocks(self, lines: list[Line], container: _Container) -> None:
        """Read lines with blank ones among them."""
        chunk: list[Line] = []
        for line in lines:
            if self.lines.blank(line):
                if chunk:
                    self.chunk(chunk, container)
                    chunk = []
                if line[0] in self.lines.fenced:
                    container.last = "code"
            else:
                chunk.append(line)
        if chunk:
            self.chunk(chunk, container)

    def chunk(self, lines: list[Line], container: _Container) -> None:
        """Read lines without a blank one among them."""
        forms = self.lines
        if not lines:
            return
        if container.depth > DEPTH_MAX or forms.plain(lines):
            self.leaf(container, lines)
        elif forms.indented(lines[0]) and container.last in {ITEM, DEFINITION, FOOTNOTE} and container.child:
            self.chunk([forms.dedented(line) for line in lines], container.child)
        elif not forms.indented(lines[0]) and forms.table(lines):
            self.outline.leaves += [Leaf(TABLE, [line]) for line in lines]
            container.last = TABLE
        else:
            self.run(_Chunk(lines, forms), 0, len(lines), container)

    def run(self, chunk: _Chunk, at: int, end: int, container: _Container) -> None:
        """Read lines of a chunk from heading to heading and from rule to rule."""
        forms, lines = self.lines, chunk.lines
        while at < end:
            stop = chunk.next(line_forms.BREAK, at, end)
            if forms.indented(lines[at]):
                if at and container.tag in {ITEM, DEFINITION}:
                    self.chunk([forms.dedented(line) for line in lines[at:end]], container)
                    return
                container.last = "code"
                at += 1
            elif at == stop and forms.match(line_forms.HASH, lines[at]):
                self.hash_heading(lines[at], container)
                at += 1
            elif at + 1 < end and (underline := forms.match(line_forms.UNDERLINE, lines[at + 1])):
                self.heading(lines[at], 1 if underline[0][0] == "=" else 2, container)
                at += 2
            elif at == stop:
                container.last = "rule"
                at += 1
            else:
                at = self.structure(chunk, at, stop, container)

    def structure(self, chunk: _Chunk, at: int, end: int, container: _Container) -> int:
        """Read lines in which nothing is a heading, a rule or a table; where to go on."""
        for marker in (line_forms.NUMBER, line_forms.BULLET):
            if self.lines.match(marker, chunk.lines[at]):
                self.items(chunk.lines[at:end], marker, container)
                return end
        for form, reader in (
            (line_forms.DEFINITION, self.definitions),
            (line_forms.QUOTE, self.quote),
            (line_forms.FOOTNOTE, self.footnotes),
            (line_forms.REFERENCE, self.references),
        ):
            first = chunk.next(form, at, end)
            if first < end and (after := reader(chunk, at, first, end, container)):
                return after
        self.leaf(container, chunk.lines[at:end])
        return end

    def items(self, lines: list[Line], marker: line_forms.Form, container: _Container) -> None:
        forms = self.lines
        found: list[tuple[bool, list[Line]]] = []
        for line in lines:
            match = forms.match(marker, line)
            if match:
                found.append((False, [(match.end(), line[1])]))
            elif forms.match(line_forms.NESTED, line) and not found[-1][0]:
                found.append((True, [line]))
            else:
                found[-1][1].append(line)
        for nested, content in found:
            if nested and container.child:
                self.chunk([forms.dedented(line) for line in content], container.child)
                continue
            child = container.enter(ITEM)
            if not forms.blank(content[0]):
                self.chunk(content, child)
            elif len(content) > 1:
                self.chunk(content[1:], child)

    def quote(self, chunk: _Chunk, at: int, first: int, end: int, container: _Container) -> int:
        self.run(chunk, at, first, container)
        child = container.child if container.last == QUOTE and container.child else container.enter(QUOTE)
        self.blocks([self.lines.unquoted(line) for line in chunk.lines[first:end]], child)
        container.last, container.child = QUOTE, child
        return end

    def definitions(self, chunk: _Chunk, at: int, first: int, end: int, container: _Container) -> int:
        forms, lines, leaves = self.lines, chunk.lines, self.outline.leaves
        if at == first and container.last == PARAGRAPH and leaves:
            leaves[-1].kind = TERM
        elif at == first and not container.last:
            return 0
        leaves += [Leaf(TERM, [line]) for line in lines[at:first]]
        at = first
        while at < end and (marker := forms.match(line_forms.DEFINITION, lines[at])):
            content = [(marker.end(), lines[at][1])]
            at += 1
            if at < end and forms.match(line_forms.LAZY, lines[at]):
                content += lines[at:end]
                at = end
            while at < end and forms.indented(lines[at]):
                content.append(forms.dedented(lines[at]))
                at += 1
            self.chunk(content if not forms.blank(content[0]) else content[1:], container.enter(DEFINITION))
        return at

    def footnotes(self, chunk: _Chunk, at: int, first: int, end: int, container: _Container) -> int:
        self.run(chunk, at, first, container)
        content: list[Line] = []
        for line in chunk.lines[first:end]:
            marker = self.lines.match(line_forms.FOOTNOTE, line)
            if marker and content:
                self.blocks(content, container.enter(FOOTNOTE))
                content = []
            content.append((marker.end(), line[1]) if marker else self.lines.dedented(line))
        self.blocks(content, container.enter(FOOTNOTE))
        return end

    def references(self, chunk: _Chunk, at: int, first: int, end: int, container: _Container) -> int:
        while first < end:
            taken = self.lines.reference(chunk.lines, first, end, self.outline.references)
            if taken:
                start, stop = chunk.lines[first]
                if self.lines.text.find("@", start, stop) >= 0:
                    self.outline.definitions.append((self.lines.text.index("[", start), stop))
                if first > at:
                    self.leaf(container, chunk.lines[at:first])
                return first + taken
            first = chunk.next(line_forms.REFERENCE, first + 1, end)
        return 0

    def leaf(self, container: _Container, lines: list[Line]) -> None:
        self.outline.leaves.append(Leaf(container.kind, lines))
        container.last = PARAGRAPH

    def hash_heading(self, line: Line, container: _Container) -> None:
        text = self.lines.text
        start = line[0]
        while start < line[1] and text[start] == "#" and start - line[0] < 6:
            start += 1
        end = line[1]
        while end > start and text[end - 1] == "#":
            end -= 1
        self.heading((start, end), start - line[0], container)

    def heading(self, line: Line, level: int, container: _Container) -> None:
        self.outline.leaves.append(Leaf(HEADING, [line], level))
        container.last = HEADING
