"""Keeps a preview up with its author: each save is shown at once, and the site built behind it."""

import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.core.errors import UsageError
from generator.core.settings import Settings
from generator.load import discover
from generator.publish import inputs
from generator.publish.glimpse import Glimpses
from generator.publish.preview import Versions
from generator.publish.watch import Saves, saves, settle

_GLIMPSES_MAX = 20
"""With more files saved at once, the site is as soon built."""

Build = Callable[[], Settings | None]
"""Builds the site; returns the settings, None where it could not be built."""


def saves_of(root: Path) -> AbstractContextManager[Saves]:
    """Notes whenever a file is saved that the site is made of, as far as mkdocs.yml tells of it."""
    others: list[Path] = []
    # Wrong settings are told by the build, and do not end the preview.
    with suppress(UsageError):
        others = inputs.elsewhere(root)
    return saves(root, others)


def follow(
    root: Path, site: Path, settings: Settings | None, saved: Saves, versions: Versions, build: Build
) -> None:
    """Build the preview at `site` anew whenever something is `saved`, until interrupted.

    `settings` are those of the first build.
    """
    follower = _Follower(root, versions)
    follower.look_at(settings, site)
    threading.Thread(target=follower.show, args=(saved,), daemon=True).start()
    while True:
        follower.behind.wait()
        follower.behind.clear()
        begun, looks, follower.looks = versions.number, follower.looks, False
        settings = build()
        if settings:
            follower.look_at(settings, site)
            versions.next(begun, looks=looks)


@dataclass
class _Follower:
    root: Path
    versions: Versions
    glimpses: Glimpses | None = None
    behind: threading.Event = field(default_factory=threading.Event)
    """The site is older than the last save."""
    looks: bool = False
    """More than briefings was saved."""

    def look_at(self, settings: Settings | None, site: Path) -> None:
        """Go by the site that was just built."""
        self.glimpses = Glimpses.of(settings, site) if settings else None

    def show(self, saved: Saves) -> None:
        """Show each save."""
        if self.glimpses:
            # The first page takes the longest: what it takes is loaded for it.
            self._glimpse(list(self.glimpses.last.briefings)[:1])
        while True:
            files = settle(saved)
            paths = [
                file.relative_to(self.root).as_posix() for file in files if file.is_relative_to(self.root)
            ]
            briefings = [path for path in paths if path.startswith(f"{discover.FOLDER}/")]
            self.looks = self.looks or len(briefings) < len(files)
            if 0 < len(briefings) <= _GLIMPSES_MAX and not self.looks:
                self.versions.show(self._glimpse(briefings))
            self.behind.set()

    def _glimpse(self, paths: Iterable[str]) -> dict[str, str]:
        try:
            return self.glimpses.pages(paths) if self.glimpses else {}
        except Exception:  # noqa: BLE001
            # The build that follows meets the same, and says what it is.
            return {}
