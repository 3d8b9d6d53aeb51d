"""The corpus for Eleventy, with layouts of our own: a page a briefing, pages by topic and year, home, feed, search, 404."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.corpus import Sample
from tests.benchmarks.dialects.footnotes import body

_FILES = Path(__file__).parent / "eleventy_files"
_SHARED = Path(__file__).parent / "shared_files"


def path(sample: Sample) -> str:
    """Where `sample` stands below `content/`."""
    return f"briefings/{sample.date.year}/{sample.slug}.md"


def write(folder: Path, samples: Iterable[Sample]) -> None:
    """Write the project into `folder`. Its packages are looked for in `folder/node_modules`."""
    shutil.copytree(_FILES, folder, dirs_exist_ok=True)
    shutil.copytree(_SHARED, folder / "static")
    for sample in samples:
        file = folder / "content" / path(sample)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_text(sample), encoding="utf-8")


def _text(sample: Sample) -> str:
    facts = ["---", f"title: {sample.title}", f"description: {sample.summary}", f"date: {sample.date}"]
    facts += [f"topics: [{', '.join(sample.topics)}]", "authors: [desk]", "---", "", ""]
    return "\n".join(facts) + body(sample)
