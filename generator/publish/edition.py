"""What goes on a site: all briefings, read and checked, with the settings, the rules and the images."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.check.rule import Rule
from generator.core.diagnostic import Diagnostic, Report
from generator.core.model import Library
from generator.core.settings import Settings
from generator.load import discover
from generator.load.library import find, read_briefing
from generator.publish import inputs, program
from generator.publish.cache import Cache, fingerprint
from generator.publish.contents import Contents
from generator.publish.gather import Gatherer, Progress
from generator.publish.study import Body, Study

if TYPE_CHECKING:
    from generator.publish.entry import Entry


@dataclass(frozen=True, slots=True)
class Edition:
    """All briefings with what came of them, and where their pages come from."""

    settings: Settings
    studies: Mapping[str, Study]
    """Of all briefings, by path; those without a page too."""
    rules: tuple[Rule, ...]
    assets: frozenset[str]
    """The images beside the briefings: paths below `briefings/`."""
    gatherer: Gatherer = field(repr=False)
    findings: Mapping[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    """By path, those to show on a page in place of its study's own."""
    compared: bool = False
    """Whether rules that compare briefings, or look at waivers, have found something."""

    @property
    def pages(self) -> tuple[str, ...]:
        """The paths of the briefings that have a page."""
        return tuple(path for path, study in self.studies.items() if study.has_page)

    @property
    def entries(self) -> "tuple[Entry, ...]":
        """Those briefings, as lists show them."""
        return tuple(study.entry for study in self.studies.values() if study.has_page)

    def body(self, path: str) -> Body:
        """The page of the briefing at `path`."""
        return self.gatherer.body(path, self.findings.get(path))

    def body_key(self, path: str) -> str:
        """A name for all that the page depends on."""
        return self.gatherer.body_key(path, self.findings.get(path))

    def search_document(self, path: str) -> str:
        """What search is to find of the page."""
        return self.gatherer.search_document(path, self.findings.get(path))


def gatherer(settings: Settings, *, preview: bool = False) -> Gatherer:
    """What gets the studies of the briefings below the root, each with its key."""
    cache = Cache(settings.root / ".cache" / "briefings")
    version = fingerprint(program.version(), inputs.additions(settings.root))
    listing = discover.listing(settings.root)
    made = Gatherer(settings, preview, cache, version, listing, find(listing))
    contents = Contents(cache, settings, made.paths, listing.evidence)
    made.look(contents)
    contents.keep()
    return made


def prepare(
    settings: Settings, rules: tuple[Rule, ...], progress: Progress, *, preview: bool = False
) -> tuple[Report, Edition]:
    """Read and check every briefing below the root; the report of all rules, and what goes on the site.

    In a `preview` every briefing has a page, even one that cannot be read, and shows its findings: what its author
    has open does not vanish over a slip of the pen, but says what is wrong. Raises UsageError for unknown rules in
    the policy and for templates at fault, InternalError where a rule crashes.
    """
    return complete(gatherer(settings, preview=preview), rules, progress)


def complete(gathering: Gatherer, rules: tuple[Rule, ...], progress: Progress) -> tuple[Report, Edition]:
    """As `prepare`, of what `gathering` has found."""
    settings = gathering.settings
    studies = gathering.studies(gathering.paths, progress)
    assets = gathering.listing.images
    library = Library(
        settings, tuple(study.record for study in studies.values()), assets, gathering.listing.orphans()
    )
    outcomes = {path: study.outcome for path, study in studies.items()}
    report = gathering.studio.bench.together(
        library, library.briefings, outcomes, lambda record: read_briefing(record.path, settings).text
    )
    others = _other_findings(studies, report)
    return report, Edition(
        settings,
        studies,
        rules,
        assets,
        gathering,
        others if gathering.preview else {},
        compared=bool(others),
    )


def _other_findings(studies: Mapping[str, Study], report: Report) -> dict[str, tuple[Diagnostic, ...]]:
    """The findings of the briefings in which rules that compare briefings have found something."""
    found: dict[str, list[Diagnostic]] = {}
    for diagnostic in report.diagnostics:
        found.setdefault(diagnostic.path, []).append(diagnostic)
    return {
        path: tuple(about)
        for path, about in found.items()
        if path in studies and set(about) != set(studies[path].outcome.diagnostics)
    }
