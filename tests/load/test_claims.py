"""Blocks, claims, their states, headings and links of whole texts."""

import pytest
from markdown import Markdown

from generator.core.model import Part, Prose
from generator.load import headings, prose


def body(text: str) -> Prose:
    return prose.body(text, 0)


def claims(text: str) -> list[tuple[str, str]]:
    return [(claim.text, claim.state.value) for claim in body(text).claims]


def test_blocks_are_paragraphs_items_quotations_footnotes_and_definitions() -> None:
    text = (
        "# Heading\n\nA paragraph.\n\n- An item.\n- Another.\n\n> A quotation.\n\nTerm\n:   A definition.\n\n"
        "Note[^1].\n\n[^1]: A footnote.\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n![alt](x.png)\n\n[r]: https://x.org\n"
    )

    assert [(block.kind.value, [claim.text for claim in block.claims]) for block in body(text).blocks] == [
        ("paragraph", ["A paragraph."]),
        ("item", ["An item."]),
        ("item", ["Another."]),
        ("quote", ["A quotation."]),
        ("definition", ["A definition."]),
        ("paragraph", ["Note."]),
        ("footnote", ["A footnote."]),
    ]


def test_states_come_from_the_text_alone() -> None:
    text = (
        'One. Two [@a]. Three [@a, "b"]. Four [@a] and five [@b, "c"].\n\nOurs [@a, "b"].\n{: .analysis }\n'
    )

    assert claims(text) == [
        ("One.", "uncited"),
        ("Two.", "cited"),
        ("Three.", "quoted"),
        ("Four and five.", "quoted"),
        ("Ours.", "analysis"),
    ]


@pytest.mark.parametrize(
    "attributes",
    ["{: .analysis }", "{ .analysis }", "{: .wide .analysis }", "{: class='analysis' }", "{:.analysis}"],
)
def test_analysis_is_marked_on_the_last_line_of_its_block(attributes: str) -> None:
    assert [block.analysis for block in body(f"Ours.\n{attributes}\n\nTheirs.\n").blocks] == [True, False]


@pytest.mark.parametrize("attributes", ["{: .analysis-not }", "{: #analysis }", "{: title='analysis' }"])
def test_other_attributes_do_not_mark_analysis(attributes: str) -> None:
    assert [block.analysis for block in body(f"Ours.\n{attributes}\n").blocks] == [False]


def test_a_citation_covers_the_sentence_it_stands_in_or_the_one_before() -> None:
    text = "One [@a]. Two. [@b] Three [@c] goes on [@d]. Four. [@e] [@f]"
    found = [
        (claim.text, [item.key for citation in claim.citations for item in citation.items])
        for claim in body(text).claims
    ]

    assert found == [("One.", ["a"]), ("Two.", ["b"]), ("Three goes on.", ["c", "d"]), ("Four.", ["e", "f"])]


def test_spans_begin_after_markers_and_end_with_their_citations() -> None:
    text = "- **One.** Two [@a].\n- Three.[@b]\n\n> Four\n> five. [@c]\n\nSix.\n{: .analysis }\n"
    spans = [text[claim.span.start : claim.span.end] for claim in body(text).claims]

    assert spans == ["**One.**", "Two [@a].", "Three.[@b]", "Four\n> five. [@c]", "Six."]


def test_stops_within_markers_end_nothing() -> None:
    assert claims('Klein found this [@a, p. 3. Then, "It rots. All of it."] in 2014.') == [
        ("Klein found this in 2014.", "quoted")
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A *b* **c** ***d*** _e_ __f__.", "A b c d e f."),
        ("2 * 3 * 4 and a_b_c.", "2 * 3 * 4 and a_b_c."),
        ("**a *b***.", "a b."),
        ("See [the *report*](https://example.org) now.", "See the report now."),
        ("See <https://example.org/a> now.", "See https://example.org/a now."),
        ("See https://example.org/a now.", "See https://example.org/a now."),
        ("Use `a *b*` now.", "Use a *b* now."),
        ("An ![image](x.png) here.", "An here."),
        ("A note[^1] here.", "A note here."),
        (r"A \*star\* here.", "A *star* here."),
        ("A &amp; B.", "A & B."),
        ("Two\nlines  \nhere.", "Two lines here."),
        ("Rot [@a], they say [@b; @c].", "Rot, they say."),
        ("A <b>bold</b> word.", "A bold word."),
        ("A <!-- note --> word.", "A word."),
        ("> A\n> b.", "A b."),
    ],
)  # fmt: skip
def test_text_is_what_a_reader_sees(text: str, shown: str) -> None:
    assert [found for found, _ in claims(text)] == [shown]


