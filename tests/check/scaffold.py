"""Makes whole briefings of the snippets in rules' pages and in `tests/rules/`.

A fence tagged `yaml` is merged into the front matter of a small valid briefing, key by key; one tagged
`markdown` is its body, or the whole file where it begins with `---`. One tagged `json` is the evidence file beside
it: the whole of it where it begins with `{`, else entries of its `sources`. To these is added what they do not give
otherwise: the source's present address, that it was found live on 1 December 2026, and that there is an archived copy;
null takes a key away. One under `site_config/policy.yml` is what the policy says of evidence. A line that holds only a path in backticks and a colon says which file the fences after it
belong to.
"""

import datetime
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from generator.check.run import run
from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing, Library
from generator.core.settings import Author, Policy, Publisher, Settings, Standard, Topic
from generator.core.sightings import address
from generator.load.briefing import load
from generator.load.weighing import with_evidence

PATH = "briefings/2026/example.md"
POLICY = "site_config/policy.yml"
SETTINGS = Settings(
    root=Path("/nowhere"),
    topics={
        "web-archiving": Topic("web-archiving", "Web"),
        "scholarship": Topic("scholarship", "Scholarship"),
    },
    authors={"desk": Author("desk", "The desk"), "ada": Author("ada", "Ada")},
    markdown_extensions=("attr_list", "footnotes", "tables", "toc"),
    pages=frozenset({"", "about/", "topics/", "topics/web-archiving/", "archive/"}),
    publishers={
        "archive.org": Publisher("archive.org", "Internet Archive"),
        "ebu.ch": Publisher("ebu.ch", "European Broadcasting Union"),
        "peerj.com": Publisher("peerj.com", "PeerJ", "Taylor & Francis"),
        "pewresearch.org": Publisher("pewresearch.org", "Pew Research Center", "The Pew Charitable Trusts"),
        "reuters.com": Publisher("reuters.com", "Reuters", "Thomson Reuters"),
        "blogs.reuters.com": Publisher("blogs.reuters.com", "Reuters Blogs"),
    },
    today=datetime.date(2026, 12, 31),
)
# The scaffold's own takeaways rest on whatever source there is.
_OWN_TAKEAWAYS = re.compile(r"^takeaways:", re.MULTILINE)

_PART = re.compile(
    r"^`(?P<path>[^`\n]+)`:$|^(?P<fence>`{3,})(?P<language>\w+)\n(?P<text>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_KEY = re.compile(r"^(?=\S)", re.MULTILINE)
_NAME = re.compile(r"[\w-]+")
_ID = re.compile(r"^\s*-? *\{?id: ([^\s,}]+)", re.MULTILINE)


def files(page: str) -> dict[str, str]:
    """The briefings, by path, that the fences of a page stand for."""
    return {path: _briefing(found) for path, found in _snippets(page).items() if path != POLICY}


def _policy(text: str) -> Policy:
    """What a fence under `site_config/policy.yml` says of evidence."""
    given = yaml.safe_load(text) or {}
    evidence = given.get("evidence", {})
    return Policy(
        evidence_required=Standard(evidence.get("required", Policy().evidence_required)),
        evidence_days_max=evidence.get("days-max", Policy().evidence_days_max),
        archives=tuple(given.get("archives", Policy().archives)),
    )


def _snippets(page: str) -> dict[str, dict[str, str]]:
    path = PATH
    snippets: dict[str, dict[str, str]] = {}
    for part in _PART.finditer(page):
        if part["path"]:
            path = part["path"]
        else:
            snippets.setdefault(path, {})[part["language"]] = part["text"]
    return snippets


def evidence_files(page: str) -> dict[str, str]:
    """The evidence files, by the paths of their briefings."""
    return {path: found["json"] for path, found in _snippets(page).items() if "json" in found}


def check(
    page: str,
    *,
    assets: frozenset[str] = frozenset({"2026/chart.png", "2025/old chart.png"}),
) -> tuple[Diagnostic, ...]:
    """What all rules say of the briefings of a page, beside which the images `assets` lie."""
    policy = _policy(_snippets(page).get(POLICY, {}).get("yaml", ""))
    if not _OWN_TAKEAWAYS.search(page):
        policy = replace(policy, severities={"TKW003": None})
    settings = replace(SETTINGS, policy=policy)
    evidence = evidence_files(page)
    briefings = tuple(
        _looked_at(load(path, text.encode(), settings), evidence.get(path))
        for path, text in sorted(files(page).items())
    )
    return run(Library(settings, briefings, assets)).diagnostics


def headings(page: str) -> list[str]:
    """The level-two headings of a page, those within fences left out."""
    return re.findall(r"^## (.+)$", _PART.sub("", page), re.MULTILINE)


def section(page: str, heading: str) -> str:
    """The text under `## heading`, up to the next one; headings within fences do not count."""
    outline = _PART.sub(lambda part: " " * len(part[0]), page)
    start = outline.index(f"## {heading}\n") + len(heading) + 4
    end = outline.find("\n## ", start)
    return page[start : end if end >= 0 else len(page)]


def _looked_at(briefing: Briefing, snippet: str | None) -> Briefing:
    if snippet is None:
        return briefing
    if not snippet.startswith("{"):
        entries = json.loads("{" + snippet + "}")
        snippet = json.dumps(
            {"version": 1, "sources": {key: _entry(briefing, key, entries[key]) for key in entries}}
        )
    return with_evidence(briefing, snippet.encode())


def _entry(briefing: Briefing, key: str, given: dict[str, object]) -> dict[str, object]:
    source = briefing.source(key)
    entry: dict[str, object] = {
        "url": address(source) if source else "",
        "link": "live",
        "checked": "2026-12-01T10:00:00Z",
        "archive": {
            "url": "https://web.archive.org/web/2026/https://example.org/",
            "at": "2026-05-01T10:00:00Z",
        },
        **given,
    }
    return {name: value for name, value in entry.items() if value is not None}


def _briefing(snippet: dict[str, str]) -> str:
    body = snippet.get("markdown", "")
    if body.startswith("---"):
        return body
    front = dict(_entries(snippet.get("yaml", "")))
    ids = list(dict.fromkeys(_ID.findall(front.get("sources", "")))) or ["klein-2014", "pew-2024"]
    base = dict(_entries(_base(ids, own_sources="sources" in front)))
    merged = "".join(front.pop(key, entry) for key, entry in base.items()) + "".join(front.values())
    return f"---\n{merged}---\n\n{body or ' '.join(f'A fact [@{key}].' for key in ids)}"


def _entries(yaml: str) -> Iterator[tuple[str, str]]:
    """The top-level keys with the whole text of each; that of a key given twice holds both."""
    found: dict[str, str] = {}
    for entry in filter(str.strip, _KEY.split(yaml)):
        name = _NAME.match(entry)
        key = name[0] if name else entry
        found[key] = found.get(key, "") + entry
    yield from found.items()


def _base(ids: list[str], *, own_sources: bool) -> str:
    first, last = ids[0], ids[0] if own_sources else ids[-1]
    return f"""\
title: Reference lists rot faster than the articles that carry them
date: 2026-05-07
authors: [desk]
topics: [web-archiving]
status: published
summary: One in five articles points to a page that is gone [@{first}].
takeaways:
  - One in five articles points to a page that is gone [@{first}].
  - Webpages disappear faster than books [@{last}].
  - Archived copies would have kept most of them [@{first}, p. 30].
sources:
  - id: klein-2014
    title: Scholarly Context Not Found
    url: https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
"""
