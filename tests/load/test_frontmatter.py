"""Bytes to text, text to front matter and body."""

import pytest

from generator.load import frontmatter, yaml_tree


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("closing", ["---", "...", "---  ", "---\t"])
def test_accepted_forms(mark: bytes, line_end: str, closing: str) -> None:
    written = line_end.join(["--- ", "title: Tïtle", "authors: [desk]", closing, "", "Bödy."])
    text = frontmatter.decode(mark + written.encode())
    front = frontmatter.read(text)

    assert yaml_tree.data(front.root) == {"title": "Tïtle", "authors": ["desk"]}
    assert text[front.body :] == f"{line_end}Bödy."
    title = yaml_tree.entries(front.root)["title"][1]
    span = front.span(title)
    assert text[span.start : span.end] == "Tïtle"


@pytest.mark.parametrize("text", ["---\na: b\n---", "---\na: b\n---\n"])
def test_a_body_may_be_empty(text: str) -> None:
    assert text[frontmatter.read(text).body :] == ""


def test_scalars_are_text_and_null_is_absent() -> None:
    text = (
        "---\na: 2014-12-26\nb: yes\nc: 1e3\nd: ~\ne:\nf: null\ng: ''\nh: 'null'\ni: [1, ~, x]\nj: 0o7\n---\n"
    )

    assert yaml_tree.data(frontmatter.read(text).root) == {
        "a": "2014-12-26",
        "b": "yes",
        "c": "1e3",
        "h": "null",
        "i": ["1", "", "x"],
        "j": "0o7",
    }


def test_the_first_of_two_keys_counts() -> None:
    front = frontmatter.read("---\na: b\na: c\n---\n")

    assert yaml_tree.data(front.root) == {"a": "b"}
    assert [fault.code for fault in front.faults] == ["MET004"]


def test_a_rule_in_the_body_does_not_end_the_front_matter_twice() -> None:
    text = "---\na: b\n---\nText.\n\n---\n\nMore.\n"

    assert text[frontmatter.read(text).body :] == "Text.\n\n---\n\nMore.\n"


def test_deep_but_reasonable_nesting_is_read() -> None:
    depth = yaml_tree.DEPTH_MAX - 2
    text = "---\na: " + "[" * depth + "x" + "]" * depth + "\nb: [" + "[], " * 300 + "]\n---\n"

    assert frontmatter.read(text).root


def test_an_anchor_that_nothing_refers_to_does_no_harm() -> None:
    assert yaml_tree.data(frontmatter.read("---\na: &b c\n---\n").root) == {"a": "c"}


def test_emphasis_is_no_alias() -> None:
    assert yaml_tree.data(frontmatter.read("---\na: so *very* old, **really**\n---\n").root)