def test_summary_and_takeaways_are_one_block_of_plain_text() -> None:
    text = "# Not a heading. - Not an item [@a].\n    Not code."
    found = prose.inline(Part.SUMMARY, text, 10)

    assert len(found.blocks) == 1
    assert [claim.text for claim in found.claims] == ["# Not a heading.", "- Not an item.", "Not code."]
    assert found.headings == ()
    assert found.locate(found.citations[0].span).start == text.index("[@a]") + 10


def test_empty_texts_have_nothing() -> None:
    for text in ("", "\n", "   ", "\r\n\r\n", "[@a]"):
        assert body(text).blocks == ()
    assert prose.inline(Part.SUMMARY, "", 0).blocks == ()


HEADINGS = """\
# One
## One
## Two *words* and `code`
## It's 5 < 6 -- really...
### C#
### Closed ###
## Cited [@a, "b"] here
## Ärger & Über
## 日本
## [Link](https://example.org)
## Custom {#mine}
## Custom {: #other .x }
## mine
## One_1

Under
-----

Under *two*
===

####### Seven
#
## a_b_c and __d__
"""


def test_slugs_are_those_of_the_page() -> None:
    found = body(HEADINGS).headings
    engine = Markdown(extensions=["attr_list", "toc"])
    engine.convert(HEADINGS.replace(' [@a, "b"]', ""))

    def ids(tokens: list[dict[str, object]]) -> list[object]:
        return [entry for token in tokens for entry in (token["id"], *ids(token["children"]))]  # type: ignore[arg-type]

    assert [heading.slug for heading in found] == ids(engine.toc_tokens)  # type: ignore[attr-defined]


def test_headings_have_level_text_and_span() -> None:
    text = "## Two *words* [@a] ##\n\nUnder\n=====\n"
    first, second = body(text).headings

    assert (first.level, first.text, text[first.span.start : first.span.end]) == (
        2,
        "Two words",
        "Two *words* [@a]",
    )
    assert (second.level, second.text, second.slug) == (1, "Under", "under")


@pytest.mark.parametrize(("slug", "last"), [("a", "a_29999"), ("a_2", "a_30001"), ("", "_30000")])
def test_many_equal_headings_take_no_square_of_steps(slug: str, last: str) -> None:
    anchors = headings.Anchors()

    assert [anchors.unique(slug) for _ in range(30_000)][-1] == last


def test_numbers_that_headings_have_of_themselves_are_passed_over() -> None:
    anchors = headings.Anchors(["a_3"])

    assert [anchors.unique(slug) for slug in ("a", "a", "a_2", "a_1", "a_1", "a", "a_3", "a_02")] == [
        "a",
        "a_1",
        "a_2",
        "a_4",
        "a_5",
        "a_6",
        "a_7",
        "a_02",
    ]


def test_links_and_images_with_their_addresses() -> None:
    text = (
        "[a](https://a.org 'T'), [b](<b c.md#d>), ![e](e.png), [f][g], [g], <https://h.org>, https://i.org/j_(k).\n"
        "`[no](x)` [l [m](n)](o) [p]() \\[q](r)\n\n[G]: ../s.md\n"
    )
    assert [(link.target, link.image, link.text) for link in body(text).links] == [
        ("https://a.org", False, "a"),
        ("b c.md#d", False, "b"),
        ("e.png", True, "e"),
        ("https://h.org", False, "https://h.org"),
        ("https://i.org/j_(k)", False, "https://i.org/j_(k)"),
        ("n", False, "m"),
        ("o", False, "l [m](n)"),
        ("", False, "p"),
        ("../s.md", False, "f"),
        ("../s.md", False, "g"),
    ]
    for link in body(text).links:
        assert text[link.span.start : link.span.end] == link.target
