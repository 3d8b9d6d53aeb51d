"""A script in any field that an author controls does not run, on any page, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.browser import Visitor
from tests.site.built import KINDS, build, pages
from tests.site.hostile import FIELDS, write_project
from tests.site.server import serving

pytestmark = pytest.mark.browser

_HANDLERS_AND_SCRIPT_ADDRESSES = """
[...document.querySelectorAll("*")].flatMap(element => [...element.attributes]
  .filter(attribute => attribute.name.startsWith("on") || attribute.name === "srcdoc"
    || /^[\\s\\0]*(javascript|vbscript|data:text)/i.test(attribute.value) && attribute.name !== "content")
  .map(attribute => `${element.tagName} ${attribute.name}=${attribute.value}`))
"""


@pytest.fixture(scope="session")
def hostile_site(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a publication with a script in every field."""
    project = tmp_path_factory.mktemp("hostile") / "project"
    write_project(project)
    return build(project, shared / "hostile-site")


@pytest.fixture
def hostile(browser: Browser, hostile_site: Path) -> Iterator[Visitor]:
    with serving(hostile_site) as address:
        visitor = Visitor(browser, address)
        yield visitor
        visitor.close()


def assert_harmless(page: Page) -> None:
    page.evaluate("document.querySelectorAll('*').forEach(e => e.dispatchEvent(new Event('mouseover')))")
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    page.wait_for_load_state("networkidle")
    pwned = page.evaluate("window.pwned")
    assert pwned is None, f"the script in the field '{FIELDS[pwned - 1]}' ran at {page.url}"
    assert page.evaluate(_HANDLERS_AND_SCRIPT_ADDRESSES) == []


@pytest.mark.parametrize("field", FIELDS)
def test_a_script_in_a_field_does_not_run_on_its_briefing(hostile: Visitor, field: str) -> None:
    page = hostile.open(f"2026/{field}/")
    assert_harmless(page)
    assert page.locator("ol.sources > li").count() > 0
    assert page.title().startswith(f"A script in its {field}")
    assert not [problem for problem in hostile.problems if "another host" in problem]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "briefing"])
def test_no_script_runs_on_any_list(hostile: Visitor, hostile_site: Path, kind: str) -> None:
    page = hostile.new_page()
    for address in pages(hostile_site, kind):
        page.goto(hostile.base + address)
        assert_harmless(page)


def test_no_script_runs_in_search_results(hostile: Visitor) -> None:
    page = hostile.open("search/?q=script")
    results = page.locator("ol[aria-label='Results'] > li > a:not(.place)")
    expect(results.first).to_be_visible()
    while (more := page.get_by_role("button", name="Show")).count():
        shown = results.count()
        more.click()
        expect(results.nth(shown)).to_be_visible()
    assert results.count() == len(FIELDS)
    assert_harmless(page)


def test_a_script_would_be_seen(hostile: Visitor) -> None:
    page = hostile.new_page()
    page.set_content("<h1>x</h1><img src=x onerror='window.pwned=1'>")
    with pytest.raises(AssertionError, match="'title' ran"):
        assert_harmless(page)
