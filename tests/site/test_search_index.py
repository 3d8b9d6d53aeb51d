"""An index in parts answers in a browser as one index would: nothing more, nothing less, the best first."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.publish.search import index_part, parts, write_index, write_list, write_program
from tests.site.browser import ROOT, Visitor
from tests.site.server import serving

pytestmark = pytest.mark.browser

COUNT = 100
PAGE = '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body></body></html>'
ASK = """async ([root, query, filters]) => {
  const { searchIndex } = await import(root + "assets/js/search-index.js");
  const index = await searchIndex();
  const counts = filters ? await index.filters() : {};
  const found = await index.search(query, filters ?? {});
  const pages = await Promise.all(found.results.map((result) => result.data()));
  return { urls: pages.map((page) => page.url), pages: pages.slice(0, 1), counts, filters: found.filters };
}"""


QUERIES = (
    "aardwolf", "aardwolves", "number41", "number4", "articulation", "articulation aardwolf", "artful carbon",
    "number41 carbon", "number41 number42", '"quiet harbours"', '"articulation"', "carbon – art", "nowhere",
    "topaz3 aardwolf", "quiet aardwolf",
)  # fmt: skip


def document(number: int) -> str:
    # One in three writes of the aardwolf, every page of an art; one title is told in the text of others, too.
    words = ["art and carbon"] + ["aardwolf"] * (number % 3 == 0) + [f"number{number}"]
    words += ["quiet harbours"] * (number % 7 == 1) + ["articulation"] * (number == 12)
    words += ["Quiet harbours of the north"] * 5 if number % 10 == 2 else []
    title = "Quiet harbours of the north" if number == 41 else f"Page {number}"
    return (
        f'<html lang="en"><body data-pagefind-body><h1 data-pagefind-meta="title">{title}</h1>'
        f'<meta data-pagefind-filter="year[content]" content="{2000 + number % 3}">'
        f'<p>{". ".join(words)}.</p><h2 id="more">More</h2><p>Ending with topaz{number % 5}.</p></body></html>'
    )


DOCUMENTS = {f"20{number % 30:02}/page-{number}/": document(number) for number in range(COUNT)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("site")
    (made / "index.html").write_text(PAGE)
    (made / "404.html").write_text(PAGE)
    shutil.copytree(ROOT / "site_config" / "theme" / "assets" / "js", made / "assets" / "js")
    shutil.copytree(made, made / "one")
    shutil.copytree(made / "assets", made / "none" / "assets")
    (made / "none" / "index.html").write_text(PAGE)
    write_index(DOCUMENTS, made)
    index_part(DOCUMENTS, made / "one" / "pagefind", "all")
    write_program(DOCUMENTS[min(DOCUMENTS)], made / "one" / "pagefind")
    write_list(["all"], made / "one" / "pagefind")
    write_index({}, made / "none")
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serving(folder, "/below/a-path/") as root:
        yield root


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Visitor]:
    watched = Visitor(browser, address)
    yield watched
    watched.close()
    assert not watched.problems, "\n".join(watched.problems)


@dataclass
class Reader:
    """Asks the index below `base`, on one page for all questions."""

    page: Page
    base: str

    def ask(self, query: str, filters: dict[str, str] | None = None) -> dict[str, Any]:
        found: dict[str, Any] = self.page.evaluate(ASK, [self.base, query, filters])
        return found


@pytest.fixture
def reader(visitor: Visitor) -> Reader:
    return Reader(visitor.open(), visitor.base)


def test_there_are_parts() -> None:
    assert len(parts(DOCUMENTS)) > 1


def test_parts_find_what_one_index_finds(visitor: Visitor, reader: Reader) -> None:
    one = Reader(visitor.open("one/"), f"{visitor.base}one/")
    for query in QUERIES:
        urls = [url.replace("/one/", "/") for url in one.ask(query)["urls"]]
        assert sorted(reader.ask(query)["urls"]) == sorted(urls), query
        assert all(url.startswith("/below/a-path/20") for url in urls)


def test_a_word_of_one_part_is_not_guessed_at_in_others(reader: Reader) -> None:
    assert reader.ask("articulation")["urls"] == ["/below/a-path/2012/page-12/"]


def test_an_exact_title_is_first_in_whatever_part(reader: Reader) -> None:
    found = reader.ask("quiet harbours of the north")
    assert len(found["urls"]) > 1
    assert found["urls"][0] == "/below/a-path/2011/page-41/"
    for number in range(14, COUNT, 9):
        if number != 41:
            assert reader.ask(f"page {number}")["urls"][0].endswith(f"/page-{number}/")


def test_filters_count_over_all_parts(reader: Reader) -> None:
    found = reader.ask("", {"year": "2001"})
    assert found["counts"]["year"] == {"2000": 34, "2001": 33, "2002": 33}
    assert len(found["urls"]) == 33
    assert reader.ask("aardwolf", {"year": "2000"})["filters"]["year"]["2000"] == 34
    assert reader.ask("aardwolf", {"year": "2001"})["urls"] == []


def test_results_have_excerpts_and_places(reader: Reader) -> None:
    (page,) = reader.ask("number41 topaz1")["pages"]
    assert page["meta"]["title"] == "Quiet harbours of the north"
    assert "<mark>number41.</mark>" in page["excerpt"]
    assert any(part["url"].endswith("/page-41/#more") for part in page["sub_results"])


def test_without_briefings_nothing_is_found_and_nothing_fails(visitor: Visitor) -> None:
    none = Reader(visitor.open("none/"), f"{visitor.base}none/")
    assert none.ask("carbon", {"year": "2001"})["urls"] == []


def test_a_list_that_is_out_of_date_is_tried_again(visitor: Visitor, address: str) -> None:
    page = visitor.open()
    stale = json.dumps({"version": 1, "parts": ["gone"]})
    page.route("**/parts.json", lambda route: route.fulfill(body=stale), times=1)
    with pytest.raises(Exception, match="Failed to load Pagefind metadata"):
        page.evaluate(ASK, [address, "carbon", None])
    assert len(page.evaluate(ASK, [address, "carbon", None])["urls"]) == COUNT
    visitor.problems.clear()
