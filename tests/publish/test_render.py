"""The HTML contract between the pages and the theme: claims, marks, evidence, headings, what surrounds them."""

import re
from dataclasses import replace

import pytest
from markdown import Markdown

from generator.core.diagnostic import Diagnostic, Severity
from generator.core.evidence import (
    By,
    Captured,
    Change,
    Evidence,
    Link,
    Memento,
    Result,
    Sighting,
    SourceEvidence,
)
from generator.core.model import State
from generator.core.settings import Settings
from generator.publish.render import Rendered, render_briefing
from generator.publish.views import ContentsEntry
from tests.publish.texts import ANTHROPIC, EXTENSIONS, KLEIN, SETTINGS, Element, briefing, parse, prose

AT = "2026-05-08T10:00:00Z"


def render(body: str = "", summary: str = "", takeaways: tuple[str, ...] = ()) -> Rendered:
    return render_briefing(briefing(body, summary, takeaways), SETTINGS)


def body_of(text: str) -> Element:
    return parse(render(text).body_html)


def test_a_citation_is_a_mark_after_the_full_stop() -> None:
    assert render("«A claim [@b].»").body_html == (
        '<p><span class="claim" data-state="cited" id="claim-1">A claim.</span>'
        '<span class="cite-group"><a class="cite" data-state="cited" id="cite-1-1" href="#ref-1" role="doc-noteref"'
        ' aria-label="Source 1, PLOS ONE: cited"><span class="mark" aria-hidden="true">○</span>1</a></span></p>'
    )


def test_a_passage_is_evidence_behind_its_group() -> None:
    html = render('«A claim [@a, "all of the compute"].»').body_html
    assert html.endswith(
        '</a></span><span class="evidence" id="evidence-1-1" data-state="quoted" role="note">'
        '<span class="evidence-source"><b>1</b> Anthropic, 6 May 2026</span>'
        '<span class="evidence-passage">“…<mark>all of the compute</mark>…”</span>'
        '<span class="evidence-state"><span class="mark" aria-hidden="true">◐</span> <b>Quoted</b>, not looked for yet'
        ' · <a href="https://a.example.org/x" rel="noopener">source</a></span></span></p>'
    )
    assert (
        'aria-label="Source 1, Anthropic, 6 May 2026: quoted"><span class="mark" aria-hidden="true">◐</span>1'
        in html
    )


def test_several_sources_are_one_group_with_prefix_and_locator() -> None:
    html = render('«A claim [see @b, p. 3; @a, "words"].»').body_html
    groups = parse(html).all("span.cite-group")
    assert [mark.attributes["id"] for mark in groups[0].all("a.cite")] == ["cite-1-1", "cite-1-2"]
    assert groups[0].text == "see ○1, p.\u00a03◐2"
    assert "evidence-1-2" in html
    assert "evidence-1-1" not in html


def test_sources_are_numbered_in_reading_order() -> None:
    rendered = render("Body [@a].", "Summary [@b].", ("One [@a].",))
    assert 'href="#ref-1"' in rendered.summary_html
    assert 'href="#ref-2"' in rendered.takeaways_html[0]
    assert 'href="#ref-2"' in rendered.body_html
    assert [(mark.key, mark.anchor) for mark in rendered.marks] == [
        ("b", "cite-1-1"),
        ("a", "cite-2-1"),
        ("a", "cite-3-1"),
    ]


def test_an_unknown_key_stays_to_be_seen() -> None:
    rendered = render("A claim [@zz].")
    (mark,) = parse(rendered.body_html).all("span.unknown")
    assert mark.text == "[?zz]"
    assert rendered.marks == ()


def test_an_escaped_marker_is_text() -> None:
    page = body_of(r"Write \[@key] so.")
    assert page.text == "Write [@key] so."
    assert not page.all(".cite")


