"""The corpus for MkDocs with Material, and for Zensical, which reads the same settings."""

from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.corpus import Sample
from tests.benchmarks.dialects.footnotes import body

_LATEST = 20
_SETTINGS = """\
site_name: Briefings
site_description: Generated.
site_url: https://example.org/
theme:
  name: material
  font: false
{navigation}\
plugins:
  - search
  - tags
  - rss:
      use_git: false
      match_path: "[0-9]+/.*"
      length: 30
      json_feed_enabled: false
      date_from_meta: {{as_creation: date, as_update: date}}
markdown_extensions: [footnotes, attr_list, tables, toc]
"""
_SHORT = "nav: [index.md, tags.md]\nnot_in_nav: '/*/*.md'\n"


def path(sample: Sample) -> str:
    """Where the page of `sample` stands below `docs/`."""
    return f"{sample.date.year}/{sample.slug}.md"


def write(folder: Path, samples: Iterable[Sample], *, full_navigation: bool) -> None:
    """Write the project into `folder`: the theme's own pages, search, tags with their listing, feed and 404.

    The navigation is short (home and topics), or full, as MkDocs makes it by itself.
    """
    docs = folder / "docs"
    samples = list(samples)
    for sample in samples:
        file = docs / path(sample)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_text(sample), encoding="utf-8")
    newest = sorted(samples, key=lambda sample: sample.date, reverse=True)[:_LATEST]
    latest = "".join(f"- [{each.title}]({path(each)}), {each.date}. {each.summary}.\n" for each in newest)
    (docs / "index.md").write_text(f"# Briefings\n\n{latest}", encoding="utf-8")
    (docs / "tags.md").write_text("# Topics\n\n<!-- material/tags -->\n", encoding="utf-8")
    navigation = "" if full_navigation else _SHORT
    (folder / "mkdocs.yml").write_text(_SETTINGS.format(navigation=navigation), encoding="utf-8")


def _text(sample: Sample) -> str:
    facts = ["---", f"title: {sample.title}", f"description: {sample.summary}", f"date: {sample.date}"]
    facts += [f"tags: [{', '.join(sample.topics)}]", "---", "", f"# {sample.title}", "", ""]
    return "\n".join(facts) + body(sample)
