"""What a briefing tells machines: right, and nothing that runs."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

from generator.core.model import Library
from generator.publish.article import card
from generator.publish.metadata import head_html, script_json
from tests.publish.samples import HOSTILE, Open, Variant

TITLE = "Reference lists rot faster than the articles that carry them"


class Head(HTMLParser):
    """Reads what a browser would: the tags, and what each script element holds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.meta: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.scripts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.meta.append((given.get("name") or given.get("property", ""), given["content"]))

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] == ["script"] and data.strip():
            self.scripts.append(data)

    @property
    def about(self) -> dict[str, Any]:
        (script,) = self.scripts
        value: dict[str, Any] = json.loads(script)
        return value


def head(library: Library) -> Head:
    (briefing,) = library.briefings
    return Head(head_html(briefing, card(briefing, library.settings), library.settings))


def test_json_ld_has_dates_authors_sources_and_corrections(library: Open, variant: Variant) -> None:
    note = "status: published\ncorrections:\n  - {date: 2026-05-09, text: The year was 2013.}\n"
    about = head(library({"2026/rot.md": variant({"status: published\n": note})})).about
    assert about["@type"] == "Article"
    assert about["headline"] == TITLE
    assert about["url"] == "https://sample.example.org/2026/rot/"
    assert (about["datePublished"], about["dateModified"]) == ("2026-05-07", "2026-05-07")
    assert [author["name"] for author in about["author"]] == ["The desk"]
    first, second = about["citation"]
    assert first["@type"] == "ScholarlyArticle"
    assert first["author"] == [
        {"@type": "Person", "name": "Martin Klein", "familyName": "Klein", "givenName": "Martin"}
    ]
    assert first["datePublished"] == "2014-12-26"
    assert second["author"] == [{"@type": "Organization", "name": "Pew Research Center"}]
    assert about["correction"] == [
        {"@type": "CorrectionComment", "datePublished": "2026-05-09", "text": "The year was 2013."}
    ]


def test_tags_for_scholarly_indexes_and_previews(library: Open) -> None:
    meta = head(library()).meta
    for expected in [
        ("citation_title", TITLE),
        ("citation_author", "The desk"),
        ("citation_publication_date", "2026/05/07"),
        ("og:type", "article"),
        ("og:title", TITLE),
        ("og:url", "https://sample.example.org/2026/rot/"),
        ("article:published_time", "2026-05-07"),
    ]:
        assert expected in meta
    assert dict(meta)["og:description"].startswith("One in five articles in a large sample")


def test_without_an_address_there_are_no_addresses(library: Open) -> None:
    opened = library()
    settings = replace(opened.settings, site=replace(opened.settings.site, url=""))
    found = head(replace(opened, settings=settings))
    assert "og:url" not in dict(found.meta)
    assert not {"url", "@id", "mainEntityOfPage"} & set(found.about)


def test_nothing_in_a_title_ends_the_script(library: Open, variant: Variant) -> None:
    quoted = "'" + (HOSTILE + "\u2028").replace("'", "''") + "'"
    opened = library(
        {"2026/rot.md": variant({TITLE: quoted, "title: Scholarly Context Not Found": f"title: {quoted}"})}
    )
    found = head(opened)
    assert found.tags.count("script") == 1
    assert "alert(1)" in found.about["headline"]
    assert found.about["citation"][0]["name"].startswith("</title></script>")
    assert dict(found.meta)["og:title"].startswith("</title></script>")
    (briefing,) = opened.briefings
    html = head_html(briefing, card(briefing, opened.settings), opened.settings)
    (script,) = re.findall(r"<script[^>]*>(.*?)</script>", html, re.DOTALL)
    assert not set(script) & set("<>&\u2028\u2029")


def test_script_json_round_trips() -> None:
    value = {"</script>": ["<!--", "&amp;", "\u2028\u2029", "ü"]}
    assert json.loads(script_json(value)) == value