def test_each_run_of_a_claim_is_wrapped_and_the_first_has_the_id() -> None:
    page = body_of("«One *two* three.» «Four.»")
    claims = page.all("span.claim")
    assert [(claim.text, claim.attributes.get("id")) for claim in claims] == [
        ("One ", "claim-1"),
        ("two", None),
        (" three.", None),
        ("Four.", "claim-2"),
    ]
    assert claims[1].parent
    assert claims[1].parent.name == "em"


def test_emphasis_that_begins_and_ends_with_claims() -> None:
    page = body_of("«**One.**» «_Two_ [@a].» «*Three. »«Four.*»")
    assert [each.name for each in page if each.name in {"strong", "em"}] == ["strong", "em", "em"]
    assert page.text.replace("○1", "") == "One. Two. Three. Four."


def test_a_claim_in_a_list_item_and_a_quotation() -> None:
    page = body_of("- «One [@a].»\n- «Two.»\n\n> «Three [@b].»\n")
    assert [claim.text for claim in page.all("li")] == ["One.○1", "Two."]
    assert page.all("blockquote")[0].all("span.claim")[0].text == "Three."


def test_a_citation_within_a_link_stands_behind_it() -> None:
    page = body_of("«See [the *report* [@a]](https://example.org/r) now.»")
    (mark,) = page.all("a.cite")
    assert not [each for each in mark.ancestors() if each.name == "a"]


def test_a_citation_in_an_attribute_is_plain_text() -> None:
    page = body_of("![a chart [@a]](chart.png)\n")
    assert page.all("img")[0].attributes["alt"] == "a chart [@a]"
    assert not page.all(".cite")


def test_evidence_stands_outside_of_emphasis() -> None:
    page = body_of('«An *emphasis [@a, "words"] here*.»')
    assert page.all(".evidence")[0].parent is page.all("p")[0]


def test_a_passage_shown_before_is_marked_in_the_body_only() -> None:
    rendered = render(
        'One [@a, "words"]. Two [@a, "words"]. Three [@a, "others"].', takeaways=('T [@a, "words"].',)
    )
    classes = [each.classes for each in parse(rendered.body_html).all(".evidence")]
    assert classes == [["evidence"], ["evidence", "again"], ["evidence"]]
    assert parse(rendered.takeaways_html[0]).all(".evidence")[0].classes == ["evidence"]


def test_several_passages_of_one_item() -> None:
    page = body_of('One [@a, "first words", "second words"].')
    assert [each.text for each in page.all("mark")] == ["first words", "second words"]


def test_the_own_reading_is_labelled() -> None:
    html = render("«We think so.»\n{: .analysis }").body_html
    assert html.startswith(
        '<p class="analysis"><span class="analysis-label">Our reading</span> <span class="claim"'
    )


def test_summary_and_takeaways_hold_no_blocks() -> None:
    rendered = render(summary="# One\n\n- two [@a]\n\n    three `code`", takeaways=("1. *x*\n> y",))
    assert {each.name for each in parse(rendered.summary_html)} == {"", "span", "a", "code"}
    assert rendered.takeaways_html == ("1. <em>x</em> &gt; y",)


def test_headings_get_the_ids_of_toc() -> None:
    texts = [
        "What follows",
        "What *follows*",
        "Über `code` & “more”",
        "a_1",
        "a",
        "a",
        "!!!",
        "???",
        "Why [@a] so",
    ]
    body = "\n\n".join(f"## {text}\n\ntext" for text in texts)
    toc = Markdown(extensions=[name for name in EXTENSIONS if name != "smarty"])
    expected = re.findall(r'<h2 id="([^"]*)"', toc.convert(body.replace(" [@a]", "")))
    rendered = render(body)
    assert [each.attributes["id"] for each in parse(rendered.body_html).all("h2")] == expected
    assert [entry.href for entry in rendered.contents] == [f"#{slug}" for slug in expected]


