"""Gets the studies of all briefings and their pages: from the cache, else made, side by side where there are many."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from generator.core.diagnostic import Diagnostic, Problem
from generator.core.errors import UsageError
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.load.discover import Listing
from generator.load.library import collector_at_rest, load_read
from generator.publish.cache import Cache, fingerprint
from generator.publish.contents import Contents, name, read
from generator.publish.fragments import Fragments
from generator.publish.side_by_side import side_by_side
from generator.publish.study import Body, Study

if TYPE_CHECKING:
    from generator.publish.studio import Studio

Progress = Callable[[str, int, int], None]
"""Told of a stage, how much of it is done, and how much there is."""


class Bodies(Protocol):
    """Where the pages of briefings come from, by path."""

    def body(self, path: str) -> Body:
        """The page."""

    def body_key(self, path: str) -> str:
        """A name for all that it depends on."""

    def search_document(self, path: str) -> str:
        """What search is to find of it."""


@dataclass
class Gatherer:
    """Knows, for each briefing's path, under which key its study and its page are kept.

    A key names the file's content, the settings as far as they matter, and this program with all that it uses.
    """

    settings: Settings
    preview: bool
    cache: Cache
    program: str
    """`program.version()`."""
    listing: Listing
    paths: Mapping[str, Problem | None]
    """From `load.library.find`."""
    fragments: Fragments = field(init=False)
    look_of_pages: str = ""
    """A name for the templates, once `look` has been called."""
    steady: bool = True
    """Whether no file was found changed since `look`."""
    making: Lock = field(default_factory=Lock)
    """Held by who makes a page: the studio makes one at a time."""
    _about: str = ""
    _contents: Contents | None = None

    def look(self, contents: Contents | None = None) -> None:
        """Look at each briefing's present content; `contents` know of what has not changed."""
        self.fragments = Fragments(self.settings.root / "site_config" / "theme")
        self.look_of_pages = self.fragments.version()
        self._about = fingerprint(
            self.program,
            self.look_of_pages,
            repr(_regardless(self.settings)),
            repr(self.preview),
        )
        self._contents = contents
        if contents is None:
            _ = self.keys

    @cached_property
    def keys(self) -> dict[str, str]:
        """The key of each briefing, by its path."""
        if self._contents is None:
            return {path: self._read(path)[0] for path in self.paths}
        return {path: self._key(path, *self._contents.names(path)) for path in self.paths}

    @property
    def orphans(self) -> tuple[str, ...]:
        """The evidence files of no briefing."""
        return tuple(self._contents.orphans) if self._contents else self.listing.orphans()

    @property
    def everything(self) -> str:
        """A name for all that the keys depend on; nothing where that changed since `look`."""
        if self._contents is None or not self.steady:
            return ""
        return fingerprint(self._about, self._contents.name)

    @cached_property
    def studio(self) -> "Studio":
        """What makes studies and pages. Raises UsageError for unknown rules in the policy."""
        # Loaded where there is something to make: that takes longer than to find that there is nothing.
        from generator.publish.studio import Studio  # noqa: PLC0415

        return Studio(self.settings, self.fragments, preview=self.preview)

    def studies(self, paths: Iterable[str], progress: Progress) -> dict[str, Study]:
        """The studies at `paths`, in their order. Where a file has changed since `look`, its key changes too."""
        found = {path: self.cache.get(self.keys[path]) for path in paths}
        missing = [path for path, study in found.items() if not isinstance(study, Study)]

        def work(number: int) -> tuple[str, Study]:
            return self._make(missing[number])

        if missing:
            self.studio.load()  # before workers are forked, which then need not load it
            with collector_at_rest(), side_by_side(work, len(missing)) as made:
                for done, (path, (key, study)) in enumerate(zip(missing, made, strict=True), 1):
                    self.steady = self.steady and key == self.keys[path]
                    self.keys[path], found[path] = key, study
                    progress("briefings", done, len(missing))
        return found

    def body(self, path: str, findings: tuple[Diagnostic, ...] | None = None) -> Body:
        """The page of a briefing that has one.

        In a preview, `findings` are those to show on it where they are others than those of its study.
        Raises UsageError where the file has changed since `look`.
        """
        kept = self.cache.get(self.body_key(path, findings), 1)
        return kept if isinstance(kept, Body) else self._page(path, findings)[1]

    def body_key(self, path: str, findings: tuple[Diagnostic, ...] | None = None) -> str:
        """A name for all that the page depends on; under it is kept what search finds of it, then the page."""
        return fingerprint(self.keys[path], repr(findings), "page")

    def search_document(self, path: str, findings: tuple[Diagnostic, ...] | None = None) -> str:
        """What search is to find of that page. Raises as `body`."""
        kept = self.cache.get(self.body_key(path, findings))
        return kept if isinstance(kept, str) else self._page(path, findings)[0]

    def load(self, path: str, judged: bytes = b"") -> tuple[str, Briefing]:
        """The briefing at `path` and its key, which is that of the file as it is now; `judged` as in `load_read`."""
        key, data, evidence = self._read(path)
        return key, load_read(path, data, self.settings, evidence, judged)

    def current(self) -> list[str]:
        """The keys under which studies and pages of the present briefings are kept."""
        return [key for path, key in self.keys.items() for key in (key, self.body_key(path))]

    def _page(self, path: str, findings: tuple[Diagnostic, ...] | None) -> tuple[str, Body]:
        present, briefing = self.load(path)
        if present != self.keys[path]:
            raise UsageError(f"{path}: changed during the build; build again")
        with self.making:
            study = self.studio.study(briefing)
            shown = study.outcome.diagnostics if findings is None else findings
            return self._finish(self.body_key(path, findings), briefing, study, shown)

    def _finish(
        self, key: str, briefing: Briefing, study: Study, findings: tuple[Diagnostic, ...]
    ) -> tuple[str, Body]:
        """Make the page and keep it under `key`."""
        draft = self.studio.draft(briefing, study, findings)
        body = self.studio.finish(briefing, draft)
        self.cache.put(key, draft.search_document, body)
        return draft.search_document, body

    def _make(self, path: str) -> tuple[str, Study]:
        key, briefing = self.load(path)
        study = self.studio.study(briefing)
        if study.has_page:
            self._finish(fingerprint(key, repr(None), "page"), briefing, study, study.outcome.diagnostics)
        self.cache.put(key, study)
        return key, study

    def _read(self, path: str) -> tuple[str, bytes | Problem, bytes | Problem | None]:
        """The key of a briefing, and the contents of its file and its evidence file."""
        data, evidence = read(path, self.paths[path], self.listing.evidence, self.settings)
        return self._key(path, name(data), name(evidence)), data, evidence

    def _key(self, path: str, *names: bytes) -> str:
        return fingerprint(self._about, path, *names)


def _regardless(settings: Settings) -> Settings:
    """The settings without what no study depends on: where the project lies, the day, the site's other pages."""
    return replace(settings, root=Path(), today=None, pages=frozenset())
