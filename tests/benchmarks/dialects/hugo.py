"""The corpus for Hugo, with layouts of our own: a page a briefing, pages by topic and year, home, feed, search, 404."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.corpus import Sample
from tests.benchmarks.dialects.footnotes import body

_FILES = Path(__file__).parent / "hugo_files"
_SHARED = Path(__file__).parent / "shared_files"


def path(sample: Sample) -> str:
    """Where `sample` stands below `content/`."""
    return f"briefings/{sample.date.year}/{sample.slug}.md"


def write(folder: Path, samples: Iterable[Sample]) -> None:
    """Write the project into `folder`."""
    shutil.copytree(_FILES, folder, dirs_exist_ok=True)
    shutil.copytree(_SHARED, folder / "static")
    content = folder / "content"
    for sample in samples:
        file = content / path(sample)
        if not file.parent.is_dir():
            file.parent.mkdir(parents=True)
            (file.parent / "_index.md").write_text(
                f"---\ntitle: '{sample.date.year}'\n---\n", encoding="utf-8"
            )
        file.write_text(_text(sample), encoding="utf-8")
    (content / "search.md").write_text("---\ntitle: Search\nlayout: search\n---\n", encoding="utf-8")


def _text(sample: Sample) -> str:
    facts = ["---", f"title: {sample.title}", f"description: {sample.summary}", f"date: {sample.date}"]
    facts += [f"topics: [{', '.join(sample.topics)}]", "authors: [desk]", "---", "", ""]
    return "\n".join(facts) + body(sample)