def test_contents_are_the_headings_as_they_read() -> None:
    rendered = render('# Top\n\n### A "quoted" *word* & `x < y` [@a]\n\nText.')
    assert rendered.contents == (
        ContentsEntry("Top", "#top", 2),
        ContentsEntry("A “quoted” word & x < y", "#a-quoted-word-x-y", 3),
    )
    assert [each.name for each in parse(rendered.body_html) if each.name.startswith("h")] == ["h2", "h3"]


def test_headings_keep_out_of_the_way_of_our_ids() -> None:
    page = body_of(
        "## Claim 7\n\nText [see](#claim-7) [own](#own).\n\n## Ref {#ref-1}\n\n## Own {#own}\n\n## Own\n"
    )
    assert [each.attributes["id"] for each in page.all("h2")] == ["h-claim-7", "h-ref-1", "own", "own_1"]
    assert [each.attributes["href"] for each in page.all("a")] == ["#h-claim-7", "#own"]


def test_only_headings_may_be_given_an_id() -> None:
    page = body_of("A paragraph.\n{: #claim-1 }\n\n*text*{: #ui-search } [a](b.md){: #cite-1-1 }")
    assert [each.attributes["id"] for each in page if "id" in each.attributes] == []


def test_typography_is_set_everywhere_but_in_code() -> None:
    page = body_of('«"*Quoted*" -- it\'s 300 MW... [@a]» "And" `"code" -- x`\n\n    "block"\n')
    assert page.all("p")[0].text.startswith("“Quoted” – it’s 300\u00a0MW…○1 “And” ")
    assert [each.text for each in page.all("code")] == ['"code" -- x', '"block"\n']


def test_tables_and_code_can_be_scrolled_by_keyboard() -> None:
    page = body_of("| a | b |\n|---|--:|\n| c | d [@a] |\n\n```\ncode\n```\n")
    (wrapper,) = page.all("div.table")
    assert wrapper.attributes["tabindex"] == "0"
    assert wrapper.attributes["role"] == "region"
    assert wrapper.children[0] is page.all("table")[0]
    assert page.all("pre")[0].attributes["tabindex"] == "0"
    assert [each.classes for each in page.all("td")] == [[], ["align-right"]]


def test_a_passage_with_a_pipe_is_no_cell() -> None:
    page = body_of('| a | b |\n|---|---|\n| c [@a, "x | y"] | d [@b] |\n')
    assert [len(each.all("a.cite")) for each in page.all("td")] == [1, 1]


def test_footnotes_link_both_ways() -> None:
    page = body_of("«A claim[^n x].»\n\n[^n x]: «Its *note* [@a].»\n")
    ids = {each.attributes["id"] for each in page if "id" in each.attributes}
    assert {"fn:n-x", "fnref:n-x", "cite-1-1"} <= ids
    assert {each.attributes["href"] for each in page.all("a")} == {"#fn:n-x", "#fnref:n-x", "#ref-1"}


def test_links_lead_to_pages() -> None:
    page = body_of(
        "[a](other.md) [b](../2025/old.md#x) [c](/topics/) [d](https://example.org/) [e](#x) [f](mailto:a@example.org)"
    )
    assert [each.attributes["href"] for each in page.all("a")] == [
        "../other/",
        "../../2025/old/#x",
        "../../topics/",
        "https://example.org/",
        "#x",
        "mailto:a@example.org",
    ]
    assert [each.attributes.get("rel") for each in page.all("a")] == [
        None,
        None,
        None,
        "noopener",
        None,
        None,
    ]


def test_images_lie_beside_the_briefings() -> None:
    page = body_of('![A chart](chart.png "Title"){: width=600 height=400 onclick=x }')
    assert page.all("img")[0].attributes == {
        "alt": "A chart",
        "src": "../chart.png",
        "title": "Title",
        "width": "600",
        "height": "400",
        "loading": "lazy",
    }


