"""Eleventy from npm, run by the Node.js of our own lock, and Pagefind."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from tests.benchmarks.corpus import Sample
from tests.benchmarks.dialects import eleventy
from tests.benchmarks.peers.install import node, node_packages
from tests.benchmarks.peers.peer import PAGEFIND, Peer, Searching, Step, pagefind_step

_PACKAGES = (
    "@11ty/eleventy@3.1.8",
    "@11ty/eleventy-plugin-rss@3.0.0",
    "markdown-it-anchor@9",
    "markdown-it-footnote@4.0.0",
)


class Eleventy(Peer):
    """With its own Markdown, and plugins for footnotes, headings' addresses and the feed."""

    name = "eleventy"
    title = "Eleventy"
    searching: ClassVar[Searching] = PAGEFIND
    once_above: ClassVar[int | None] = 1000

    def install(self, tools: Path) -> str:
        self._packages = node_packages(tools / self.name, *_PACKAGES).absolute()
        package = json.loads((self._packages / "@11ty/eleventy/package.json").read_text(encoding="utf-8"))
        return str(package["version"])

    def write(self, folder: Path, samples: Sequence[Sample]) -> None:
        eleventy.write(folder, samples)
        (folder / "node_modules").symlink_to(self._packages)

    def steps(self, folder: Path) -> tuple[Step, ...]:
        program = str(self._packages / "@11ty/eleventy/cmd.cjs")
        return Step("build", (node(), program, "--quiet")), pagefind_step()

    def source(self, sample: Sample) -> str:
        return f"content/{eleventy.path(sample)}"

    def page(self, sample: Sample) -> str:
        return eleventy.path(sample).removesuffix(".md") + "/index.html"
