"""Puts a whole site together: chrome from the engine, briefings stamped into the shell, feeds, search.

This is where the values that the rest of `publish` computes become files.
"""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator.check.rule import Rule
from generator.core.diagnostic import Diagnostic
from generator.core.model import Library
from generator.publish import feeds, pages, redirects, search
from generator.publish.bodies import Body, rendering
from generator.publish.engine import start_engine, write_pages
from generator.publish.shelf import Shelf
from generator.publish.shell import PAGE, Shell
from generator.publish.views import Page

MARKER = ".nojekyll"
"""Stands in every site that we made; GitHub Pages takes it as the wish to serve the files as they are."""
_MARK = "Made by `briefings build`, which replaces this folder as a whole.\n"

Progress = Callable[[str, int, int], None]
"""Told of a stage, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What goes on the site: the briefings that are published, the rules that have pages, the findings to show."""

    library: Library
    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def chrome(publication: Publication) -> tuple[Page, ...]:
    """All pages that the engine renders, the shell among them."""
    return pages.pages(Shelf.of(publication.library), publication.rules)


def build_site(publication: Publication, site: Path, progress: Progress) -> tuple[str, ...]:
    """Write the whole site into the empty folder `site`; returns what the engine warned of.

    Raises UsageError where the engine fails.
    """
    shelf = Shelf.of(publication.library)
    with tempfile.TemporaryDirectory(prefix="briefings-") as name, ThreadPoolExecutor(1) as beside:
        folder = Path(name)
        bodies = _bodies(shelf, publication, progress)
        # The index and the chrome take about as long as one another, and a core each.
        indexing = beside.submit(search.write_index, _documents(bodies), folder)
        rendered = pages.pages(shelf, publication.rules)
        write_pages(rendered, folder / "pages.json")
        run = start_engine(shelf.library.settings.root, folder / "pages.json", site)
        try:
            warnings = run.finish()
        finally:
            run.stop()
        _write(publication.library, rendered, bodies, site)
        progress("search", 0, 1)
        indexing.result()
        if (folder / search.BUNDLE).is_dir():
            shutil.move(folder / search.BUNDLE, site / search.BUNDLE)
        progress("search", 1, 1)
    return warnings


def finish_site(publication: Publication, rendered: Sequence[Page], site: Path, progress: Progress) -> None:
    """Add the briefings to a `site` whose chrome, the pages `rendered`, an engine has just made."""
    bodies = _bodies(Shelf.of(publication.library), publication, progress)
    _write(publication.library, rendered, bodies, site)
    search.write_index(_documents(bodies), site)


def _bodies(shelf: Shelf, publication: Publication, progress: Progress) -> tuple[Body, ...]:
    total = len(publication.library.briefings)
    done: list[Body] = []
    with rendering(shelf, publication.diagnostics) as bodies:
        for body in bodies:
            done.append(body)
            progress("briefings", len(done), total)
    progress("pages", 0, 1)
    return tuple(done)


def _documents(bodies: Sequence[Body]) -> dict[str, str]:
    return {body.url: body.search_document for body in bodies}


def _write(library: Library, rendered: Sequence[Page], bodies: Sequence[Body], site: Path) -> None:
    """Add to the chrome in `site` all but the search index."""
    _stamp(bodies, site)
    _copy_images(library, site)
    (site / MARKER).write_text(_MARK, encoding="utf-8")
    for redirect in redirects.redirects(library):
        redirects.write(redirect, library.settings, site)
    for name, content in feeds.files(library, rendered).items():
        (site / name).write_text(content, encoding="utf-8", newline="\n")


def _stamp(bodies: Sequence[Body], site: Path) -> None:
    page = site / PAGE.removesuffix(".md") / "index.html"
    shell = Shell.parse(page.read_text(encoding="utf-8"))
    shutil.rmtree(site / PAGE.partition("/")[0])
    for body in bodies:
        folder = site / body.url
        folder.mkdir(parents=True, exist_ok=True)
        stamped = shell.stamp(
            {
                "title": body.title_html,
                "description": body.description_html,
                "url": body.url,
                "head": body.head_html,
                "body": body.article_html,
            }
        )
        (folder / "index.html").write_text(stamped, encoding="utf-8", newline="\n")


def _copy_images(library: Library, site: Path) -> None:
    """Publish the images that lie beside the briefings, at the same place below the site."""
    for asset in sorted(library.assets):
        target = site / asset
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library.settings.root / "briefings" / asset, target)
