"""The site's own pages: which there are, what they list, and how sources are grouped."""

import datetime
import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from generator.check import catalogue
from generator.check.rule import Rule
from generator.core.model import Library, Source
from generator.publish.engine import read_pages, write_pages
from generator.publish.pages import pages as pages_of_listing
from generator.publish.pages.listing import Listing
from generator.publish.pages.parts import SIZE
from generator.publish.publishers import publisher
from generator.publish.views import Page
from tests.publish.samples import HOSTILE, Open, Variant, entries

TITLE = "Reference lists rot faster than the articles that carry them"
FIXED = (
    "index archive archive/2026 topics topics/scholarship topics/web-archiving sources sources/pew-research-center "
    "sources/plos-one authors authors/ada authors/desk corrections how-we-check search shell/briefing "
    "evidence evidence/briefings"
).split()


def pages(library: Library, rules: Iterable[Rule] = ()) -> tuple[Page, ...]:
    listing = Listing.of(library.settings, entries(library))
    return pages_of_listing(listing, {"summary_html": "<p>x</p>", "takeaways_html": ["y"]}, rules)


def by_uri(made: tuple[Page, ...]) -> dict[str, Page]:
    found = {page.uri.removesuffix(".md"): page for page in made}
    assert len(found) == len(made)
    return found


def data(made: tuple[Page, ...], uri: str) -> dict[str, Any]:
    return by_uri(made)[uri].data


def test_every_page_is_there_once(library: Open) -> None:
    made = by_uri(pages(library(), catalogue.rules()))
    rules = [f"how-we-check/{rule.code.lower()}" for rule in catalogue.rules()]
    assert sorted(made) == sorted([*FIXED, *rules])
    assert all(page.title for page in made.values())
    assert {page.template for page in made.values()} == {
        f"{name}.html"
        for name in "home archive year topics topic publishers publisher authors author corrections checks rule "
        "search shell health health-briefings".split()
    }


def test_pages_are_plain_data(library: Open, tmp_path: Any) -> None:
    made = pages(library(), catalogue.rules())
    write_pages(made, tmp_path / "pages.json")
    assert json.dumps([asdict(page) for page in read_pages(tmp_path / "pages.json")]) == json.dumps(
        [asdict(page) for page in made]
    )


def test_home_leads_with_the_newest_that_stands(library: Open, variant: Variant) -> None:
    briefings = {
        "2025/old.md": variant({"date: 2026-05-07": "date: 2025-05-07", TITLE: "Old"}),
        "2026/rot.md": variant({}),
        "2026/gone.md": variant({"status: published": "status: withdrawn", "2026-05-07": "2026-05-30"}),
        "2026/new.md": variant({TITLE: "New", "2026-05-07": "2026-05-20"}),
    }
    home = data(pages(library(briefings)), "index")
    assert home["lead"]["card"]["title"] == "New"
    assert home["lead"]["takeaways_html"] == ["y"]
    assert [card["url"] for card in home["latest"]] == ["2026/gone/", "2026/rot/", "2025/old/"]
    assert home["topics"] == [
        {
            "text": "Web archiving",
            "href": "topics/web-archiving/",
            "count": 4,
            "description": "Keeping the web.",
        }
    ]
    record = home["record"]
    assert (record["briefings"], record["sources"], record["publishers"], record["corrections"]) == (
        3,
        2,
        2,
        0,
    )
    assert 0 < record["quoted"] < record["claims"]


def test_without_briefings_there_are_pages_still(library: Open) -> None:
    made = pages(library({"2026/empty.md": ""}))
    assert data(made, "index")["lead"] is None
    assert data(made, "archive") == {"years": []}
    assert data(made, "topics/scholarship")["briefings"] == []
    assert data(made, "authors/ada")["author"]["count"] == 0


def test_archive_is_by_year_newest_first(library: Open, variant: Variant) -> None:
    briefings = {
        "2025/a.md": variant({"2026-05-07": "2025-05-07"}),
        "2026/b.md": variant({}),
        "2026/c.md": variant({"2026-05-07": "2026-05-08"}),
    }
    made = pages(library(briefings))
    years = data(made, "archive")["years"]
    assert [(year["year"], year["href"], year["count"]) for year in years] == [
        ("2026", "archive/2026/", 2),
        ("2025", "archive/2025/", 1),
    ]
    assert [card["url"] for card in years[0]["briefings"]] == ["2026/c/", "2026/b/"]
    assert data(made, "archive/2025")["briefings"] == years[1]["briefings"]


