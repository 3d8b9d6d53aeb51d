"""The state of the evidence over all briefings."""

import json
from dataclasses import asdict, replace
from typing import Any

import pytest

from generator.core.evidence import Evidence, Link
from generator.core.model import Library
from generator.publish.pages.health import OLDEST, health_pages
from generator.publish.pages.home import home_page
from generator.publish.pages.listing import Listing
from generator.publish.pages.parts import SIZE
from generator.publish.pages.sources import source_pages
from tests.publish.samples import EVIDENCE, Open, Variant, entries, with_evidence

TITLE = "Reference lists rot faster than the articles that carry them"


def listing(library: Library) -> Listing:
    return Listing.of(library.settings, entries(library))


def pages(library: Library) -> dict[str, dict[str, Any]]:
    return {page.uri: json.loads(json.dumps(page.data)) for page in health_pages(listing(library))}


def figures(rows: list[dict[str, Any]]) -> dict[str, int]:
    return {row["text"]: row["count"] for row in rows}


def test_totals(library: Open, variant: Variant) -> None:
    texts = with_evidence(variant({})) | {"2026/other.md": variant({TITLE: "Other"})}
    page = pages(library(texts))["evidence.md"]
    assert figures(page["claims"]) == {
        "Rest on a passage that was found": 1,
        "Quote a passage that was not found": 1,
        "Quote a passage not known to be there": 4,
        "Name a source": 6,
        "Are our own reading": 2,
    }
    assert figures(page["passages"]) == {
        "Found in the source, or in a copy of it": 1,
        "Not found": 1,
        "Not looked for yet": 4,
    }
    assert figures(page["links"]) == {"Answer": 1, "Are gone": 1}


def test_what_needs_attention(library: Open, variant: Variant) -> None:
    page = pages(library(with_evidence(variant({}))))["evidence.md"]
    gone, missing = page["attention"]
    assert (gone["lead"], gone["rest"].replace("\u00a0", " ")) == ("Gone", ", last asked on 2 May 2026")
    assert missing["lead"] == "Not found"
    assert missing["rest"].replace("\u00a0", " ").endswith(": a number changed since 2 May 2026")
    assert missing["passage"] == "38% of webpages"
    assert missing["href"] == "2026/rot/#ref-2"
    assert missing["source"] == "When Online Content Disappears"


def test_the_oldest_looks_come_first(library: Open, variant: Variant) -> None:
    texts: dict[str, str] = {}
    for at in range(OLDEST):
        texts |= with_evidence(variant({TITLE: f"No {at}"}), f"2026/n{at}")
    oldest = pages(library(texts))["evidence.md"]["oldest"]
    assert len(oldest) == OLDEST
    assert {each["date"]["iso"] for each in oldest} == {"2026-05-02T10:00:00Z"}
    assert oldest[0]["href"] == "2026/n0/#ref-2"


def test_each_briefing_says_how_many_of_its_sources_were_looked_at(library: Open, variant: Variant) -> None:
    texts = with_evidence(variant({})) | {
        "2026/other.md": variant({TITLE: "Other", "2026-05-07": "2026-05-06"})
    }
    rot, other = pages(library(texts))["evidence/briefings.md"]["briefings"]
    assert (rot["seen"], rot["sources"], rot["lost"], rot["oldest"]["iso"]) == (
        2,
        2,
        1,
        "2026-05-02T10:00:00Z",
    )
    assert (other["seen"], other["oldest"]) == (0, None)


def test_only_what_stands_is_counted(library: Open, variant: Variant) -> None:
    page = pages(library(with_evidence(variant({"status: published": "status: withdrawn"}))))["evidence.md"]
    assert (page["claims"], page["attention"], page["oldest"]) == ([], [], [])


def test_nothing_grows_without_bound(library: Open, variant: Variant) -> None:
    seen = EVIDENCE.sources["pew-2024"]
    (entry,) = entries(library(with_evidence(variant({}), evidence=Evidence({"pew-2024": seen}))))
    cards = [
        replace(entry, path=f"{at}.md", url=f"2026/{at}/", card=replace(entry.card, url=f"2026/{at}/"))
        for at in range(2 * SIZE)
    ]
    made = health_pages(Listing.of(library().settings, cards))
    assert len([page for page in made if page.template == "health.html"]) == 4
    assert len([page for page in made if page.template == "health-briefings.html"]) == 2
    for page in made:
        assert len(page.data.get("attention", [])) < 2 * SIZE
        assert len(page.data.get("briefings", [])) < 2 * SIZE


def test_an_entry_holds_plain_values_and_differs_with_the_evidence(library: Open, variant: Variant) -> None:
    (without,) = entries(library({"2026/rot.md": variant({})}))
    (with_it,) = entries(library(with_evidence(variant({}))))
    assert repr(with_it) != repr(without)
    for use in with_it.uses:
        assert use.observed
        plain = {type(value) for value in asdict(use.observed).values()}
        assert plain <= {str, int, tuple}, plain
    assert "SourceEvidence" not in repr(with_it)


def test_home_counts_what_was_found_and_what_is_gone(library: Open, variant: Variant) -> None:
    assert "gone" not in home_page(listing(library({"2026/rot.md": variant({})})), {}).data["record"]
    record = home_page(listing(library(with_evidence(variant({})))), {}).data["record"]
    assert (record["found"], record["gone"]) == (1, 1)


@pytest.mark.parametrize(("link", "url"), [(Link.GONE, ""), (Link.BLOCKED, "https://www.pewresearch.org/")])
def test_a_publisher_s_page_shows_what_is_known_of_its_works(
    library: Open, variant: Variant, link: Link, url: str
) -> None:
    seen = replace(EVIDENCE.sources["pew-2024"], link=link)
    opened = library(with_evidence(variant({}), evidence=Evidence({"pew-2024": seen})))
    (page,) = [page for page in source_pages(listing(opened)) if page.title == "Pew Research Center"]
    (work,) = page.data["works"]
    assert work["url"].startswith(url)
    assert bool(work["url"]) is bool(url)
    states = {passage["exact"]: (passage["state"], passage["word"]) for passage in work["passages"]}
    assert states == {
        "38% of webpages": ("disputed", "not found"),
        "38% of webpages that existed in 2013": ("quoted", "quoted"),
    }
