"""Reads what is text already: plain text, JSON, Markdown."""

import json
from collections.abc import Iterator
from typing import Any

import markdown

from generator.verify.extraction import clean
from generator.verify.extraction.html import parse
from generator.verify.extraction.kind import JSON, MARKDOWN, PLAIN
from generator.verify.extraction.page_text import page_text
from generator.verify.extraction.prune import prune
from generator.verify.extraction.versions import named
from generator.verify.source_text import SourceText, Unread


def read_plain(source: str) -> SourceText:
    """The text as it is."""
    return _read(PLAIN, source, "plain text")


def read_json(source: str) -> SourceText:
    """The names and values of a JSON document, each on a line of its own; what is not JSON is plain text."""
    try:
        value = json.loads(source)
    except (ValueError, RecursionError):
        return read_plain(source)
    return _read(JSON, "\n".join(_lines(value)), "json")


def read_markdown(source: str) -> SourceText:
    """The text of a Markdown document without its markup. Raises TooMuch."""
    # Nobody's eyes but ours get this HTML: it is not published.
    page = parse(markdown.markdown(source, extensions=["tables", "fenced_code", "footnotes", "md_in_html"]))
    if page is None:
        return SourceText(MARKDOWN, unread=Unread.EMPTY)
    heading = next(page.iter("h1"), None)
    title = "" if heading is None else clean.line("".join(heading.itertext()))
    prune(page)
    return _read(MARKDOWN, page_text(page), named("markdown"), title)


def _read(media_type: str, text: str, extractor: str, title: str = "") -> SourceText:
    whole = clean.text(text).strip()
    return SourceText(
        media_type,
        main=whole,
        whole=whole,
        title=title,
        extractor=extractor,
        unread=None if whole else Unread.EMPTY,
    )


def _lines(value: Any) -> Iterator[str]:
    """The scalars in `value`, in order, those of objects after their names. Walks without recursion."""
    waiting: list[tuple[str, Any]] = [("", value)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [(f"{key}: ", entry) for key, entry in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(name, entry) for entry in reversed(value)]
        elif isinstance(value, str):
            yield name + value
        else:
            yield name + json.dumps(value)
