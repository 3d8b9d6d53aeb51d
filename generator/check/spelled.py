r"""Hidden characters that a file spells out: `"\u202e"` in the front matter, `&#8203;` in the text.

The file shows them to whoever looks closely, the page to nobody.
"""

import html
import re
from collections.abc import Iterator

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.check import characters
from generator.core.model import Briefing
from generator.core.position import Span
from generator.load import frontmatter, scalars

_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
_MAYBE = re.compile(r"\\[xuU0abvfeNLP]")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});")
# Visible enough, and there to be typed.
_MEANT = frozenset({"&shy;"})

Spelling = tuple[Span, str]
"""Where in the file, and the characters that it stands for."""


def escapes(briefing: Briefing) -> Iterator[Spelling]:
    """Escapes in double quotes in the front matter that become hidden characters.

    Those in the address of a source are left out: they are no part of any address, which is a finding already.
    """
    end = _front_matter_end(briefing)
    if not _MAYBE.search(briefing.text, 0, end):
        return
    try:
        front = frontmatter.read(briefing.text)
    except frontmatter.Unreadable:
        return
    addresses = {
        span for s in briefing.sources for key, span in s.spans.items() if key in {"url", "archive-url"}
    }
    for node in _scalars(front.root):
        if node.style == '"' and front.span(node) not in addresses:
            yield from _in_scalar(node, front)


def references(briefing: Briefing) -> Iterator[Spelling]:
    """Character references in the text, outside of code, that the page turns into hidden characters."""
    if "&" not in briefing.text:
        return
    for prose in briefing.prose:
        for found in _REFERENCE.finditer(prose.masked):
            shown = html.unescape(found[0])
            if shown == found[0] or found[0] in _MEANT:
                continue
            around = (
                prose.masked[max(0, found.start() - 2) : found.start()],
                prose.masked[found.end() : found.end() + 2],
            )
            inside = Span(len(around[0]), len(around[0]) + len(shown))
            if any(
                run.start < inside.end and inside.start < run.end
                for run in characters.hidden(shown.join(around))
            ):
                yield prose.locate(Span(*found.span())), shown


def _front_matter_end(briefing: Briefing) -> int:
    return briefing.body.span.start if briefing.body else len(briefing.text)


def _in_scalar(node: ScalarNode, front: frontmatter.FrontMatter) -> Iterator[Spelling]:
    value: str = node.value
    places: int | tuple[int, ...] | None = None
    for run in characters.hidden(value):
        if places is None:
            places = scalars.offsets(node, front.text, front.offset)
        if isinstance(places, int):
            return  # Every character stands there as it is.
        for at in range(run.start, run.end):
            spelled = _ESCAPE.match(front.text, places[at])
            if spelled:
                yield Span(*spelled.span()), value[at]


def _scalars(root: Node) -> Iterator[ScalarNode]:
    """All scalars, keys too; without recursion, since files may nest deeply."""
    waiting: list[Node] = [root]
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, ScalarNode):
            yield node
        elif isinstance(node, MappingNode):
            waiting += [inner for pair in node.value for inner in pair]
        elif isinstance(node, SequenceNode):
            waiting += node.value
