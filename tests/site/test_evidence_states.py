"""Evidence of every state on its pages: what is said, where links lead, and that it can be read by everybody."""

import base64
import gzip
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.load.evidence_text import evidence_text
from generator.publish.text_fragment import link_to_text
from tests.site.browser import DESKTOP, PHONE, Visitor, axe_violations
from tests.site.built import build
from tests.site.evidence_project import ARCHIVED, CASES, evidence, write_project
from tests.site.server import serving
from tests.site.test_markup import nu_errors

pytestmark = pytest.mark.browser

TOWER = "2026/tower/"
TABLET = {"width": 820, "height": 1100}
SAYS = {
    "found": ("verified", "Found in the source on 8 May 2026 · archived copy"),
    "typography": ("verified", "Found in the source on 8 May 2026"),
    "archived": ("verified", "Found in an archived copy of 3 May 2026 · source"),
    "by-hand": ("verified", "Found in the author’s copy of 8 May 2026 · source"),
    "gone": ("verified", "Found in the source on 8 May 2026; the page is gone now · archived copy"),
    "lost": ("verified", "Found in the source on 8 May 2026; the address is in other hands now"),
    "moved": ("verified", "Found in the source on 8 May 2026; the address leads to another site now"),
    "pdf": ("verified", "Found in the source on 8 May 2026"),
    "missing": ("disputed", "Not found in the source on 8 May 2026 · archived copy"),
    "reworded": ("disputed", "Not found in the source on 8 May 2026: reworded since 1 May 2026"),
    "number": ("disputed", "Not found in the source on 8 May 2026: a number changed since 1 May 2026"),
    "removed": ("disputed", "Not found in the source on 8 May 2026: removed since 1 May 2026"),
    "twice": ("quoted", "Occurs more than once in the source on 8 May 2026"),
    "refused": ("quoted", "Could not be read on 8 May 2026: the site refuses robots · source"),
    "walled": (
        "quoted",
        "Could not be read on 8 May 2026: it is behind a sign-in or a subscription · source",
    ),
    "busy": ("quoted", "Could not be read on 8 May 2026: the site asked to come back later · source"),
    "scanned": ("quoted", "Could not be read on 8 May 2026: a PDF without text · source"),
    "edited": ("quoted", "Quoted, not looked for yet · source"),
    "unseen": ("quoted", "Quoted, not looked for yet · source"),
    "down": ("cited", ""),
}


