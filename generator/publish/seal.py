"""The files below a folder with their sizes and times, in one value that is compared with another at once."""

import os
from array import array
from collections.abc import Iterator
from operator import attrgetter

Stamp = tuple[int, int]
"""A file's size and the time of its last change: enough to see that somebody has touched it."""

_name = attrgetter("name")
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_FROM_OPEN = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd and os.scandir in os.supports_fd
"""Elsewhere (Windows) folders cannot be opened, and files are found by their paths."""


def seal(folder: str) -> bytes:
    """The paths and stamps of all files below `folder`, in an order that these alone decide; nothing if unreadable.

    Folders without files leave no trace in it.
    """
    names: list[str] = []
    numbers: list[int] = []
    try:
        if _FROM_OPEN:
            _list(folder, None, "", names, numbers)
        else:
            _list_by_paths(folder, "", names, numbers)
        stamps = array("q", numbers).tobytes()
    except (OSError, OverflowError, RecursionError):
        return b""
    text = os.fsencode("\0".join(names))
    return len(text).to_bytes(8, "big") + text + stamps


def _list(folder: str, above: int | None, below: str, names: list[str], numbers: list[int]) -> None:
    """Add the files below `folder`, which is in the open folder `above` and is called `below` in what is made."""
    # Asked of each file of a site at each build, so that it is all in one place. From an open folder, a file is found
    # sooner than by its whole path.
    stat, here = os.stat, os.open(folder, _FOLDER, dir_fd=above)
    try:
        with os.scandir(here) as listing:
            entries = sorted(listing, key=_name)
        within, named = [], False
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                within.append(entry.name)
                continue
            file = entry.name
            about = stat(file, dir_fd=here, follow_symlinks=False)
            if not named:
                named = True
                names.append(below)
            names.append(file)
            numbers += (about.st_size, about.st_mtime_ns)
        for inner in within:
            _list(inner, here, f"{below}{inner}/", names, numbers)
    finally:
        os.close(here)


def _list_by_paths(folder: str, below: str, names: list[str], numbers: list[int]) -> None:
    """Add the same as `_list`."""
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=_name)
    files = [entry for entry in entries if not entry.is_dir(follow_symlinks=False)]
    if files:
        names.append(below)
    for file in files:
        about = os.lstat(file.path)
        names.append(file.name)
        numbers += (about.st_size, about.st_mtime_ns)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _list_by_paths(entry.path, f"{below}{entry.name}/", names, numbers)


def stamps_of(sealed: bytes) -> Iterator[tuple[str, Stamp]]:
    """The path and the stamp of each file in what `seal` has made."""
    end = 8 + int.from_bytes(sealed[:8], "big")
    numbers = array("q")
    numbers.frombytes(sealed[end:])
    pairs = iter(zip(numbers[::2], numbers[1::2], strict=True))
    below = ""
    for name in os.fsdecode(sealed[8:end]).split("\0"):
        if name.endswith("/"):
            below = name
        elif name:
            yield below + name, next(pairs)
