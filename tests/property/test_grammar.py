"""The citation grammar on any text, and on markers written from what they are to say."""

import re
import unicodedata

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from generator.core.model import Citation, CitationItem
from generator.load import mask, prose
from generator.load.vocabulary import KEY as LEGAL

PIECES = st.sampled_from(
    [
        "[@a]", "[@a, p. 3]", '[@a, "b c"]', "[see @a; -@b]", "[@a, [b] c]", "[@", "[", "]", "(", ")", "（", "］", "@a", "-@b", "@",
        ";", "；", ",", "，", " ", "\n", "\n\n", "\n> ", "\n- ", '"', "“", "”", "„", "'", "\\", "\\;", "&amp;", "&", "*", "_", "`",
        "![", "](x)", "][", "^", "{", "}", "<!--", "-->", "<b>", "https://x.org/", "me@x.org", ".", "...", "…", "—", "p. 3", "see", "é", "日", "\u0301", "\u200b", "\x00",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join)


@given(TEXTS)
@settings(max_examples=600, deadline=None)
def test_spans_are_in_order_apart_and_within_and_keys_are_legal(text: str) -> None:
    body = prose.body(text, 0, {"a", "b"})
    done = 0
    for citation in body.citations:
        assert done <= citation.span.start < citation.span.end <= len(text)
        at = citation.span.start
        for item in citation.items:
            assert LEGAL.fullmatch(item.key)
            assert at < item.key_span.start < item.key_span.end < citation.span.end
            assert text[item.key_span.start : item.key_span.end] == f"@{item.key}"
            at = item.key_span.end
            for passage in item.passages:
                assert at < passage.span.start < passage.span.end < citation.span.end
                at = passage.span.end
                assert passage.exact.split() == passage.exact.split(" ") != [""]
        done = citation.span.end


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_what_is_masked_yields_no_citation(text: str) -> None:
    body = prose.body(text, 0)
    for citation in body.citations:
        for item in citation.items:
            for at in (
                citation.span.start,
                *range(item.key_span.start, item.key_span.end),
                citation.span.end - 1,
            ):
                assert body.masked[at] == text[at]


HIDDEN = st.sampled_from(
    ["`{}`", "`` {} ` ``", "<!-- {} -->", "[x](https://x.org/ '{}')", "![{}](x.png)", '<b title="{}">', "    {}", "```\n{}\n```", "~~~\n{}\n~~~", "[r]: https://x.org/ '{}'"]
)  # fmt: skip
WORDS = st.text(alphabet="ab1 .-", min_size=1, max_size=8).filter(str.strip)


@given(st.lists(st.tuples(HIDDEN, WORDS), min_size=1, max_size=4))
@settings(max_examples=200, deadline=None)
def test_hidden_markers_are_none_and_hide_no_other(places: list[tuple[str, str]]) -> None:
    text = "\n\n".join(form.format(f"[@a, {words}]") for form, words in places)
    with_another = f"{text}\n\nRot [@b].\n"

    assert prose.body(text, 0).citations == ()
    assert [item.key for found in prose.body(with_another, 0).citations for item in found.items] == ["b"]


LETTERS = st.characters(categories=("L", "N")).filter(str.isalnum) | st.sampled_from("ab_1é日")
KEYS = st.lists(
    st.tuples(st.text(LETTERS, min_size=1, max_size=4), st.sampled_from([*":.#$%&-+?<>~/", "//", "://"])),
    min_size=1,
    max_size=4,
).map(lambda parts: "".join(word + sign for word, sign in parts[:-1]) + parts[-1][0])
PREFIXES = st.sampled_from(
    [
        "",
        "",
        "see",
        "see also",
        "cf.",
        "e.g.,",
        "as in §3 of",
        "Q&amp;A in",
        "a [sic] b",
        'the "x" in',
        "5 <",
        "see,",
    ]
)
LOCATORS = st.sampled_from(
    [
        "",
        "",
        "p. 3",
        "pp. 3-4",
        "sec. 2, fig. 1",
        "[sic]",
        "n. 5 (but)",
        "§ 3",
        "1\\; 2",
        "x &amp; y",
        '3\\" disk',
        "it's",
        "ch. 日",
    ]
)
PASSAGES = st.lists(
    st.text(alphabet="ab 12.,;:!?[]()@*_`<>&\\'“”…日\u0301\n", min_size=1, max_size=12), max_size=3
)
SPACES = st.sampled_from([" ", "", "  ", "\n"])


@st.composite
def items(draw: st.DrawFn) -> tuple[str, tuple[str, str, str, tuple[str, ...]]]:
    """A part as written, and what it is to say."""
    key, prefix, locator = draw(KEYS), draw(PREFIXES), draw(LOCATORS)
    passages = [words for words in draw(PASSAGES) if words.strip()]
    written = f"{prefix} " if prefix else ""
    written += draw(st.sampled_from(["@", "-@"])) + key
    written += f",{draw(SPACES) or ' '}{locator}" if locator else ""
    for words in passages:
        # A passage is not read as Markdown, but in it code, links and comments are.
        written += f',{draw(SPACES)}"{words}"'
    said = {"Q&amp;A in": "Q&A in", "1\\; 2": "1; 2", "x &amp; y": "x & y", '3\\" disk': '3" disk'}
    return written, (
        key, said.get(prefix, prefix), said.get(locator, locator), tuple(" ".join(p.split()) for p in passages),
    )  # fmt: skip


def told(item: CitationItem) -> tuple[str, str, str, tuple[str, ...]]:
    return item.key, item.prefix, item.locator, tuple(passage.exact for passage in item.passages)


@given(st.lists(items(), min_size=1, max_size=4), SPACES, SPACES)
@settings(max_examples=600, deadline=None)
@example([('@a, "x\n1. y"', ("a", "", "", ("x 1. y",)))], "", " ")
def test_what_is_written_is_what_is_read(
    parts: list[tuple[str, tuple[str, str, str, tuple[str, ...]]]], before: str, after: str
) -> None:
    marker = "[" + f"{before};{after}".join(written for written, _ in parts) + "]"
    text = f"Rot {marker} and more."
    masked = mask.mask(text)
    # What Markdown hides, or begins a block with, is tested elsewhere.
    assume(masked == text and not re.search(r"\n[ \t]*(\n|[-+*>:#`~=|]|\d+\.)", text))
    (found,) = prose.body(text, 0).citations

    assert text[found.span.start : found.span.end] == marker
    assert [told(item) for item in found.items] == [said for _, said in parts]


# Mostly of what keys are made of: few other texts are keys.
@settings(suppress_health_check=[HealthCheck.filter_too_much])
@given(st.text(st.sampled_from("abXY09_:.#$%&-+?<>~/éß") | st.characters(), max_size=6))
def test_a_key_is_what_is_declared_as_one(key: str) -> None:
    text = f"Rot [@{key}]."
    assume(unicodedata.normalize("NFC", key) == key and LEGAL.fullmatch(key))
    (found,) = prose.body(text, 0).citations

    assert isinstance(found, Citation)
    assert [item.key for item in found.items] == [key]
