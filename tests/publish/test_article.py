"""A briefing as its page shows it: the list of sources, the meter, dates and names in words."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.core.date import PartialDate
from generator.core.errors import UsageError
from generator.core.model import Briefing, Correction, Located, Person, Source, State
from generator.core.position import Span
from generator.core.settings import Author, Settings, Site, Topic
from generator.publish.article import build_article, card
from generator.publish.fragments import Fragments
from generator.publish.numbering import letters
from generator.publish.render import render_briefing
from generator.publish.states import meter
from generator.publish.views import Article, Day, Ref, SourceView
from generator.publish.wording import day, kind, names
from tests.publish.texts import EXTENSIONS, briefing

NOWHERE = Span(0, 0)
SITE = Site(
    url="https://record.example.org/", repo_url="https://code.example.org/record", edit_uri="edit/main/"
)
SETTINGS = Settings(
    root=Path(),
    site=SITE,
    topics={"rot": Topic("rot", "Link rot")},
    authors={"desk": Author("desk", "The desk")},
    markdown_extensions=EXTENSIONS,
)


def build(text: Briefing, settings: Settings = SETTINGS) -> Article:
    rendered = render_briefing(text, settings)
    return build_article(text, rendered, card(text, settings), settings)


def backlinks(source: SourceView) -> list[tuple[str, str]]:
    """What each link is called, and where it leads."""
    pattern = rf'<a href="([^"]+)" aria-label="Back to citation (\w+) of source {source.number}">\2</a>'
    found = re.findall(pattern, source.backlinks_html)
    assert len(found) == source.backlinks_html.count("<a ")
    return [(name, href) for href, name in found]


def test_the_card() -> None:
    text = replace(
        briefing("word " * 231, "«It's a summary [@a].»", ('«A "takeaway" [@b].»',), title='A "title" -- so'),
        authors=(Located("desk", NOWHERE), Located("nobody", NOWHERE)),
        topics=(Located("rot", NOWHERE),),
        updated=Located(PartialDate(2026, 5, 9), NOWHERE),
    )
    shown = card(text, SETTINGS)
    assert shown.title == "A “title” – so"
    assert shown.url == "2026/rot/"
    assert shown.date == Day("2026-05-07", "7 May 2026")
    assert shown.updated == Day("2026-05-09", "9 May 2026")
    assert shown.authors == (Ref("The desk", "authors/desk/"),)
    assert shown.topics == (Ref("Link rot", "topics/rot/"),)
    assert shown.minutes == 2
    assert shown.summary.startswith("It’s a summary")
    assert "@" not in shown.summary + shown.takeaway


def test_a_briefing_without_anything_has_a_card_too() -> None:
    shown = card(Briefing("briefings/2026/rot.md", ""), SETTINGS)
    assert (shown.title, shown.date.text, shown.minutes, shown.summary) == ("rot", "undated", 1, "")
    assert shown.meter.sentence == "No claims yet"


def test_an_update_on_the_day_of_publication_is_none() -> None:
    same = replace(briefing(), updated=Located(PartialDate(2026, 5, 7), NOWHERE))
    assert card(same, SETTINGS).updated is None


def test_sources_are_listed_by_number_with_the_way_back() -> None:
    sources = (
        Source("unused", "Never cited"),
        Source("b", 'Second "title"', type="article-journal", publisher="PLOS ONE", doi="10.1371/x y"),
        Source(
            "a",
            "First",
            url="https://a.example.org/",
            archive_url="javascript:x",
            issued=PartialDate(2014, 12),
        ),
    )
    text = briefing(
        'One [@a, "some  words"]. Two [@b; @a, "others"]. Three [@a, "some words"].', sources=sources
    )
    first, second, third = build(text).sources
    assert [each.id for each in (first, second, third)] == ["a", "b", "unused"]
    assert backlinks(first) == [("a", "#cite-1-1"), ("b", "#cite-2-2"), ("c", "#cite-3-1")]
    assert [passage.exact for passage in first.passages] == ["some words", "others"]
    assert (first.passages[0].state, first.passages[0].mark) == ("quoted", "◐")
    assert first.issued == Day("2014-12", "December 2014")
    assert first.archive_url == ""
    assert first.publisher == Ref("a.example.org", "sources/a-example-org/")
    assert (second.title, second.kind) == ("Second “title”", "Journal article")
    assert second.publisher == Ref("PLOS ONE", "sources/plos-one/")
    assert second.url == "https://doi.org/10.1371/x%20y"
    assert (third.backlinks_html, third.passages, third.url) == ("", (), "")


def test_a_citation_that_is_not_on_the_page_has_no_way_back() -> None:
    sources = build(briefing("![alt [@a]](x.png) [@a]")).sources
    assert backlinks(sources[0]) == [("a", "#cite-2-1")]


def test_two_sources_with_one_id_are_both_listed() -> None:
    sources = (Source("a", "One"), Source("a", "Two"))
    listed = build(briefing("One [@a].", sources=sources)).sources
    assert [(each.title, len(backlinks(each))) for each in listed] == [("One", 1), ("Two", 0)]


def test_sources_of_one_origin_say_so() -> None:
    sources = tuple(
        Source(key, key, origin=origin)
        for key, origin in (("a", ""), ("b", "a"), ("c", "a"), ("d", "wire"), ("e", ""))
    )
    assert [each.origin for each in build(briefing("x", sources=sources)).sources] == [
        "Same origin as sources 2 and 3",
        "Same origin as sources 1 and 3",
        "Same origin as sources 1 and 2",
        "",
        "",
    ]


def test_letters_go_on_after_z() -> None:
    assert [letters(index) for index in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "a", "z", "aa", "ab", "az", "ba", "zz", "aaa"
    ]  # fmt: skip


def test_names_are_counted_after_the_third() -> None:
    people = [
        Person("Klein", "Martin"),
        Person("Van de Sompel", "Herbert"),
        Person(literal="Pew"),
        Person("D"),
        Person("E"),
    ]
    assert names(people[:2]) == "Klein, Martin; Van de Sompel, Herbert"
    assert names(people[:3]) == "Klein, Martin; Van de Sompel, Herbert; Pew"
    assert names(people[:4]) == "Klein, Martin; Van de Sompel, Herbert; Pew and 1 other"
    assert names(people) == "Klein, Martin; Van de Sompel, Herbert; Pew and 2 others"
    assert names([Person()]) == ""


def test_dates_and_kinds_in_words() -> None:
    assert [day(PartialDate.parse(text)) for text in ("2026-05-06", "2026-05", "2026")] == [
        Day("2026-05-06", "6 May 2026"), Day("2026-05", "May 2026"), Day("2026", "2026")
    ]  # fmt: skip
    assert day(None) is None
    assert (kind("post-weblog"), kind("no such type")) == ("Blog post", "Document")


def test_every_kind_of_work_has_a_word() -> None:
    from generator.load.vocabulary import CSL_TYPES

    assert [name for name in CSL_TYPES if kind(name) == "Document" and name != "document"] == []


def test_the_meter_says_what_is_known_and_no_more() -> None:
    quoted, cited, analysis, uncited = State.QUOTED, State.CITED, State.ANALYSIS, State.UNCITED
    shown = meter([quoted] * 9 + [cited] * 11 + [analysis] * 3 + [uncited])
    assert shown.sentence == (
        "9 of 24 claims quote the passage they rest on; 11 more name a source; 3 are our own reading; 1 cites nothing"
    )
    assert [(count.state, count.mark, count.count) for count in shown.counts] == [
        ("quoted", "◐", 9), ("cited", "○", 11), ("analysis", "◇", 3), ("uncited", "·", 1)
    ]  # fmt: skip
    assert meter([cited]).sentence == "1 of 1 claim names a source"
    assert meter([cited, cited, uncited]).sentence == "2 of 3 claims name a source; 1 cites nothing"
    assert meter([uncited]).sentence == "1 of 1 claim cites nothing"
    for word in ("verif", "found", "check", "true"):
        assert word not in shown.sentence


@pytest.mark.parametrize(
    ("states", "sentence", "lead"),
    [
        ("vvqq", "4 of 4 claims rest on a passage, 2 found", ""),
        ("vvcca", "2 of 5 claims rest on a passage, all found; 2 more name a source; 1 is our own reading", "2 of 5 claims rest on a passage, all found"),
        ("vc", "1 of 2 claims rests on a passage, which was found; 1 more names a source", "1 of 2 claims rests on a passage, which was found"),
        ("v", "1 of 1 claim rests on a passage, which was found", ""),
        ("vqqdc", "1 of 5 claims quotes a passage not found in its source; 3 more rest on a passage, 1 found; 1 more names a source",
         "1 of 5 claims disputed; 3 more rest on a passage, 1 found"),
        ("vdd", "2 of 3 claims quote a passage not found in its source; 1 more rests on a passage, which was found",
         "2 of 3 claims disputed; 1 more rests on a passage, 1 found"),
        ("dqu", "1 of 3 claims quotes a passage not found in its source; 1 more quotes the passage it rests on; 1 cites nothing",
         "1 of 3 claims disputed"),
        ("d", "1 of 1 claim quotes a passage not found in its source", "1 of 1 claim disputed"),
    ],
)  # fmt: skip
def test_the_meter_says_what_was_found_and_a_dispute_first(states: str, sentence: str, lead: str) -> None:
    by_letter = {
        "v": State.VERIFIED,
        "q": State.QUOTED,
        "c": State.CITED,
        "a": State.ANALYSIS,
        "d": State.DISPUTED,
        "u": State.UNCITED,
    }
    shown = meter(by_letter[letter] for letter in states)
    assert shown.sentence == sentence
    assert shown.lead == (lead or sentence)


def test_corrections_are_newest_first() -> None:
    text = replace(
        briefing(),
        corrections=tuple(Correction(PartialDate(2026, 5, at), f"Text {at}", NOWHERE) for at in (8, 12, 9)),
    )
    assert [each.text for each in build(text).corrections] == ["Text 12", "Text 9", "Text 8"]


@pytest.mark.parametrize(
    ("site", "edit", "report"),
    [
        (
            SITE,
            "https://code.example.org/record/edit/main/briefings/2026/r%20t.md",
            "https://code.example.org/record/issues/new?title=A%20%26%20b"
            "&body=https%3A%2F%2Frecord.example.org%2F2026%2Fr%20t%2F",
        ),
        (Site(), "", ""),
        (replace(SITE, edit_uri=""), "", None),
        (replace(SITE, report_url="mailto:a@example.org?subject={title}"), None, "mailto:a@example.org?subject=A%20%26%20b"),
        (replace(SITE, edit_uri="https://edit.example.org/?file="), "https://edit.example.org/?file=briefings/2026/r%20t.md", None),
        (replace(SITE, repo_url="javascript:x"), "", ""),
    ],
)  # fmt: skip
def test_edit_and_report(site: Site, edit: str | None, report: str | None) -> None:
    article = build(briefing("x", title="A & b", path="briefings/2026/r t.md"), replace(SETTINGS, site=site))
    assert edit is None or article.edit_url == edit
    assert report is None or article.report_url == report


def test_the_template_escapes_what_is_not_marked_safe(tmp_path: Path) -> None:
    (tmp_path / "article.html").write_text("{{ base }}{{ article.card.title }}{{ article.body_html|safe }}")
    html = Fragments(tmp_path).article(build(briefing("*x*", title="<b>")))
    assert html == "../../&lt;b&gt;<p><em>x</em></p>"


def test_what_to_read_next(tmp_path: Path) -> None:
    (tmp_path / "related.html").write_text(
        "{% for other in related %}<a href='{{ base }}{{ other.url }}'>{{ other.title }}</a>{% endfor %}"
    )
    fragments = Fragments(tmp_path)
    assert fragments.related([]) == ""
    other = card(briefing("*x*", title="<b>"), SETTINGS)
    assert fragments.related([other]) == f"<a href='../../{other.url}'>&lt;b&gt;</a>"


def test_a_template_at_fault_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "article.html").write_text("<p>\n{% if %}")
    with pytest.raises(UsageError, match=r"article\.html:2: "):
        Fragments(tmp_path).article(build(briefing("*x*")))
