"""Settings files as nodes, and complaints about them that name file and line."""

from collections.abc import Iterable
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.core.errors import UsageError
from generator.core.guess import nearest
from generator.core.position import LineIndex
from generator.core.wording import quoted
from generator.load import yaml_tree


class SettingFile:
    """One YAML file of settings. Every complaint is a UsageError that begins with `path:line:`."""

    def __init__(self, root: Path, path: str) -> None:
        self.path = path
        try:
            self.text = (root / path).read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise UsageError(f"{path}:1: not UTF-8 (byte {error.start}); save it as UTF-8") from None
        except OSError as error:
            raise UsageError(
                f"{path}: cannot be read: {(error.strerror or 'no reason given').lower()}"
            ) from None

    def root(self) -> MappingNode | None:
        """The file's mapping; None where the file holds nothing."""
        try:
            node = yaml_tree.compose(self.text)
        except yaml_tree.UnreadableYaml as error:
            problem = error.problem
            where = f"{self.path}:{self.line(problem.span.start)}"
            raise UsageError(f"{where}: {problem.message}; {problem.help}") from None
        if node is None or yaml_tree.is_null(node):
            return None
        for key, repeated in yaml_tree.irregular_keys(node):
            raise self.wrong(
                key, f"key {quoted(key.value)} is given twice" if repeated else "a key must be text"
            )
        return self.mapping(node, "the file")

    def line(self, offset: int) -> int:
        """The line of an offset in the file's text."""
        return LineIndex(self.text).position(offset).line

    def wrong(self, node: Node, what: str, help: str | None = None) -> UsageError:  # noqa: A002
        """The error that says `what` is wrong at `node`."""
        tail = f"; {help}" if help else ""
        return UsageError(f"{self.path}:{self.line(node.start_mark.index)}: {what}{tail}")

    def mapping(self, node: Node, name: str) -> MappingNode:
        """`node`, if it is a mapping."""
        if not isinstance(node, MappingNode):
            raise self.wrong(node, f"{name} must be a mapping, 'key: value'")
        return node

    def text_of(self, node: Node, name: str) -> str:
        """The text of `node`, if it is a scalar."""
        if not isinstance(node, ScalarNode):
            kind = "a list" if isinstance(node, SequenceNode) else "a mapping"
            raise self.wrong(node, f"{name} must be a text, not {kind}")
        return "" if yaml_tree.is_null(node) else " ".join(node.value.split())

    def known(self, node: MappingNode, names: Iterable[str], what: str) -> None:
        """Complain about the first key of `node` that is not one of `names`."""
        names = tuple(names)
        for key, _ in node.value:
            if key.value not in names:
                guess = nearest(key.value, names)
                remedy = f"did you mean '{guess}'?" if guess else f"known: {', '.join(names)}"
                raise self.wrong(key, f"unknown {what} {quoted(key.value)}", remedy)