def test_a_finding_follows_its_sentence() -> None:
    text = briefing("«One sentence.» «Two [@zz].»\n\n## Heading\n")
    error = Diagnostic(text.path, 1, 20, 1, 23, "CIT001", "unknown-source", Severity.ERROR, "no <b>", "do")
    other = replace(error, path="briefings/2026/other.md", code="X")
    rendered = render_briefing(text, SETTINGS, (error, other))
    (found,) = parse(rendered.body_html).all("span.finding")
    assert found.text == "CIT001 no <b> do"
    assert found.attributes["data-severity"] == "error"
    assert rendered.body_html.index("[?zz]") < rendered.body_html.index('class="finding"')
    assert [(view.code, view.href) for view in rendered.findings] == [("CIT001", "#claim-2")]
    assert found.all("a")[0].attributes["href"] == "../../how-we-check/cit001/"
    assert rendered.findings[0].rule_href == "how-we-check/cit001/"


def test_a_finding_outside_of_any_sentence_is_listed() -> None:
    finding = Diagnostic("briefings/2026/rot.md", 999, 1, 999, 2, "IO001", "x", Severity.ERROR, "m")
    rendered = render_briefing(briefing("«One.»"), SETTINGS, (finding,))
    assert rendered.findings[0].href == ""
    assert "finding" not in rendered.body_html


def test_the_search_gets_the_words_alone() -> None:
    rendered = render(
        '## A heading\n\n«A *claim* [@a, "words"].»\n\n«Ours.»\n{: .analysis }\n', "«S [@a].»", ("«T.»",)
    )
    page = parse(rendered.search_html)
    assert [each.text for each in page.all("p")] == ["S.", "T.", "A claim.", "Ours."]
    assert {each.name for each in page} == {"", "p", "h2", "em"}


def test_comments_are_not_for_readers() -> None:
    page = body_of("One <!-- note [@a --> two.\n\n<!-- a note\n\nover blocks -->\n\n`<!-- code -->`\n")
    assert page.text.split() == ["One", "two.", "<!--", "code", "-->"]


@pytest.mark.parametrize("state", list(State))
def test_a_claim_shows_its_state(state: State) -> None:
    text = replace(briefing(), body=prose("«One.»", state=state))
    assert f'data-state="{state}"' in render_briefing(text, SETTINGS).body_html


def test_rendering_does_not_depend_on_what_was_rendered_before() -> None:
    first = render("## Same\n\nText[^1].\n\n[^1]: Note.\n\n[ref]: https://example.org/\n")
    render("## Same\n\n[ref] *x*\n\n[^1]: Other.\n")
    assert render("## Same\n\nText[^1].\n\n[^1]: Note.\n\n[ref]: https://example.org/\n") == first
    plain = Settings(root=SETTINGS.root)
    assert "<table>" in render_briefing(briefing("a|b\n-|-\nc|d\n"), plain).body_html
    assert render("## Same\n\nText[^1].\n\n[^1]: Note.\n\n[ref]: https://example.org/\n") == first


def test_nothing_to_render() -> None:
    assert render_briefing(briefing(sources=(ANTHROPIC, KLEIN)), SETTINGS) == Rendered()


FOUND = Sighting("words", Result.FOUND, "“words”", "it is said that the ", " were first. All", last_found=AT)
TEXT = Captured(AT, By.FETCH, "text/html", "", "", "")


def seen(*sightings: Sighting, **fields: object) -> str:
    """The body of a briefing of which the evidence says so of its source."""
    values = {"url": ANTHROPIC.url, "link": Link.LIVE, "checked": AT, "captured": TEXT, **fields}
    passages = ", ".join(f'"{sighting.exact}"' for sighting in sightings)
    evidence = Evidence({"a": SourceEvidence(**values, passages=sightings)})  # type: ignore[arg-type]
    return render_briefing(
        replace(briefing(f"«A claim [@a, {passages}].»"), evidence=evidence), SETTINGS
    ).body_html


