"""A publication whose authors try to run a script: one briefing for each field that they control."""

import json
import shutil
from pathlib import Path

import yaml

from generator.check import catalogue
from tests.site.browser import ROOT

FIELDS = (
    "title",
    "summary",
    "takeaway",
    "source-id",
    "source-title",
    "source-author",
    "publisher",
    "url",
    "archive-url",
    "doi",
    "passage",
    "locator",
    "correction",
    "alias",
    "heading",
    "alt",
    "link",
    "image",
    "remote-image",
    "attributes",
    "code",
    "footnote",
    "table",
    "body",
)

_TEMPLATE = """\
---
title: {title}
date: 2026-05-07
authors: [desk]
topics: [anything]
status: published
summary: {summary}
takeaways:
  - {takeaway}
  - Another takeaway [@plain].
  - A third takeaway [@plain].
sources:
  - id: {source-id}
    title: {source-title}
    author: [{{literal: {source-author}}}]
    publisher: {publisher}
    url: {url}
    archive-url: {archive-url}
    doi: {doi}
    issued: 2026-05-01
    accessed: 2026-05-02
  - id: plain
    title: A plain source
    url: https://example.org/plain/{field}
corrections:
  - date: 2026-05-08
    text: {correction}
aliases: [2026/old-{field}, {alias}]
---

# A heading {heading}

A sentence about nothing in particular [@source, {locator}, "{passage}"]. A [link]({link}).

![{alt}](picture.png)

![a picture]({image}) ![another]({remote-image})

Some words.
{attributes}

`{code}`

A note[^1].

[^1]: {footnote}

| a | b |
|---|---|
| {table} | c |

{body}
"""

_PLAIN = {
    "title": "A briefing",
    "summary": "A summary of no great interest [@plain].",
    "takeaway": "A takeaway [@plain].",
    "source-id": "source",
    "source-title": "A source",
    "source-author": "An Author",
    "publisher": "A Publisher",
    "url": "https://example.org/a/work",
    "archive-url": "https://archive.example.org/a/work",
    "doi": "10.1000/182",
    "alias": "",
}
_IN_YAML = frozenset(_PLAIN) | {"correction"}


def _payload(field: str) -> str:
    run = f"window.pwned={FIELDS.index(field) + 1}"
    if field in {"url", "archive-url", "link", "image"}:
        return f"javascript://example.org/%0a{run}"
    if field == "remote-image":
        return "https://elsewhere.example/seen.png"
    if field == "attributes":
        return f"{{: onclick='{run}' onmouseover='{run}' onfocus='{run}' tabindex=0 autofocus style='all:unset' }}"
    quote = "" if field == "passage" else '"'
    return (
        f"</title></script></textarea>--><script>{run}</script><img src=x onerror='{run}'>"
        f"<svg onload='{run}'></svg><iframe srcdoc='<script>parent.{run}</script>'></iframe>"
        f"{quote}'><img src=x onerror={run}> {quote} autofocus onfocus='{run}' onmouseover={run} x={quote}"
        f"<details open ontoggle='{run}'>x</details><a href='javascript:{run}'>a</a> [b](javascript:{run})"
    )


def briefing(field: str) -> str:
    """A briefing with a script in `field` and plain words everywhere else."""
    values = dict.fromkeys(FIELDS, "plain words") | {"attributes": "", "link": "https://example.org/plain"}
    values |= (
        {"image": "picture.png"}
        | _PLAIN
        | {"title": f"A script in its {field}", "alias": f"2026/older-{field}"}
    )
    values[field] = (
        f"{values[field]} {_payload(field)}" if field in {"title", "source-id"} else _payload(field)
    )
    quoted = {name: json.dumps(text) if name in _IN_YAML else text for name, text in values.items()}
    return _TEMPLATE.format(field=field, **quoted)


def write_project(root: Path) -> None:
    """Write to `root` a publication with our looks, every rule switched off, and a briefing for each field."""
    shutil.copytree(ROOT / "site_config", root / "site_config")
    shutil.copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    settings = {
        "topics.yml": {"anything": {"name": "Anything", "description": "All of it."}},
        "authors.yml": {"authors": {"desk": {"name": "The desk", "description": "Nobody."}}},
        "publishers.yml": {},
        "policy.yml": {"rules": {rule.code: "off" for rule in catalogue.rules()}},
    }
    for name, values in settings.items():
        (root / "site_config" / name).write_text(
            yaml.safe_dump(values).replace("'off'", "off"), encoding="utf-8"
        )
    folder = root / "briefings" / "2026"
    folder.mkdir(parents=True)
    (folder / "picture.png").write_bytes((ROOT / "tests" / "site" / "picture.png").read_bytes())
    for field in FIELDS:
        (folder / f"{field}.md").write_text(briefing(field), encoding="utf-8")