def test_a_work_that_several_briefings_cite_is_one_work(library: Open, variant: Variant) -> None:
    url = "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253"
    briefings = {
        "2026/a.md": variant({}),
        "2026/b.md": variant({TITLE: "B", url: url.replace("https", "http") + "&utm_source=x#abstract"}),
        "2026/c.md": variant({TITLE: "C", f"url: {url}": "doi: 10.1371/Journal.PONE.0115253"}),
        "2026/d.md": variant({TITLE: "D", url: "https://doi.org/10.1371/journal.pone.0115253"}),
    }

    def cited_by(works: list[dict[str, Any]]) -> list[list[str]]:
        return sorted([by["text"] for by in work["cited_by"]] for work in works)

    apart = data(pages(library(briefings)), "sources/plos-one")["works"]
    assert cited_by(apart) == [["C", "D"], [TITLE, "B"]]
    # One that gives both shows that the DOI and the address are of one work.
    briefings["2026/e.md"] = variant(
        {TITLE: "E", f"url: {url}": f"url: {url}\n    doi: 10.1371/journal.pone.0115253"}
    )
    shown = data(pages(library(briefings)), "sources/plos-one")
    (work,) = shown["works"]
    assert cited_by([work]) == [[TITLE, "B", "C", "D", "E"]]
    assert [by["count"] for by in work["cited_by"]] == [3] * 5
    assert [passage["exact"] for passage in work["passages"]] == ["one in five articles"]
    assert shown["publisher"] == {
        "text": "PLOS ONE",
        "href": "sources/plos-one/",
        "works": 1,
        "citations": 15,
        "owner": "",
    }


def test_publishers_go_by_the_name_known_for_their_host(library: Open, variant: Variant) -> None:
    pew = "publisher: Pew Research Center\n    url: https://www.pewresearch.org/data-labs"
    briefings = {
        "2026/a.md": variant({pew: pew.replace("Pew Research Center", "PEW").replace("www", "assets")}),
        "2026/b.md": variant({"    publisher: PLOS ONE\n": "", TITLE: "Second"}),
    }
    settings = "pewresearch.org: {name: Pew Research Center, owner: The Pew Trusts}\n"
    publishers = data(pages(library(briefings, {"site_config/publishers.yml": settings})), "sources")[
        "publishers"
    ]
    assert [(each["text"], each["href"], each["owner"]) for each in publishers] == [
        ("journals.plos.org", "sources/journals-plos-org/", ""),
        ("Pew Research Center", "sources/pew-research-center/", "The Pew Trusts"),
        ("PLOS ONE", "sources/plos-one/", ""),
    ]


def test_spellings_of_one_publisher_share_a_page_and_no_others(library: Open, variant: Variant) -> None:
    long = "The Institute for " + "Very " * 20
    names = ["A & B", "A B", "a b", "日本 1", "中国 1", long + "One", long + "Two"]
    briefings = {
        f"2026/{number}.md": variant({"publisher: PLOS ONE": f"publisher: {name}"})
        for number, name in enumerate(names)
    }
    made = [uri for uri in by_uri(pages(library(briefings))) if uri.startswith("sources/")]
    told_apart = [
        uri.rpartition("-")[0] for uri in made if uri not in {"sources/a-b", "sources/pew-research-center"}
    ]
    assert "sources/a-b" in made
    assert len(set(made)) == 6
    assert len(told_apart) == 4
    assert len(set(told_apart)) == 2
    # An address follows from the name alone, whatever else there is.
    alone = publisher(Source("x", "X", publisher="日本 1"), {})
    assert alone is not None
    assert alone.href.rstrip("/") in made


def test_corrections_of_all_briefings_newest_first(library: Open, variant: Variant) -> None:
    note = "status: published\ncorrections:\n  - {date: 2026-05-09, text: The year was 2013.}\n"
    later = note.replace("2026-05-09", "2026-05-12").replace("The year", "A name")
    briefings = {
        "2026/a.md": variant({"status: published\n": note}),
        "2026/b.md": variant({"status: published\n": later, TITLE: "Second"}),
    }
    corrections = data(pages(library(briefings)), "corrections")["corrections"]
    assert [(each["date"]["iso"], each["briefing"]["text"]) for each in corrections] == [
        ("2026-05-12", "Second"),
        ("2026-05-09", TITLE),
    ]
    assert corrections[1]["briefing"]["href"] == "2026/a/"


