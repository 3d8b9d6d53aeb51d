import pytest

from generator.report.excerpt import excerpt
from generator.report.visible import cut, visible, visible_at
from tests.report.test_excerpt import at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain – “text” é", "plain – “text” é"),
        ("日本 हिन्दी می\u200cخواهم", "日本 हिन्दी می\u200cخواهم"),
        ("a\tb\nc\r", r"a\tb\nc\r"),
        ("\x1b[31m\x9b", r"\x1b[31m\x9b"),
        ("\u202e\u2066\u200b\xad", r"\u202e\u2066\u200b\xad"),
        ("\u2028\ud800", r"\u2028\ud800"),
        ("\ufffe\uffff\ufdd0\U0010ffff", r"\ufffe\uffff\ufdd0\U0010ffff"),
        ("\ufffd\ufdcf\ufdf0", "\ufffd\ufdcf\ufdf0"),
        ("a ##[add-mask]b", r"a \x23#[add-mask]b"),
        ("###[group]##VSO[x]", r"#\x23#[group]\x23#VSO[x]"),
        ("##\x1b[x", r"##\x1b[x"),
        ("## [link](x) #[a] ##", "## [link](x) #[a] ##"),
    ],
)
def test_what_would_be_obeyed_or_missed_is_spelt_out(text: str, expected: str) -> None:
    assert visible(text) == expected
    assert visible(visible(text)) == expected


@pytest.mark.parametrize("text", ["##[a] ###[b] ##vso[c] ## [", "a\x1b\u202eb"])
def test_character_by_character_is_as_the_whole(text: str) -> None:
    assert "".join(visible_at(text, offset) for offset in range(len(text))) == visible(text)


def test_an_excerpt_of_a_command_keeps_its_carets_in_place() -> None:
    assert excerpt(at("see ##[add-mask] x", 18, 19)) == (r"see \x23#[add-mask] x", " " * 20 + "^")


@pytest.mark.parametrize(
    ("text", "expected"), [("abc", "abc"), ("abcd", "abcd"), ("abcde", "abc…"), ("ab cd", "ab…")]
)
def test_what_is_cut_ends_in_an_ellipsis(text: str, expected: str) -> None:
    assert cut(text, 4) == expected
