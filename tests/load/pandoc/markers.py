"""The markers of `*.txt`, and what Pandoc and we read in them.

In a file, empty lines separate entries, `¶` alone on a line stands for an empty line within one. A first line
`%% name` says that the entry is read differently here, and names the row of the authors' page that says why.
"""

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pypandoc

from generator.core.model import Citation
from generator.load import prose

FOLDER = Path(__file__).parent
SOURCES = frozenset("abcd")
_WITHOUT = (
    "auto_identifiers bracketed_spans escaped_line_breaks example_lists fancy_lists fenced_divs grid_tables"
    " header_attributes implicit_figures implicit_header_references inline_notes latex_macros line_blocks"
    " multiline_tables native_divs native_spans pandoc_title_block raw_attribute raw_tex simple_tables startnum"
    " strikeout subscript superscript table_captions task_lists tex_math_dollars yaml_metadata_block"
)
DIALECT = "markdown" + "".join(f"-{name}" for name in _WITHOUT.split()) + "+autolink_bare_uris"
"""Pandoc's Markdown without what Python-Markdown, as `mkdocs.yml` sets it up, has not."""


@dataclass(frozen=True, slots=True)
class Marker:
    """An entry of the corpus."""

    file: str
    text: str
    row: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.text!r}"


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """One source of a citation, its prefix and suffix as a reader of Markdown sees them."""

    key: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: each citation's items in brackets, in no order, and the keys cited without brackets."""

    cited: tuple[tuple[Item, ...], ...]
    bare: tuple[str, ...] = ()


@cache
def corpus() -> tuple[Marker, ...]:
    """All entries."""
    return tuple(marker for path in sorted(FOLDER.glob("*.txt")) for marker in _read(path))


def pandoc(texts: list[str]) -> list[Reading]:
    """What Pandoc reads in each text, in one run of it."""
    answer = subprocess.run(
        [pypandoc.get_pandoc_path(), "lua", FOLDER / "judge.lua"],
        input=json.dumps({"format": DIALECT, "texts": texts}),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return [_theirs(cites) for cites in json.loads(answer.stdout)]


def ours(text: str) -> Reading:
    """What we read in it."""
    body = prose.body(text, 0)
    return Reading(tuple(sorted(tuple(_items(body.text, body.masked, found)) for found in body.citations)))


def said(markdown: str) -> str:
    """What a piece of Markdown says, `alike` for those of different typography."""
    for pattern, instead in _MARKUP:
        markdown = pattern.sub(instead, markdown)
    return alike(unescape(markdown))


def alike(text: str) -> str:
    """The text without kinds of quotation marks, dashes and spaces."""
    for written, sign in (("---", "—"), ("--", "–"), ("...", "…")):
        text = text.replace(written, sign)
    return " ".join(text.translate(_SIGNS).split())


_MARKUP = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"(`+)(.+?)\1"), r"\2"),
    (re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)"), r"\1"),
    (re.compile(r"<(https?://[^<>]*)>"), r"\1"),
    (re.compile(r"</?\w[^<>]*>"), ""),
    (re.compile(r"(?<![\w\\])(\*{1,3}|_{1,3})(?=\S)([^*_]*)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"(?m)(?<=\n)(?:> ?)+"), ""),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)
_SIGNS = str.maketrans(dict.fromkeys("“”", '"') | dict.fromkeys("‘’", "'") | {"\xa0": " "})


def _read(path: Path) -> Iterator[Marker]:
    for entry in re.split(r"\n{2,}", path.read_text("utf-8").strip("\n")):
        row, text = entry.split("\n", 1) if entry.startswith("%% ") else ("", entry)
        if not text.startswith("% "):
            yield Marker(path.stem, re.sub(r"(?m)^¶$", "", text), row.removeprefix("%% "))


def _theirs(cites: list[dict[str, Any]]) -> Reading:
    bare = tuple(cite["items"][0]["key"] for cite in cites if not cite["bracketed"])
    cited = (
        tuple(Item(item["key"], alike(item["prefix"]), alike(item["suffix"])) for item in cite["items"])
        for cite in cites
        if cite["bracketed"]
    )
    return Reading(tuple(sorted(cited)), bare)


def _items(text: str, masked: str, citation: Citation) -> Iterator[Item]:
    """The items with their suffixes as written: from the key to the semicolon or the bracket's end."""
    starts = [item.key_span.start for item in citation.items[1:]]
    for item, following in zip(citation.items, [*starts, citation.span.end], strict=True):
        done = max([item.key_span.end, *(passage.span.end for passage in item.passages)])
        separator = _SEPARATOR.match(masked, done, following)
        end = separator.end() - 1 if separator else citation.span.end - 1
        yield Item(item.key, said(item.prefix), said(text[item.key_span.end : end]))


_SEPARATOR = re.compile(r"(?:\[[^\[\]]*\]|\\.|&#?\w+;|[^;])*+;")
