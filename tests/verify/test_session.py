"""`verify` from end to end: a project, a web server on loopback, evidence files."""

import datetime
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import cli
from generator.core.errors import UsageError
from generator.core.evidence import Link, Result
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.verify.pace import Pace
from generator.verify.session import verify
from generator.verify.wanted import Tally, Wanted
from tests.verify.web_site import Site, running_site

Make = Callable[[Mapping[str, str | bytes]], Path]
NOW = datetime.datetime(2026, 5, 8, 10, tzinfo=datetime.UTC)
FILLING = "".join(
    f"<p>Paragraph {n} of the article says something else at length, about {word}, which nobody here quotes.</p>"
    for n, word in enumerate("rivers harbours railways bridges orchards libraries theatres".split())
)


def article(*sentences: str, title: str = "When Online Content Disappears") -> str:
    said = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title></head><body><article><h1>{title}</h1>{FILLING[:300]}{said}{FILLING}</article></body></html>"


@dataclass
class Project:
    root: Path
    site: Site

    def write(self, sources: Mapping[str, str], body: str, name: str = "rot") -> None:
        listed = "".join(
            f"  - {{id: {key}, title: When Online Content Disappears, url: '{self.site.url(path)}', accessed: 2026-05-01}}\n"
            for key, path in sources.items()
        )
        self.root.joinpath(f"briefings/2026/{name}.md").write_text(
            f"---\ntitle: Pages go {name}\ndate: 2026-05-07\nauthors: [desk]\ntopics: [web-archiving]\nsummary: Pages go.\n"
            f"takeaways: [One.]\nsources:\n{listed}---\n\n{body}\n"
        )

    def verify(self, now: datetime.datetime = NOW, **wanted: Any) -> Tally:
        settings = read_settings(self.root, now.date())
        library = open_library(settings)
        asked = Wanted(now, allow=frozenset({f"127.0.0.1:{self.site.port}"}), **wanted)
        return verify(library, library.briefings, asked, lambda *_: None, Pace(gap=0))

    def evidence(self, name: str = "rot") -> dict[str, Any]:
        text = (self.root / f"briefings/2026/{name}.evidence.json").read_text()
        found: dict[str, Any] = json.loads(text)["sources"]
        return found


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as found:
        yield found


@pytest.fixture
def project(make_project: Make, site: Site) -> Project:
    root = make_project({"site_config/policy.yml": "archives: []\n"})
    (root / "briefings/2026/rot.md").unlink()
    return Project(root, site)


def later(days: float) -> datetime.datetime:
    return NOW + datetime.timedelta(days=days)


WORDS = "38% of webpages that existed in 2013 are not available a decade later"
CLAIM = f'More than a third of the pages are gone [@pew, "{WORDS}"].'


def test_finds_a_passage_and_writes_what_it_saw(project: Project, site: Site) -> None:
    site.show("/2024/study", article(f"We found that {WORDS}, compared with 8% of newer ones."))
    project.write({"pew": "/2024/study"}, CLAIM)
    tally = project.verify()
    assert (tally.asked, tally.changed) == (1, 1)
    assert tally.results == {Result.FOUND: 1}
    found = project.evidence()["pew"]
    assert found["link"] == "live"
    assert found["checked"] == "2026-05-08T10:00:00Z"
    assert found["captured"]["by"] == "fetch"
    assert found["title"] == "When Online Content Disappears"
    passage = found["passages"][0]
    assert passage["exact"] == WORDS
    assert passage["result"] == "found"
    assert passage["prefix"].endswith("We found that ")
    assert passage["suffix"].startswith(", compared with 8%")
    assert passage["last_found"] == found["captured"]["at"]


def test_a_source_that_answered_is_left_alone_for_a_week(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    assert project.verify(later(6.9)).asked == 0
    assert len(site.asked) == 1
    assert project.verify(later(6.9), refresh=True).asked == 1
    assert project.verify(later(14)).asked == 1
    assert [visit["checked"] for visit in project.evidence()["pew"]["history"]] == [
        "2026-05-08T10:00:00Z",
        "2026-05-15T07:36:00Z",
    ]


def test_asks_on_condition_and_reads_its_own_copy(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS), etag='"v1"')
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    project.write(
        {"pew": "/2024/study"}, f'{CLAIM} Some are [@pew, "which nobody here quotes", "about harbours"].'
    )
    project.verify(later(8))
    assert site.asked[1][1]["if-none-match"] == '"v1"'
    found = project.evidence()["pew"]
    assert found["checked"] == "2026-05-16T10:00:00Z"
    assert found["captured"]["at"] == "2026-05-08T10:00:00Z"
    assert [passage["result"] for passage in found["passages"]] == ["found", "ambiguous", "found"]


def test_a_new_passage_of_a_fresh_source_is_looked_for_in_what_was_captured(
    project: Project, site: Site
) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    project.write({"pew": "/2024/study"}, f'{CLAIM} Some are [@pew, "about harbours, which nobody"].')
    assert project.verify(later(1)).asked == 0
    assert [passage["result"] for passage in project.evidence()["pew"]["passages"]] == ["found", "found"]
    assert len(site.asked) == 1


