"""What is blanked, and that nothing else is."""

import pytest

from generator.core.position import Span
from generator.load import mask


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plain *text* with 5 < 6", "plain *text* with 5 < 6"),
        ("a `b` c", "a     c"),
        ("a ``b ` c`` d", "a           d"),
        ("a ``` b ``c d", "a ``` b ``c d".replace("``` b ``", "        ").replace("a         c", "a         c")),
        ("a ` b", "a ` b"),
        ("a <b>c</b>", "a    c    "),
        ("a <!-- b\nc --> d", "a       \n      d"),
        ("a <https://example.org> b", "a                       b"),
        ("a https://example.org/b. c", "a                      . c"),
        ("a [b](c) d", "a [b]    d"),
        ("a [b](<c d> 'e') d", "a [b]            d"),
        ("a ![b [@k]](c) d", "a              d"),
        ("a [b][c] d\n\n[c]: e", "a [b]    d\n\n      "),
        ("a [b][c] d", "a [b][c] d"),
        ("a[^1] b\n\n[^1]: c", "a     b\n\n      c"),
        ("a\n{: .b }", "a\n       "),
        ("a *b*{: .c } d", "a *b*        d"),
        (r"a \*b\* \[@c] d", "a   b         d"),
        ("    code\n\ntext", "        \n\ntext"),
        ("```\ncode\n```\ntext", "   \n    \n   \ntext"),
        ("- a\n- b", "  a\n  b"),
        ("> a\n> b", "  a\n  b"),
        ("# a #\nb", "  a  \nb"),
        ("a\n===\nb", "a\n   \nb"),
        ("<!--\n\n[@a]\n\n-->\nb", "    \n\n    \n\n   \nb"),
        ('a [@k, "b `c` d"] e', 'a [@k, "b     d"] e'),
        ("a [@k<b>c] d", "a [@k<b>c] d"),
        ("a\r\n```\r\nb\r\n```\r\nc", "a\r\n   \r\n \r\n   \r\nc"),
        ("a `b\nc` d", "a   \n   d"),
        ("`a\n\nb`", "`a\n\nb`"),
    ],
)  # fmt: skip
def test_everything_but_words_is_blanked(text: str, words: str) -> None:
    assert mask.mask(text) == words


def test_html_is_found_outside_of_code_and_comments() -> None:
    text = "a <b>c</b> `<i>` <!-- <u> --> <https://example.org>\n\n    <pre>\n"

    assert [text[span.start : span.end] for span in mask.html(text)] == ["<b>", "</b>"]
    assert mask.html("5 < 6 > 4") == ()
    assert mask.html("<p class='>'>") == (Span(0, 13),)
