"""The citation grammar, form by form."""

import re

import pytest

from generator.core.model import Citation
from generator.load import citations, mask, plain_marker


def read(text: str) -> tuple[Citation, ...]:
    return citations.read(text, mask.mask(text))


def shown(text: str) -> list[list[tuple[str, str, str, tuple[str, ...]]]]:
    """Key, prefix, locator and passages of each item of each citation."""
    return [
        [
            (item.key, item.prefix, item.locator, tuple(passage.exact for passage in item.passages))
            for item in found.items
        ]
        for found in read(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rot [@a].", [("a", "", "", ())]),
        ("Rot [@klein-2014, p. 3].", [("klein-2014", "", "p. 3", ())]),
        ("Rot [@a p. 3].", [("a", "", "p. 3", ())]),
        ("Rot [@a, sec. 2, fig. 1].", [("a", "", "sec. 2, fig. 1", ())]),
        ("Rot [see @a].", [("a", "see", "", ())]),
        ("Rot [see also @a, p. 3].", [("a", "see also", "p. 3", ())]),
        ("Rot [-@a].", [("a", "", "", ())]),
        ("Rot [see -@a, p. 3].", [("a", "see", "p. 3", ())]),
        ("Rot [@a; @b, p. 4].", [("a", "", "", ()), ("b", "", "p. 4", ())]),
        ("Rot [@a;@b].", [("a", "", "", ()), ("b", "", "", ())]),
        ("Rot [cf. @a, p. 1; but see @b].", [("a", "cf.", "p. 1", ()), ("b", "but see", "", ())]),
        ("Rot [ @a ].", [("a", "", "", ())]),
        ('Rot [@a, "its words"].', [("a", "", "", ("its words",))]),
        ("Rot [@a, “its words”].", [("a", "", "", ("its words",))]),
        ('Rot [@a "its words"].', [("a", "", "", ("its words",))]),
        ('Rot [@a, p. 3, "its words"].', [("a", "", "p. 3", ("its words",))]),
        ('Rot [@a, "its words", p. 3].', [("a", "", "p. 3", ("its words",))]),
        ('Rot [@a, "one", "two"].', [("a", "", "", ("one", "two"))]),
        ('Rot [@a, "one"; @b, "two"].', [("a", "", "", ("one",)), ("b", "", "", ("two",))]),
        ('Rot [@a, "one; two, [three] @b"].', [("a", "", "", ("one; two, [three] @b",))]),
        ('Rot [@a, "a “b” c"].', [("a", "", "", ("a “b” c",))]),
        ('Rot [@a, “a "b" c”].', [("a", "", "", ('a "b" c',))]),
        ('Rot [@a, "one … two ... three [sic]"].', [("a", "", "", ("one … two ... three [sic]",))]),
        ('Rot [@a, "one\ntwo"].', [("a", "", "", ("one two",))]),
        ('Rot [@a,\n"one\r\n  two"].', [("a", "", "", ("one two",))]),
        ('> Rot [@a, "one\n> two"].', [("a", "", "", ("one two",))]),
        ('Rot [@a, "5 < 6 > 4"].', [("a", "", "", ("5 < 6 > 4",))]),
        ('Rot [@a, "the *best* of_it"].', [("a", "", "", ("the *best* of_it",))]),
        ("Rot [@a.].", [("a", "", "", ())]),
        ("Rot [@a, p. 3.].", [("a", "", "p. 3", ())]),
        ("Rot [@2014:a.b_c/d].", [("2014:a.b_c/d", "", "", ())]),
        ("Rot [@a#b$c%d&e-f+g?h<i>j~k].", [("a#b$c%d&e-f+g?h<i>j~k", "", "", ())]),
        ("Rot [@Müller_2014].", [("Müller_2014", "", "", ())]),
        ('Rot [see "The Rot" in @a].', [("a", 'see "The Rot" in', "", ())]),
        ("Rot [a me@example.org, @a].", [("a", "a me@example.org,", "", ())]),
        ("| a | b |\n|---|---|\n| c | d [@a] |", [("a", "", "", ())]),
        ("## Rot [@a]", [("a", "", "", ())]),
        ("- Rot [@a].", [("a", "", "", ())]),
        ("Rot ![a [x](y) b](c) [@a].", [("a", "", "", ())]),
        ("Rot [one] [@a] (two).", [("a", "", "", ())]),
        ("[outer [@a] bracket]", [("a", "", "", ())]),
        ("*Rot [@a]*", [("a", "", "", ())]),
        ("Rot [@https://example.org/a/b].", [("https://example.org/a/b", "", "", ())]),
        ("Rot [@a//b:/c].", [("a//b:/c", "", "", ())]),
        ('Rot [@a"its words"].', [("a", "", "", ("its words",))]),
        ("Rot [@a, p. 3 [sic], n. 4].", [("a", "", "p. 3 [sic], n. 4", ())]),
        ("Rot [@a, [1; 2]; @b].", [("a", "", "[1; 2]", ()), ("b", "", "", ())]),
        ("Rot [[sic] @a].", [("a", "[sic]", "", ())]),
        ("Rot [see—@a].", [("a", "see—", "", ())]),
        ("Rot [see...@a].", [("a", "see...", "", ())]),
        ("Rot [see “x”: @a].", [("a", "see “x”:", "", ())]),
        (r"Rot [@a, pt. 1\; 2; @b].", [("a", "", "pt. 1; 2", ()), ("b", "", "", ())]),
        (r"Rot [@a, a 3\" disk].", [("a", "", 'a 3" disk', ())]),
        (r"Rot [@a, \[sic\]].", [("a", "", "[sic]", ())]),
        ("Rot [Q&amp;A in @a, x &lt; y].", [("a", "Q&A in", "x < y", ())]),
        ("Rot [@a, &#59; x].", [("a", "", "&#59; x", ())]),
    ],
)
def test_forms_of_one_citation(text: str, expected: list[tuple[str, str, str, tuple[str, ...]]]) -> None:
    assert shown(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "no citation",
        "[a]",
        "[1]",
        "[me@example.org]",
        "[write to me@example.org]",
        r"\[@a]",
        r"\[see @a, p. 3]",
        r"[\@a]",
        "`[@a]`",
        "``x ` [@a]``",
        "    [@a] in indented code",
        "```\n[@a]\n```",
        "~~~ text\n[@a]\n~~~",
        "<!-- [@a] -->",
        "<!--\n\n[@a]\n\n-->",
        "text <!-- [@a] --> text",
        "[@a](https://example.org)",
        "[text](https://example.org/[@a])",
        "[text](https://example.org '[@a]')",
        "![alt [@a]](x.png)",
        "![@a](x.png)",
        "[@a][ref]\n\n[ref]: https://example.org",
        "[ref]: https://example.org/[@a]",
        "<https://example.org/[@a]>",
        "https://example.org/@a",
        '<a href="[@a]">x</a>',
        "x\n{: title='[@a]' }",
        "[^@a]",
        "@a",
        "(@a)",
        "[@]",
        "[@ a]",
        "[@-a]",
        "[@a",
        "[@a\n\n]",
        "- Rot [@a\n- b]",
        "[@a\n# b]",
        '[@a, "b]',
        "[@a, “b]",
        '[@a, ""]',
        "[@a, @b]",
        "[@a,, @b]",
        "[@a;]",
        "[;@a]",
        "[@a; b]",
        "[@a—b]",
        "[text [@a]](https://example.org)",
        "[see [x] and [y]]",
        "[@a, [x](y)]",
        "[@a, [x [y]]]",
        "[[x]@a]",
        "[+@a]",
        "[x/@a]",
        "[@{a}]",
        "[@a//]",
    ],
)
def test_what_is_no_citation(text: str) -> None:
    assert read(text) == ()


