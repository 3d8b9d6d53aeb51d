"""The build from end to end: whole or not at all, the same bytes each time, the same through either door."""

import filecmp
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import cli

Make = Callable[[Mapping[str, str | bytes]], Path]
Project = Callable[[Mapping[str, str | bytes]], Path]
REPOSITORY = Path(__file__).parents[1]
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


@pytest.fixture
def site_project(make_project: Make) -> Project:
    """As `make_project`, with our own looks, so that it can be built."""

    def make(files: Mapping[str, str | bytes]) -> Path:
        root = make_project(files)
        shutil.copytree(REPOSITORY / "site_config" / "theme", root / "site_config" / "theme")
        shutil.copyfile(REPOSITORY / "mkdocs.yml", root / "mkdocs.yml")
        return root

    return make


def build(root: Path, out: str = "site") -> int:
    return cli.run(["--root", str(root), "build", "--out", str(root / out), "--now", "2026-06-01"])


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pages(site: dict[str, bytes]) -> list[str]:
    return [name for name in site if not name.startswith("pagefind/")]


def test_builds_every_kind_of_page(site_project: Project, good: str) -> None:
    withdrawn = good.replace("status: published", "status: withdrawn").replace(
        "lists rot", "lists once rotted"
    )
    draft = good.replace("status: published", "status: draft").replace("lists rot", "lists may rot")
    with_alias = (
        good.replace("status: published", "status: published\naliases: [2025/old-name]")
        + "\n![A chart](chart.png)\n"
    )
    root = site_project(
        {
            "briefings/2026/rot.md": with_alias,
            "briefings/2026/gone.md": withdrawn,
            "briefings/2026/draft.md": draft,
            "briefings/2026/chart.png": PNG,
        }
    )
    assert build(root) == 0
    site = root / "site"
    pages = "index archive archive/2026 topics topics/web-archiving sources sources/plos-one authors authors/desk corrections"
    pages += " how-we-check how-we-check/cit001 about search 2026/rot 2026/gone 2025/old-name"
    for page in pages.split():
        assert (site / page.replace("index", "") / "index.html").is_file(), page
    for name in ("404.html", "feed.xml", "sitemap.xml", "2026/chart.png", "pagefind/pagefind.js"):
        assert (site / name).is_file(), name
    assert not (site / "2026/draft").exists()
    assert not (site / "shell").exists()
    assert "lists may rot" not in "".join(text.decode("utf-8", "replace") for text in files(site).values())
    assert "withdrawn" in (site / "2026/gone/index.html").read_text()


