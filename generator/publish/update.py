"""Makes a site what its briefings are now, with as much of the last one as still holds."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from generator.check.rule import Rule
from generator.check.run import in_order
from generator.core.diagnostic import Report, Severity
from generator.core.settings import Settings
from generator.publish import ledger
from generator.publish.cache import fingerprint
from generator.publish.edition import Edition, complete, gatherer
from generator.publish.gather import Gatherer, Progress
from generator.publish.inputs import surroundings
from generator.publish.ledger import Ledger, Seen
from generator.publish.shell import PAGE
from generator.publish.staging import Staging
from generator.publish.study import Study


class Replacing(Protocol):
    """Gives a folder, and puts it in the place of a site when all went well (`swap.replacing`)."""

    def __call__(
        self, target: Path, kept: Path | None = None, *, begin: bool = False
    ) -> AbstractContextManager[Path]:
        """The folder in which to make the site `target`."""


@dataclass(frozen=True, slots=True)
class Made:
    """The report, how many briefings have a page, what the engine warned of. Errors may have stopped it."""

    report: Report
    briefings: int
    warnings: tuple[str, ...] = ()
    damaged: int = 0
    """How many kept values were no good, and have been made anew."""


def update(
    settings: Settings,
    rules: Callable[[], tuple[Rule, ...]],
    site: Path,
    replacing: Replacing,
    progress: Progress,
    *,
    preview: bool = False,
) -> Made:
    """Check all briefings and make `site` what they are, whole or not at all.

    Errors stop it unless it is a `preview`, which shows them. What comes out is, byte for byte, what a build from
    nothing would make. Raises UsageError for wrong settings and templates, and where the engine fails.
    """
    gathering = gatherer(settings, preview=preview)
    about = fingerprint(surroundings(settings, gathering.program, gathering.listing.images), repr(preview))
    last = ledger.read(gathering.cache, site, gathering.program)
    whole = last is not None and last.describes(site)
    if last and whole and last.everything == _everything(about, gathering):
        return _made(last, gathering)
    changed = _changed(gathering, last, about, progress) if last and whole else None
    edition = None
    if last and changed is not None:
        report = _report(last, changed)
    else:
        report, edition = complete(gathering, rules(), progress)
    if report.count(Severity.ERROR) and not preview:
        return Made(report, 0)
    # One for all sites of a project: where it is that of another, it is no use, and no harm.
    kept = site.with_name(f".{site.name}-last") if preview else gathering.cache.folder / "last-site"
    begin = edition is None and last is not None and last.before is not None
    with replacing(site, kept, begin=begin) as folder:
        staging = Staging(folder, site, last.groups if last else {})
        if edition is not None:
            made = _anew(edition, last, about, staging, progress)
        else:
            assert last is not None
            assert changed is not None
            made = _with_texts(gathering, changed, last, staging)
    made = replace(
        made,
        everything=_everything(about, gathering),
        report=report,
        groups=staging.groups,
        before=ledger.difference(staging.groups, last.groups) if last and whole else None,
    )
    ledger.write(gathering.cache, site, gathering.program, made)
    gathering.cache.forget(gathering.current())
    return _made(made, gathering)


def _everything(about: str, gathering: Gatherer) -> str:
    return fingerprint(about, *(part for pair in gathering.keys.items() for part in pair))


def _made(ledger: Ledger, gathering: Gatherer) -> Made:
    pages = sum(seen.related_html is not None for seen in ledger.briefings.values())
    return Made(ledger.report, pages, ledger.warnings, gathering.cache.damaged)


def _anew(edition: Edition, last: Ledger | None, about: str, staging: Staging, progress: Progress) -> Ledger:
    """Make the site of `edition`; what the last one has of it all the same is taken over."""
    # Not needed where nothing has changed, which is then known sooner.
    from generator.publish.assemble import Chrome, build_site  # noqa: PLC0415

    known = Chrome(last.warnings, last.shells) if last else None
    chrome, nearest = build_site(edition, staging, about, known, progress)
    return Ledger(
        surroundings=about,
        compared=edition.compared,
        warnings=chrome.warnings,
        shells=chrome.shells,
        briefings={
            path: Seen(edition.gatherer.keys[path], fingerprint(study.shared), nearest.get(path))
            for path, study in edition.studies.items()
        },
    )


def _changed(gathering: Gatherer, last: Ledger, about: str, progress: Progress) -> Mapping[str, Study] | None:
    """The briefings whose text has changed, where nothing has that another page or rule looks at; else None."""
    if about != last.surroundings or last.compared or list(gathering.keys) != list(last.briefings):
        return None
    paths = [path for path, key in gathering.keys.items() if key != last.briefings[path].key]
    studies = gathering.studies(paths, progress)
    same = all(fingerprint(study.shared) == last.briefings[path].shared for path, study in studies.items())
    return studies if same else None


def _report(last: Ledger, changed: Mapping[str, Study]) -> Report:
    """The last report with what is now to be said of the briefings in `changed`."""
    kept = (found for found in last.report.diagnostics if found.path not in changed)
    new = (found for study in changed.values() for found in study.outcome.diagnostics)
    return replace(last.report, diagnostics=in_order((*kept, *new)))


def _with_texts(gathering: Gatherer, changed: Mapping[str, Study], last: Ledger, staging: Staging) -> Ledger:
    """Make the site where nothing but the texts of the briefings in `changed` differs from the last one."""
    from generator.publish.retouch import retouch  # noqa: PLC0415

    briefings = {
        path: replace(seen, key=gathering.keys[path]) if path in changed else seen
        for path, seen in last.briefings.items()
    }
    pages = {path: seen.related_html for path, seen in briefings.items() if seen.related_html is not None}
    texts = [path for path in changed if path in pages]
    retouch(gathering, pages, texts, last.shells[PAGE], staging, last.groups_before())
    return replace(last, briefings=briefings)
