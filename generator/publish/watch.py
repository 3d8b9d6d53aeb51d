"""Notices when a file that the site is made of is saved."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_FOLDERS = ("briefings", "site_config")
_SETTINGS = "mkdocs.yml"
_READING = frozenset({"opened", "closed_no_write"})
_SETTLE_SECONDS = 0.05


class _Saved(FileSystemEventHandler):
    """Sets an event on each change below a folder, or of one file where `name` is given."""

    def __init__(self, saved: threading.Event, name: str | None = None) -> None:
        self._saved = saved
        self._name = name

    def on_any_event(self, event: FileSystemEvent) -> None:
        names = {Path(str(path)).name for path in (event.src_path, event.dest_path) if path}
        if event.event_type not in _READING and (self._name is None or self._name in names):
            self._saved.set()


@contextmanager
def saves(root: Path) -> Iterator[threading.Event]:
    """An event that is set whenever a briefing, a setting or a template below `root` changes."""
    saved = threading.Event()
    observer = Observer()
    for folder in _FOLDERS:
        if (root / folder).is_dir():
            observer.schedule(_Saved(saved), str(root / folder), recursive=True)
    observer.schedule(_Saved(saved, _SETTINGS), str(root))
    observer.start()
    try:
        yield saved
    finally:
        observer.stop()
        observer.join()


def settle(saved: threading.Event) -> None:
    """Wait for a save, and for those that follow it at once: an editor writes a file in several steps."""
    saved.wait()
    saved.clear()
    while saved.wait(_SETTLE_SECONDS):
        saved.clear()
