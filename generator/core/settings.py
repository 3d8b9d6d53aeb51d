"""What a publication has decided: its name, topics, authors, publishers and policy. Read by `load.configuration`."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from generator.core.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Topic:
    """An entry of `topics.yml`."""

    id: str
    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Author:
    """An entry of `authors.yml` (the form of Material's blog plugin)."""

    id: str
    name: str
    description: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Publisher:
    """An entry of `publishers.yml`; `host` matches its subdomains too."""

    host: str
    name: str
    owner: str = ""


class Standard(StrEnum):
    """How much a takeaway must rest on before its briefing is published; each asks for what those before it ask for."""

    CITED = "cited"
    QUOTED = "quoted"
    VERIFIED = "verified"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Policy:
    """`policy.yml`. `severities` has a rule's code with its severity, or None where it is off."""

    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line on which each of these codes stands, from 1."""
    takeaways_min: int = 3
    takeaways_max: int = 5
    passage_words_min: int = 3
    """QUO003: a passage of fewer words is too short to be found reliably."""
    quotation_words_min: int = 4
    """CIT005: fewer quoted words are a term or a name, not a quotation."""
    file_size_max: int = 1_048_576
    """Bytes; a larger briefing is not read."""
    evidence_required: Standard = Standard.CITED
    """EVD013: the least that the takeaways of a published briefing must rest on."""
    evidence_days_max: int = 365
    """EVD008: what was seen of a source longer ago than so many days is out of date."""
    archives: tuple[str, ...] = ("https://web.archive.org/web/",)
    """Base addresses of the TimeGates (RFC 7089) that are asked for archived copies, in order."""


@dataclass(frozen=True, slots=True)
class Site:
    """What `mkdocs.yml` says of the site."""

    name: str = "Briefings"
    url: str = ""
    """Absolute, with a final `/`; empty where none is set."""
    description: str = ""
    repo_url: str = ""
    edit_uri: str = ""
    language: str = "en"
    copyright: str = ""
    report_url: str = ""
    """Where readers report an error (`extra.report_url`); `{title}` and `{url}` are filled in."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one project."""

    root: Path
    site: Site = Site()
    topics: Mapping[str, Topic] = field(default_factory=dict)
    authors: Mapping[str, Author] = field(default_factory=dict)
    publishers: Mapping[str, Publisher] = field(default_factory=dict)
    policy: Policy = Policy()
    markdown_extensions: tuple[str, ...] = ()
    extension_configs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    plugins: tuple[str, ...] = ()
    """Names of MkDocs' plugins, in order, as `mkdocs.yml` has them."""
    pages: frozenset[str] = frozenset()
    """Addresses of the site's own pages, relative to its root, with a final `/`: `about/`, `topics/link-rot/`."""
    today: datetime.date | None = None
    """The day against which dates are checked; None where nobody said."""
