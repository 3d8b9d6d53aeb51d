"""Three hundred payloads, each in every field of a briefing: in a real browser none runs, and none leaves its place."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Dialog, Page

from generator.core.settings import Settings, Site
from generator.load.briefing import load
from generator.publish import feeds
from generator.publish.entry import entry as listed
from tests.site.browser import Visitor
from tests.site.hostile_texts import PLAIN, briefing, build_preview, entry, evidence, name
from tests.site.payloads import KINDS, PAYLOADS
from tests.site.server import serving

pytestmark = pytest.mark.browser

_AUDIT = Path(__file__).with_name("audit.js").read_text("utf-8")
_CANARY = """
window.ran = [];
Object.defineProperty(window, "pwned", { get: () => undefined, set: (value) => { window.ran.push(value); } });
for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = () => { window.ran.push(name); };
"""
_STIR = """
for (const element of document.querySelectorAll("main *")) {
  if (element.localName === "details") element.open = true;
  for (const type of ["mouseover", "pointerover", "focus", "toggle", "animationstart", "error", "load"]) {
    element.dispatchEvent(new Event(type, { bubbles: type === "mouseover" }));
  }
}
"""
# The script that opens passages is fetched once the page has loaded.
_SETTLED = """
new Promise((done) => {
  const cites = document.querySelectorAll(".evidence[id]").length;
  const look = () => (!cites || document.querySelector("a.cite[aria-expanded]") ? done() : setTimeout(look, 5));
  look();
  setTimeout(done, 5_000);
})
"""
# What Markdown may make beyond what the plain briefing has.
_MARKDOWN = frozenset(
    "PRE aria-label|PRE role|H2 title|P title|EM title|A title|CODE title|H4|H4 id|H3 id|TD style|TH style|DEL|OL start".split(
        "|"
    )
)
_OURS = {
    "ref-": "LI.source",
    "cite-": "A.cite",
    "claim-": "SPAN.claim",
    "evidence-": "SPAN.evidence",
    "fn:": "LI.",
    "fnref:": "SUP.",
}
_OWN_CLASSES = frozenset(
    "SPAN.again SPAN.prefix SPAN.locator SPAN.evidence SPAN.evidence-nearest SPAN.nearest SPAN.claim "
    "SPAN.finding SPAN.analysis-label SPAN.lost P.analysis".split()
)
_TYPES = frozenset({"http", "https", "mailto"})
_LISTS: frozenset[str] = frozenset()
_LIST_PAIRS = frozenset({"A rel", "UL class"})
_ENTRY = frozenset("entry title id link published updated summary author name category content".split())


@pytest.fixture(scope="session")
def preview_site(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The preview of the publication, in which every briefing has a page, and what the checks refuse is shown."""
    site = shared / "hostile-texts"
    build_preview(tmp_path_factory.mktemp("texts") / "project", site)
    return site


@pytest.fixture
def hostile(browser: Browser, preview_site: Path) -> Iterator[Visitor]:
    with serving(preview_site) as address:
        visitor = Visitor(browser, address)
        yield visitor
        visitor.close()
        assert not visitor.problems


def watched(visitor: Visitor) -> Page:
    """A page on which whatever runs is remembered."""
    page = visitor.new_page()
    page.context.add_init_script(_CANARY)

    def on_dialog(dialog: Dialog) -> None:
        visitor.problems.append(f"{page.url}: a dialog: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", on_dialog)
    page.on("popup", lambda popup: visitor.problems.append(f"{page.url}: a window: {popup.url}"))
    return page


def visit(page: Page, address: str) -> dict[str, Any]:
    """What the page at `address` holds, once everything on it has been touched."""
    page.goto(address, wait_until="load")
    page.evaluate(_STIR)
    page.evaluate(_SETTLED)
    found: dict[str, Any] = page.evaluate(_AUDIT)
    assert page.url == address
    assert found["ran"] == [], f"the script of payload {found['ran']} ran at {address}"
    return found


