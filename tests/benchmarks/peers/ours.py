"""Our own engine, as a peer among the others."""

from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import ClassVar

from tests.benchmarks.corpus import Sample, write_project
from tests.benchmarks.peers.peer import PAGEFIND, Peer, Searching, Step, python


class Ours(Peer):
    """`briefings build`, all checks and the search index included."""

    name = "ours"
    title = "ours"
    # As it is installed: Python keeps what it has compiled, whatever it is told where the benchmark runs.
    environment: ClassVar[dict[str, str]] = {"PYTHONDONTWRITEBYTECODE": ""}
    searching: ClassVar[Searching] = replace(PAGEFIND, field="#ui-search input[type=search]")

    def install(self, tools: Path) -> str:
        return version("briefings")

    def write(self, folder: Path, samples: Sequence[Sample]) -> None:
        write_project(folder, len(samples))

    def steps(self, folder: Path) -> tuple[Step, ...]:
        return (Step("build", (python(), "-m", "generator", "--root", str(folder), "build")),)

    def checking(self, folder: Path) -> Step:
        """All checks alone."""
        return Step("check", (python(), "-m", "generator", "--root", str(folder), "check"))

    def source(self, sample: Sample) -> str:
        return f"briefings/{sample.date.year}/{sample.slug}.md"

    def page(self, sample: Sample) -> str:
        return f"{sample.date.year}/{sample.slug}/index.html"
