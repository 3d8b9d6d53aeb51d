"""Renders all briefings' pages, side by side where there are many."""

import multiprocessing
import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape

from generator.core.diagnostic import Diagnostic
from generator.publish.article import article_renderer, build_article
from generator.publish.metadata import head_html
from generator.publish.related import related
from generator.publish.render import render_briefing
from generator.publish.search import search_document
from generator.publish.shelf import Shelf
from generator.publish.views import Article, BriefingCard

_BASE = "../../"
"""From a briefing's page to the site's root."""
_WORTH_A_PROCESS = 64
"""Below this many briefings, starting processes costs more than they save."""
_CHUNK = 16
_LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Body:
    """What is stamped into the shell for one briefing, and what search is to find of it."""

    url: str
    title_html: str
    description_html: str
    head_html: str
    article_html: str
    search_document: str


@dataclass(frozen=True, slots=True)
class _Desk:
    """What rendering a briefing depends on besides its own text; made once, shared by all of them."""

    shelf: Shelf
    related: Mapping[str, Sequence[BriefingCard]]
    findings: Mapping[str, Sequence[Diagnostic]]
    html: Callable[[Article, str], str] = field(repr=False)

    def body(self, number: int) -> Body:
        shelf, settings = self.shelf, self.shelf.library.settings
        briefing = shelf.library.briefings[number]
        path = briefing.path
        rendered = render_briefing(briefing, settings, self.findings.get(path, ()))
        article = build_article(briefing, rendered, shelf.cards[path], settings, self.related[path])
        return Body(
            url=briefing.url,
            title_html=escape(article.card.title),
            description_html=escape(article.card.summary),
            head_html=head_html(briefing, article.card, settings),
            article_html=self.html(article, _BASE),
            search_document=search_document(article, rendered.search_html, settings.site.language),
        )


_desk: _Desk | None = None
"""In a worker process: the desk of the process that started it."""


@contextmanager
def rendering(shelf: Shelf, diagnostics: Sequence[Diagnostic]) -> Iterator[Iterator[Body]]:
    """Begin to render the briefings on `shelf`; yields the bodies, in order, as they get done.

    `diagnostics` are shown at their sentences. Workers are forked where the system can, and so share the library
    instead of receiving it; whoever asked is free for other work meanwhile.
    """
    desk = _desk_of(shelf, diagnostics)
    numbers = range(len(shelf.library.briefings))
    processes = os.cpu_count() or 1
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    if len(numbers) < _WORTH_A_PROCESS or processes < 2 or not can_fork:
        yield map(desk.body, numbers)
        return
    global _desk  # noqa: PLW0603 -- how a forked worker gets what cannot be pickled
    _desk = desk
    try:
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(processes, context, initializer=_follow, initargs=(os.getpid(),)) as pool:
            yield pool.map(_worker_body, numbers, chunksize=_CHUNK)
    finally:
        _desk = None


def _desk_of(shelf: Shelf, diagnostics: Sequence[Diagnostic]) -> _Desk:
    findings: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        findings[diagnostic.path].append(diagnostic)
    nearest = {
        path: tuple(shelf.cards[other.path] for other in others)
        for path, others in related(shelf.library).items()
    }
    return _Desk(
        shelf=shelf,
        related=nearest,
        findings=findings,
        html=article_renderer(shelf.library.settings.root / "site_config" / "theme"),
    )


def _follow(parent: int) -> None:
    """In a worker: end when the process that started it has gone, even if that was killed."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _worker_body(number: int) -> Body:
    assert _desk is not None
    return _desk.body(number)
