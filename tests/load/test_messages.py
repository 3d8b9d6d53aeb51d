"""The texts that authors read when a file or its front matter is wrong, compared with golden files."""

from collections.abc import Callable

import pytest

from generator.core.model import Briefing
from generator.core.position import LineIndex
from generator.core.settings import Settings
from generator.load.briefing import load

Golden = Callable[[str, str], None]


def told(briefing: Briefing, codes: str = "") -> str:
    """Faults as lines: place, code, what stands there, message, remedy."""
    index = LineIndex(briefing.text)
    lines = []
    for fault in briefing.faults:
        if codes and not fault.code.startswith(codes):
            continue
        span = fault.problem.span
        start, end = index.position(span.start), index.position(span.end)
        lines.append(
            f"{start.line}:{start.column}-{end.line}:{end.column} {fault.code} {fault.problem.message}"
        )
        lines.append(f"    {briefing.text[span.start : span.end][:60]!r}")
        lines.append(f"    help: {fault.problem.help}")
    return "\n".join(lines) or "nothing"


UNREADABLE: dict[str, bytes] = {
    "empty file": b"",
    "white space only": b" \n\n",
    "byte order mark only": b"\xef\xbb\xbf",
    "no front matter": b"# A title\n\nText.\n",
    "front matter not first": b"\n---\ntitle: a\n---\n",
    "front matter without end": b"---\ntitle: a\n\nText.\n",
    "front matter empty": b"---\n---\nText.\n",
    "front matter of comments": b"---\n# nothing\n---\nText.\n",
    "front matter a list": b"---\n- a\n---\n",
    "front matter a word": b"---\nword\n---\n",
    "latin-1": "---\ntitle: a\nsummary: Café\n---\n".encode("latin-1"),
    "latin-1 after a mark": b"\xef\xbb\xbf---\ntitle: \xe4\n---\n",
    "utf-16": "---\ntitle: a\n---\n".encode("utf-16"),
    "tab in indentation": b"---\ntitle: a\nsources:\n\t- id: b\n---\n",
    "tab after a key": b"---\ntitle: a\n\tdate: b\n---\n",
    "tab in a block": b"---\nsummary: >-\n\ta\n---\n",
    "nul": b"---\ntitle: a\x00b\n---\n",
    "control character": b"---\ntitle: a\x07b\n---\n",
    "second mark": "---\ntitle: \ufeffa\n---\n".encode(),
    "colon in a value": b"---\ntitle: Rot: the web forgets\n---\n",
    "value begins with at": b"---\nsummary: @klein says so\n---\n",
    "value begins with a citation": b"---\nsummary: [@klein] says so\n---\n",
    "value begins with a backtick": b"---\nsummary: `code` comes first\n---\n",
    "value begins with a percent sign": b"---\nsummary: %s\n---\n",
    "line without colon": b"---\ntitle: a\nnonsense\ndate: b\n---\n",
    "list on the line of its key": b"---\nauthors: - desk\n---\n",
    "bracket not closed": b"---\nauthors: [desk\ndate: 2026\n---\n",
    "brace not closed": b"---\ndate: {created: 2026-05-07\n---\n",
    "quote not closed": b'---\ntitle: "a\ndate: 2026\n---\n',
    "single quote not closed": b"---\ntitle: 'a\n---\n",
    "quote not closed before one that is": b'---\ntitle: "a\ndate: 2026\nsummary: "b"\n---\n',
    "quote not closed before words in quotes": b"""---
title: "Rot in the web
date: 2026
summary: Half of "the pages" are lost [@a, "they are"].
---
""",
    "quote not closed before a text that goes on": b'---\ntitle: "a\nsummary: "b" and c: "d"\n---\n',
    "single quote not closed before an apostrophe": b"---\ntitle: 'a\nsummary: It's lost\n---\n",
    "quote not closed in a source": b"""---
title: "a
  second line"
summary: >-
  title: "no
  url: key
sources:
  - id: a
    title: "Words
    url: https://example.org
  - id: b
    title: "More"
---
""",
    "quote not closed at the last field of a source": b"""---
sources:
  - id: a
    publisher: "Words

  - id: b
    title: "More"
---
""",
    "quote not closed in a takeaway": b"""---
takeaways:
  - "One [@a].
  - Two [@a, "b c"].
---
""",
    "quote not closed in the last takeaway": b"""---
takeaways:
  - One.
  - 'Two.
sources:
  - id: a
    title: 'More'
---
""",
    "quote not closed in brackets": b"""---
authors: ["desk, 'b']
topics: ["a", "b]
title: "a"
---
""",
    "quote not closed, Windows line breaks": b'---\r\ntitle: "a\r\ndate: 2026\r\nsummary: "b"\r\n---\r\n',
    "two lines in quotes, and another slip": b'---\ntitle: "a:\n  note: b"\nsummary: b: c\n---\n',
    "apostrophe in single quotes": b"---\ntitle: 'it's'\n---\n",
    "text after quotes": b'---\ntitle: "a" and b\n---\n',
    "takeaway that begins with a quotation": b"""---
takeaways:
  - One.
  - "So do" links in the news [@x].
---
""",
    "takeaway of a quotation and a citation": b'---\ntakeaways:\n  - "So do" [@x].\n---\n',
    "colon after a quotation": b'---\ntitle: "Reference" lists: they rot\n---\n',
    "quotation in single quotes first": b"---\ntitle: 'Reference' lists rot\n---\n",
    "quoted key": b'---\n"title": a\n  date: b\n---\n',
    "unknown escape": b'---\ntitle: "a\\q"\n---\n',
    "key indented less": b"---\n  title: a\ndate: b\n---\n",
    "key indented more": b"---\ntitle: a\n  date: b\n---\n",
    "list and key": b"---\nsources:\n  - id: a\n  title: b\n---\n",
    "text on the line of a block": b"---\nsummary: >- text\n  more\n---\n",
    "second document": b"---\ntitle: a\n--- b\n---\n",
    "directive": b"---\n%YAML 9.9\n---\n",
    "tag": b"---\ntitle: !!python/object:os.system x\n---\n",
    "own tag": b"---\ntitle: !secret x\n---\n",
    "tag handle": b"---\ntitle: !a!b x\n---\n",
    "alias": b"---\ntitle: &a x\nsummary: *a\n---\n",
    "alias bomb": b"---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n",
    "alias of itself": b"---\na: &a [*a]\n---\n",
    "undefined alias": b"---\nsummary: *emphasis* first\n---\n",
    "merge": b"---\na: &a {b: c}\nd:\n  <<: *a\n---\n",
    "lone ampersand": b"---\ntitle: & b\n---\n",
    "nested brackets": b"---\ntitle: " + b"[" * 5_000 + b"\n---\n",
    "nested dashes": b"---\n" + b"- " * 5_000 + b"\n---\n",
    "nested mappings": b"---\n" + b"".join(b" " * n + b"a:\n" for n in range(200)) + b"---\n",
    "key a list": b"---\n? [a]\n: b\n---\n",
    "front matter too long": b"---\nsummary: " + b"x" * 300_000 + b"\n---\n",
}

