"""`verify` from end to end with archives: a real one (pywb), and scripted ones that make copies, refuse, or are silent."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.core.evidence import Result
from generator.verify.asking.pace import Pace
from generator.verify.captures import Captures
from generator.verify.fetch import Fetcher
from tests.verify.project import CLAIM, NOW, WORDS, Project, article, later
from tests.verify.web_archive import web_archive
from tests.verify.web_site import Site, running_site

Make = Callable[[Mapping[str, str | bytes]], Path]
COPIES = {"2026-01-08T10:00:00Z": "38%", "2026-03-08T10:00:00Z": "41%", "2026-06-08T10:00:00Z": "43%"}
FOUND = f"We found that {WORDS}, compared with 8% of newer ones."
TEASER = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'


@dataclass(frozen=True)
class World:
    site: Site
    gate: str


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A site, and an archive that has recorded its pages before they changed."""
    folder = tmp_path_factory.mktemp("archive")
    captures = Captures(folder / "captures")
    with running_site() as site:
        record(site, captures)
        with web_archive(folder / "archive", sorted(captures.folder.rglob("*.warc.gz"))) as gates:
            yield World(site, gates.plain)


def record(site: Site, captures: Captures) -> None:
    pages = [("/2024/study", at, article(FOUND.replace("38%", share))) for at, share in COPIES.items()]
    pages.append(
        (
            "/2024/paid",
            "2026-03-01T10:00:00Z",
            article("The study says:").replace("</head>", f"{TEASER}</head>"),
        )
    )

    async def all_of_them() -> None:
        async with Fetcher(now=lambda: NOW, allow=frozenset({"127.0.0.1"}), pace=Pace(gap=0)) as fetcher:
            for path, at, body in pages:
                site.show(path, body)
                captures.keep(replace(await fetcher.get(site.url(path)), at=at))

    asyncio.run(all_of_them())


@pytest.fixture
def project(make_project: Make, world: World) -> Project:
    world.site.pages.clear()
    root = make_project({"site_config/policy.yml": f"archives: ['{world.gate}']\n"})
    (root / "briefings/2026/rot.md").unlink()
    return Project(root, world.site)


@pytest.mark.parametrize(
    ("accessed", "at"),
    [("2026-01-20", "2026-01-08T10:00:00Z"), ("2026-03", "2026-03-08T10:00:00Z"), ("2026-05-30", "2026-06-08T10:00:00Z")],
)  # fmt: skip
def test_the_copy_nearest_to_the_day_it_was_read_is_noted(
    project: Project, world: World, accessed: str, at: str
) -> None:
    world.site.show("/2024/study", article(FOUND))
    project.write({"pew": "/2024/study"}, CLAIM, accessed=accessed)
    project.verify()
    found = project.evidence()["pew"]
    stamp = "".join(filter(str.isdigit, at))
    assert found["archive"] == {"url": f"{world.gate}{stamp}/{world.site.url('/2024/study')}", "at": at}
    assert found["captured"]["by"] == "fetch"


def test_the_archived_copy_of_a_blocked_source_is_read(project: Project, world: World) -> None:
    world.site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    project.write({"pew": "/2024/study"}, CLAIM, accessed="2026-01-08")
    tally = project.verify()
    assert tally.results == {Result.FOUND: 1}
    assert not tally.unseen
    found = project.evidence()["pew"]
    assert found["link"] == "blocked"
    assert (found["captured"]["by"], found["captured"]["at"]) == ("archive", "2026-01-08T10:00:00Z")
    assert found["passages"][0]["last_found"] == "2026-01-08T10:00:00Z"
    (project.root / "briefings/2026/rot.evidence.json").unlink()
    project.verify(later(1), offline=True)
    assert project.evidence()["pew"]["captured"]["by"] == "archive"


def test_the_archived_copy_of_a_gone_source_is_read(project: Project) -> None:
    project.write({"pew": "/2024/study"}, 'Many [@pew, "Paragraph 0 of the article"].', accessed="2026-01-08")
    for days in (0, 4, 8):
        project.verify(later(days))
    project.write({"pew": "/2024/study"}, CLAIM, accessed="2026-01-08")
    project.verify(later(15), refresh=True)
    found = project.evidence()["pew"]
    assert found["link"] == "gone"
    assert found["captured"]["by"] == "archive"
    assert [(seen["exact"], seen["result"]) for seen in found["passages"]] == [(WORDS, "found")]


