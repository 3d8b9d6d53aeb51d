"""What the templates see: plain values, ready to show, that survive JSON.

Fields that end in `_html` are markup that we made or sanitised; all others are plain text, which the
templates escape. Addresses (`href`, `url`) are relative to the site's root, without a leading `/`,
unless they begin with a scheme or `#`; templates put `base` before them.
"""

from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Ref:
    """A name that links somewhere: a topic, an author, a publisher."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date: `iso` for `<time datetime>`, `text` for people ("6 May 2026", "May 2026", "2026")."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many claims are in a state; `word` is the state's name, `mark` its shape (● ◐ ○ ◇ ✕ ·)."""

    state: str
    word: str
    mark: str
    count: int


@dataclass(frozen=True, slots=True)
class Meter:
    """What a briefing's claims rest on. `counts` holds states that occur, strongest first."""

    total: int
    counts: tuple[StateCount, ...]
    sentence: str
    """In words: "14 of 24 claims quote the passage they rest on; 3 more name a source"."""
    lead: str = ""
    """What of it is said where there is little room: "20 of 24 claims rest on a passage, 14 found"."""


@dataclass(frozen=True, slots=True)
class BriefingCard:
    """A briefing in a list."""

    url: str
    title: str
    status: str
    """`published`, `withdrawn`, and under `serve` also `draft` and `review`."""
    date: Day
    updated: Day | None
    year: str
    authors: tuple[Ref, ...]
    topics: tuple[Ref, ...]
    minutes: int
    """Reading time, at least 1."""
    summary: str
    """The summary as plain text, without citation marks."""
    takeaway: str
    """The first takeaway as plain text; empty where there is none."""
    meter: Meter


@dataclass(frozen=True, slots=True)
class PassageView:
    """A passage that the briefing takes from a source."""

    exact: str
    state: str
    word: str
    """What came of looking for it: "found", "not found", "quoted" where nobody has looked."""
    mark: str
    nearest: str = ""
    """Where it is not in its source: the source's own words that come nearest."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """One entry of a briefing's list of sources."""

    number: int
    anchor: str
    """Its id on the page: `ref-3`."""
    id: str
    title: str
    url: str
    """Where its title leads: its address, or its archived copy where the page is gone. Empty where neither may be."""
    authors: str
    """"Klein, Martin; Van de Sompel, Herbert and 5 others"; empty where unknown."""
    publisher: Ref | None
    kind: str
    """The CSL type in words: "Journal article"."""
    issued: Day | None
    accessed: Day | None
    access: str
    """`free`, `registration`, `subscription` or empty."""
    archive_url: str
    archived: Day | None
    doi: str
    origin: str
    """"Same origin as source 4", or empty."""
    passages: tuple[PassageView, ...]
    backlinks_html: str
    """A link to each citation of it on the page, called a, b and so on; empty where nothing cites it."""
    lost_url: str = ""
    """Its address where nobody is sent there and there is no copy: to be read, and not followed."""
    link: str = ""
    """What its address did when it was last asked (`core.evidence.Link`); empty where nobody has."""
    link_warning: str = ""
    """What a reader needs to know of that: "Gone"."""
    link_words: str = ""
    """The rest of it: "link works, checked 8 May 2026"."""
    checked: Day | None = None
    robust_html: str = ""
    """Attributes that make the link of its title robust; likewise `archive_robust_html` that of the archived copy."""
    archive_robust_html: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A dated correction; `briefing` is set in lists over all briefings."""

    date: Day
    text: str
    briefing: Ref | None = None


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A heading in the contents list of a briefing."""

    text: str
    href: str
    level: int


@dataclass(frozen=True, slots=True)
class FindingView:
    """A diagnostic shown on the page under `serve`.

    `href` leads to the claim that it concerns, if any, `rule_href` to the page of its rule.
    """

    code: str
    name: str
    severity: str
    line: int
    message: str
    help: str
    href: str
    rule_href: str


@dataclass(frozen=True, slots=True)
class Article:
    """A whole briefing for `article.html`."""

    card: BriefingCard
    summary_html: str
    takeaways_html: tuple[str, ...]
    body_html: str
    contents: tuple[ContentsEntry, ...]
    sources: tuple[SourceView, ...]
    corrections: tuple[CorrectionView, ...]
    edit_url: str
    """Empty where the repository is not known; likewise `report_url`."""
    report_url: str
    findings: tuple[FindingView, ...] = ()
    evidence_url: str = ""
    """The evidence as data, and its found passages as annotations; empty where there is none."""
    annotations_url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that is no briefing: `template` over `data`, or `markdown` in the text's place."""

    uri: str
    """Its Markdown file's name below the site's root: `topics/link-rot.md` becomes `topics/link-rot/`."""
    template: str
    title: str
    description: str = ""
    markdown: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    """Views turned into dictionaries (`as_data`)."""
    grows: bool = False
    """Whether it shows briefings: then the generator fills it into a shell, and the engine need not run for it."""


class _Names(dict[type, tuple[str, ...]]):
    """The names of the fields of a class, none where it is no view; looked up once for each class."""

    def __missing__(self, kind: type) -> tuple[str, ...]:
        names = self[kind] = tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()
        return names


_names = _Names()


def as_data(view: Any) -> dict[str, Any]:
    """What `dataclasses.asdict` makes of a view, of which none holds a mapping or a list, in a third of the time."""
    return {name: _plain(getattr(view, name)) for name in _names[type(view)]}


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple:
        return tuple(map(_plain, value))
    if isinstance(value, str):
        return str(value)  # a member of an enumeration
    return as_data(value) if _names[kind] else value
