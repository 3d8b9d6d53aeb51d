"""`briefings serve` as an author uses it: drafts, findings at their sentence, a reload on each save, search."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.site.browser import ROOT, Visitor

pytestmark = pytest.mark.browser

_DRAFT = """\
---
title: A draft about lighthouses
date: 2026-05-07
authors: [desk]
topics: [anything]
status: draft
summary: Lighthouses stand at the sea [@light].
takeaways:
  - They are tall [@light].
  - They are lit [@light].
  - They are few [@keeper].
sources:
  - id: keeper
    type: book
    title: A keeper's life
    publisher: The Lamp Press
  - id: light
    title: On lighthouses
    publisher: The Keeper
    url: https://example.org/lighthouses
---

The tallest one is said to stand in Jeddah [@lihgt].
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A publication with our looks and one draft, which cites a source that it does not list."""
    shutil.copytree(ROOT / "site_config", tmp_path / "site_config")
    shutil.copyfile(ROOT / "mkdocs.yml", tmp_path / "mkdocs.yml")
    (tmp_path / "site_config" / "topics.yml").write_text(
        "anything: {name: Anything, description: All of it.}\n"
    )
    (tmp_path / "site_config" / "authors.yml").write_text(
        "authors: {desk: {name: Desk, description: Nobody.}}\n"
    )
    folder = tmp_path / "briefings" / "2026"
    folder.mkdir(parents=True)
    (folder / "lighthouses.md").write_text(_DRAFT)
    return tmp_path


@pytest.fixture
def preview(project: Path) -> Iterator[str]:
    """The address at which `project` is served."""
    command = [sys.executable, "-m", "generator", "--root", str(project), "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        said: list[str] = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("serving "):
                break
        assert said, "it said nothing"
        assert said[-1].startswith("serving "), "".join(said)
        yield said[-1].split()[1]
        process.terminate()
        process.communicate()


def test_a_draft_its_findings_and_a_save(browser: Browser, project: Path, preview: str) -> None:
    author = Visitor(browser, preview)
    page = author.open("2026/lighthouses/")
    expect(page.locator(".notice")).to_contain_text("Draft")
    expect(page.locator(".body .finding")).to_contain_text("CIT001")

    path = project / "briefings" / "2026" / "lighthouses.md"
    path.write_text(path.read_text().replace("@lihgt", "@light").replace("tallest", "highest"))
    expect(page.locator("main")).to_contain_text("The highest one", timeout=20_000)
    expect(page.locator(".finding")).to_have_count(0)

    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("Jeddah")
    expect(page.locator("ol[aria-label='Results'] > li > a:not(.place)")).to_have_count(1)
    author.close()
    assert not author.problems


def test_a_page_outlives_its_authors_mistakes(browser: Browser, project: Path, preview: str) -> None:
    author = Visitor(browser, preview)
    page = author.open("2026/lighthouses/")
    path = project / "briefings" / "2026" / "lighthouses.md"
    text = path.read_text()

    path.write_text(text.replace("title: A draft", "titel: A draft", 1))
    expect(page.locator("main")).to_contain_text("MET003", timeout=20_000)

    path.write_text(text.replace("---\n", "", 1))
    expect(page.locator("main")).to_contain_text("IO001", timeout=20_000)

    path.write_text(text.replace("@lihgt", "@light"))
    expect(page.locator("main")).to_contain_text("Jeddah", timeout=20_000)
    author.close()
    assert not author.problems


def test_the_reader_stays_where_they_were(browser: Browser, project: Path, preview: str) -> None:
    path = project / "briefings" / "2026" / "lighthouses.md"
    paragraphs = "\n\n".join(f"Paragraph {number} of many [@light]." for number in range(60))
    path.write_text(f"{_DRAFT}\n{paragraphs}\n")
    author = Visitor(browser, preview)
    page = author.open("2026/lighthouses/")
    expect(page.locator("main")).to_contain_text("Paragraph 59 of many", timeout=20_000)
    for number in range(3):
        page.wait_for_load_state("load")
        place = page.evaluate(
            f"window.scrollTo({{top: {600 + 100 * number}, behavior: 'instant'}}); window.scrollY"
        )
        assert place > 500
        path.write_text(f"{_DRAFT}\n{paragraphs}\n\nAn end, the {number}th [@light].\n")
        expect(page.locator("main")).to_contain_text(f"An end, the {number}th", timeout=20_000)
        page.wait_for_load_state("load")
        page.wait_for_function(f"Math.abs(window.scrollY - {place}) < 1")
    author.close()
    assert not author.problems
