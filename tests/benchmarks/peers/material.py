"""MkDocs with Material, with a short navigation and with a full one, and its successor Zensical."""

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import ClassVar

from tests.benchmarks.corpus import Sample
from tests.benchmarks.dialects import material
from tests.benchmarks.peers.install import python_packages, python_version
from tests.benchmarks.peers.peer import Peer, Searching, Step, Unavailable

_NEWEST, _BEFORE = "zensical==0.1.2", "zensical==0.0.73"

_SEARCHING = Searching(
    page="",
    opener="",
    field="input.md-search__input",
    result=".md-search-result__item",
    index="search",
    loaded=("/search/", "/assets/javascripts/workers/", "/assets/javascripts/lunr/"),
)


class Material(Peer):
    """Material's own build, at the version of our lock; the feed is a plugin's."""

    name = "material"
    title = "MkDocs with Material, short navigation"
    searching: ClassVar[Searching] = _SEARCHING
    environment: ClassVar[dict[str, str]] = {"NO_MKDOCS_2_WARNING": "1"}
    full_navigation: ClassVar[bool] = False
    once_above = 1000

    def install(self, tools: Path) -> str:
        wanted = (f"mkdocs-material=={version('mkdocs-material')}", "mkdocs-rss-plugin==1.19.0")
        self._python = python_packages(tools / "material", *wanted).absolute()
        return python_version(self._python, "mkdocs-material")

    def write(self, folder: Path, samples: Sequence[Sample]) -> None:
        material.write(folder, samples, full_navigation=self.full_navigation)

    def steps(self, folder: Path) -> tuple[Step, ...]:
        return (Step("build", (str(self._python), "-m", "mkdocs", "build", "--quiet")),)

    def source(self, sample: Sample) -> str:
        return f"docs/{material.path(sample)}"

    def page(self, sample: Sample) -> str:
        return material.path(sample).removesuffix(".md") + "/index.html"


class FullMaterial(Material):
    """The same with the navigation that MkDocs makes by itself, on every page of the site."""

    name = "material-full"
    title = "MkDocs with Material, full navigation"
    full_navigation = True
    # Every page lists all pages: at 10,000 that would be some 40 GB.
    most = 1000


class Zensical(Material):
    """The newest that the registry can give with all that it needs."""

    name = "zensical"
    title = "Zensical, short navigation"
    searching: ClassVar[Searching] = Searching(
        page="",
        opener="button.md-search__button",
        field="input[role=combobox]",
        result="a[role=option]",
        index="search.json",
        loaded=("/search.json", "/assets/javascripts/workers/"),
    )

    def install(self, tools: Path) -> str:
        try:
            python = python_packages(tools / f"{self.name}-newest", _NEWEST)
        except Unavailable as problem:
            self.remark = f"not its newest, for {_NEWEST} cannot be installed here: {problem}"
            python = python_packages(tools / self.name, _BEFORE)
        self._python = python.absolute()
        return python_version(self._python, "zensical")

    def steps(self, folder: Path) -> tuple[Step, ...]:
        return (Step("build", (str(self._python), "-m", "zensical", "build")),)