def test_a_copy_that_says_something_else_is_told(project: Project, world: World) -> None:
    world.site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    project.write({"pew": "/2024/study"}, CLAIM, accessed="2026-03-08")
    assert project.verify().results == {Result.NOT_FOUND: 1}
    assert project.evidence()["pew"]["passages"][0]["nearest"].startswith("41% of webpages")


def test_what_is_not_in_the_free_part_of_a_copy_may_be_in_the_rest(project: Project, world: World) -> None:
    world.site.show("/2024/paid", "<h1>Forbidden</h1>", 403)
    project.write({"pew": "/2024/paid"}, CLAIM, accessed="2026-03-08")
    assert project.verify().results == {Result.INDETERMINATE: 1}
    assert "nearest" not in project.evidence()["pew"]["passages"][0]


def test_the_copy_that_the_author_names_is_read_where_no_archive_has_one(
    project: Project, world: World
) -> None:
    (project.root / "site_config/policy.yml").write_text("archives: []\n")
    world.site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    copy = f"{world.gate}20260108100000/{world.site.url('/2024/study')}"
    project.write({"pew": "/2024/study"}, CLAIM, more=f", archive-url: '{copy}'")
    assert project.verify().results == {Result.FOUND: 1}
    found = project.evidence()["pew"]
    assert found["archive"] == {"url": copy, "at": "2026-01-08T10:00:00Z"}
    assert found["captured"]["by"] == "archive"


@pytest.fixture
def maker(project: Project) -> Iterator[Site]:
    """An archive that has nothing, and makes copies where `show_saved` says so."""
    with running_site() as site:
        (project.root / "site_config/policy.yml").write_text(f"archives: ['{site.url('/web/')}']\n")
        yield site


def show_saved(maker: Site, url: str) -> str:
    copy = maker.url(f"/web/20260509100000/{url}")
    maker.show(
        f"/save/{url}", "saved", memento_datetime="Sat, 09 May 2026 10:00:00 GMT", content_location=copy
    )
    return copy


def test_an_archive_is_asked_to_make_a_copy(project: Project, world: World, maker: Site) -> None:
    world.site.show("/2024/study", article(FOUND))
    url = world.site.url("/2024/study")
    copy = show_saved(maker, url)
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    assert "archive" not in project.evidence()["pew"]
    assert not [path for path, _ in maker.asked if path.startswith("/save/")]
    asked = len(world.site.asked)
    project.verify(later(1), save=True)
    assert len(world.site.asked) == asked, "the source itself was seen lately"
    assert project.evidence()["pew"]["archive"] == {"url": copy, "at": "2026-05-09T10:00:00Z"}
    project.verify(later(2), save=True)
    assert len([path for path, _ in maker.asked if path.startswith("/save/")]) == 1


def test_an_archive_that_makes_none_is_told(project: Project, world: World, maker: Site) -> None:
    world.site.show("/2024/study", article(FOUND))
    project.write({"pew": "/2024/study"}, CLAIM)
    assert (
        f"the archive has made no copy of {world.site.url('/2024/study')}" in project.verify(save=True).hints
    )


def test_nobody_is_asked_to_keep_a_page_that_fails(project: Project, maker: Site) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify(save=True)
    assert maker.asked
    assert not [path for path, _ in maker.asked if path.startswith("/save/")]


def test_an_archive_that_fails_is_told_once_and_left(project: Project, world: World, maker: Site) -> None:
    for number in range(6):
        world.site.show(f"/{number}", article(FOUND))
        maker.show(f"/web/{world.site.url(f'/{number}')}", "<h1>Later</h1>", 503)
    project.write({f"s{number}": f"/{number}" for number in range(6)}, 'Text [@s1, "newer ones"].')
    tally = project.verify()
    assert tally.asked == 6
    assert tally.hints == ["the archive 127.0.0.1: answers 503; it may have copies that are not noted"]
    assert len(maker.asked) == 3