@pytest.fixture(scope="module")
def evidence_site(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a publication whose evidence is in every state."""
    project = tmp_path_factory.mktemp("evidence") / "project"
    write_project(project)
    return build(project, shared / "evidence-site")


@pytest.fixture
def tower(browser: Browser, evidence_site: Path) -> Iterator[Visitor]:
    with serving(evidence_site) as address:
        visitor = Visitor(browser, address)
        yield visitor
        visitor.close()
        assert not visitor.problems, "\n".join(visitor.problems)


def number_of(case: str) -> int:
    return [each.id for each in CASES].index(case) + 1


def test_each_state_is_said_in_its_words(tower: Visitor) -> None:
    page = tower.open(TOWER)
    assert set(SAYS) == {case.id for case in CASES}
    for case, (state, words) in SAYS.items():
        mark = page.locator(f".body a.cite[href='#ref-{number_of(case)}']")
        expect(mark).to_have_attribute("data-state", state)
        if words:
            note = page.locator(f"#{(mark.get_attribute('id') or '').replace('cite', 'evidence')}")
            said = note.locator(".evidence-state").inner_text().replace("\u00a0", " ")
            assert said.split(" ", 1)[1] == words, case


def test_a_lost_address_is_nowhere_a_link(tower: Visitor) -> None:
    page = tower.open(TOWER)
    for case in ("gone", "lost"):
        assert page.locator(f"a[href^='https://example.org/{case}/']").count() == 0
    title = page.locator(f"#ref-{number_of('gone')} .source-title a")
    assert (title.get_attribute("href") or "").startswith(ARCHIVED)
    assert page.locator(f"#ref-{number_of('lost')} .source-title a").count() == 0


def test_links_are_robust(tower: Visitor) -> None:
    page = tower.open(TOWER)
    links = page.evaluate(
        "[...document.querySelectorAll('a[data-versiondate]')].map(a => [a.href, {...a.dataset}])"
    )
    assert len(links) > 8
    for href, data in links:
        assert data["versiondate"] == "2026-05-03T00:00:00Z"
        original, version = data.get("originalurl"), data.get("versionurl")
        assert (original is None) is href.startswith("https://example.org/")
        assert (
            (version == ARCHIVED)
            if original is None
            else (href.startswith(ARCHIVED) and "//example.org" in original)
        )


def test_the_meter_says_the_dispute_first(tower: Visitor) -> None:
    page = tower.open(TOWER)
    expect(page.locator(".meta .meter")).to_have_text(
        "4 of 24 claims disputed; 18 more rest on a passage, 11 found"
    )
    page = tower.open("2026/sound/")
    expect(page.locator(".meta .meter")).to_have_text("6 of 7 claims rest on a passage, all found")


def test_the_evidence_is_served_as_it_is_kept(tower: Visitor) -> None:
    page = tower.open(TOWER)
    link = page.get_by_role("link", name="Evidence (JSON)").get_attribute("href") or ""
    answer = page.request.get(tower.base + TOWER + link)
    assert answer.headers["content-type"] == "application/json"
    assert answer.text() == evidence_text(evidence())
    link = page.get_by_role("link", name="Annotations").get_attribute("href") or ""
    assert json.loads(page.request.get(tower.base + TOWER + link).text())["type"] == "AnnotationPage"


def test_what_is_to_be_looked_into_leads_to_its_place(tower: Visitor, evidence_site: Path) -> None:
    page = tower.open("evidence/")
    concerns = page.locator(".concerns > li")
    assert concerns.count() == 7
    text = (evidence_site / TOWER / "index.html").read_text("utf-8")
    for href in page.evaluate("[...document.querySelectorAll('.concerns a')].map(a => a.hash.slice(1))"):
        assert f'id="{href}"' in text
    concerns.locator("a").first.click()
    expect(page.locator(".source:target")).to_be_in_viewport()


def test_the_page_is_linked_from_every_page_and_from_how_we_check(tower: Visitor) -> None:
    page = tower.open("how-we-check/")
    expect(page.locator("footer a[href$='evidence/']")).to_be_visible()
    page.locator("main a[href$='evidence/']").click()
    expect(page.locator("h1")).to_have_text("State of the evidence")


@pytest.mark.parametrize(
    "look", [("light", DESKTOP), ("light", TABLET), ("dark", PHONE)], ids=["desktop", "tablet", "phone"]
)
@pytest.mark.parametrize("address", [TOWER, "evidence/", "evidence/briefings/"])
def test_it_is_accessible_and_fits(tower: Visitor, address: str, look: tuple[str, dict[str, int]]) -> None:
    scheme, viewport = look
    page = tower.open(address, viewport=viewport, color_scheme=scheme)
    if address == TOWER:
        expect(page.locator("a.cite[aria-expanded]").first).to_be_attached()
        page.evaluate(
            "for (const mark of document.querySelectorAll('a.cite[aria-expanded=false]')) mark.click()"
        )
    assert not axe_violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_without_javascript_and_in_print_the_list_has_it_all(tower: Visitor) -> None:
    page = tower.open(TOWER, viewport=PHONE, java_script_enabled=False)
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        entry = page.locator(f"#ref-{number_of('missing')}")
        expect(entry).to_contain_text("not found")
        expect(entry).to_contain_text("Nearest words there: a cost of nearly thirty million")
        expect(page.locator(f"#ref-{number_of('lost')}")).to_contain_text(
            "Address in other hands, last asked on"
        )


@pytest.mark.parametrize(("state", "briefings"), [("verified", 2), ("disputed", 1)])
def test_search_finds_briefings_by_the_state_of_their_claims(
    tower: Visitor, state: str, briefings: int
) -> None:
    page = tower.open(f"search/?q=tower&claims={state}")
    expect(page.locator("ol[aria-label='Results'] > li > a:not(.place)")).to_have_count(briefings)


def test_nu_finds_no_error(evidence_site: Path, tmp_path: Path) -> None:
    for address in (TOWER, "evidence/", "evidence/briefings/", "sources/the-tower-committee/"):
        target = tmp_path / address
        target.mkdir(parents=True)
        shutil.copy(evidence_site / address / "index.html", target)
    assert not nu_errors(tmp_path)


_FILLER = "<p style='height: 3000px'>words that stand between</p>"
_WORDS = {
    "short": ("the clock", "it was said that ", " was the third of them"),
    "punctuation": ("a well-known, costly A&B “tower” – they said", "", ""),
    "in-a-word": ("ompute capacity of the sit", "and all of the c", "e was taken"),
    "long": (
        "All of it was taken by one tenant in May. The lease runs for as long as the owner likes, which nobody but the"
        " owner and the tenant knows, and it may end with ninety days of notice",
        "",
        "",
    ),
    "left-out": ("the owner of the tower … had it painted", "", ""),
}  # fmt: skip
_PAGE = f"""<!doctype html><meta charset=utf-8><title>A source</title>
<style>::target-text {{ background: #ff00ff; color: #000 }}</style>
<p>The clock was small. <b>the clock</b> was large.</p>{_FILLER}
<p id=short>Now it was said that the <i>clock</i> was the third of them all.</p>{_FILLER}
<p id=punctuation>It is a well-known, costly A&amp;B
“tower” – they said.</p>{_FILLER}
<p id=in-a-word>Thus and all of the compute capacity of the site was taken.</p>{_FILLER}
<div id=long><p>All of it was taken by one tenant in May.</p><p>The lease runs for as long as the owner likes, which nobody
but the owner and the tenant knows, and it may end with ninety days of notice.</p></div>{_FILLER}
<p id=left-out>So the owner of the tower, who had bought it in a year of need, had it painted.</p>{_FILLER}"""


@pytest.mark.parametrize("place", _WORDS)
def test_a_link_to_words_opens_the_source_at_them(browser: Browser, tmp_path: Path, place: str) -> None:
    (tmp_path / "source.html").write_text(_PAGE, encoding="utf-8")
    with serving(tmp_path) as base:
        visitor = Visitor(browser, base)
        page = visitor.new_page()
        page.goto(link_to_text(f"{base}source.html#nowhere", *_WORDS[place]), wait_until="load")
        expect(page.locator(f"[id='{place}']")).to_be_in_viewport()
        assert page.evaluate("scrollY") > 1000
        assert highlighted(page) > 200
        visitor.close()


def test_a_link_to_words_that_are_not_there_lights_nothing(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "source.html").write_text(_PAGE, encoding="utf-8")
    with serving(tmp_path) as base:
        visitor = Visitor(browser, base)
        page = visitor.new_page()
        page.goto(link_to_text(f"{base}source.html", "words that nobody wrote"), wait_until="load")
        assert (page.evaluate("scrollY"), highlighted(page)) == (0, 0)
        visitor.close()


def highlighted(page: Page) -> int:
    """How many pixels have the colour of text that a link leads to."""
    picture = base64.b64encode(page.screenshot()).decode()
    count: int = page.evaluate(
        """async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
          canvas.drawImage(image, 0, 0);
          const { data } = canvas.getImageData(0, 0, image.width, image.height);
          let found = 0;
          for (let at = 0; at < data.length; at += 4) found += data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
          return found;
        }""",
        picture,
    )
    return count


def test_a_briefing_of_many_passages_is_light(evidence_site: Path) -> None:
    text = (evidence_site / TOWER / "index.html").read_bytes()
    assert len(gzip.compress(text, 6)) < 30_000
    assert not re.search(rb'href="javascript:', text)
