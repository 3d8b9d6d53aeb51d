"""Which files are briefings, their evidence and their images, and which folders cannot be looked into."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.core.diagnostic import Problem
from generator.core.evidence import SUFFIX, evidence_path
from generator.core.position import Span

FOLDER = "briefings"
IMAGE_ENDINGS = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
"""Kinds of images that are published. SVG is not among them: it can carry scripts."""
_PLACE = Span(0, 0)
_REMEDY = "put the folder itself here, or remove the link"
_OUTSIDE = Problem(_PLACE, "a symbolic link that leads out of the project", _REMEDY)
_LINKED = Problem(_PLACE, "a symbolic link to a folder, which is not followed", _REMEDY)


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies below `briefings/`. Paths are relative to the root, with `/`; hidden files and folders are left out.

    Folders that are symbolic links are not entered. Names that are not UTF-8 come with surrogate escapes (PEP 383).
    """

    briefings: tuple[str, ...]
    """`*.md`, sorted. A file that cannot be read is among them: the loader says what is wrong with it."""
    evidence: frozenset[str]
    """The evidence files, whatever they are."""
    images: frozenset[str]
    """The images beside the briefings, relative to `briefings/`. Symbolic links are no images."""
    refused: Mapping[str, Problem]
    """The folders, `briefings` included, that are not looked into, each with the reason (IO001)."""

    def orphans(self) -> tuple[str, ...]:
        """The evidence files of which there is no briefing, as where it was renamed without them."""
        left = self.evidence.difference(map(evidence_path, self.briefings))
        return tuple(sorted(map(shown, left)))


def listing(root: Path) -> Listing:
    """What lies below `briefings/` in `root`, in one look."""
    refused: dict[str, Problem] = {}
    briefings, evidence, images = [], [], []
    for path, entry in _entries(root, refused):
        if path.endswith(".md"):
            briefings.append(path)
        elif path.endswith(SUFFIX):
            evidence.append(path)
        elif path.lower().endswith(IMAGE_ENDINGS) and entry.is_file(follow_symlinks=False) and _is_text(path):
            images.append(path.removeprefix(FOLDER + "/"))
    return Listing(tuple(sorted(briefings)), frozenset(evidence), frozenset(images), refused)


def _entries(root: Path, refused: dict[str, Problem]) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """What lies below `briefings/`: each entry's path relative to `root`; folders named `.md` are not entered.

    Adds to `refused` what cannot be looked into.
    """
    if (root / FOLDER).is_symlink() and _leads_out(root, FOLDER):
        refused[FOLDER] = _OUTSIDE
        return
    folders = [FOLDER]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(root / folder) as listing:
                entries = list(listing)
        except FileNotFoundError:
            continue
        except OSError as error:
            reason = (error.strerror or "no reason given").lower()
            refused[folder] = Problem(
                _PLACE, f"the folder cannot be listed: {reason}", "check its permissions, or remove it"
            )
            continue
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False) and not entry.name.endswith(".md"):
                folders.append(path)
            elif entry.is_symlink() and not entry.name.endswith(".md") and Path(entry.path).is_dir():
                refused[path] = _OUTSIDE if _leads_out(root, path) else _LINKED
            else:
                yield path, entry


def _leads_out(root: Path, path: str) -> bool:
    try:
        return not (root / path).resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        # A loop leads nowhere; listing it says so.
        return False


def shown(path: str) -> str:
    """A path as reports have it: bytes that are no UTF-8 are spelt out."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _is_text(path: str) -> bool:
    return not any(0xD800 <= ord(character) <= 0xDFFF for character in path)
