"""`verify` from end to end: a project, a web server on loopback, evidence files."""

import errno
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from generator import cli, workspace
from generator.core.errors import UsageError
from generator.core.evidence import Link, Result
from generator.load.configuration import read_settings
from generator.load.library import open_library
from generator.verify import session
from generator.verify.asking.pace import Pace
from generator.verify.fetch import Fetcher
from generator.verify.session import verify
from generator.verify.wanted import Wanted
from tests.verify.project import CLAIM, NOW, WORDS, Project, article, later
from tests.verify.web_site import Site, running_site

ROOT = Path(__file__).parents[2]
Make = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as found:
        yield found


@pytest.fixture
def project(make_project: Make, site: Site) -> Project:
    root = make_project({"site_config/policy.yml": "archives: []\n"})
    (root / "briefings/2026/rot.md").unlink()
    return Project(root, site)


def command(project: Project, *more: str) -> int:
    """The exit code of the command."""
    where = ["--root", str(project.root), "--allow-host", f"127.0.0.1:{project.site.port}"]
    return cli.run(["verify", *where, "--now", "2026-05-08T10:00:00Z", *more])


def test_finds_a_passage_and_writes_what_it_saw(project: Project, site: Site) -> None:
    site.show("/2024/study", article(f"We found that {WORDS}, compared with 8% of newer ones."))
    project.write({"pew": "/2024/study"}, CLAIM)
    tally = project.verify()
    assert (tally.asked, tally.written) == (1, {"briefings/2026/rot.evidence.json"})
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


def test_names_of_claims_are_looked_for_in_the_whole_source(project: Project, site: Site) -> None:
    site.show("/2024/study", article(f"Ngozi Okafor led the work. She writes that {WORDS}."))
    claim = CLAIM.replace(CLAIM.split(" [@")[0], "As Okafor and Lindeholm write, pages vanish")
    project.write({"pew": "/2024/study"}, claim)
    project.verify()
    assert project.evidence()["pew"]["names"] == {"found": ["Okafor"], "missing": ["Lindeholm"]}
    report = workspace.check(open_library(read_settings(project.root, None)))
    told = [found.message for found in report.diagnostics if found.code == "QUO004"]
    assert told == ["'Lindeholm' is in no passage, nor anywhere else in source 'pew'"]


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


def test_addresses_that_differ_in_their_fragments_are_asked_once(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study#findings"}, CLAIM, "rot")
    project.write({"pew": "/2024/study#:~:text=links"}, CLAIM, "rust")
    assert project.verify().results == {Result.FOUND: 2}
    assert len(site.asked) == 1
    assert project.evidence("rot")["pew"]["url"] == site.url("/2024/study#findings")


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
        ("", "moved"),
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
    # Moved: to the end of the page, in another sentence.
    elsewhere = f"<p>In other news, {WORDS}.</p></article>" if change == "moved" else "</article>"
    site.show("/2024/study", article(present).replace("</article>", elsewhere))
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


def test_what_the_author_saw_of_a_book_is_of_that_book_alone(
    project: Project, site: Site, tmp_path: Path
) -> None:
    for name in ("rot", "rust"):
        project.write({"smith": "/2024/study"}, CLAIM.replace("@pew", "@smith"), name)
        file = project.root / f"briefings/2026/{name}.md"
        file.write_text(file.read_text().replace(f", url: '{site.url('/2024/study')}'", ", type: book"))
    remedy = "has no address: show what you have of it with --source and --from"
    tally = project.verify()
    assert tally.unseen == [f"briefings/2026/{name}.md: source 'smith' {remedy}" for name in ("rot", "rust")]
    assert not tally.written
    page = tmp_path / "saved.txt"
    page.write_text(f"We found that {WORDS}.")
    assert command(project, str(file), "--source", "smith", "--from", str(page)) == 0
    assert project.verify(offline=True).results == {Result.FOUND: 1, Result.UNCHECKED: 1}
    assert project.evidence("rust")["smith"]["captured"]["by"] == "file"
    assert not (project.root / "briefings/2026/rot.evidence.json").exists()


def test_says_where_there_is_nothing_to_look_in_offline(project: Project, site: Site) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    tally = project.verify(offline=True)
    hint = "1 of 1 sources had nothing in .captures/ to look in"
    assert tally.hints == [f"{hint}: `briefings verify` without --offline keeps what it reads there"]
    assert not site.asked


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


def test_a_page_of_elsewhere_without_the_passage_is_not_taken(
    project: Project, site: Site, tmp_path: Path
) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    before = project.evidence()
    elsewhere = "<!-- saved from url=(0026)https://www.example.org/a -->"
    page = tmp_path / "saved.html"
    page.write_text(elsewhere + article("Something else."))
    with pytest.raises(UsageError, match="None of the passages is in it, and nothing was noted"):
        project.verify(later(1), source="pew", file=page)
    assert project.evidence() == before
    assert not list((project.root / ".captures").rglob("*-file.warc.gz"))
    page.write_text(elsewhere + article(WORDS))
    (hint,) = project.verify(later(1), source="pew", file=page).hints
    assert "saved from https://www.example.org/a, not from" in hint


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


def test_what_is_not_in_the_free_part_of_a_page_may_be_in_the_rest(project: Project, site: Site) -> None:
    marked = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    )
    site.show("/2024/study", article("We found this:").replace("</head>", f"{marked}</head>"))
    project.write({"pew": "/2024/study"}, CLAIM)
    for days in (0, 1):  # asked, and read again from what was captured
        assert project.verify(later(days)).results == {Result.INDETERMINATE: 1}
    assert project.evidence()["pew"]["link"] == "paywalled"


