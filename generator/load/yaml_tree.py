"""YAML as nodes with places, and nothing else of it: every scalar is text, aliases and tags are refused.

The front matter comes from strangers. What YAML can do beyond lists, mappings and text is of no use to a
briefing and of great use to an attacker: aliases (a "billion laughs"), tags (`!!python/object`) and
nesting deep enough to exhaust the C stack are refused before anything is built from them.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.core.diagnostic import Problem
from generator.core.position import Span
from generator.load.yaml_errors import explain

Data: TypeAlias = "str | list[Data] | dict[str, Data]"
"""What a node holds: text, a list or a mapping. Null is left out of mappings and is empty text in lists."""

DEPTH_MAX = 24
"""Levels of nesting; a briefing's front matter needs five."""
SIZE_MAX = 262_144
"""Code points of YAML in one briefing."""

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# A line that opens with this much indentation or this many "- - -", or this many brackets in all, might nest deeply.
_STEEP = re.compile(r"^[ \-?:]{64}", re.MULTILINE)
_BRACKETS_MAX = 256
# What might be an alias, but not strong emphasis.
_ALIAS = re.compile(r"(?:\A|[\s\[{,])\*[^\s*]")


class UnreadableYaml(Exception):  # noqa: N818 - it carries a finding, which is no error of ours
    """YAML that cannot be taken as it stands; `problem` says where (offsets in the YAML's text) and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class _Composer(CParser):
    """libyaml's parser and composer, without the resolution of scalars to booleans, numbers and dates."""

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)

    def resolve(self, kind: object, value: object, implicit: object) -> str:  # noqa: ARG002
        return ""

    def descend_resolver(self, parent: object, index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


def compose(text: str) -> Node | None:
    """The root node of a YAML text; None where it holds nothing. Raises UnreadableYaml.

    Marks of the nodes (`start_mark.index`) count code points of `text`.
    """
    if len(text) > SIZE_MAX:
        raise UnreadableYaml(
            Problem(
                Span(0, 0), f"more than {SIZE_MAX} characters of front matter", "move the text to the body"
            )
        )
    if found := _FORBIDDEN.search(text):
        raise UnreadableYaml(_forbidden(found))
    try:
        if text.count("[") + text.count("{") > _BRACKETS_MAX or _STEEP.search(text):
            _check_depth(text)
        node = _Composer(text).get_single_node()
    except yaml.YAMLError as error:
        raise UnreadableYaml(explain(error, text)) from None
    if node is not None and _ALIAS.search(text):
        _refuse_aliases(text)
    if node is not None and "!" in text:
        _refuse_tags(node)
    return node


def is_null(node: Node) -> bool:
    """Whether a node stands for nothing: left empty, `~`, `null` or empty quotes."""
    if not isinstance(node, ScalarNode):
        return False
    return not node.value.strip() if node.style else node.value in _NULLS


def entries(node: Node) -> dict[str, tuple[ScalarNode, Node]]:
    """The keys of a mapping with the nodes of key and value; the first of keys given twice. {} for other nodes."""
    found: dict[str, tuple[ScalarNode, Node]] = {}
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                found.setdefault(key.value, (key, value))
    return found


def items(node: Node) -> list[Node]:
    """The items of a list; [] for other nodes."""
    return node.value if isinstance(node, SequenceNode) else []


def data(node: Node) -> Data:
    """The plain value of a node."""
    if isinstance(node, ScalarNode):
        return "" if is_null(node) else node.value
    if isinstance(node, SequenceNode):
        return [data(item) for item in node.value]
    return {name: data(value) for name, (_, value) in entries(node).items() if not is_null(value)}


def irregular_keys(node: Node) -> Iterator[tuple[Node, bool]]:
    """Keys, at any depth, that are given twice (True) or are no plain text (False)."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, SequenceNode):
            stack.extend(reversed(current.value))
        elif isinstance(current, MappingNode):
            seen: set[str] = set()
            for key, value in current.value:
                if not isinstance(key, ScalarNode):
                    yield key, False
                elif key.value in seen:
                    yield key, True
                else:
                    seen.add(key.value)
                stack.append(value)


def _forbidden(found: re.Match[str]) -> Problem:
    code = f"U+{ord(found[0]):04X}"
    return Problem(Span(*found.span()), f"an invisible control character, {code}", "delete it")


def _check_depth(text: str) -> None:
    depth = 0
    for event, span in _events(text):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEPTH_MAX:
                remedy = "put text that holds brackets or dashes in quotes"
                where = Span(span.start, span.start + 1)
                raise UnreadableYaml(Problem(where, f"more than {DEPTH_MAX} levels of nesting", remedy))
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _refuse_aliases(text: str) -> None:
    for event, where in _events(text):
        if isinstance(event, yaml.AliasEvent):
            remedy = "write the value out; if it is text that begins with '*', put it in quotes"
            raise UnreadableYaml(Problem(where, f"a YAML alias, '*{event.anchor}'", remedy))


def _events(text: str) -> Iterator[tuple[yaml.Event, Span]]:
    """What libyaml meets, one after the other: it keeps its own stack, so depth does no harm here."""
    for event in yaml.parse(text, Loader=_Composer):  # type: ignore[arg-type]
        assert event.start_mark is not None
        assert event.end_mark is not None
        yield event, Span(event.start_mark.index, event.end_mark.index)


def _refuse_tags(root: Node) -> None:
    stack = [root]
    while stack:
        node = stack.pop()
        if node.tag:
            shown = node.tag.replace("tag:yaml.org,2002:", "!!")
            at = node.start_mark.index
            raise UnreadableYaml(
                Problem(
                    Span(at, at + 1),
                    f"a YAML tag, '{shown}'",
                    "remove it; if it is text that begins with '!', put it in quotes",
                )
            )
        if isinstance(node, MappingNode):
            stack.extend(part for pair in reversed(node.value) for part in reversed(pair))
        elif isinstance(node, SequenceNode):
            stack.extend(reversed(node.value))
