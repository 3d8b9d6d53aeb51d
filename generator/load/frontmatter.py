"""From bytes to text, and from text to front matter and body."""

import re
from dataclasses import dataclass, replace
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.core.diagnostic import Fault, Problem
from generator.core.position import Span
from generator.load import yaml_tree

_OPENING = re.compile(r"---[ \t]*(?:\r\n|\n|\r|\Z)")
_CLOSING = re.compile(r"(?:\r\n|\n|\r|\A)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)")
_BREAK = re.compile(r"\r\n|\n|\r")
_FAULTS_MAX = 200
_TEMPLATE = (
    "begin with a line '---', the fields, and a line '---'; 'briefings new' writes a file to start from"
)


class Unreadable(Exception):  # noqa: N818 - it carries a finding, which is no error of ours
    """A file of which nothing can be known; `problem` says where and why (IO001)."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The front matter of a briefing as nodes. Marks of the nodes plus `offset` are offsets in the file's text."""

    text: str
    """Of the whole file."""
    root: MappingNode
    offset: int
    body: int
    """Offset of the body's first character."""
    faults: tuple[Fault, ...] = ()
    """MET004, one for each key given twice."""

    def span(self, node: Node) -> Span:
        """Where a node stands in the file, without the line breaks at its end that libyaml takes in."""
        start, end = node.start_mark.index + self.offset, node.end_mark.index + self.offset
        if self.text[end - 1 : end].isspace():
            end = start + len(self.text[start:end].rstrip())
        return Span(start, end)


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, without its byte order mark. Raises Unreadable."""
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        at = len(data[: error.start].decode("utf-8").removeprefix("\ufeff"))
        if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            raise Unreadable(Problem(Span(0, 1), "the file is in UTF-16", "save it as UTF-8")) from None
        byte = data[error.start]
        problem = Problem(
            Span(at, at + 1),
            f"not UTF-8: the byte 0x{byte:02X}",
            f"save the file as UTF-8; if it is in Windows-1252 or Latin-1, this byte is '{_as_windows(byte)}'",
        )
        raise Unreadable(problem) from None


def decode_anyway(data: bytes) -> str:
    """The text of a file as far as it can be shown, for reports on files that `decode` refuses."""
    return data.decode("utf-8", errors="replace").removeprefix("\ufeff")


def read(text: str) -> FrontMatter:
    """Split a briefing's text and read its front matter. Raises Unreadable."""
    opening = _OPENING.match(text)
    if not text.strip():
        raise Unreadable(Problem(Span(0, 0), "the file is empty", _TEMPLATE))
    if not opening:
        raise Unreadable(_no_front_matter(text))
    closing = _CLOSING.search(text, opening.end() - 1 if opening.end() > 3 else opening.end())
    if not closing:
        raise Unreadable(
            Problem(Span(0, 3), "the front matter has no end", "put a line '---' after its last field")
        )
    offset = opening.end()
    source = text[offset : max(offset, closing.start())]
    if source and text[closing.start()] in "\r\n":
        source += "\n"  # a block scalar's last line ends as the others do
    try:
        root = yaml_tree.compose(source)
    except yaml_tree.UnreadableYaml as error:
        raise Unreadable(_moved(error.problem, offset)) from None
    if root is None or (isinstance(root, ScalarNode) and yaml_tree.is_null(root)):
        raise Unreadable(Problem(Span(0, 3), "the front matter is empty", _TEMPLATE))
    if not isinstance(root, MappingNode):
        raise Unreadable(Problem(Span(0, 3), "the front matter is not made of lines 'key: value'", _TEMPLATE))
    front = FrontMatter(text, root, offset, closing.end())
    return replace(front, faults=tuple(_key_faults(front)))


def values(front: FrontMatter) -> dict[str, Any]:
    """Its values by field, good ones or not."""
    found: Any = yaml_tree.data(front.root)
    allow = yaml_tree.entries(front.root).get("allow")
    # A waiver without a reason is a fault, not an absent field.
    if allow and isinstance(allow[1], MappingNode):
        found["allow"] = dict.fromkeys(yaml_tree.entries(allow[1]), "") | found["allow"]
    return dict(found)


def _key_faults(front: FrontMatter) -> list[Fault]:
    faults: list[Fault] = []
    for key, repeated in yaml_tree.irregular_keys(front.root):
        where = front.span(key)
        if not repeated:
            raise Unreadable(Problem(where, "a key that is a list or a mapping", "put the key in quotes"))
        problem = Problem(
            where, f"key '{key.value}' is given twice", "keep one; the first one counts until then"
        )
        if len(faults) < _FAULTS_MAX:
            faults.append(Fault("MET004", problem))
    return faults


def _no_front_matter(text: str) -> Problem:
    first = _BREAK.split(text, maxsplit=1)[0]
    where = Span(0, max(1, len(first)))
    if text.lstrip().startswith("---"):
        return Problem(where, "something stands before the front matter", "make '---' the very first line")
    return Problem(where, "no front matter", _TEMPLATE)


def _as_windows(byte: int) -> str:
    return bytes([byte]).decode("cp1252", errors="ignore") or bytes([byte]).decode("latin-1")


def _moved(problem: Problem, by: int) -> Problem:
    return Problem(problem.span.shift(by), problem.message, problem.help)
