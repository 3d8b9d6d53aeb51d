"""Makes a site what its briefings are now, with as much of the last one as still holds."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from generator.check.rule import Rule
from generator.check.run import in_order
from generator.core.diagnostic import Report, Severity
from generator.core.settings import Settings
from generator.publish import ledger
from generator.publish.cache import fingerprint
from generator.publish.edition import complete, gatherer
from generator.publish.gather import Gatherer, Progress
from generator.publish.inputs import surroundings
from generator.publish.ledger import Ledger, Seen, Standing
from generator.publish.seal import seal
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
    sealed: Callable[[], bytes] | None = None,
) -> Made:
    """Check all briefings and make `site` what they are, whole or not at all.

    Errors stop it unless it is a `preview`, which shows them. `sealed` gives the `seal` of `site` where that is being
    made already. What comes out is, byte for byte, what a build from nothing would make. Raises UsageError for wrong
    settings and templates, and where the engine fails.
    """
    gathering = gatherer(settings, preview=preview)
    about = fingerprint(
        surroundings(settings, gathering.program, gathering.listing.images),
        repr((preview, gathering.orphans)),
    )
    everything = _everything(about, gathering)
    known = ledger.standing(gathering.cache, site, gathering.program)
    found = sealed() if sealed else seal(str(site))
    if known and known.everything == everything and known.sealed == fingerprint(found):
        return Made(known.report, known.briefings, known.warnings, gathering.cache.damaged)
    last = ledger.read(gathering.cache, site, gathering.program)
    whole = last is not None and last.describes(found)
    if last and whole and last.everything == everything:
        same = _made(last, gathering)
        short = Standing(everything, fingerprint(found), same.report, same.briefings, same.warnings)
        ledger.stand(gathering.cache, site, gathering.program, short)
        return same
    # One for all sites of a project: where it is that of another, it is no use, and no harm.
    kept = site.with_name(f".{site.name}-last") if preview else gathering.cache.folder / "last-site"
    place = _Place(site, partial(replacing, site, kept))
    edited = _edited(gathering, last, about) if last and whole else None
    done = None
    if last and edited is not None:
        done = _with_texts(gathering, edited, last, place, progress)
    report, made = done or _anew(gathering, rules, last, about, place, progress)
    if made is None:
        return Made(report, 0)
    made = replace(
        made,
        everything=_everything(about, gathering),
        report=report,
        before=ledger.difference(made.groups, last.groups) if last and whole else None,
    )
    ledger.write(gathering.cache, site, gathering.program, made)
    if done is None:
        # After an edit there is little more to forget than before it.
        gathering.cache.forget(gathering.current())
    return _made(made, gathering)


def _everything(about: str, gathering: Gatherer) -> str:
    return fingerprint(about, gathering.everything)


def _made(ledger: Ledger, gathering: Gatherer) -> Made:
    pages = sum(seen.related_html is not None for seen in ledger.briefings.values())
    return Made(ledger.report, pages, ledger.warnings, gathering.cache.damaged)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the site goes, and what gives the folder to make it in."""

    site: Path
    replacing: Callable[..., AbstractContextManager[Path]]


def _stops(report: Report, gathering: Gatherer) -> bool:
    return report.count(Severity.ERROR) > 0 and not gathering.preview


def _anew(
    gathering: Gatherer,
    rules: Callable[[], tuple[Rule, ...]],
    last: Ledger | None,
    about: str,
    place: _Place,
    progress: Progress,
) -> tuple[Report, Ledger | None]:
    """Check all and make the whole site; what the last one has of it all the same is taken over."""
    # Not needed where nothing has changed, which is then known sooner.
    from generator.publish.engine import Engine  # noqa: PLC0415

    with Engine(gathering.settings.root) as engine:
        if last is None:
            # It is needed in any case, and loads what it needs while the briefings are read.
            engine.start()
        from generator.publish.assemble import Chrome, build_site  # noqa: PLC0415

        report, edition = complete(gathering, rules(), progress)
        if _stops(report, gathering):
            return report, None
        known = Chrome(last.warnings, last.shells) if last else None
        with place.replacing() as folder:
            staging = Staging(folder, place.site, last.groups if last else {})
            chrome, nearest = build_site(edition, staging, about, known, progress, engine)
    return report, Ledger(
        surroundings=about,
        compared=edition.compared,
        warnings=chrome.warnings,
        shells=chrome.shells,
        briefings={
            path: Seen(gathering.keys[path], fingerprint(study.shared), nearest.get(path), study.judged)
            for path, study in edition.studies.items()
        },
        groups=staging.groups,
    )


def _edited(gathering: Gatherer, last: Ledger, about: str) -> list[str] | None:
    """The briefings whose files have changed, where nothing else has; else None."""
    if about != last.surroundings or last.compared or list(gathering.keys) != list(last.briefings):
        return None
    return [path for path, key in gathering.keys.items() if key != last.briefings[path].key]


def _with_texts(
    gathering: Gatherer, edited: list[str], last: Ledger, place: _Place, progress: Progress
) -> tuple[Report, Ledger | None] | None:
    """Make the site where nothing but the texts of the briefings at `edited` differs from the last one.

    None where something does that another page or rule looks at.
    """
    from generator.publish.headstart import FEW, headstart  # noqa: PLC0415
    from generator.publish.retouch import retouch  # noqa: PLC0415

    few = len(edited) <= FEW and not gathering.preview
    changed: Mapping[str, Study] | None = None
    if not few:
        changed = gathering.studies(edited, progress)
        if any(fingerprint(study.shared) != last.briefings[path].shared for path, study in changed.items()):
            return None
    with headstart(gathering, last, edited if few else (), place.site) as index:
        if changed is None and (changed := index.studies()) is None:
            return None
        report = _report(last, changed)
        if _stops(report, gathering):
            return report, None
        briefings = {
            path: replace(seen, key=gathering.keys[path], judged=changed[path].judged)
            if path in changed
            else seen
            for path, seen in last.briefings.items()
        }
        with place.replacing(begin=last.before is not None) as folder:
            staging = Staging(folder, place.site, last.groups)
            retouch(gathering, last, changed, staging, index)
    return report, replace(last, briefings=briefings, groups=staging.groups)


def _report(last: Ledger, changed: Mapping[str, Study]) -> Report:
    """The last report with what is now to be said of the briefings in `changed`."""
    kept = (found for found in last.report.diagnostics if found.path not in changed)
    new = (found for study in changed.values() for found in study.outcome.diagnostics)
    return replace(last.report, diagnostics=in_order((*kept, *new)))
