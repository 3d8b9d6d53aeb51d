"""What is indexed of a briefing, and an index that works, hides nothing it should hold and is the same each time."""

import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.core.errors import UsageError
from generator.publish.search import search_document, write_index
from generator.publish.search_order import put_in_order
from generator.publish.views import (
    Article,
    BriefingCard,
    Day,
    Meter,
    PassageView,
    Ref,
    SourceView,
    StateCount,
)
from tests.publish.samples import HOSTILE

MARK = b"pagefind_dcd"
TEXT = '<p>Sentences about ferns stand here.</p><h2 id="what-follows">What follows</h2><p>An ending.</p>'


def article(slug: str = "rot", **changes: Any) -> Article:
    counts = (StateCount("quoted", "quoted", "◐", 2), StateCount("cited", "cited", "○", 1))
    fields: dict[str, Any] = {
        "url": f"2026/{slug}/",
        "title": f"Ferns, lists: {slug}",
        "status": "published",
        "date": Day("2026-05-07", "7 May 2026"),
        "updated": None,
        "year": "2026",
        "authors": (Ref("The desk", "authors/desk/"),),
        "topics": (Ref("Web archiving, or: copies", "topics/web-archiving/"),),
        "minutes": 1,
        "summary": "The whole story: short.",
        "takeaway": "A point.",
        "meter": Meter(3, counts, ""),
    }
    card = BriefingCard(**{**fields, **changes})
    source = SourceView(
        1, "ref-1", "klein", "Scholarly Context Not Found", "https://example.org/a", "Klein, Martin",
        Ref("PLOS ONE", "sources/plos-one/"), "Journal article", None, None, "", "", None, "", "",
        (PassageView("one in five articles", "quoted", "quoted", "◐"),), "",
    )  # fmt: skip
    return Article(
        card, "The whole story: short.", ("A point.",), "<p>Not this.</p>", (), (source,), (), (), "", ""
    )


def indexed(bundle: Path) -> dict[str, dict[str, Any]]:
    """What Pagefind kept of each page, by address."""
    pages = {}
    for file in (bundle / "fragment").iterdir():
        page = json.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK))
        pages[page["url"]] = page
    return pages


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_index_holds_text_sources_and_filters(tmp_path: Path) -> None:
    write_index({"2026/rot/": search_document(article(), TEXT, "en")}, tmp_path)
    pages = indexed(tmp_path / "pagefind")
    page = pages["/2026/rot/"]
    assert page["meta"] == {
        "title": "Ferns, lists: rot",
        "date": "2026-05-07",
        "summary": "The whole story: short.",
    }
    assert page["filters"] == {
        "topic": ["Web archiving, or: copies"],
        "author": ["The desk"],
        "publisher": ["PLOS ONE"],
        "year": ["2026"],
        "claims": ["quoted", "cited"],
    }
    sources = ("Scholarly Context Not Found", "PLOS ONE", "one in five articles")
    for words in ("Sentences about ferns stand here.", *sources):
        assert words in page["content"]
    assert "Not this" not in page["content"]
    assert [anchor["id"] for anchor in page["anchors"]] == ["what-follows", "ui-sources"]


def test_bundle_has_what_the_page_loads_and_no_interface_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "pagefind").mkdir()
    (tmp_path / "pagefind" / "stale").write_text("")
    write_index({"2026/rot/": search_document(article(), TEXT, "en")}, tmp_path)
    names = {file.name for file in (tmp_path / "pagefind").iterdir()}
    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.en.pagefind"} <= names
    assert not [name for name in names if "ui" in name or "highlight" in name or name == "stale"]


def test_same_documents_same_bytes(tmp_path: Path) -> None:
    documents = {
        f"2026/b{number}/": search_document(
            article(f"b{number}", topics=tuple(Ref(f"Topic {topic}", "") for topic in range(number % 5))),
            TEXT,
            "en",
        )
        for number in range(20)
    }
    write_index(documents, tmp_path / "one")
    write_index(dict(reversed(documents.items())), tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_order_leaves_the_index_whole(tmp_path: Path) -> None:
    write_index({"2026/rot/": search_document(article(), TEXT, "en")}, tmp_path)
    bundle = tmp_path / "pagefind"
    entry = json.loads((bundle / "pagefind-entry.json").read_text())
    meta = gzip.decompress((bundle / f"pagefind.{entry['languages']['en']['hash']}.pf_meta").read_bytes())
    assert meta.startswith(MARK)
    for file in (bundle / "filter").iterdir():
        assert file.stem.encode() in meta
    before = contents(bundle)
    put_in_order(bundle)
    assert contents(bundle) == before


@pytest.mark.parametrize("field", ["title", "summary"])
def test_hostile_text_is_text(tmp_path: Path, field: str) -> None:
    document = search_document(article(**{field: HOSTILE}), TEXT, "en")
    assert "<script" not in document
    write_index({"2026/rot/": document}, tmp_path)
    meta = indexed(tmp_path / "pagefind")["/2026/rot/"]["meta"]
    assert "<script>alert(1)</script>" in meta[field]


def test_hostile_names_are_filters(tmp_path: Path) -> None:
    document = search_document(replace(article(authors=(Ref(HOSTILE, ""),)), sources=()), TEXT, HOSTILE)
    assert "<script" not in document
    write_index({"2026/rot/": search_document(article(authors=(Ref(HOSTILE, ""),)), TEXT, "en")}, tmp_path)
    assert len(indexed(tmp_path / "pagefind")["/2026/rot/"]["filters"]["author"]) == 1


@pytest.mark.parametrize("address", ["../out/", "/", "2026/../../x/", "2026\\x/", ""])
def test_nothing_is_written_outside(tmp_path: Path, address: str) -> None:
    with pytest.raises(UsageError):
        write_index({address: search_document(article(), TEXT, "en")}, tmp_path / "site")
    assert contents(tmp_path) == {}


def test_what_pagefind_says_is_passed_on(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="pagefind could not index"):
        write_index({"2026/rot/": "<html><body data-pagefind-body></body></html>"}, tmp_path)


def test_without_documents_there_is_no_index(tmp_path: Path) -> None:
    write_index({}, tmp_path)
    assert contents(tmp_path) == {}
