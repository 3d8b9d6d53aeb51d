"""Puts a whole site together: chrome from the engine, briefings stamped into the shell, feeds, search.

This is where the values that the rest of `publish` computes become files. What the last site has already is taken
over from it; whether it has is the business of `staging`.
"""

import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator.core.errors import UsageError
from generator.publish import feeds, redirects, search
from generator.publish.addresses import briefing_href
from generator.publish.cache import fingerprint
from generator.publish.edition import Edition
from generator.publish.engine import start_engine, write_pages
from generator.publish.gather import Bodies, Progress
from generator.publish.indexing import Indexing
from generator.publish.ledger import CHROME
from generator.publish.pages import pages as all_pages
from generator.publish.pages.home import leading
from generator.publish.pages.listing import Listing
from generator.publish.related import related
from generator.publish.shell import PAGE, Shell
from generator.publish.staging import MARKER, Staging, files_below
from generator.publish.study import Body
from generator.publish.views import Page

_MARK = "Made by `briefings build`, which replaces this folder as a whole.\n"


@dataclass(frozen=True, slots=True)
class Chrome:
    """What the engine made: its warnings, and the page into which briefings are stamped."""

    warnings: tuple[str, ...]
    shell: str


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def chrome_pages(edition: Edition) -> tuple[Page, ...]:
    """All pages that the engine renders, the shell among them."""
    listing = Listing.of(edition.settings, edition.entries)
    lead = leading(listing)
    body = edition.body(lead.path) if lead else None
    lead_html = (
        {"summary_html": body.summary_html, "takeaways_html": list(body.takeaways_html)} if body else {}
    )
    return all_pages(listing, lead_html, edition.rules)


def related_html(edition: Edition) -> dict[str, str]:
    """For each briefing's path the list of those to read next."""
    fragments = edition.gatherer.fragments
    nearest = related(edition.entries)
    return {path: fragments.related([entry.card for entry in others]) for path, others in nearest.items()}


def build_site(
    edition: Edition, staging: Staging, surroundings: str, known: Chrome | None, progress: Progress
) -> tuple[Chrome, Mapping[str, str]]:
    """Write the whole site into the empty folder of `staging`; returns the chrome and `related_html`.

    `surroundings` names all that the engine depends on besides its pages; `known` is the last site's chrome.
    Raises UsageError where the engine or the indexer fails.
    """
    with _beside(staging) as name, ThreadPoolExecutor(1) as beside:
        folder = Path(name)
        # The index and the chrome take about as long as one another, and a core each.
        index = Indexing(edition.pages, edition, staging, folder)
        indexing = beside.submit(index.run)
        progress("pages", 0, 1)
        rendered = chrome_pages(edition)
        write_pages(rendered, folder / "pages.json")
        key = fingerprint(surroundings, (folder / "pages.json").read_bytes())
        if known is None or not staging.take_over(CHROME, key):
            known = _render(edition, folder / "pages.json", staging, key)
        nearest = related_html(edition)
        _add(edition, rendered, nearest, known, staging)
        progress("search", 0, 1)
        indexing.result()
        index.place()
        progress("search", 1, 1)
    return known, nearest


def update_site(
    bodies: Bodies, pages: Mapping[str, str], changed: Iterable[str], shell: str, staging: Staging
) -> None:
    """Write the whole site where nothing differs from the last one but the texts of the briefings at `changed`.

    `pages` has the paths of the briefings that have a page, each with its `related_html`.
    """
    with _beside(staging) as name, ThreadPoolExecutor(1) as beside:
        index = Indexing(tuple(pages), bodies, staging, Path(name))
        indexing = beside.submit(index.run)
        left = {_group(path) for path in changed}
        for group, made in staging.last.items():
            if (
                group not in left
                and not group.startswith("search")
                and not staging.take_over(group, made.key)
            ):
                raise UsageError(f"{staging.last_site}: somebody changed it during the build; build again")
        _stamp(bodies, {path: pages[path] for path in changed}, shell, staging)
        indexing.result()
        index.place()


