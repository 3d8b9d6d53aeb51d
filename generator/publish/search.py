"""Search: what of a briefing is indexed, and the run of Pagefind that indexes it (https://pagefind.app).

Pagefind reads one small HTML file a briefing, made for it alone, so that only the briefing's own words are found:
no menus, no list pages. Nothing here uses the network.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

import pagefind_bin  # type: ignore[import-untyped]

from generator.core.errors import UsageError
from generator.publish import program
from generator.publish.redirects import within_site
from generator.publish.search_order import put_in_order
from generator.publish.views import Article, SourceView

BUNDLE = "pagefind"
"""The folder of the index below the site's root."""

_SOURCES_ID = "ui-sources"
_NOT_SERVED = ("pagefind-*ui.*", "pagefind-highlight.js")
_LAST_LINES = 10


def search_document(article: Article, text_html: str, language: str) -> str:
    """What is indexed of `article`: its text, and its sources' titles, authors, publishers and passages.

    `text_html` is summary, takeaways and body without marks and evidence (`Rendered.search_html`).

    Filters: topic, publisher, author, year, and the states that its claims are in. A result shows title, date and
    summary, and leads to the heading nearest to the words that were found.
    """
    card = article.card
    sources = "".join(f"<li>{escape(_source_text(source))}</li>" for source in article.sources)
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(card.title)}</title></head><body data-pagefind-body>"
        f'<h1 data-pagefind-meta="title">{escape(card.title)}</h1>{"".join(_facts(article))}{text_html}'
        f'<h2 id="{_SOURCES_ID}">Sources</h2><ol>{sources}</ol></body></html>'
    )


def _facts(article: Article) -> Iterator[str]:
    card = article.card
    yield _fact("meta", "date", card.date.iso)
    yield _fact("meta", "summary", card.summary)
    yield _fact("sort", "date", card.date.iso)
    yield _fact("filter", "year", card.year)
    publishers = (source.publisher.text for source in article.sources if source.publisher)
    filters = {
        "topic": (topic.text for topic in card.topics),
        "author": (author.text for author in card.authors),
        "publisher": publishers,
        "claims": (count.state for count in card.meter.counts),
    }
    for name, values in filters.items():
        for value in dict.fromkeys(values):
            yield _fact("filter", name, value)


def _fact(kind: str, name: str, value: str) -> str:
    # The attribute form: in the inline form a comma or colon of the value would have a meaning of its own.
    return f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">' if value else ""


def _source_text(source: SourceView) -> str:
    publisher = source.publisher.text if source.publisher else ""
    parts = (source.title, source.authors, publisher, *(passage.exact for passage in source.passages))
    return ". ".join(part for part in parts if part)


def write_index(documents: Mapping[str, str], out: Path) -> None:
    """Index `documents` (address below the site's root to `search_document`) into the folder `pagefind` of `out`.

    An index that is there already is replaced; without documents there is none. Raises UsageError where Pagefind
    fails, with its last words.
    """
    bundle = out / BUNDLE
    shutil.rmtree(bundle, ignore_errors=True)
    if not documents:
        return
    with tempfile.TemporaryDirectory(prefix="briefings-search-") as folder:
        _lay_out(documents, Path(folder))
        _run_pagefind(Path(folder), bundle)
    for pattern in _NOT_SERVED:
        for file in bundle.glob(pattern):
            file.unlink()
    put_in_order(bundle)


def _lay_out(documents: Mapping[str, str], folder: Path) -> None:
    """Write each document where Pagefind finds its address from its place."""
    for address in sorted(documents):
        if not within_site(address):
            raise UsageError(f"{address}: not an address that a page of the site can have")
        place = folder / address
        place.mkdir(parents=True, exist_ok=True)
        (place / "index.html").write_text(documents[address], encoding="utf-8", newline="\n")


def _run_pagefind(folder: Path, bundle: Path) -> None:
    command = [
        str(pagefind_bin.get_executable()),
        "--site",
        str(folder),
        "--output-path",
        str(bundle.absolute()),
    ]
    command += ["--quiet"]
    # Settings for another site, in the environment or in the working folder, are none of ours.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    run = program.start(command, folder, environment)
    try:
        printed, _ = run.communicate()
    finally:
        run.kill()
    if run.returncode != 0:
        said = "\n".join(printed.strip().splitlines()[-_LAST_LINES:])
        raise UsageError(f"pagefind could not index the briefings:\n{said}")
