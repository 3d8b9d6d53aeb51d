import json

import pytest
from lxml import html

from generator.verify.extraction import page_facts
from generator.verify.extraction.issued import issued


def day(head: str) -> str:
    page = html.document_fromstring(
        f"<!doctype html><html><head>{head}</head><body>Published May 3, 2021</body></html>"
    )
    return issued(page, page_facts.metas(page))


def linked_data(*values: object) -> str:
    return "".join(f"<script type='application/ld+json'>{json.dumps(value)}</script>" for value in values)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta property='article:published_time' content='2026-05-07T23:30:00-05:00'>", "2026-05-07"),
        ("<meta name=citation_publication_date content='2014/12/26'>", "2014-12-26"),
        ("<meta name=citation_publication_date content='2014/1/6'>", "2014-01-06"),
        ("<meta name=DC.date.issued content='20140106'>", "2014-01-06"),
        ("<meta itemprop=datePublished content='2014-01-06'>", "2014-01-06"),
        ("<meta name=citation_date content=2014><meta name=dc.date content=2014-02-03>", "2014-02-03"),
        ("<meta name=citation_date content='2014-13-40'>", ""),
        ("<meta name=citation_date content='May 7, 2014'>", ""),
        ("<meta name=citation_date content='2014-0506'>", ""),
        ("<meta property='article:modified_time' content='2026-05-07'>", ""),
        ("<meta name=description content='2026-05-07'>", ""),
        ("", ""),
    ],
)
def test_only_what_is_said_to_be_the_date_is_one(head: str, expected: str) -> None:
    assert day(head) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([{"@type": "NewsArticle", "datePublished": "2026-05-07T10:00:00Z"}], "2026-05-07"),
        (
            [{"@graph": [{"@type": "Organization"}, {"@type": ["Article"], "datePublished": "2026-05-07"}]}],
            "2026-05-07",
        ),
        ([[{"@type": "BlogPosting", "datePublished": "2026-05-07"}]], "2026-05-07"),
        ([{"@type": "Comment", "datePublished": "2026-05-07"}], ""),
        (
            [
                {"@type": "Article", "datePublished": "2026-05-07"},
                {"@type": "Article", "datePublished": "2020-01-01"},
            ],
            "",
        ),
        ([{"@type": "Article", "datePublished": {"x": 1}}], ""),
        (["text", 3, None], ""),
    ],
)
def test_linked_data_is_believed_where_it_agrees_with_itself(values: list[object], expected: str) -> None:
    assert day(linked_data(*values)) == expected


def test_broken_linked_data_is_passed_over() -> None:
    deep = "<script type='application/ld+json'>" + '{"@graph":[' * 50_000 + "</script>"
    assert day(deep + "<script type='application/ld+json'>{not json</script>") == ""


def test_elements_of_time_are_believed_where_they_say_that_they_are_it() -> None:
    assert (
        day(
            "</head><body><time pubdate datetime=2026-05-07>Thursday</time><time datetime=2020-01-01>x</time>"
        )
        == "2026-05-07"
    )
    assert day("</head><body><time datetime=2020-01-01>x</time>") == ""
