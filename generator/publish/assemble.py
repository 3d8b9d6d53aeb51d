"""Puts a whole site together: chrome from the engine, lists and briefings stamped into shells, feeds, search.

This is where the values that the rest of `publish` computes become files. What the last site has already is taken
over from it; whether it has is the business of `staging`.
"""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator.publish import feeds, lists, redirects, search
from generator.publish.addresses import briefing_href
from generator.publish.cache import fingerprint
from generator.publish.edition import Edition
from generator.publish.engine import Engine, write_pages
from generator.publish.gather import Bodies, Progress
from generator.publish.indexing import Indexing
from generator.publish.ledger import CHROME
from generator.publish.pages import pages as all_pages
from generator.publish.pages.home import leading
from generator.publish.pages.listing import Listing
from generator.publish.related import related
from generator.publish.shell import PAGE
from generator.publish.staging import MARKER, Staging, files_below
from generator.publish.stamping import stamp
from generator.publish.views import Page

_MARK = "Made by `briefings build`, which replaces this folder as a whole.\n"


@dataclass(frozen=True, slots=True)
class Chrome:
    """What the engine made: its warnings, and the pages into which the generator's are stamped, by their names."""

    warnings: tuple[str, ...]
    shells: Mapping[str, str]


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def site_pages(edition: Edition) -> tuple[Page, ...]:
    """All pages that are no briefings."""
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
    edition: Edition,
    staging: Staging,
    surroundings: str,
    known: Chrome | None,
    progress: Progress,
    engine: Engine | None = None,
) -> tuple[Chrome, Mapping[str, str]]:
    """Write the whole site into the empty folder of `staging`; returns the chrome and `related_html`.

    `surroundings` names all that the engine depends on besides its pages; `known` is the last site's chrome; `engine`
    may have begun, and ends with this.
    Raises UsageError where the engine or the indexer fails.
    """
    with (
        engine or Engine(edition.settings.root) as running,
        staging.beside() as name,
        ThreadPoolExecutor(1) as other,
    ):
        folder = Path(name)
        # The index and the chrome take about as long as one another, and a core each.
        index = Indexing(edition.pages, edition, staging.can_take_over, folder)
        indexing = other.submit(index.run)
        progress("pages", 0, 1)
        pages = site_pages(edition)
        chrome = lists.for_engine(pages, edition.settings.root)
        write_pages(chrome, folder / "pages.json")
        key = fingerprint(surroundings, (folder / "pages.json").read_bytes())
        if known is None or not staging.take_over(CHROME, key):
            warnings = running.render(folder / "pages.json", staging.folder)
            known = Chrome(warnings, lists.take_shells(chrome, staging.folder))
            staging.enter(CHROME, key, files_below(staging.folder))
        nearest = related_html(edition)
        _add(edition, pages, nearest, known, staging, surroundings)
        progress("search", 0, 1)
        indexing.result()
        index.place(staging)
        progress("search", 1, 1)
    return known, nearest


def finish_site(edition: Edition, pages: Sequence[Page], chrome: Iterable[Page], site: Path) -> None:
    """Add what is missing to a `site` of which an engine has just made the `chrome` (`lists.for_engine`)."""
    staging = Staging(site, site, {})
    shells = lists.take_shells(chrome, site)
    _add(edition, pages, related_html(edition), Chrome((), shells), staging, "")
    search.write_index(_documents(edition.pages, edition), site)


def _add(
    edition: Edition,
    pages: Sequence[Page],
    nearest: Mapping[str, str],
    chrome: Chrome,
    staging: Staging,
    surroundings: str,
) -> None:
    """Add to the chrome all but the search index."""
    fragments = edition.gatherer.fragments
    lists.write(pages, chrome.shells, edition.settings, fragments, staging, surroundings)
    stamp(edition, {path: nearest[path] for path in edition.pages}, chrome.shells[PAGE], staging)
    _copy_images(edition, staging)
    files = {MARKER: _MARK, **feeds.files(edition.settings, edition.entries, pages)}
    for name, text in files.items():
        key = fingerprint(text)
        if not staging.take_over(name, key):
            staging.write(name, key, {name: text})
    _redirect(edition, staging)


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
    return {briefing_href(path): bodies.search_document(path) for path in paths}
