"""What is indexed of a briefing, and an index that works, hides nothing it should hold and is the same each time."""

import gzip
import json
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest

from generator.core.errors import UsageError
from generator.publish.search import index_part, parts, search_document, stamp, write_index
from generator.publish.search.cbor import unpack
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
        card, "The whole story: short.", ("A point.",), "<p>Not this.</p>", (), (source,), (), "", ""
    )


def indexed(bundle: Path) -> dict[str, dict[str, Any]]:
    """What Pagefind kept of each page, by address."""
    pages = {}
    for file in bundle.glob("*/fragment/*"):
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


def site_of(count: int) -> dict[str, str]:
    """`count` documents by address."""
    return {
        f"2026/b{number}/": search_document(
            article(f"b{number}", topics=tuple(Ref(f"Topic {topic}", "") for topic in range(number % 5))),
            f"<p>Word{number} and words.</p>{TEXT}",
            "en",
        )
        for number in range(count)
    }


def test_program_stands_once_and_without_an_interface_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "pagefind").mkdir()
    (tmp_path / "pagefind" / "stale").write_text("")
    write_index(site_of(100), tmp_path)
    bundle = tmp_path / "pagefind"
    names = {file.name for file in bundle.iterdir() if file.is_file()}
    assert names == {
        "pagefind.js", "wasm.en.pagefind", "pagefind-entry.json", "pagefind.0.pf_meta", "parts.json",
    }  # fmt: skip
    listed = json.loads((bundle / "parts.json").read_text())["parts"]
    assert len(listed) == 3
    assert set(listed) == {file.name for file in bundle.iterdir() if file.is_dir()}
    assert not [*bundle.glob("*/*.js"), *bundle.glob("*/wasm*")]
    assert len(indexed(bundle)) == 100


def test_language_without_a_stemmer_has_a_program(tmp_path: Path) -> None:
    write_index({"2026/rot/": search_document(article(), TEXT, "zz")}, tmp_path)
    assert (tmp_path / "pagefind" / "wasm.unknown.pagefind").is_file()


def test_same_documents_same_bytes(tmp_path: Path) -> None:
    documents = site_of(90)
    write_index(documents, tmp_path / "one")
    write_index(dict(reversed(documents.items())), tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_parts_made_one_by_one_and_at_once_are_the_same(tmp_path: Path) -> None:
    documents = site_of(60)
    write_index(documents, tmp_path)
    planned = [{address: documents[address] for address in part} for part in parts(documents).values()]
    with ThreadPoolExecutor(4) as side_by_side:
        list(side_by_side.map(index_part, planned, repeat(tmp_path)))
    for part in planned:
        assert contents(tmp_path / stamp(part)) == contents(tmp_path / "pagefind" / stamp(part))


class Awaited(Mapping[str, str]):
    """Documents of which the one at `last` is still in the making."""

    def __init__(self, documents: Mapping[str, str], last: str) -> None:
        self.documents = documents
        self.last = last
        self.made: Future[str] = Future()
        self.asked: list[str] = []

    def __getitem__(self, address: str) -> str:
        self.asked.append(address)
        return self.made.result() if address == self.last else self.documents[address]

    def __iter__(self) -> Iterator[str]:
        return iter(self.documents)

    def __len__(self) -> int:
        return len(self.documents)


def test_an_index_is_begun_before_all_its_documents_are_made(tmp_path: Path) -> None:
    documents = site_of(20)
    waiting = Awaited(documents, "2026/b19/")
    with ThreadPoolExecutor(1) as beside:
        begun = beside.submit(index_part, waiting, tmp_path / "bit by bit")
        while waiting.last not in waiting.asked:
            assert not begun.done()
            time.sleep(0.001)
        waiting.made.set_result(documents[waiting.last])
    assert begun.result() == index_part(documents, tmp_path / "at once")
    assert contents(tmp_path / "bit by bit") == contents(tmp_path / "at once")


def test_an_index_ends_where_a_document_cannot_be_had(tmp_path: Path) -> None:
    waiting = Awaited(site_of(20), "2026/b19/")
    waiting.made.cancel()
    with pytest.raises(CancelledError):
        index_part(waiting, tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_index_that_is_of_no_use_is_ended(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="pagefind could not index"):
        index_part(site_of(20), tmp_path, begun=lambda stop: stop())
    assert not list(tmp_path.iterdir())


def test_an_edit_changes_its_part_only(tmp_path: Path) -> None:
    documents = site_of(50)
    write_index(documents, tmp_path / "before")
    documents["2026/b7/"] = search_document(article("b7"), "<p>Edited.</p>", "en")
    write_index(documents, tmp_path / "after")
    before, after = contents(tmp_path / "before"), contents(tmp_path / "after")
    changed = {name.split("/")[1] for name in before.keys() ^ after.keys()}
    changed |= {name.split("/")[1] for name in before.keys() & after.keys() if before[name] != after[name]}
    (edited,) = (part for part in parts(documents).values() if "2026/b7/" in part)
    now = {address: documents[address] for address in edited}
    then = site_of(50)
    assert changed == {"parts.json", stamp(now), stamp({address: then[address] for address in edited})}


def test_every_file_that_the_index_names_is_there(tmp_path: Path) -> None:
    index_part(site_of(30), tmp_path, "part")
    folder = tmp_path / "part"
    entry = json.loads((folder / "pagefind-entry.json").read_text())
    meta = f"pagefind.{entry['languages']['en']['hash']}.pf_meta"
    _, pages, chunks, filters, sorts, _ = unpack((folder / meta).read_bytes())
    named = {f"fragment/{name}.pf_fragment" for name, _ in pages}
    named |= {f"index/{name}.pf_index" for _, _, name in chunks}
    named |= {f"filter/{name}.pf_filter" for _, name in filters}
    assert contents(folder).keys() == named | {meta, "pagefind-entry.json"}
    assert len(pages) == 30
    assert all(name.startswith("part.") for name, _ in pages)
    assert [until for _, until, _ in chunks[:-1]] == [first for first, _, _ in chunks[1:]]
    assert len(chunks) > 3
    assert not sorts


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


def test_documents_without_words_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="pagefind could not index"):
        write_index({"2026/rot/": "<html><body data-pagefind-body></body></html>"}, tmp_path)


@pytest.mark.parametrize(
    "program", ["import sys; sys.exit('no memory')", "import sys; sys.stdin.read(9); sys.exit('no memory')"]
)
def test_what_pagefind_says_is_passed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    fake = tmp_path / "pagefind"
    fake.write_text(f"#!{sys.executable}\n{program}\n")
    fake.chmod(0o755)
    monkeypatch.setattr("pagefind_bin.get_executable", lambda: fake)
    with pytest.raises(UsageError, match="pagefind could not index the briefings:\nno memory"):
        write_index(site_of(30), tmp_path / "site")


def test_settings_of_another_site_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_index(site_of(3), tmp_path / "one")
    (tmp_path / "pagefind.toml").write_text('force_language = "de"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "de")
    write_index(site_of(3), tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_without_documents_the_list_says_so(tmp_path: Path) -> None:
    write_index({}, tmp_path)
    assert contents(tmp_path) == {"pagefind/parts.json": b'{"version":1,"parts":[]}'}