def test_a_passage_that_was_found_stands_in_its_context_with_a_link_to_its_words() -> None:
    html = seen(FOUND)
    assert 'data-state="verified" id="cite-1-1"' in html
    assert html.endswith(
        '<span class="evidence" id="evidence-1-1" data-state="verified" role="note">'
        '<span class="evidence-source"><b>1</b> Anthropic, 6 May 2026</span>'
        '<span class="evidence-passage">“…it is said that the <mark>“words”</mark> were first. All…”</span>'
        '<span class="evidence-state"><span class="mark" aria-hidden="true">●</span> <b>Found</b>'
        ' <a href="https://a.example.org/x#:~:text=said%20that%20the-,%E2%80%9Cwords%E2%80%9D,-were%20first."'
        ' rel="noopener">in the source</a> on 8\u00a0May\u00a02026</span></span></p>'
    )


def test_a_passage_that_was_not_found_shows_the_nearest_words() -> None:
    page = parse(
        seen(
            Sighting("words", Result.NOT_FOUND, nearest="other words", change=Change.REWORDED, last_found=AT)
        )
    )
    (note,) = page.all("span.evidence")
    assert note.attributes["data-state"] == "disputed"
    assert note.text == (
        "1 Anthropic, 6 May 2026“…words…”Nearest words there: “…other words…”"
        "✕ Not found in the source on 8\u00a0May\u00a02026: reworded since 8\u00a0May\u00a02026"
    )
    assert note.all("a")[0].attributes["href"].endswith("#:~:text=other%20words")


def test_passages_of_one_source_are_judged_one_by_one() -> None:
    page = parse(seen(FOUND, Sighting("others", Result.NOT_FOUND), Sighting("more", Result.AMBIGUOUS)))
    states = [each.attributes.get("data-state") for each in page.all("span.evidence-state")]
    assert states == ["verified", None, "quoted"]  # None: as the whole, which is disputed
    assert page.all("a.cite")[0].attributes["data-state"] == "disputed"


def test_what_is_known_alike_of_several_passages_is_said_once() -> None:
    page = parse(seen(Sighting("words"), Sighting("others")))
    assert len(page.all("span.evidence-passage")) == 2
    assert len(page.all("span.evidence-state")) == 1


@pytest.mark.parametrize(
    ("link", "linked"), [(Link.GONE, False), (Link.USURPED, False), (Link.MOVED_OFF_SITE, True)]
)
def test_a_lost_address_is_not_linked(link: Link, linked: bool) -> None:  # noqa: FBT001
    assert ('href="https://a.example.org/' in seen(FOUND, link=link)) is linked
    copy = Memento("https://archive.example.net/x", AT)
    assert 'href="https://archive.example.net/x#:~:text=' in seen(FOUND, link=link, archive=copy)


def test_evidence_of_another_address_says_nothing() -> None:
    html = seen(FOUND, url="https://a.example.org/before")
    assert "not looked for yet" in html
    assert "verified" not in html


def test_what_an_author_left_out_of_a_passage_is_not_shown_where_it_is_much() -> None:
    much = replace(FOUND, exact="first … last", found=f"first {'and so on ' * 50}last")
    page = parse(seen(much))
    assert page.all("span.evidence-passage")[0].text == "“…it is said that the first … last were first. All…”"
    assert (
        page.all("span.evidence")[0]
        .all("a")[0]
        .attributes["href"]
        .endswith("#:~:text=first%20and%20so%20on%20and,on%20and%20so%20on%20last")
    )


def test_a_page_does_not_grow_by_what_stands_in_its_evidence() -> None:
    much = "word " * 100_000
    copy = Memento(f"https://archive.example.net/{'x' * 100_000}", AT)
    assert len(seen(replace(FOUND, found=much, prefix=much, suffix=much), archive=copy, detail=much)) < 5_000
    assert len(seen(Sighting("words", Result.NOT_FOUND, nearest=much, prefix=much), archive=copy)) < 5_000
    assert len(seen(Sighting("words", Result.INDETERMINATE), archive=copy, detail=much)) < 5_000