def assert_tame(found: dict[str, Any], page: str) -> None:
    """No address leads to a script or is loaded from elsewhere, no id is anybody else's, nothing is styled."""
    for where, address in found["addresses"]:
        if where == "META content":
            continue
        parts = urlsplit(urljoin(page, address))
        assert parts.scheme in _TYPES, (where, address)
        if where not in {"A href", "LINK href", "A data-originalurl", "A data-versionurl"}:
            assert parts.netloc == urlsplit(page).netloc, (where, address)
    ids = [each for each, _ in found["ids"]]
    assert len(ids) == len(set(ids)), sorted(each for each in ids if ids.count(each) > 1)
    for own, element in found["ids"]:
        for prefix, wanted in _OURS.items():
            if own.startswith(prefix):
                assert element.startswith(tuple(wanted.split("|"))), (own, element)
    assert all(style.startswith("text-align:") for style in found["styles"]), found["styles"]


def own_ids(found: dict[str, Any]) -> set[str]:
    return {each for each, _ in found["ids"] if each.startswith("ui-")} - {"ui-findings"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_payload_in_all_fields_of_a_briefing_is_text(hostile: Visitor, kind: str) -> None:
    page = watched(hostile)
    plain = visit(page, f"{hostile.base}2026/{name(PLAIN)}/")
    assert "A aria-expanded" in plain["pairs"]
    allowed = set(plain["pairs"]) | _MARKDOWN
    for payload in PAYLOADS:
        if payload.kind != kind:
            continue
        address = f"{hostile.base}2026/{name(payload)}/"
        found = visit(page, address)
        assert found["skeleton"] == plain["skeleton"], payload
        assert set(found["pairs"]) <= allowed, (payload, set(found["pairs"]) - allowed)
        # Our own scripts still find their elements.
        assert "A aria-expanded" in found["pairs"], payload
        more = set(found["classes"]) - set(plain["classes"]) - _OWN_CLASSES
        assert all(each.startswith("CODE.language-") for each in more), (payload, more)
        assert own_ids(found) == own_ids(plain), payload
        assert found["linked"] == plain["linked"], payload
        assert_tame(found, address)


@pytest.mark.parametrize("folder", ["topics", "authors", "sources"])
def test_a_payload_in_the_settings_is_text(hostile: Visitor, preview_site: Path, folder: str) -> None:
    page = watched(hostile)
    prefix = "publisher-" if folder == "sources" else ""
    plain = visit(page, f"{hostile.base}{folder}/{prefix}{entry(PLAIN)}/")
    others = sorted(path.name for path in (preview_site / folder).iterdir() if path.is_dir())
    assert len(others) > len(PAYLOADS) // 12
    for other in others:
        address = f"{hostile.base}{folder}/{other}/"
        found = visit(page, address)
        assert set(found["skeleton"]) <= {*plain["skeleton"], *_LISTS}, other
        assert set(found["pairs"]) <= set(plain["pairs"]) | _LIST_PAIRS, set(found["pairs"]) - set(
            plain["pairs"]
        )
        assert_tame(found, address)


def test_payloads_in_lists_are_text(hostile: Visitor, preview_site: Path) -> None:
    page = watched(hostile)
    for folder in (
        "",
        "archive/",
        "archive/2026/",
        "topics/",
        "authors/",
        "sources/",
        "corrections/",
        "evidence/",
        "evidence/briefings/",
        "search/",
    ):
        found = visit(page, hostile.base + folder)
        assert not {pair for pair in found["pairs"] if pair.partition(" ")[2].startswith("on")}
        assert found["skeleton"].count("MAIN#ui-main.") == 1
        assert found["skeleton"].count("FOOTER#.site-footer") == 1
        assert_tame(found, hostile.base + folder)


@pytest.mark.parametrize(
    "query",
    [
        {"q": "<img src=x onerror=top.pwned=1>"},
        {"q": '"><script>top.pwned=1</script>'},
        {"q": "__proto__", "topic": "__proto__"},
        {"q": "words", "__proto__": "x", "__proto__[pwned]": "1", "constructor[prototype][pwned]": "1"},
        {"q": "constructor", "author": "constructor", "publisher": "hasOwnProperty", "claims": "toString"},
        {"q": "words", "claims": '"],"x":["', "year": '{"any":["2026"]}'},
        {"topic": "Anything' onmouseover=top.pwned=1 '"},
        {"q": "\u202e\u0000\ufffe " * 50},
        {"q": "x" * 5_000},
    ],
)
def test_nothing_gets_in_by_a_search(hostile: Visitor, query: dict[str, str]) -> None:
    page = watched(hostile)
    page.goto(f"{hostile.base}search/?{urlencode(query)}", wait_until="load")
    page.locator(".finder-status:not(:empty)").wait_for()
    assert "could not be loaded" not in page.locator(".finder-status").inner_text()
    assert page.evaluate("Object.keys(Object.prototype).length + Number('pwned' in {})") == 0
    assert (
        page.evaluate(
            "document.querySelectorAll('.finder script, .finder img, .finder [onmouseover]').length"
        )
        == 0
    )
    assert page.evaluate("window.ran") == []


def test_a_script_would_be_seen(hostile: Visitor) -> None:
    page = watched(hostile)
    address = f"{hostile.base}2026/{name(PLAIN)}/"
    plain = visit(page, address)
    page.evaluate(
        "document.querySelector('main').innerHTML += '<form><img src=data:x onerror=top.pwned=7></form>'"
    )
    page.wait_for_function("window.ran.length")
    found = page.evaluate(_AUDIT)
    assert found["ran"] == [7]
    assert found["skeleton"] != plain["skeleton"]
    assert "IMG onerror" in found["pairs"]
    with pytest.raises(AssertionError):
        assert_tame(found, address)
    hostile.problems.clear()


def test_no_page_has_a_placeholder_or_a_template_run(preview_site: Path) -> None:
    for path in sorted((preview_site / "2026").glob("*/index.html")):
        page = path.read_text("utf-8")
        assert page.rstrip().endswith("</html>"), path
        assert page.count("<body") == page.count("</body>") == page.count("</html>") == 1, path
    made = (
        preview_site / "2026" / name(next(p for p in PAYLOADS if "7*7" in p.text)) / "index.html"
    ).read_text()
    assert "{{ 7*7 }}" in made
    assert ">49" not in made.replace(">49&nbsp;findings<", "")


def test_evidence_is_shown_and_published_as_it_was_read(preview_site: Path) -> None:
    for payload in (PLAIN, *PAYLOADS):
        published = (preview_site / "2026" / name(payload) / "evidence.json").read_text("utf-8")
        assert published == evidence(payload), payload
    plain = preview_site / "2026" / name(PLAIN)
    assert "<b>Found</b>" in (plain / "index.html").read_text("utf-8")
    assert json.loads((plain / "annotations.json").read_text("utf-8"))["items"]


def test_the_feed_holds_every_payload_as_text() -> None:
    settings = Settings(Path("/nowhere"), site=Site(url="https://example.org/"))
    titles = 0
    for payload in PAYLOADS:
        text = briefing(payload)
        loaded = load(f"briefings/2026/{name(payload)}.md", text.encode(), settings)
        assert loaded.readable, payload
        feed = ElementTree.fromstring(feeds.atom(settings, (listed(loaded, settings),)).encode())
        entries = feed.findall("{http://www.w3.org/2005/Atom}entry")
        if not loaded.title:  # a title may hold no citation
            continue
        titles += 1
        assert len(entries) == 1, payload
        assert {element.tag.partition("}")[2] for element in entries[0].iter()} <= _ENTRY, payload
    assert titles > len(PAYLOADS) - 20


def test_feed_and_site_map_of_the_site_are_well_formed(preview_site: Path) -> None:
    for file in ("feed.xml", "sitemap.xml"):
        ElementTree.fromstring((preview_site / file).read_bytes())