def test_two_builds_are_identical(site_project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = site_project({})
    assert build(root, "one") == 0
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    assert build(root, "two") == 0
    one, two = files(root / "one"), files(root / "two")
    assert sorted(one) == sorted(two)
    assert [name for name in one if one[name] != two[name]] == []


def test_an_error_leaves_the_last_site(
    site_project: Project, good: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = site_project({})
    assert build(root) == 0
    before = files(root / "site")
    (root / "briefings/2026/rot.md").write_text(good.replace("@klein-2014,", "@klein-2041,"))
    assert build(root) == 1
    captured = capsys.readouterr()
    assert "error[CIT001]" in captured.out
    assert "nothing was built" in captured.err
    assert files(root / "site") == before


@pytest.mark.parametrize("name", ["home", "rule"])
def test_a_broken_template_leaves_the_last_site(
    site_project: Project, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    root = site_project({})
    assert build(root) == 0
    before = files(root / "site")
    (root / f"site_config/theme/{name}.html").write_text("{% if %}")
    assert build(root) == 2
    said = capsys.readouterr().err
    assert f"{name}.html:1: " in said
    assert "Traceback" not in said
    assert files(root / "site") == before
    assert sorted(path.name for path in root.iterdir() if path.name.startswith(".")) == [".cache"]


def test_what_somebody_wrote_stands_on_a_list(
    site_project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    written = "---\ntitle: Rot & decay\ndescription: How it goes.\n---\nOf *links*.\n"
    root = site_project(
        {
            "site_config/pages/topics.md": written,
            "site_config/pages/topics/web-archiving.md": written,
            "site_config/pages/about.md": "[A](sources/plos-one.md) [B](topics/scholarship.md) [C](topics.md)\n",
        }
    )
    assert build(root) == 0
    assert "not found" not in capsys.readouterr().err
    topics, topic, about = (
        (root / f"site/{name}/index.html").read_text() for name in ("topics", "topics/web-archiving", "about")
    )
    for page in (topics, topic):
        assert "<title>Rot &amp; decay · " in page
        assert '<meta name="description" content="How it goes.">' in page
        assert "@@" not in page
    assert "<h1>Rot &amp; decay</h1>" in topics
    assert "<p>Of <em>links</em>.</p>" in topics
    assert "topics/scholarship/" in topics
    assert "2026/rot/" in topic
    for address in ("sources/plos-one/", "topics/scholarship/", "topics/"):
        assert f'href="../{address}"' in about


@pytest.mark.parametrize("fault", ["{% if %}", "{{ article.nothing }}"])
def test_a_fault_in_the_briefings_template_is_no_bug_of_ours(
    site_project: Project, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    root = site_project({})
    (root / "site_config/theme/article.html").write_text(fault)
    assert build(root) == 2
    assert "site_config/theme/article.html:" in capsys.readouterr().err
    assert not (root / "site").exists()


def test_a_killed_build_leaves_the_last_site(site_project: Project) -> None:
    root = site_project({})
    assert build(root) == 0
    before = files(root / "site")
    (root / "briefings/2026/rot.md").write_text(
        (root / "briefings/2026/rot.md").read_text().replace("lists rot", "lists decay")
    )
    program = [sys.executable, "-m", "generator", "--root", str(root), "build", "--now", "2026-06-01"]
    for delay in (0.2, 0.5, 0.9, 1.3):
        process = subprocess.Popen(
            program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(delay)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        now = files(root / "site")
        if now != before:
            # It was done before the signal: then the new site is whole.
            assert b"lists decay" in now["2026/rot/index.html"]
            assert pages(now) == pages(before)
    assert build(root) == 0
    assert "lists decay" in (root / "site/2026/rot/index.html").read_text()
    assert [path.name for path in root.iterdir() if path.name.startswith(".site")] == []


def workers(parent: int) -> int:
    """How many processes `parent` has started, once there are two, or after ten seconds."""
    end = time.monotonic() + 10
    while True:
        found = len(Path(f"/proc/{parent}/task/{parent}/children").read_text().split())
        if found >= 2 or time.monotonic() > end:
            return found
        time.sleep(0.01)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_builds_killed_at_any_moment_leave_a_whole_site_and_a_cache_that_holds(
    site_project: Project, good: str
) -> None:
    versions = [good, good.replace("lists rot", "lists still rot").replace("One in five", "A fifth of all")]
    root = site_project({"briefings/2026/other.md": good})
    file = root / "briefings/2026/rot.md"
    wholes = []
    for text in versions:
        file.write_text(text)
        shutil.rmtree(root / ".cache", ignore_errors=True)
        assert build(root) == 0
        wholes.append(files(root / "site"))
    assert wholes[0] != wholes[1]
    pick = random.Random(1)
    program = [sys.executable, "-m", "generator", "--root", str(root), "build", "--now", "2026-06-01"]
    began = time.monotonic()
    subprocess.run(program, check=True, capture_output=True)
    takes = time.monotonic() - began
    for number in range(50):
        file.write_text(versions[number % 2])
        with subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(pick.uniform(0, 3 * takes))
            process.kill()
        assert files(root / "site") in wholes
        if number % 7 == 0:
            assert build(root) == 0
            assert files(root / "site") == wholes[number % 2]


@pytest.mark.slow
def test_builds_at_once_leave_a_site_and_a_cache_that_hold(site_project: Project, good: str) -> None:
    root = site_project({f"briefings/2026/rot-{number}.md": good for number in range(6)})
    program = [sys.executable, "-m", "generator", "--root", str(root), "build", "--now", "2026-06-01"]
    running = [
        subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for process in running:
        _, said = process.communicate()
        assert process.returncode == 0, said
    site = files(root / "site")
    assert build(root) == 0
    assert files(root / "site") == site
    shutil.rmtree(root / ".cache")
    shutil.rmtree(root / "site")
    assert build(root) == 0
    assert files(root / "site") == site


def test_an_ended_build_leaves_no_process(site_project: Project, good: str) -> None:
    many = {f"briefings/2026/rot-{number}.md": good for number in range(250)}
    root = site_project(many)
    for number in (signal.SIGTERM, signal.SIGKILL):
        shutil.rmtree(root / ".cache", ignore_errors=True)
        program = [sys.executable, "-m", "generator", "--root", str(root), "build", "--now", "2026-06-01"]
        # The pipe is read to its end only when every process that holds it is gone.
        with subprocess.Popen(
            program, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as process:
            assert workers(process.pid) >= 2
            process.send_signal(number)
            assert process.stdout is not None
            process.stdout.read()
        assert process.returncode in {-number, 128 + number}
        assert not (root / "site").exists()


def test_a_failed_mkdocs_build_leaves_the_last_site(site_project: Project, good: str) -> None:
    root = site_project({})
    assert build(root) == 0
    before = files(root / "site")
    (root / "briefings/2026/rot.md").write_text(good.replace("@klein-2014,", "@klein-2041,"))
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"], cwd=root, capture_output=True, check=False
    )
    assert done.returncode == 1
    assert files(root / "site") == before


def test_a_linked_folder_is_written_through(site_project: Project, tmp_path: Path) -> None:
    root = site_project({})
    (tmp_path / "target").mkdir()
    (root / "public").symlink_to(tmp_path / "target")
    assert build(root, "public") == 0
    assert (root / "public").is_symlink()
    assert (tmp_path / "target/index.html").is_file()
    assert [path.name for path in root.iterdir() if path.name.startswith(".")] == [".cache"]


def test_other_peoples_files_are_not_replaced(
    site_project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = site_project({})
    other = tmp_path / "other"
    other.mkdir()
    (other / "index.html").write_text("mine")
    assert build(root, str(other)) == 2
    assert "holds other things than a site of ours" in capsys.readouterr().err
    assert (other / "index.html").read_text() == "mine"


def test_settings_without_the_plugin(site_project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    root = site_project({})
    settings = (root / "mkdocs.yml").read_text()
    (root / "mkdocs.yml").write_text(settings.replace("plugins:\n  - briefings", "plugins: []"))
    assert build(root) == 2
    assert "add 'briefings' to its plugins" in capsys.readouterr().err


def test_mkdocs_builds_the_same_site(site_project: Project) -> None:
    root = site_project({})
    assert build(root, "ours") == 0
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--site-dir",
        str(root / "theirs"),
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    compared = filecmp.dircmp(root / "ours", root / "theirs")
    assert (compared.left_only, compared.right_only) == ([], [])
    ours, theirs = files(root / "ours"), files(root / "theirs")
    assert [name for name in ours if ours[name] != theirs.get(name)] == []


def test_cli_and_plugin_report_the_same(
    site_project: Project, good: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = good.replace("@klein-2014,", "@klein-2041,").replace(
        "topics: [web-archiving]", "topics: [unheard-of]"
    )
    root = site_project({"briefings/2026/rot.md": bad, "briefings/2026/empty.md": ""})
    assert cli.run(["--root", str(root), "check", "--format", "concise", "--now", "2026-06-01"]) == 1
    lines = [
        line
        for line in capsys.readouterr().out.splitlines()
        if ": error[" in line or ": warning[" in line or ": error " in line
    ]
    assert len(lines) >= 3
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(root / "theirs")]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1780272000"}
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    for line in lines:
        assert line in done.stderr


def test_an_edit_links_only_what_has_changed_since_the_site_before(
    site_project: Project, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = site_project({})
    file = root / "briefings/2026/rot.md"
    linked: list[str] = []

    def link(source: str, target: str) -> None:
        linked.append(target)
        real(source, target)

    real = os.link
    monkeypatch.setattr(os, "link", link)
    counts = []
    for words in ("alive", "in reach", "at hand", "whole"):
        file.write_text(good.replace("these references alive", f"these references {words}"))
        linked.clear()
        assert build(root) == 0
        counts.append(len(linked))
    assert counts[0] == 0
    assert counts[1] > 50
    assert max(counts[2:]) < 10
    clean = files(root / "site")
    shutil.rmtree(root / ".cache")
    shutil.rmtree(root / "site")
    assert build(root) == 0
    assert files(root / "site") == clean


def test_a_damaged_cache_is_told_and_made_anew(
    site_project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    root = site_project({})
    assert build(root) == 0
    before = files(root / "site")
    for file in (root / ".cache").rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:-1])
    shutil.rmtree(root / "site")
    capsys.readouterr()
    assert build(root) == 0
    assert "of its files were damaged or foreign" in capsys.readouterr().err
    assert files(root / "site") == before
    assert build(root) == 0
    assert "of its files were" not in capsys.readouterr().err
