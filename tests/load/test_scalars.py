"""Where each character of a folded, quoted or escaped value stands in the file."""

import pytest
from yaml.nodes import MappingNode

from generator.load import scalars, yaml_tree


def aligned(source: str, shift: int = 0) -> tuple[str, list[int]]:
    """The value of the only key of a YAML text, and the offset of each of its characters."""
    root = yaml_tree.compose(source)
    assert isinstance(root, MappingNode)
    node = root.value[0][1]
    found = scalars.offsets(node, " " * shift + source, shift)
    offsets = list(range(found, found + len(node.value))) if isinstance(found, int) else list(found)
    return node.value, offsets


@pytest.mark.parametrize(
    "source",
    [
        "a: plain text",
        "a:   plain text  # comment",
        "a: plain\n  on two\n  lines",
        "a: plain\n\n  with\n\n\n  gaps",
        "a: 'single quoted'",
        "a: 'it''s so ''quoted'''",
        "a: 'single\n  folded''s\n\n  gap'",
        'a: "double quoted"',
        'a: "with \\"escapes\\" and \\u00e9 \\x41 \\U0001F600 \\\\ \\/ \\n \\t."',
        'a: "double\n  folded\n\n  gap"',
        'a: "joined\\\n  lines\\\n  here"',
        'a: "trailing  \n  blanks"',
        "a: >-\n  folded\n  block\n\n  with gap\n",
        "a: >\n  folded\n  clipped\n",
        "a: >+\n  folded\n  kept\n\n\n",
        "a: >-\n  folded\n    more\n    indented\n  less\n",
        "a: >2-\n    leading\n  blanks\n",
        "a: |\n  literal\n  block\n\n    indented\n",
        "a: |-\n\n  leading gap  \n  trailing blanks  \n",
        "a: >-  # comment\n  folded\n",
        "a: &anchor plain\n",
        "a: &anchor 'it''s'\n",
        'a: >-\n  \U0001f600 wide\n  [@a, "b"]\n',
        "a: ''",
        'a: ""',
        "a:",
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("shift", [0, 4])
def test_each_character_stands_where_it_was_written(source: str, line_end: str, shift: int) -> None:
    source = source.replace("\n", line_end)
    value, offsets = aligned(source, shift)
    text = " " * shift + source

    assert len(offsets) == len(value)
    assert offsets == sorted(offsets)
    for character, at in zip(value, offsets, strict=True):
        written = text[at]
        if written == "\\" and '"' in source:
            continue
        assert written == character or (character in " \n" and written in "\r\n \t"), (character, written, at)


def test_one_line_needs_no_map() -> None:
    root = yaml_tree.compose("a: 'plain text'")
    assert isinstance(root, MappingNode)

    assert scalars.offsets(root.value[0][1], "a: 'plain text'", 0) == 4


def test_a_folded_break_stands_at_the_break() -> None:
    value, offsets = aligned("a: >-\n  one\n  two\n\n  three\n")

    assert value == "one two\nthree"
    assert offsets[3] == 11
    assert "a: >-\n  one\n  two\n\n  three\n"[offsets[7]] == "\n"


def test_an_escape_stands_at_its_backslash() -> None:
    source = 'a: "x\\u00e9y"'
    value, offsets = aligned(source)

    assert value == "xéy"
    assert [source[at] for at in offsets] == ["x", "\\", "y"]