def test_what_the_author_saw_is_looked_in_after_a_free_part_was_fetched(
    project: Project, site: Site, tmp_path: Path
) -> None:
    marked = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    )
    site.show("/2024/study", article("We found this:").replace("</head>", f"{marked}</head>"))
    project.write({"pew": "/2024/study"}, CLAIM)
    page = tmp_path / "saved.html"
    page.write_text(article(f"We found that {WORDS}, and so did others."))
    project.verify(source="pew", file=page)
    project.verify(later(8))
    project.write({"pew": "/2024/study"}, f'{CLAIM} Others agree [@pew, "and so did others"].')
    assert project.verify(later(9), offline=True).results == {Result.FOUND: 2}


def test_a_new_passage_is_asked_for_where_nothing_was_captured(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    shutil.rmtree(project.root / ".captures")  # as in another copy of the repository
    assert project.verify(later(1)).asked == 0
    project.write({"pew": "/2024/study"}, f'{CLAIM} Some are [@pew, "about harbours, which nobody"].')
    assert project.verify(later(1)).asked == 1
    assert project.verify(later(1)).asked == 0
    assert [passage["result"] for passage in project.evidence()["pew"]["passages"]] == ["found", "found"]


def test_a_source_with_another_id_is_the_same_source(project: Project, site: Site, tmp_path: Path) -> None:
    site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    site.show("/2024/other", article(WORDS))
    page = tmp_path / "saved.html"
    page.write_text(article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify(source="pew", file=page)
    shutil.rmtree(project.root / ".captures")
    before = project.evidence()["pew"]
    project.write({"pew-2024": "/2024/study", "other": "/2024/other"}, CLAIM.replace("@pew", "@pew-2024"))
    project.verify(later(1), source="other")
    assert project.evidence()["pew-2024"] == before
    project.verify(later(2))
    assert project.evidence()["pew-2024"]["passages"] == before["passages"]
    assert list(project.evidence()) == ["pew-2024", "other"]


@pytest.mark.parametrize(
    ("was", "becomes"), [("{id: pew,", "{id: 'p e w',"), ("url: 'http", "url: 'htp"), ("  - {id: pew", "  - {id: [pew")]
)  # fmt: skip
def test_a_slip_in_the_front_matter_takes_nothing_away(
    project: Project, site: Site, was: str, becomes: str
) -> None:
    for name in ("study", "other"):
        site.show(f"/2024/{name}", article(WORDS))
    project.write({"pew": "/2024/study", "other": "/2024/other"}, CLAIM)
    project.verify()
    before = project.evidence()
    file = project.root / "briefings/2026/rot.md"
    good = file.read_text()
    assert was in good
    file.write_text(good.replace(was, becomes, 1))
    project.verify(later(8))
    assert project.evidence()["pew"] == before["pew"]
    file.write_text(good)
    project.verify(later(9))
    assert project.evidence()["pew"]["passages"][0]["change"] == "same"


def test_evidence_left_by_a_briefing_that_was_renamed_is_told(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    file = project.root / "briefings/2026/rot.md"
    file.rename(file.with_stem("rust"))
    left = "briefings/2026/rot.evidence.json"
    assert project.verify(later(1)).hints == []
    assert [each.path for each in workspace.examine(project.root, None, (), ("EVD009",)).diagnostics] == [
        left
    ]
    (project.root / left).replace(project.root / "briefings/2026/rust.evidence.json")
    tally = project.verify(later(2))
    assert (tally.hints, tally.asked) == ([], 0)


def test_pages_that_send_their_readers_on_are_followed_by_element_and_header(
    project: Project, site: Site
) -> None:
    site.show("/a", "<p>Wait.</p>", refresh="0; url=/b")
    site.show("/b", '<html><head><meta http-equiv="refresh" content="1; url=/c"></head>Wait.</html>')
    site.show("/c", article(WORDS + "."))
    project.write({"pew": "/a"}, CLAIM)
    project.verify()
    seen = project.evidence()["pew"]
    assert (seen["link"], seen["final_url"]) == ("redirected", site.url("/c"))
    assert seen["passages"][0]["result"] == "found"


def test_a_clock_that_is_behind_is_told(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    before = project.evidence()
    (hint,) = project.verify(later(-30), refresh=True).hints
    assert "seen later than 2026-04-08T10:00:00Z, the last at 2026-05-08T10:00:00Z" in hint
    assert project.evidence() == before


def test_why_nothing_was_read_is_told(project: Project, site: Site) -> None:
    site.show("/2024/study", "<h1>Forbidden</h1>", 403)
    site.show("/2024/other", article(WORDS))
    project.write({"pew": "/2024/study", "other": "/2024/other"}, CLAIM)
    (told,) = project.verify().unseen
    assert told.startswith("briefings/2026/rot.md: source 'pew' is blocked (403 Forbidden")
    assert project.verify(later(1)).unseen == [told], "it is still open"
    project.write({"pew": "/2024/study", "other": "/2024/other"}, "Text [@pew].")
    assert project.verify(later(1)).unseen == [], "nothing is open that a reader would miss"


def test_who_is_offline_notes_no_failures(project: Project, site: Site) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        port = taken.getsockname()[1]
        online = project.site.port
        site.show("/2024/study", article(WORDS))
        project.write({"pew": "/2024/study"}, CLAIM)
        text = (project.root / "briefings/2026/rot.md").read_text().replace(str(online), str(port))
        (project.root / "briefings/2026/rot.md").write_text(text)
        for days in (0, 4, 8):
            tally = project.verify(later(days))
            assert tally.hints == ["no host has answered, so no failure was noted: is this machine online?"]
        found = project.evidence()["pew"]
        assert (found["link"], found["detail"]) == ("unknown", "127.0.0.1 refuses connections")
        assert "checked" not in found
        # Where another host answers, it is the source that fails.
        project.write({"other": "/2024/study"}, CLAIM.replace("@pew", "@other"), "rust")
        links = []
        for days in (12, 16, 20):
            assert project.verify(later(days), refresh=True).hints == []
            links.append(project.evidence()["pew"]["link"])
    assert links == ["unknown", "unknown", "gone"]


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
    code = command(project)
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
        (["--now", "0001-01-01T00:00:00+14:00"], "is not a time like"),
        (["--allow-host", "http://127.0.0.1:8000/"], "'http://127.0.0.1:8000/' is not a host like"),
        (["--allow-host", ""], "'' is not a host like"),
        (["--allow-host", "127.0.0.1:65536"], "'127.0.0.1:65536' is not a host like"),
        (["--allow-host", "127.0.0.1:port"], "'127.0.0.1:port' is not a host like"),
        (["--source", "pow"], "no source called 'pow' in briefings/2026/rot.md; did you mean 'pew'?"),
        (["briefings/2026/absent.md"], "no such file"),
    ],
)
def test_wrong_usage_is_told(
    project: Project, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    assert cli.run(["verify", "--root", str(project.root), *arguments]) == 2
    assert told in capsys.readouterr().err


def test_a_machine_without_a_way_out_is_told(
    project: Project, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_name_server(host: str) -> list[str]:
        raise socket.gaierror(socket.EAI_AGAIN, f"{host}: temporary failure in name resolution")

    monkeypatch.setattr(session, "Fetcher", partial(Fetcher, lookup=no_name_server))
    project.write({"pew": "/2024/study"}, CLAIM)
    text = (project.root / "briefings/2026/rot.md").read_text()
    (project.root / "briefings/2026/rot.md").write_text(
        text.replace(f"127.0.0.1:{site.port}", "www.example.org")
    )
    tally = project.verify()
    assert tally.hints == ["no host has answered, so no failure was noted: is this machine online?"]
    assert tally.unseen == [
        "briefings/2026/rot.md: source 'pew' is unknown (the name www.example.org could not be looked up)"
    ]


def test_captures_are_not_committed_in_any_project(project: Project, site: Site) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    git = ["git", "-C", str(project.root)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    seen = subprocess.run(
        [*git, "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    )
    assert "briefings/2026/rot.evidence.json" in seen.stdout
    assert ".captures" not in seen.stdout
    assert list((project.root / ".captures").rglob("*.warc.gz"))


def test_a_full_disk_is_told_with_the_file_and_loses_nothing(
    project: Project, site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site.show("/2024/study", article(WORDS))
    project.write({"pew": "/2024/study"}, CLAIM)
    project.verify()
    before = project.evidence()
    full = OSError(errno.ENOSPC, "No space left on device")
    real = os.fsync

    def fsync(handle: int, only: str) -> None:
        if only in str(Path(f"/proc/self/fd/{handle}").readlink()):
            raise full
        real(handle)

    for name, told in (
        (".captures/", ".warc.gz: no space"),
        (".evidence.json", "rot.evidence.json: no space"),
    ):
        monkeypatch.setattr(os, "fsync", partial(fsync, only=name))
        assert command(project, "--refresh") == 2
        assert told in capsys.readouterr().err
    monkeypatch.undo()
    assert project.evidence() == before
    assert sorted(path.name for path in (project.root / "briefings/2026").iterdir()) == [
        "rot.evidence.json",
        "rot.md",
    ]


def test_a_bar_shows_how_far_it_is(
    project: Project, site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("study", "other"):
        site.show(f"/2024/{name}", article(WORDS))
    project.write({"pew": "/2024/study", "other": "/2024/other"}, CLAIM)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert command(project) == 0
    shown = capsys.readouterr().err
    assert shown.index("  0%") < shown.index(" 50%") < shown.index("100%")


@pytest.mark.parametrize("package", ["aiohttp", "rapidfuzz", "warcio", "trafilatura", "pypdf", "lxml"])
def test_how_to_install_what_is_missing_is_told(project: Project, site: Site, package: str) -> None:
    project.write({"pew": "/2024/study"}, CLAIM)
    program = (
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.split('.')[0] == {package!r}:\n"
        "            raise ModuleNotFoundError(f'No module named {name}', name=name)\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from generator import cli\n"
        "sys.exit(cli.run(sys.argv[1:]))"
    )
    run = [sys.executable, "-c", program, "verify", "--root", str(project.root)]
    done = subprocess.run(run, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith(f"briefings: verify needs the package '{package}'; ")
    assert "pip install 'briefings[verify]'" in done.stderr
    assert not site.asked
