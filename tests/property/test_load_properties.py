"""What holds of any text at all."""

import re
from pathlib import Path

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from yaml.nodes import MappingNode

from generator.core.position import LineIndex
from generator.core.settings import Settings
from generator.load import citations, mask, prose, scalars, yaml_tree
from generator.load.briefing import load

SETTINGS = Settings(Path("/nowhere"))

PIECES = st.sampled_from(
    [
        "[@a]", "[@a, p. 3]", '[@a, "b c"]', "[see @a; -@b]", "[@", "[", "]", "(", ")", "@a", "](x)", "![", "`", "``", "*", "_",
        "<b>", "<!--", "-->", "\n", "\n\n", "\r\n", "\r", "\n- ", "\n> ", "\n    ", "\n# ", "\n```\n", "\n1. ", "\n---\n", "\n: ",
        "\n[^1]: ", "\n[r]: x\n", "{: .analysis }", "\\", "\\[", '"', "“", "”", ". ", "… ", "Dr. ", "word", "Wörd 3.5", " ", "\t",
        "|", "\n|--|--|\n", "https://a.org/b", "me@a.org", "\x00", "\ufeff", "日本。", "😀", "&amp;", ";", ",", "~~~", "...",
    ]
)  # fmt: skip
MARKDOWN = st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join)
BREAKS = re.compile(r"\r\n|\n|\r")


@given(MARKDOWN)
@settings(max_examples=300, deadline=None)
def test_masking_keeps_length_and_line_breaks(text: str) -> None:
    masked = mask.mask(text)

    assert len(masked) == len(text)
    assert [found.span() for found in BREAKS.finditer(masked)] == [
        found.span() for found in BREAKS.finditer(text)
    ]
    assert all(kept in {written, " "} for kept, written in zip(masked, text, strict=True))


@given(MARKDOWN)
@settings(max_examples=300, deadline=None)
def test_citations_are_brackets_apart_from_one_another(text: str) -> None:
    found = citations.read(text, mask.mask(text))
    end = 0
    for citation in found:
        assert citation.span.start >= end
        end = citation.span.end
        assert (text[citation.span.start], text[end - 1]) == ("[", "]")
        assert citation.items
        for item in citation.items:
            assert text[item.key_span.start : item.key_span.end] == f"@{item.key}"
            for passage in item.passages:
                assert passage.exact
                assert citation.span.start < passage.span.start < passage.span.end < end


@given(MARKDOWN)
@settings(max_examples=300, deadline=None)
def test_claims_lie_in_order_within_their_blocks_and_hold_their_citations(text: str) -> None:
    body = prose.body(text, 0)
    end = 0
    for block in body.blocks:
        assert block.claims
        for claim in block.claims:
            assert block.span.start <= claim.span.start < claim.span.end <= block.span.end
            assert claim.span.start >= end
            end = claim.span.end
            assert claim.text == " ".join(claim.text.split())
            for citation in claim.citations:
                assert claim.span.start <= citation.span.start < citation.span.end <= claim.span.end
    covering = [citation for claim in body.claims for citation in claim.citations]
    assert len(covering) == len(set(covering))


@given(MARKDOWN)
@settings(max_examples=200, deadline=None)
def test_what_is_malformed_is_not_also_a_citation(text: str) -> None:
    body = prose.body(text, 0, {"a"})
    taken = [citation.span for citation in body.citations]
    for problem in body.malformed:
        span = problem.span
        assert 0 <= span.start < span.end <= len(text)
        assert problem.message
        assert problem.help
        assert not any(citation.start <= span.start < citation.end for citation in taken)


@given(MARKDOWN, st.data())
@settings(max_examples=200, deadline=None)
def test_positions_go_there_and_back(text: str, data: st.DataObject) -> None:
    index = LineIndex(text)
    offset = data.draw(st.integers(0, len(text)))

    assert index.offset(index.position(offset)) == offset


@given(
    st.binary(max_size=200) | MARKDOWN.map(lambda text: f"---\n{text}\n---\n{text}".encode(errors="ignore"))
)
@example(b"---\n? a\n---")
@example(b"---\nallow: x\ndate: []\nsources: {}\n---\n")
@settings(max_examples=400, deadline=None)
def test_the_loader_raises_nothing_on_any_bytes(data: bytes) -> None:
    briefing = load("briefings/2026/a.md", data, SETTINGS)

    for fault in briefing.faults:
        assert 0 <= fault.problem.span.start <= fault.problem.span.end <= len(briefing.text)
    assert briefing.readable or briefing.body is None


NAMES = st.sampled_from(
    [
        "title",
        "date",
        "authors",
        "topics",
        "status",
        "summary",
        "takeaways",
        "sources",
        "corrections",
        "allow",
        "aliases",
        "zzz",
    ]
)
WORDS = st.sampled_from(
    ["a", "2026-05-07", "2026", "[@a]", "Two words", "", "draft", "CIT002", "2026/old", "webpage", "@"]
)
FIELDS = st.sampled_from(
    ["id", "title", "type", "author", "issued", "date", "text", "created", "updated", "family", "literal"]
)
VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS | WORDS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(NAMES, VALUES, max_size=8))
@settings(max_examples=300, deadline=None)
def test_the_loader_raises_nothing_on_any_front_matter(front: dict[str, object]) -> None:
    text = "---\n" + yaml.safe_dump(front, allow_unicode=True) + "---\nText.\n"
    briefing = load("briefings/2026/a.md", text.encode(), SETTINGS)

    assert all(fault.problem.span.end <= len(text) for fault in briefing.faults)
    assert all(source.id for source in briefing.sources)


STYLES = st.sampled_from(["", "'", '"', "|", ">"])


@given(st.text(alphabet="ab é😀 \n\t'\"\\:#-@[]", max_size=60), STYLES, st.sampled_from(["\n", "\r\n"]))
@example("a\n\n b\n", ">", "\r\n")
@settings(max_examples=400, deadline=None)
def test_each_character_of_a_scalar_is_where_it_was_written(value: str, style: str, line_end: str) -> None:
    source = yaml.safe_dump({"a": value}, default_style=style, allow_unicode=True, width=20)
    source = source.replace("\n", line_end)
    root = yaml_tree.compose(source)
    assert isinstance(root, MappingNode)
    node = root.value[0][1]
    found = scalars.offsets(node, source, 0)
    offsets = range(found, found + len(node.value)) if isinstance(found, int) else found

    assert len(offsets) == len(node.value)
    for character, at in zip(node.value, offsets, strict=True):
        if character in "abé😀":
            assert source[at] in {character, "\\"}  # the emitter escapes what is not in the first plane
