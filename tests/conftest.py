"""What every test may ask for: a small valid project, a good briefing, golden files."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

GOOD = """\
---
title: Reference lists rot faster than the articles that carry them
date: 2026-05-07
authors: [desk]
topics: [web-archiving]
status: published
summary: >-
  One in five articles in a large sample points to a page that is gone [@klein-2014].
takeaways:
  - Links in scholarly articles rot [@klein-2014, "one in five articles"].
  - So do links in the news [@pew-2024].
  - Older pages are lost more often [@pew-2024, "38% of webpages"].
sources:
  - id: klein-2014
    type: article-journal
    title: Scholarly Context Not Found
    author: [{family: Klein, given: Martin}]
    publisher: PLOS ONE
    url: https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253
    issued: 2014-12-26
    accessed: 2026-05-01
  - id: pew-2024
    title: When Online Content Disappears
    author: [{literal: Pew Research Center}]
    publisher: Pew Research Center
    url: https://www.pewresearch.org/data-labs/2024/05/17/when-online-content-disappears/
    issued: 2024-05-17
    accessed: 2026-05-01
---

One in five articles suffers from reference rot [@klein-2014, p. 1]. Of the webpages that existed in
2013, more than a third could not be reached later [@pew-2024, "38% of webpages that existed in 2013"].

## What follows

Citing an archived copy would have kept most of these references alive.
{: .analysis }
"""
"""A briefing that no rule objects to."""

PROJECT = {
    "mkdocs.yml": """\
site_name: Sample
site_url: https://sample.example.org/
docs_dir: site_config/pages
theme:
  name: material
markdown_extensions:
  - attr_list
  - footnotes
  - tables
  - toc
""",
    "site_config/topics.yml": """\
web-archiving: {name: Web archiving, description: Keeping the web.}
scholarship: {name: Scholarship, description: How research is written and read.}
""",
    "site_config/authors.yml": """\
authors:
  desk: {name: The desk, description: The editors.}
  ada: {name: Ada Example, description: Writes on archives.}
""",
    "site_config/publishers.yml": "pewresearch.org: {name: Pew Research Center}\n",
    "site_config/policy.yml": "rules: {}\n",
    "site_config/pages/index.md": "# Sample\n",
    "site_config/pages/about.md": "# About\n",
}
"""The settings of the sample project: file name to text."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`."""
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing")


@pytest.fixture(scope="session")
def good() -> str:
    """The text of a briefing that no rule objects to; it belongs at `briefings/2026/rot.md`."""
    return GOOD


@pytest.fixture
def make_project(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """A function that writes a small valid project and `files` (path to text) over it; returns its root.

    Without any briefing among `files`, the good one is written to `briefings/2026/rot.md`.
    """

    def make(files: Mapping[str, str | bytes] | None = None) -> Path:
        wanted: dict[str, str | bytes] = {**PROJECT, **(files or {})}
        if not any(name.startswith("briefings/") for name in wanted):
            wanted["briefings/2026/rot.md"] = GOOD
        root = tmp_path / "project"
        for name, content in wanted.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return root

    return make


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """A function that compares a text with `golden/NAME` beside the test; `--update-golden` writes it."""
    folder = request.path.parent / "golden"

    def compare(name: str, text: str) -> None:
        path = folder / name
        if request.config.getoption("--update-golden"):
            folder.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"no {path.name}: run with --update-golden and read what it writes"
        assert text == path.read_bytes().decode()

    return compare
