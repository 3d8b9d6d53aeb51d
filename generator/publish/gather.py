"""Gets the studies of all briefings and their pages: from the cache, else made, side by side where there are many."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from generator.core.diagnostic import Diagnostic, Problem
from generator.core.settings import Settings
from generator.load.library import collector_at_rest, load_read, read
from generator.publish.cache import Cache, fingerprint
from generator.publish.side_by_side import side_by_side
from generator.publish.study import Body, Studio, Study

Progress = Callable[[str, int, int], None]
"""Told of a stage, how much of it is done, and how much there is."""


class Bodies(Protocol):
    """Where the pages of briefings come from, by path."""

    def body(self, path: str) -> Body:
        """The page."""

    def body_key(self, path: str) -> str:
        """A name for all that it depends on."""


@dataclass(slots=True)
class Gatherer:
    """Knows, for each briefing's path, under which key its study and its page are kept.

    A key names the file's content, the settings as far as they matter, and this program with all that it uses.
    """

    studio: Studio
    cache: Cache
    program: str
    """`program.version()`."""
    paths: Mapping[str, Problem | None]
    """From `load.library.find`."""
    keys: dict[str, str] = field(default_factory=dict)
    _about: str = ""

    def look(self) -> None:
        """Find each briefing's key, by its present content."""
        self._about = fingerprint(
            self.program,
            self.studio.fragments.version(),
            repr(_regardless(self.studio.settings)),
            repr(self.studio.preview),
        )
        self.keys = {path: self._read(path)[0] for path in self.paths}

    def studies(self, paths: Iterable[str], progress: Progress) -> dict[str, Study]:
        """The studies at `paths`, in their order. Where a file has changed since `look`, its key changes too."""
        found: dict[str, Study | None] = {path: self.cache.get(self.keys[path]) for path in paths}
        missing = [path for path, study in found.items() if study is None]

        def work(number: int) -> tuple[str, Study]:
            return self._make(missing[number])

        if missing:
            with collector_at_rest(), side_by_side(work, len(missing)) as made:
                for done, (path, (key, study)) in enumerate(zip(missing, made, strict=True), 1):
                    self.keys[path], found[path] = key, study
                    progress("briefings", done, len(missing))
        return {path: study for path, study in found.items() if study is not None}

    def body(self, path: str, findings: tuple[Diagnostic, ...] | None = None) -> Body:
        """The page of a briefing that has one.

        In a preview, `findings` are those to show on it where they are others than those of its study.
        """
        key = self.body_key(path, findings)
        kept = self.cache.get(key)
        if isinstance(kept, Body):
            return kept
        briefing = load_read(path, self._read(path)[1], self.studio.settings)
        study = self.studio.study(briefing)
        made = self.studio.body(briefing, study, study.outcome.diagnostics if findings is None else findings)
        self.cache.put(key, made)
        return made

    def body_key(self, path: str, findings: tuple[Diagnostic, ...] | None = None) -> str:
        """A name for all that the page depends on; it is kept under it."""
        return fingerprint(self.keys[path], repr(findings), "page")

    def _make(self, path: str) -> tuple[str, Study]:
        key, data = self._read(path)
        briefing = load_read(path, data, self.studio.settings)
        study = self.studio.study(briefing)
        if study.has_page:
            body = self.studio.body(briefing, study, study.outcome.diagnostics)
            self.cache.put(fingerprint(key, repr(None), "page"), body)
        self.cache.put(key, study)
        return key, study

    def _read(self, path: str) -> tuple[str, bytes | Problem]:
        data = self.paths[path] or read(path, self.studio.settings)
        content = repr(data) if isinstance(data, Problem) else data
        return fingerprint(self._about, path, content), data


def _regardless(settings: Settings) -> Settings:
    """The settings without what no study depends on: where the project lies, the day, the site's other pages."""
    return replace(settings, root=Path(), today=None, pages=frozenset())
