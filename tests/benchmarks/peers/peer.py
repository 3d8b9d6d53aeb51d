"""What every engine in the comparison, ours included, has to say of itself."""

import contextlib
import sys
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import ClassVar

import pagefind_bin  # type: ignore[import-untyped]

from tests.benchmarks.corpus import Sample

SITE = "site"
"""The folder, below the project's, that every peer builds into."""


class Unavailable(Exception):  # noqa: N818 -- it is no error that a peer is not to be had
    """A peer cannot be installed; says why in a line."""


@dataclass(frozen=True, slots=True)
class Step:
    """One program of a build; `kind` is "build", or "search" where the index is made by a program of its own."""

    kind: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Searching:
    """How a reader searches: the page, what to press first (or ""), the field, and a result, as CSS selectors."""

    page: str
    opener: str
    field: str
    result: str
    index: str
    """The folder or file of the index below the site's root."""
    loaded: tuple[str, ...]
    """How the addresses of the index and of the program that reads it begin."""


class Peer(ABC):
    """An engine. A project of it has its output in `site/`."""

    name: ClassVar[str]
    title: ClassVar[str]
    searching: ClassVar[Searching]
    leaves: ClassVar[tuple[str, ...]] = (SITE, ".cache")
    """What a build leaves in the project's folder: output and caches."""
    most: ClassVar[int | None] = None
    """The largest corpus that is tried."""
    once_above: ClassVar[int | None] = None
    """With more briefings than these there is one cold build and no other: its builds take minutes."""
    environment: ClassVar[dict[str, str]] = {}
    remark: str = ""
    """What readers of its figures should know."""

    @abstractmethod
    def install(self, tools: Path) -> str:
        """Make the engine ready below the folder `tools`, once; its version. Raises Unavailable."""

    @abstractmethod
    def write(self, folder: Path, samples: Sequence[Sample]) -> None:
        """Write the corpus as a project into `folder`."""

    @abstractmethod
    def steps(self, folder: Path) -> tuple[Step, ...]:
        """The programs of one build of the project in `folder`, where they run."""

    @abstractmethod
    def source(self, sample: Sample) -> str:
        """The file of a briefing below the project's folder."""

    @abstractmethod
    def page(self, sample: Sample) -> str:
        """The file of a briefing's page below the site's."""

    def clean(self, folder: Path) -> None:
        """Take away all that builds have left, beside the project: nothing is deleted.

        Just after many files were deleted, ext4 steps past each of their inodes for each new file, and whoever writes
        the most files would pay for it.
        """
        aside = folder.with_name(f"{folder.name}-cleared")
        aside.mkdir(exist_ok=True)
        number = len(list(aside.iterdir()))
        for name in self.leaves:
            with contextlib.suppress(FileNotFoundError):
                (folder / name).rename(aside / f"{number} {name}")


PAGEFIND = Searching(
    page="search/",
    opener="",
    field="input[type=search]",
    result=".results li",
    index="pagefind",
    loaded=("/pagefind/",),
)
"""A search page with Pagefind behind it."""


def pagefind_step() -> Step:
    """Index the site with Pagefind, for an engine that has no search of its own: the main text only."""
    program = str(pagefind_bin.get_executable())
    return Step("search", (program, "--site", SITE, "--quiet"))


def pagefind_version() -> str:
    """The version of Pagefind that is installed here."""
    return version("pagefind_bin")


def python() -> str:
    """The Python that this runs with."""
    return sys.executable
