"""Notices when a file that the site is made of is saved."""

import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_FOLDERS = ("briefings", "site_config")
_SETTINGS = "mkdocs.yml"
_READING = frozenset({"opened", "closed_no_write"})
_SETTLE_SECONDS = 0.05


class Saves(threading.Event):
    """Is set on each change; knows which files have changed since it was last asked."""

    def __init__(self) -> None:
        super().__init__()
        self._files: set[Path] = set()
        self._lock = threading.Lock()

    def add(self, files: Iterable[Path]) -> None:
        """Note that `files` have changed."""
        with self._lock:
            self._files.update(files)
        self.set()

    def take(self) -> frozenset[Path]:
        """The files that have changed since the last call."""
        with self._lock:
            taken, self._files = frozenset(self._files), set()
        return taken


class _Saved(FileSystemEventHandler):
    """Notes each change below a folder, or of one file where `name` is given."""

    def __init__(self, saved: Saves, name: str | None = None) -> None:
        self._saved = saved
        self._name = name

    def on_any_event(self, event: FileSystemEvent) -> None:
        files = {Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path}
        names = {file.name for file in files}
        if event.event_type not in _READING and (self._name is None or self._name in names):
            self._saved.add(files)


@contextmanager
def saves(root: Path, others: Iterable[Path] = ()) -> Iterator[Saves]:
    """Notes whenever a briefing, a setting or a template below `root` changes, or one of `others` and what is below."""
    saved = Saves()
    observer = Observer()
    for place in (*(root / folder for folder in _FOLDERS), root / _SETTINGS, *others):
        if place.is_dir():
            observer.schedule(_Saved(saved), str(place), recursive=True)
        elif place.parent.is_dir():
            observer.schedule(_Saved(saved, place.name), str(place.parent))
    observer.start()
    try:
        yield saved
    finally:
        observer.stop()
        observer.join()


def settle(saved: Saves) -> frozenset[Path]:
    """Wait for a save, and for those that follow it at once: an editor writes a file in several steps.

    Returns the files that have changed.
    """
    saved.wait()
    saved.clear()
    while saved.wait(_SETTLE_SECONDS):
        saved.clear()
    return saved.take()