def test_an_address_of_several_briefings_is_asked_once(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    for name in ("rot", "rust"):
        project.write({"pew": "/2024/study"}, CLAIM, name)
    project.verify()
    assert len(site.asked) == 1
    assert project.evidence("rot")["pew"] == project.evidence("rust")["pew"]


def test_three_failures_days_apart_and_nothing_is_forgotten(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    before = project.evidence()["pew"]
    site.pages.clear()
    links = []
    for day in (8, 9, 11, 14):
        project.verify(later(day))
        links.append(project.evidence()["pew"]["link"])
    assert links == ["unknown", "unknown", "unknown", "gone"]
    after = project.evidence()["pew"]
    assert after["http_status"] == 404
    for kept in ("captured", "passages", "title"):
        assert after[kept] == before[kept]
    site.show("/2024/study", article(WORDS))
    project.verify(later(30))
    assert project.evidence()["pew"]["link"] == "live"


@pytest.mark.parametrize(
    ("present", "change"),
    [
        (f"In other news, {WORDS}.", "moved"),
        (f"We found that {WORDS}, compared with 8% of newer ones.", "same"),
        (f"We found that {WORDS.replace('38%', '41%')}, compared with 8% of newer ones.", "number-changed"),
        (f"We found that {WORDS.replace('not available', 'no longer there')}, compared with 8% of newer ones.", "reworded"),
        ("", "removed"),
    ],
)  # fmt: skip
def test_tells_what_became_of_a_passage(project: Project, site: Site, present: str, change: str) -> None:
    site.show("/2024/study", article(f"We found that {WORDS}, compared with 8% of newer ones."))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    site.show("/2024/study", article(present))
    project.verify(later(8))
    passage = project.evidence()["pew"]["passages"][0]
    assert passage["change"] == change
    assert passage["last_found"] == (
        "2026-05-16T10:00:00Z" if change in {"same", "moved"} else "2026-05-08T10:00:00Z"
    )


def test_a_refusal_takes_nothing_away_and_is_no_failure(project: Project, site: Site) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    tally = project.verify()
    assert tally.results == {Result.INDETERMINATE: 1}
    for days in (10, 20, 30):
        project.verify(later(days))
    assert project.evidence()["pew"]["link"] == "blocked"
    assert "captured" not in project.evidence()["pew"]


def test_what_the_author_saw_counts(project: Project, site: Site, tmp_path: Path) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    project.verify()
    page = tmp_path / "saved.html"
    page.write_text(article(f"We found that {WORDS}."))
    asked = len(site.asked)
    tally = project.verify(later(1), source="pew", file=page)
    assert len(site.asked) == asked
    assert tally.results == {Result.FOUND: 1}
    found = project.evidence()["pew"]
    assert found["captured"]["by"] == "file"
    assert found["link"] == "blocked"
    project.verify(later(20))
    assert project.evidence()["pew"]["passages"][0]["result"] == "found"
    assert project.evidence()["pew"]["captured"]["by"] == "file"


def test_looks_again_offline(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    (project.root / "briefings/2026/rot.evidence.json").unlink()
    asked = len(site.asked)
    project.verify(later(1), offline=True)
    assert len(site.asked) == asked
    found = project.evidence()["pew"]
    assert found["passages"][0]["result"] == "found"
    assert found["captured"]["at"] == "2026-05-08T10:00:00Z"
    assert "checked" not in found


def test_a_wrong_source_and_a_wrong_file_are_told(project: Project, site: Site, tmp_path: Path) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    with pytest.raises(UsageError, match=r"no source called 'pow' in briefings/2026/rot.md"):
        project.verify(source="pow")
    with pytest.raises(UsageError, match="no such file"):
        project.verify(source="pew", file=tmp_path / "absent.html")
    assert not (project.root / "briefings/2026/rot.evidence.json").exists()


def test_a_damaged_evidence_file_stops_before_anybody_is_asked(project: Project, site: Site) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    (project.root / "briefings/2026/rot.evidence.json").write_text('{"version": 1,\n "sources": oops}')
    with pytest.raises(UsageError, match=r"briefings/2026/rot.evidence.json:2:13: "):
        project.verify()
    assert not site.asked


def test_private_addresses_are_not_asked(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    library = open_library(read_settings(project.root, NOW.date()))
    tally = verify(library, library.briefings, Wanted(NOW), lambda *_: None, Pace(gap=0))
    assert not site.asked
    assert tally.links == {Link.UNKNOWN: 1}
    assert (
        "private" in project.evidence()["pew"]["detail"] or "loopback" in project.evidence()["pew"]["detail"]
    )


def test_the_command_prints_findings_and_ends_with_them(
    project: Project, site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.show("/2024/study", article(f"We found that {WORDS.replace('38', '28')}."))
    project.write({"pew": "/2024/study"}, CLAIM)
    code = cli.run(
        [
            "verify",
            "--root",
            str(project.root),
            "--allow-host",
            f"127.0.0.1:{site.port}",
            "--now",
            "2026-05-08T10:00:00Z",
        ]
    )
    told = capsys.readouterr()
    assert code == 1
    assert "EVD002" in told.out
    assert "28% of webpages" in told.out
    assert "1 source asked" in told.err
    assert "1 not found" in told.err
    assert "1 evidence file written" in told.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--from", "x.html"], "--from needs --source"),
        (["--offline", "--refresh"], "--offline asks nobody"),
        (["--now", "yesterday"], "'yesterday' is not a time like"),
        (["briefings/2026/absent.md"], "no such file"),
    ],
)
def test_wrong_usage_is_told(
    project: Project, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    assert cli.run(["verify", "--root", str(project.root), *arguments]) == 2
    assert told in capsys.readouterr().err