GOOD = """\
title: A title
date: 2026-05-07
authors: [desk]
topics: [a]
summary: A summary.
takeaways: [One.]
sources:
  - id: klein
    title: A work
"""


def changed(line: str, *new: str) -> str:
    """The good front matter with the line that begins with `line` replaced."""
    lines = GOOD.splitlines()
    at = next(index for index, text in enumerate(lines) if text.startswith(line))
    return "\n".join([*lines[:at], *new, *lines[at + 1 :]])


INVALID: dict[str, str] = {
    "everything missing": "status: draft",
    "title missing": changed("title"),
    "title empty": changed("title", "title:"),
    "title empty quotes": changed("title", "title: ' '"),
    "title null": changed("title", "title: ~"),
    "title a list": changed("title", "title: [a, b]"),
    "title a mapping": changed("title", "title:", "  Rot: the web forgets"),
    "title with a citation": changed("title", "title: Links rot [@klein]"),
    "title with a handle": changed("title", "title: What @klein and me@example.org [sic] say"),
    "date impossible": changed("date", "date: 2026-02-30"),
    "date of a month": changed("date", "date: 2026-02"),
    "date in words": changed("date", "date: 7 May 2026"),
    "date with a time": changed("date", "date: 2026-05-07T10:00:00Z"),
    "date a list": changed("date", "date: [2026-05-07]"),
    "date without created": changed("date", "date: {updated: 2026-05-07}"),
    "date created impossible": changed("date", "date: {created: 2026-13-01}"),
    "date out of order": changed("date", "date: {created: 2026-05-07, updated: 2026-05-06}"),
    "date with unknown field": changed("date", "date: {created: 2026-05-07, update: 2026-05-08}"),
    "authors one value": changed("authors", "authors: desk"),
    "authors empty": changed("authors", "authors: []"),
    "authors with an empty item": changed("authors", "authors: [desk, '']"),
    "authors with a name": changed("authors", "authors: [The Desk]"),
    "authors a mapping": changed("authors", "authors: {desk: x}"),
    "topics with a mapping": changed("topics", "topics: [{a: b}]"),
    "status unknown": GOOD + "status: publised",
    "status far off": GOOD + "status: 'yes'",
    "summary missing": changed("summary"),
    "summary a list": changed("summary", "summary: [One, Two]"),
    "takeaways missing": changed("takeaways"),
    "takeaways empty": changed("takeaways", "takeaways:"),
    "takeaways one value": changed("takeaways", "takeaways: One."),
    "takeaway with a colon": changed("takeaways", "takeaways:", "  - First: it rots."),
    "takeaway empty": changed("takeaways", "takeaways:", "  - One.", "  -"),
    "sources empty": changed("sources", "sources: []").split("\n  -")[0],
    "sources a mapping": changed("sources", "sources:", "  klein:").split("\n  - id")[0],
    "source a word": changed("sources", "sources:", "  - klein").split("\n  - id")[0],
    "source without id": GOOD + "  - title: Another work",
    "source without title": GOOD + "  - id: pew",
    "source with an empty id": GOOD + "  - id:\n    title: Another work",
    "source with an id that cannot be cited": GOOD + "  - id: pew 2024\n    title: Another work",
    "source with an id that ends in a mark": GOOD + "  - id: pew-\n    title: Another work",
    "source with an unknown type": GOOD + "    type: article-newspapr",
    "source with a type far off": GOOD + "    type: zzz",
    "source with a title that cites": GOOD + "  - id: pew\n    title: A work [@klein, p. 3]",
    "source with an author in words": GOOD + "    author: [Martin Klein]",
    "source with a type in another order": GOOD + "    type: journal-article",
    "source with one author in words": GOOD + "    author: Martin Klein",
    "source with an author in both forms": GOOD + "    author: [{literal: A, family: B}]",
    "source with an author without family": GOOD + "    author: [{given: Martin}]",
    "source with an unknown part of a name": GOOD + "    author: [{family: Klein, givn: Martin}]",
    "source with a url list": GOOD + "    url: [https://example.org]",
    "source with an empty url": GOOD + "    url: ''",
    "source with a doi address": GOOD + "    doi: https://doi.org/10.1234/abc",
    "source with an impossible date": GOOD + "    issued: 2023-02-29",
    "source with a date in words": GOOD + "    accessed: yesterday",
    "source with unknown access": GOOD + "    access: paid",
    "source with an underscore": GOOD + "    archive_url: https://example.org",
    "source with an unknown field": GOOD + "    zzz: 1",
    "field near a known one": changed("takeaways", "takaways: [One.]"),
    "field far from all": GOOD + "zzzzzzzz: 1",
    "field in capitals": changed("title", "Title: a"),
    "field with braces": GOOD + "'{0} {message}': 1",
    "corrections without text": GOOD + "corrections: [{date: 2026-05-09}]",
    "corrections without date": GOOD + "corrections:\n  - text: Wrong year.",
    "corrections of a month": GOOD + "corrections: [{date: 2026-05, text: x}]",
    "corrections one text": GOOD + "corrections: Wrong year.",
    "allow a list": GOOD + "allow: [CIT002]",
    "allow without reason": GOOD + "allow:\n  CIT002:",
    "allow with an empty reason": GOOD + "allow: {CIT002: ' '}",
    "allow with a strange code": GOOD + "allow: {cit 2: because}",
    "aliases out of the site": GOOD + "aliases: [../../etc/passwd]",
    "aliases an address": GOOD + "aliases: ['https://example.org/a']",
    "aliases one value": GOOD + "aliases: 2026/old",
    "key twice": GOOD + "title: Another",
    "key twice in a source": GOOD + "    title: Another",
    "key twice in a name": GOOD + "    author: [{family: A, family: B}]",
    "key three times": GOOD + "topics: [b]\ntopics: [c]",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_file_has_one_fault_and_nothing_else(name: str, settings: Settings) -> None:
    briefing = load("briefings/2026/a.md", UNREADABLE[name], settings)

    assert [fault.code for fault in briefing.faults] == ["IO001"]
    assert not briefing.readable
    assert briefing.title is None
    assert briefing.body is None
    assert briefing.faults[0].problem.span.end <= len(briefing.text)


def test_unreadable_files_are_told_with_place_and_remedy(settings: Settings, golden: Golden) -> None:
    text = "\n\n".join(
        f"## {name}\n{told(load('a.md', data, settings))}" for name, data in UNREADABLE.items()
    )

    golden("io001.txt", text + "\n")


def test_invalid_front_matter_is_told_with_place_and_remedy(settings: Settings, golden: Golden) -> None:
    parts = []
    for name, front in INVALID.items():
        briefing = load("a.md", f"---\n{front.rstrip()}\n---\nText.\n".encode(), settings)
        parts.append(f"## {name}\n{told(briefing)}")

    golden("met.txt", "\n\n".join(parts) + "\n")


def test_the_good_front_matter_of_these_tests_is_good(settings: Settings) -> None:
    assert told(load("a.md", f"---\n{GOOD}---\nText.\n".encode(), settings)) == "nothing"


@pytest.mark.parametrize("name", [*UNREADABLE, *INVALID])
def test_messages_keep_the_house_style(name: str, settings: Settings) -> None:
    data = UNREADABLE.get(name) or f"---\n{INVALID.get(name)}\n---\nText.\n".encode()
    for fault in load("a.md", data, settings).faults:
        problem = fault.problem
        assert problem.help
        assert problem.message[0].islower() or problem.message[0] == "'"
        assert not problem.message.endswith(".")
        assert not problem.help.endswith(".") or problem.help.endswith("…")
        assert "\n" not in problem.message + problem.help
