"""Search, as a reader uses it: from any page, by keyboard, with filters, by address."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.core.model import Briefing, Status
from generator.workspace import open_project
from tests.site.browser import PHONE, ROOT, Visitor, axe_violations

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def published() -> list[Briefing]:
    library = open_project(ROOT, None)
    return [briefing for briefing in library.briefings if briefing.status is Status.PUBLISHED]


@pytest.fixture(scope="module")
def queries(published: list[Briefing]) -> dict[str, tuple[str, str]]:
    """What a reader might look for, and the address of the briefing that must be among what is found."""
    # Search stems words, so a rare word is one whose beginning no other briefing has.
    words = [set(re.findall(r"[a-z]{6,}", briefing.text.lower())) for briefing in published]
    often = Counter(beginning for each in words for beginning in {word[:5] for word in each})
    body = published[0].body
    assert body is not None
    rare = max(
        sorted(word for word in re.findall(r"[a-z]{6,}", body.masked) if often[word[:5]] == 1), key=len
    )
    last = published[-1]
    source = next(source for source in last.sources if source.publisher)
    return {
        "a word of a body": (rare, published[0].url),
        "a source's title": (source.title, last.url),
        "a publisher": (source.publisher, last.url),
    }


def results(page: Page) -> Locator:
    """The links to briefings that were found, without those to their sections."""
    return page.locator("ol[aria-label='Results'] > li > a:not(.place)")


def addresses(page: Page, query: str = "") -> list[str]:
    """Where the results lead, once those for `query` are there."""
    expect(page.get_by_role("status")).to_contain_text(f"“{query}”" if query else re.compile(r"\d+ briefing"))
    expect(results(page).first).to_be_visible()
    found: list[str] = results(page).evaluate_all("links => links.map(link => link.href)")
    return found


@pytest.mark.parametrize("what", ["a word of a body", "a source's title", "a publisher"])
def test_search_finds(visitor: Visitor, queries: dict[str, tuple[str, str]], what: str) -> None:
    query, wanted = queries[what]
    page = visitor.open("search/?" + urlencode({"q": query}))
    assert visitor.base + wanted in addresses(page, query)


@pytest.mark.parametrize("key", ["/", "Control+k"])
@pytest.mark.parametrize("start", ["", "about/"])
def test_search_by_keyboard_alone(
    visitor: Visitor, queries: dict[str, tuple[str, str]], start: str, key: str
) -> None:
    query, wanted = queries["a word of a body"]
    page = visitor.open(start)
    page.keyboard.press(key)
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type(query)
    assert addresses(page, query) == [visitor.base + wanted]
    page.keyboard.press("ArrowDown")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(visitor.base + wanted)


def test_escape_closes_the_search_and_gives_the_focus_back(visitor: Visitor) -> None:
    page = visitor.open()
    page.get_by_role("link", name="Search").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("link", name="Search")).to_be_focused()


@pytest.mark.parametrize("name", ["topic", "publisher", "author", "year", "claims"])
def test_each_filter_leaves_as_many_as_it_says(
    visitor: Visitor, published: list[Briefing], name: str
) -> None:
    page = visitor.open("search/")
    page.get_by_text("Filter", exact=True).click()
    select = page.locator(f"select[name={name}]")
    option = select.locator("option").nth(1)
    expect(option).to_have_text(re.compile(r"\(\d+\)$"))
    said = int(re.findall(r"\d+", option.inner_text())[-1])
    select.select_option(index=1)
    expect(page.get_by_role("status")).to_contain_text(f"{said} briefing")
    assert 0 < said <= len(published)
    assert len(addresses(page)) == min(said, 5)


def test_the_publisher_filter_finds_the_briefings_that_cite_it(
    visitor: Visitor, queries: dict[str, tuple[str, str]]
) -> None:
    publisher, wanted = queries["a publisher"]
    page = visitor.open("search/?" + urlencode({"publisher": publisher}))
    assert visitor.base + wanted in addresses(page)


def test_a_search_has_an_address(visitor: Visitor, queries: dict[str, tuple[str, str]]) -> None:
    query, wanted = queries["a word of a body"]
    page = visitor.open("search/")
    page.get_by_role("searchbox").fill(query)
    assert addresses(page, query) == [visitor.base + wanted]
    page.reload()
    assert addresses(page, query) == [visitor.base + wanted]


def test_what_is_not_there_is_said_to_be_not_found(visitor: Visitor) -> None:
    page = visitor.open("search/?q=qqqqqqqq")
    expect(page.get_by_role("status")).to_contain_text("Nothing found")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_results(
    visitor: Visitor, queries: dict[str, tuple[str, str]], scheme: str
) -> None:
    page = visitor.open(color_scheme=scheme)
    page.keyboard.press("/")
    query = queries["a word of a body"][0]
    page.keyboard.type(query)
    addresses(page, query)
    assert not axe_violations(page)


def test_search_on_a_phone(visitor: Visitor, queries: dict[str, tuple[str, str]]) -> None:
    query, wanted = queries["a word of a body"]
    page = visitor.open(viewport=PHONE, has_touch=True)
    page.get_by_role("link", name="Search").tap()
    page.get_by_role("searchbox").fill(query)
    assert addresses(page, query) == [visitor.base + wanted]
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_without_javascript_the_search_page_says_where_else_to_look(visitor: Visitor, site: Path) -> None:
    page = visitor.open("search/", java_script_enabled=False)
    assert page.locator("main").get_by_role("link", name="archive").is_visible()