def finish_site(edition: Edition, rendered: Sequence[Page], site: Path) -> None:
    """Add the briefings to a `site` whose chrome, the pages `rendered`, an engine has just made."""
    staging = Staging(site, site, {})
    _add(edition, rendered, related_html(edition), Chrome((), _shell(site)), staging)
    search.write_index(_documents(edition.pages, edition), site)


def _beside(staging: Staging) -> tempfile.TemporaryDirectory[str]:
    # Named like the folder in the making, so that `swap.recover` removes it where this process was killed.
    return tempfile.TemporaryDirectory(prefix=f"{staging.folder.name}-", dir=staging.folder.parent)


def _render(edition: Edition, pages_file: Path, staging: Staging, key: str) -> Chrome:
    run = start_engine(edition.settings.root, pages_file, staging.folder)
    try:
        warnings = run.finish()
    finally:
        run.stop()
    shell = _shell(staging.folder)
    staging.enter(CHROME, key, files_below(staging.folder))
    return Chrome(warnings, shell)


def _shell(site: Path) -> str:
    """The shell page, which is taken out of `site`."""
    shell = (site / PAGE.removesuffix(".md") / "index.html").read_text(encoding="utf-8")
    shutil.rmtree(site / PAGE.partition("/")[0])
    return shell


def _add(
    edition: Edition, rendered: Sequence[Page], nearest: Mapping[str, str], chrome: Chrome, staging: Staging
) -> None:
    """Add to the chrome all but the search index."""
    _stamp(edition, {path: nearest[path] for path in edition.pages}, chrome.shell, staging)
    _copy_images(edition, staging)
    files = {MARKER: _MARK, **feeds.files(edition.settings, edition.entries, rendered)}
    for name, text in files.items():
        key = fingerprint(text)
        if not staging.take_over(name, key):
            staging.write(name, key, {name: text})
    _redirect(edition, staging)


def _stamp(bodies: Bodies, pages: Mapping[str, str], shell: str, staging: Staging) -> None:
    page = Shell.parse(shell)
    shell_key = fingerprint(shell)
    for path, below in pages.items():
        key = fingerprint(shell_key, bodies.body_key(path), below)
        if not staging.take_over(_group(path), key):
            url = briefing_href(path)
            stamped = page.stamp(_fields(bodies.body(path), url, below))
            staging.write(_group(path), key, {f"{url}index.html": stamped})


def _fields(body: Body, url: str, below: str) -> dict[str, str]:
    return {
        "title": body.title_html,
        "description": body.description_html,
        "url": url,
        "head": body.head_html,
        "body": body.article_html,
        "related": below,
    }


def _group(path: str) -> str:
    return f"page {path}"


def _copy_images(edition: Edition, staging: Staging) -> None:
    """Publish the images that lie beside the briefings, at the same place below the site."""
    for asset in sorted(edition.assets):
        source = edition.settings.root / "briefings" / asset
        key = fingerprint(source.read_bytes())
        if not staging.take_over(f"image {asset}", key):
            shutil.copyfile(source, staging.place(asset))
            staging.enter(f"image {asset}", key, [asset])


def _redirect(edition: Edition, staging: Staging) -> None:
    """Write the pages at old addresses, where no page of the site stands."""
    asked = tuple(redirects.redirects(edition.entries))
    taken = (
        [f"{name} {sorted(group.files)}" for name, group in sorted(staging.groups.items())] if asked else []
    )
    key = fingerprint(repr(asked), edition.settings.site.url, edition.gatherer.look_of_pages, *taken)
    if not staging.take_over("redirects", key):
        written = [
            redirect.file.as_posix()
            for redirect in asked
            if redirects.write(redirect, edition.settings, staging.folder)
        ]
        staging.enter("redirects", key, written)


def _documents(paths: Iterable[str], bodies: Bodies) -> dict[str, str]:
    return {briefing_href(path): bodies.body(path).search_document for path in paths}
