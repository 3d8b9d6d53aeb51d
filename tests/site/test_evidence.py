"""The evidence of a claim: beside it on a wide screen, under it at a touch on a phone, at the end in any case."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.browser import PHONE, Visitor, axe_violations
from tests.site.built import pages

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def quoting(site: Path) -> str:
    """The address of a briefing whose body quotes passages."""
    return next(page for page in pages(site, "briefing") if _quotes(site / page / "index.html"))


def _quotes(page: Path) -> bool:
    body = page.read_text(encoding="utf-8").partition('class="body')[2]
    return 'class="evidence"' in body


def first_quoted(page: Page) -> str:
    """The number of the first citation in the body that has a passage of its own: `3-1` of `cite-3-1`."""
    identifier = page.locator(".body .evidence:not(.again)").first.get_attribute("id")
    assert identifier is not None
    return identifier.removeprefix("evidence-")


def test_on_a_wide_screen_the_passage_stands_beside_its_claim(visitor: Visitor, quoting: str) -> None:
    page = visitor.open(quoting)
    number = first_quoted(page)
    card = page.locator(f"#evidence-{number}")
    expect(card).to_be_visible()
    box, mark = card.bounding_box(), page.locator(f"#cite-{number}").bounding_box()
    assert box is not None
    assert mark is not None
    assert box["x"] > mark["x"]
    assert abs(box["y"] - mark["y"]) < 400


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_a_touch_opens_and_closes_it(visitor: Visitor, quoting: str, scheme: str) -> None:
    page = visitor.open(quoting, viewport=PHONE, has_touch=True, color_scheme=scheme)
    number = first_quoted(page)
    mark, card = page.locator(f"#cite-{number}"), page.locator(f"#evidence-{number}")
    expect(card).to_be_hidden()
    expect(mark).to_have_attribute("aria-expanded", "false")
    mark.tap()
    expect(card).to_be_visible()
    expect(mark).to_have_attribute("aria-expanded", "true")
    assert not axe_violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    mark.tap()
    expect(card).to_be_hidden()


def test_by_keyboard(visitor: Visitor, quoting: str) -> None:
    page = visitor.open(quoting, viewport=PHONE)
    number = first_quoted(page)
    page.locator(f"#cite-{number}").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"#evidence-{number}")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(f"#evidence-{number}")).to_be_hidden()
    expect(page.locator(f"#cite-{number}")).to_be_focused()


def test_a_citation_leads_to_its_source_and_the_source_back(visitor: Visitor, quoting: str) -> None:
    page = visitor.open(quoting, java_script_enabled=False)
    mark = page.locator(f"#cite-{first_quoted(page)}")
    mark.click()
    source = page.locator(page.url[page.url.index("#") :])
    expect(source).to_be_in_viewport()
    source.locator(f".backlinks a[href='#{mark.get_attribute('id')}']").click()
    expect(mark).to_be_in_viewport()


def test_in_print_the_passages_stand_at_the_end(visitor: Visitor, quoting: str) -> None:
    page = visitor.open(quoting)
    page.emulate_media(media="print")
    expect(page.locator(".body .evidence").first).to_be_hidden()
    expect(page.locator(".sources .passages").first).to_be_visible()
    expect(page.locator("header.site-header nav").first).to_be_hidden()
