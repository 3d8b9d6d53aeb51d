"""One file's bytes become one `Briefing`: what is good of it as values, what is not as faults."""

from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.core.date import PartialDate
from generator.core.diagnostic import Fault, Problem
from generator.core.model import Briefing, Correction, Located, Part, Person, Prose, Source, Status, Waiver
from generator.core.position import Span
from generator.core.settings import Settings
from generator.load import faultless, frontmatter, prose, scalars, yaml_tree


def load(path: str, data: bytes, settings: Settings, judged: bytes = b"") -> Briefing:  # noqa: ARG001 - what is read may come to depend on them
    """Read the bytes of the briefing at `path` (relative to the root, with `/`). Raises nothing on any bytes.

    `judged` is the name (`faultless`) of front matter that is known to have no fault.
    """
    try:
        text = frontmatter.decode(data)
    except frontmatter.Unreadable as error:
        return unreadable(path, error.problem, frontmatter.decode_anyway(data))
    try:
        front = frontmatter.read(text)
    except frontmatter.Unreadable as error:
        return unreadable(path, error.problem, text)
    values = frontmatter.values(front)
    faults: tuple[Fault, ...] = ()
    if not judged or faultless.name(text[: front.body]) != judged:
        # Loaded where there is something to judge: it takes longer than all that is done here.
        from generator.load import validation  # noqa: PLC0415

        faults = validation.validate(front, values)
    return _Builder(front, values).build(path, front.faults + faults)


def unreadable(path: str, problem: Problem, text: str = "") -> Briefing:
    """A briefing of which nothing is known but why (IO001)."""
    return Briefing(path, text, (Fault("IO001", problem),))


class _Builder:
    """Takes good values together with their places in the file."""

    def __init__(self, front: frontmatter.FrontMatter, values: dict[str, Any]) -> None:
        self.text = front.text
        self.front = front
        self.values = values
        self.entries = yaml_tree.entries(front.root)

    def build(self, path: str, faults: tuple[Fault, ...]) -> Briefing:
        dates = self.values.get("date")
        dates = {"created": dates} if isinstance(dates, str) else dates or {}
        takeaways = self.entries.get("takeaways")
        sources = self._sources()
        known = frozenset(source.id for source in sources)
        return Briefing(
            path=path,
            text=self.text,
            faults=faults,
            title=self._located_text("title"),
            created=self._date(dates, "created"),
            updated=self._date(dates, "updated"),
            authors=self._texts("authors"),
            topics=self._texts("topics"),
            status=Status(self.values.get("status", "draft")),
            summary=self._summary(known),
            takeaways=self._takeaways(known),
            takeaways_span=self._span(takeaways[0]) if takeaways else Span(0, 0),
            sources=sources,
            corrections=self._corrections(),
            waivers=self._waivers(),
            aliases=self._texts("aliases"),
            body=prose.body(self.text[self.front.body :], self.front.body, known),
        )

    def _span(self, node: Node) -> Span:
        return self.front.span(node)

    def _node(self, name: str) -> Node:
        return self.entries[name][1]

    def _located_text(self, name: str) -> Located[str] | None:
        value = self.values.get(name)
        return Located(" ".join(value.split()), self._span(self._node(name))) if value else None

    def _texts(self, name: str) -> tuple[Located[str], ...]:
        return tuple(Located(value.strip(), self._span(node)) for value, node in self._items(name))

    def _items(self, name: str) -> list[tuple[Any, Node]]:
        """The good items of a list, each with its node."""
        values = self.values.get(name)
        if not values:
            return []
        return [
            pair
            for pair in zip(values, yaml_tree.items(self._node(name)), strict=True)
            if pair[0] is not None
        ]

    def _date(self, dates: dict[str, str], name: str) -> Located[PartialDate] | None:
        if name not in dates:
            return None
        node = self._node("date")
        inner = yaml_tree.entries(node).get(name)
        return Located(PartialDate.parse(dates[name].strip()), self._span(inner[1] if inner else node))

    def _prose(self, part: Part, node: Node, known: frozenset[str]) -> Prose:
        assert isinstance(node, ScalarNode)
        return prose.inline(part, node.value, scalars.offsets(node, self.text, self.front.offset), known)

    def _summary(self, known: frozenset[str]) -> Prose | None:
        given = self.values.get("summary")
        return self._prose(Part.SUMMARY, self._node("summary"), known) if given else None

    def _takeaways(self, known: frozenset[str]) -> tuple[Prose, ...]:
        return tuple(self._prose(Part.TAKEAWAY, node, known) for _, node in self._items("takeaways"))

    def _sources(self) -> tuple[Source, ...]:
        return tuple(
            self._source(value, node)
            for value, node in self._items("sources")
            if isinstance(node, MappingNode) and value.get("id")
        )

    def _source(self, value: dict[str, Any], node: MappingNode) -> Source:
        def date(name: str) -> PartialDate | None:
            return PartialDate.parse(value[name].strip()) if name in value else None

        def text(name: str) -> str:
            return " ".join(value.get(name, "").split())

        spans = {
            name: self._span(inner)
            for name, (_, inner) in yaml_tree.entries(node).items()
            if not yaml_tree.is_null(inner)
        }
        return Source(
            id=text("id"),
            title=text("title"),
            type=value.get("type", "webpage"),
            author=tuple(
                Person(name.get("family", ""), name.get("given", ""), name.get("literal", ""))
                for name in value.get("author", ())
                if name
            ),
            publisher=text("publisher"),
            url=text("url"),
            doi=text("doi"),
            issued=date("issued"),
            accessed=date("accessed"),
            access=value.get("access", ""),
            archive_url=text("archive-url"),
            archive_date=date("archive-date"),
            origin=text("origin"),
            span=self._span(node),
            spans=spans,
        )

    def _corrections(self) -> tuple[Correction, ...]:
        return tuple(
            Correction(
                PartialDate.parse(value["date"].strip()), " ".join(value["text"].split()), self._span(node)
            )
            for value, node in self._items("corrections")
            if "date" in value and "text" in value
        )

    def _waivers(self) -> tuple[Waiver, ...]:
        allow = self.values.get("allow") or {}
        inner = yaml_tree.entries(self._node("allow")) if allow else {}
        return tuple(
            Waiver(code, " ".join(reason.split()), self._span(inner[code][0]))
            for code, reason in allow.items()
        )