def test_a_rule_has_its_docstring_for_a_page(library: Open) -> None:
    made = by_uri(pages(library(), catalogue.rules()))
    page = made["how-we-check/cit001"]
    assert "## Why" in page.markdown
    assert page.data["rule"]["name"] == "unknown-source"
    assert page.data["rule"]["severity"] == "error"
    assert page.data["rule"]["what"].startswith(page.markdown[:20])
    assert page.data["rule"] in made["how-we-check"].data["rules"]
    assert "allow:\n  CIT001: " in page.markdown


def test_rules_follow_one_another_and_stand_by_family(library: Open) -> None:
    rules = catalogue.rules()
    made = by_uri(pages(library(), rules))
    codes = [rule.code for rule in rules]
    followed = {code: made[f"how-we-check/{code.lower()}"].data["next"] for code in codes}
    assert followed[codes[-1]] is None
    assert [page["code"] for page in followed.values() if page] == codes[1:]
    assert made[f"how-we-check/{codes[0].lower()}"].data["previous"] is None
    families = made["how-we-check"].data["families"]
    assert [family["code"] for family in families][:3] == ["IO", "MET", "SRC"]
    assert all(family["title"] and family["what"].endswith(".") for family in families)
    assert sorted(rule["code"] for family in families for rule in family["rules"]) == codes
    assert all(rule["code"].startswith(family["code"]) for family in families for rule in family["rules"])


def test_a_rule_of_no_known_family_is_listed_all_the_same(library: Open) -> None:
    stranger = replace(catalogue.find("CIT001"), code="ZZZ001")
    made = by_uri(pages(library(), [stranger]))
    (family,) = made["how-we-check"].data["families"]
    assert (family["code"], family["title"]) == ("", "Others")
    assert made["how-we-check/zzz001"].data["rule"]["code"] == "ZZZ001"


def test_hostile_text_stays_plain_text(library: Open, variant: Variant) -> None:
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    opened = library({"2026/rot.md": variant({TITLE: quoted, "publisher: PLOS ONE": f"publisher: {quoted}"})})
    made = pages(opened)
    assert data(made, "index")["lead"]["card"]["title"].startswith("</title></script>")
    publishers = data(made, "sources")["publishers"]
    hostile = next(each for each in publishers if "script" in each["text"])
    assert hostile["href"] == "sources/title-script-script-alert-1-script-x/"


def test_an_address_that_readers_may_not_be_sent_to_is_not_shown(library: Open, variant: Variant) -> None:
    url = "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253"
    made = pages(library({"2026/rot.md": variant({url: "javascript:alert(1)"})}))
    assert data(made, "sources/plos-one")["works"][0]["url"] == ""


def test_long_lists_come_in_parts_that_stay(library: Open, variant: Variant) -> None:
    day = datetime.date(2026, 1, 1)

    def made(count: int) -> dict[str, dict[str, Any]]:
        dates = [str(day + datetime.timedelta(days=number)) for number in range(count)]
        briefings = {
            f"2026/b{n:03}.md": variant(
                {"2026-05-07": date, "2024-05-17": "2020-05-17", "2014-12-26": "2012-12-26"}
            )
            for n, date in enumerate(dates)
        }
        return {
            page.uri: page.data for page in pages(library(briefings)) if page.uri.startswith("archive/2026")
        }

    few, many, more = made(2 * SIZE - 1), made(2 * SIZE), made(3 * SIZE + 5)
    assert list(few) == ["archive/2026.md"]
    assert list(many) == ["archive/2026.md", "archive/2026/part-1.md"]
    assert list(more) == ["archive/2026.md", "archive/2026/part-2.md", "archive/2026/part-1.md"]

    def urls(data: dict[str, Any]) -> list[str]:
        return [card["url"] for card in data["briefings"]]

    whole = [f"2026/b{n:03}/" for n in reversed(range(3 * SIZE + 5))]
    assert [url for data in more.values() for url in urls(data)] == whole
    assert urls(more["archive/2026/part-1.md"]) == urls(many["archive/2026/part-1.md"]) == whole[-SIZE:]
    parts = [data["parts"] for data in more.values()]
    assert [(each["newer"], each["older"]) for each in parts] == [
        ("", "archive/2026/part-2/"),
        ("archive/2026/", "archive/2026/part-1/"),
        ("archive/2026/part-2/", ""),
    ]
    assert {each["total"] for each in parts} == {3 * SIZE + 5}
