"""What is fuzzed: the loader and all rules, on one file of a stranger."""

import datetime
from pathlib import Path

from generator.check.catalogue import rules
from generator.check.run import run
from generator.core.model import Library
from generator.core.settings import Author, Publisher, Settings, Topic
from generator.load.briefing import load

PATH = "briefings/2026/example.md"
SETTINGS = Settings(
    root=Path("/nowhere"),
    topics={"web-archiving": Topic("web-archiving", "Web archiving")},
    authors={"desk": Author("desk", "The desk")},
    publishers={"example.org": Publisher("example.org", "Example", "Example Group")},
    markdown_extensions=("attr_list", "def_list", "fenced_code", "footnotes", "sane_lists", "tables", "toc"),
    pages=frozenset({"", "about/", "topics/", "archive/"}),
    today=datetime.date(2026, 12, 31),
)
FRONT = """\
---
title: Reference lists rot faster than the articles that carry them
date: 2026-05-07
authors: [desk]
topics: [web-archiving]
status: published
summary: One in five articles points to a page that is gone [@a].
takeaways:
  - One in five articles points to a page that is gone [@a, "one in five articles"].
  - Webpages disappear faster than books [@b].
  - Archived copies would have kept most of them [@c, p. 30].
sources:
  - {id: a, title: Scholarly Context Not Found, url: "https://example.org/a", issued: 2014-12-26}
  - {id: b, title: When Online Content Disappears, url: "https://example.com/b/2024/05/17/c"}
  - {id: c, title: Another, doi: 10.1000/182, origin: b}
---

"""


def warm() -> None:
    """Import all rules."""
    rules()


def file(data: bytes) -> bytes:
    """The briefing that an input stands for: itself where it begins as one, else the body of a plain one."""
    return data if data.startswith((b"---", b"\xef\xbb\xbf", b"\xff\xfe")) else FRONT.encode() + data


def examine(data: bytes) -> None:
    """Load and check. Raises where either does, and where a finding stands outside of its file."""
    briefing = load(PATH, file(data), SETTINGS)
    end = len(briefing.text)
    for prose in briefing.prose:
        assert len(prose.masked) == len(prose.text)
        for citation in prose.citations:
            span = prose.locate(citation.span)
            assert 0 <= span.start < span.end <= end
    lines = briefing.text.count("\n") + briefing.text.count("\r") + 1
    for found in run(Library(SETTINGS, (briefing,))).diagnostics:
        assert 1 <= found.line <= found.end_line <= lines, found
        assert found.message.isprintable() or "\n" not in found.message, found