def test_spans_are_those_of_marker_key_and_words() -> None:
    text = 'Rot [see -@klein-2014, p. 3, "its words"; @b].'
    (citation,) = read(text)
    first, second = citation.items

    assert text[citation.span.start : citation.span.end] == '[see -@klein-2014, p. 3, "its words"; @b]'
    assert text[first.key_span.start : first.key_span.end] == "@klein-2014"
    assert text[second.key_span.start : second.key_span.end] == "@b"
    assert text[first.passages[0].span.start : first.passages[0].span.end] == "its words"


def test_the_short_way_and_the_long_way_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        "[@a]",
        "[@a, p. 3]",
        "[@a,p. 3.]",
        '[@a, "b c"]',
        '[@a, p. 3, "b [c]; d"]',
        '[@a,"b"]',
        '[@a, " "]',
        "[@a, ]",
        "[@a; @b]",
        '[@a, p. 3,.; @b-1,"c" ]',
        '[@a, "b", p. 3; @b]',
        '[@a, ""; @b]',
        "[@a; `b` @c, d `e`; @f]",
        "[@a; @b](c)",
        "[@a; @b [@c; @d]",
        "[@a; b]",
    ]
    short = [read(text) for text in texts]
    monkeypatch.setattr(plain_marker, "_PART", re.compile(r"(?!)"))

    assert [read(text) for text in texts] == short


def test_brackets_side_by_side_are_two_citations() -> None:
    assert [[item.key for item in found.items] for found in read("Rot [@a][@b] [@c].")] == [
        ["a"],
        ["b"],
        ["c"],
    ]


def test_a_thousand_citations_in_one_sentence() -> None:
    many = read("Rot " + " ".join(f"[@s{number}]" for number in range(1000)) + ".")
    one = read("Rot [" + "; ".join(f"@s{number}" for number in range(1000)) + "].")

    assert len(many) == 1000
    assert len(one[0].items) == 1000


def test_a_marker_that_fails_does_not_hide_the_next() -> None:
    assert shown('Rot [@a, "b] and [@c].') == [[("c", "", "", ())]]
    assert shown("Rot [@a and [@c].") == [[("c", "", "", ())]]
