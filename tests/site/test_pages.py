"""Every kind of page of our own site, as a browser meets it."""

from pathlib import Path

import pytest

from tests.site.browser import DESKTOP, PHONE, Visitor, axe_violations
from tests.site.built import KINDS, pages
from tests.site.server import serving

pytestmark = pytest.mark.browser

LOOKS = {
    "light": {"color_scheme": "light", "viewport": DESKTOP},
    "dark": {"color_scheme": "dark", "viewport": DESKTOP},
    "phone": {"color_scheme": "light", "viewport": PHONE},
}


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_complains_or_asks_another_host(visitor: Visitor, site: Path, kind: str) -> None:
    page = visitor.open(pages(site, kind)[0])
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")
    assert page.locator("h1").count() == 1
    assert page.title()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_no_violation(visitor: Visitor, site: Path, kind: str, look: str) -> None:
    page = visitor.open(pages(site, kind)[0], **LOOKS[look])
    assert not axe_violations(page)


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways_on_a_phone(visitor: Visitor, site: Path, kind: str) -> None:
    page = visitor.open(pages(site, kind)[0], viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_every_briefing_opens(visitor: Visitor, site: Path) -> None:
    page = visitor.new_page()
    for address in pages(site, "briefing"):
        page.goto(visitor.base + address)
        assert page.locator("ol.sources > li").count() > 0


def test_an_unknown_address_gets_the_page_that_says_so(visitor: Visitor, site: Path) -> None:
    page = visitor.open("no/such/page/")
    assert page.locator("h1").count() == 1
    assert page.locator("header a").first.evaluate("link => link.href").startswith(visitor.base)
    # The browser itself reports the status of the page that we asked for.
    visitor.problems = [problem for problem in visitor.problems if "no/such/page" not in problem]


def test_the_site_works_below_a_path(visitor: Visitor, site: Path) -> None:
    with serving(site, "/some/where/") as base:
        elsewhere = Visitor(visitor.browser, base)
        for kind in KINDS.keys() - {
            "not-found"
        }:  # which a host shows at any depth, so it must know its address
            elsewhere.open(pages(site, kind)[0]).wait_for_load_state("networkidle")
        elsewhere.close()
        assert not elsewhere.problems


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_needs_javascript_to_be_read(visitor: Visitor, site: Path, kind: str) -> None:
    page = visitor.open(pages(site, kind)[0], java_script_enabled=False)
    assert page.locator("h1").is_visible()
    assert page.locator("header a:visible").count() > 0
    assert len(page.locator("main").inner_text()) > 50


def test_a_briefing_is_whole_without_javascript(visitor: Visitor, site: Path) -> None:
    page = visitor.open(pages(site, "briefing")[0], java_script_enabled=False)
    assert page.locator("ol.sources > li").first.is_visible()
    citations = page.locator("a.cite")
    assert citations.count() > 5
    citation = citations.first
    target = citation.get_attribute("href")
    assert target is not None
    citation.click()
    assert page.url.endswith(target)
    assert page.locator(f"[id='{target[1:]}']").is_visible()
