"""The feed is valid Atom, the site map is complete, and both are the same for the same briefings."""

import html
import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from generator.core.model import Library
from generator.publish import feeds
from generator.publish.typography import typeset
from generator.publish.views import Page
from tests.publish.samples import HOSTILE, Open, Variant, entries

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def checked(feed: str) -> ElementTree.Element:
    """The feed as a tree, after what RFC 4287 asks of every feed and entry (sections 4.1.1 and 4.1.2)."""
    root = ElementTree.fromstring(feed.encode())
    assert root.tag == f"{ATOM}feed"
    for element in [root, *root.iter(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            (only,) = element.findall(f"{ATOM}{name}")
            assert only.text
        assert INSTANT.fullmatch(element.findtext(f"{ATOM}updated", ""))
        scheme = urlsplit(element.findtext(f"{ATOM}id", "")).scheme
        assert scheme in {"https", "tag"}
        assert len(element.findall(f"{ATOM}link[@rel='alternate']")) == 1
        assert all(link.get("href") for link in element.findall(f"{ATOM}link"))
    for entry in root.iter(f"{ATOM}entry"):
        assert entry.findall(f"{ATOM}author") or root.findall(f"{ATOM}author")
        assert len(entry.findall(f"{ATOM}summary")) == 1
        assert all(author.findtext(f"{ATOM}name") for author in entry.findall(f"{ATOM}author"))
    ids = [element.findtext(f"{ATOM}id") for element in root.iter(f"{ATOM}entry")]
    assert len(ids) == len(set(ids))
    return root


def atom(library: Library) -> str:
    return feeds.atom(library.settings, entries(library))


def files(library: Library, pages: Iterable[Page] = ()) -> dict[str, str]:
    return feeds.files(library.settings, entries(library), pages)


def without_address(library: Library) -> Library:
    settings = library.settings
    return replace(library, settings=replace(settings, site=replace(settings.site, url="")))


def test_an_entry_says_what_the_briefing_says(library: Open, variant: Variant) -> None:
    text = variant({"date: 2026-05-07": "date: {created: 2026-05-07, updated: 2026-05-20}"})
    root = checked(atom(library({"2026/rot.md": text})))
    assert root.findtext(f"{ATOM}title") == "Sample"
    assert root.findtext(f"{ATOM}updated") == "2026-05-20T00:00:00Z"
    (entry,) = root.iter(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Reference lists rot faster than the articles that carry them"
    assert entry.findtext(f"{ATOM}id") == "https://sample.example.org/2026/rot/"
    assert entry.findtext(f"{ATOM}published") == "2026-05-07T00:00:00Z"
    assert entry.findtext(f"{ATOM}updated") == "2026-05-20T00:00:00Z"
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "The desk"
    category = entry.find(f"{ATOM}category")
    assert category is not None
    assert (category.get("term"), category.get("label")) == ("web-archiving", "Web archiving")
    assert entry.findtext(f"{ATOM}summary", "").startswith("One in five articles in a large sample")
    assert "[@" not in entry.findtext(f"{ATOM}summary", "")
    content = entry.find(f"{ATOM}content")
    assert content is not None
    assert content.get("type") == "html"
    assert "<li>So do links in the news" in (content.text or "")


def test_only_published_briefings_newest_first(library: Open, variant: Variant) -> None:
    briefings = {
        f"2026/b{day:02}.md": variant({"2026-05-07": f"2026-05-{day:02}", "rot faster": f"number {day}"})
        for day in range(1, 32)
    }
    briefings["2026/draft.md"] = variant({"status: published": "status: draft"})
    briefings["2026/gone.md"] = variant({"status: published": "status: withdrawn"})
    root = checked(atom(library(briefings)))
    titles = [entry.findtext(f"{ATOM}title", "") for entry in root.iter(f"{ATOM}entry")]
    numbers = [int(match[1]) for title in titles if (match := re.search(r"number (\d+)", title))]
    assert len(titles) == len(numbers) == feeds.FEED_LENGTH
    assert numbers == list(range(31, 31 - feeds.FEED_LENGTH, -1))


@pytest.mark.parametrize("text", [HOSTILE, "a \\u0000\\u0008\\u001f\\ufffe b", "x ]]> y"])
def test_no_text_breaks_the_feed(library: Open, variant: Variant, text: str) -> None:
    quoted = '"' + text.replace('"', '\\"') + '"'
    title = "Reference lists rot faster than the articles that carry them"
    opened = library(
        {"2026/rot.md": variant({title: quoted, "Links in scholarly articles rot": "Links " + text})}
    )
    root = checked(atom(opened))
    content = root.find(f"{ATOM}entry/{ATOM}content")
    assert content is not None
    assert "<script" not in (content.text or "")
    if text == HOSTILE:
        assert root.findtext(f"{ATOM}entry/{ATOM}title") == typeset(HOSTILE)
        assert "alert(1)" in html.unescape(content.text or "")


def test_without_an_address_ids_are_tags_and_there_is_no_site_map(library: Open) -> None:
    opened = without_address(library())
    root = checked(atom(opened))
    assert root.findtext(f"{ATOM}id") == "tag:sample.invalid,1970:feed"
    assert root.findtext(f"{ATOM}entry/{ATOM}id") == "tag:sample.invalid,2026:2026/rot/"
    assert list(files(opened)) == ["feed.xml"]


def test_a_feed_without_entries_is_valid(library: Open, variant: Variant) -> None:
    checked(atom(library({"2026/rot.md": variant({"status: published": "status: draft"})})))


def test_site_map_has_each_page_once(library: Open, variant: Variant) -> None:
    opened = library(
        {"2026/rot.md": variant({}), "2026/draft.md": variant({"status: published": "status: draft"})}
    )
    pages = [
        Page(uri, "x.html", "X") for uri in ("index.md", "archive/2026.md", "shell/briefing.md", "search.md")
    ]
    made = files(opened, pages)
    root = ElementTree.fromstring(made["sitemap.xml"].encode())
    found = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in root}
    base = "https://sample.example.org/"
    assert len(found) == len(root)
    assert found[f"{base}2026/rot/"] == "2026-05-07"
    assert {base, f"{base}archive/2026/", f"{base}topics/scholarship/", f"{base}about/"} <= set(found)
    assert not {f"{base}2026/draft/", f"{base}shell/briefing/", f"{base}search/"} & set(found)
    assert f"Sitemap: {base}sitemap.xml\n" in made["robots.txt"]
