"""The markup of citations: their marks in the text, and the evidence beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing, Citation, CitationItem, Passage, Source, State
from generator.publish.addresses import rule_href
from generator.publish.links import web_url
from generator.publish.numbering import Mark, number_sources
from generator.publish.states import MARKS, item_state
from generator.publish.typography import typeset
from generator.publish.wording import day, name

_SAYS = {
    State.VERIFIED: "<b>Found</b> in the source",
    State.QUOTED: "<b>Quoted</b>, not looked for yet",
    State.DISPUTED: "<b>Not found</b> in the source",
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A source as marks name it."""

    number: int
    label: str
    """Who and when: "Anthropic, 6 May 2026"."""
    url: str
    archive_url: str


def references(briefing: Briefing) -> dict[str, Reference]:
    """The sources of `briefing` by key."""
    found: dict[str, Reference] = {}
    for number, source in number_sources(briefing):
        known = found.get(source.id)
        if known is None or number < known.number:
            found[source.id] = Reference(
                number, _label(source), source_url(source), web_url(source.archive_url)
            )
    return found


def source_url(source: Source) -> str:
    """Where a reader may be sent to read `source`: its address, else its DOI's; empty where it has neither."""
    if url := web_url(source.url):
        return url
    return web_url(f"https://doi.org/{source.doi}") if source.doi.startswith("10.") else ""


class CitationMarkup:
    """Writes the citations of one page. `again` remembers which passages of the body were shown before."""

    def __init__(self, known: Mapping[str, Reference]) -> None:
        self._known = known
        self._shown: set[tuple[str, tuple[str, ...]]] = set()
        self.marks: list[Mark] = []

    def group(self, citation: Citation, number: int) -> str:
        """The marks of a citation, which is number `number` of the page."""
        marks = (self._mark(item, f"{number}-{at}") for at, item in enumerate(citation.items, 1))
        return f'<span class="cite-group">{"".join(marks)}</span>'

    def evidence(self, citation: Citation, number: int, *, in_body: bool) -> str:
        """The passages that a citation brings, each item's in a span of its own; empty where it brings none."""
        return "".join(
            self._evidence(item, f"{number}-{at}", in_body)
            for at, item in enumerate(citation.items, 1)
            if item.passages and item.key in self._known
        )

    def _mark(self, item: CitationItem, place: str) -> str:
        reference = self._known.get(item.key)
        if reference is None:
            key = escape(item.key)
            return (
                f'<span class="cite unknown" id="cite-{place}" title="No source called {key}">[?{key}]</span>'
            )
        self.marks.append(Mark(item.key, f"cite-{place}"))
        state = item_state(item)
        link = _link(reference.number, reference.label, state, item.prefix, item.locator)
        return f'<a class="cite" data-state="{state}" id="cite-{place}" {link}</a>'

    def _evidence(self, item: CitationItem, place: str, in_body: bool) -> str:  # noqa: FBT001
        reference = self._known[item.key]
        state = item_state(item)
        identity = (item.key, tuple(fold(passage.exact) for passage in item.passages))
        again = " again" if in_body and identity in self._shown else ""
        if in_body:
            self._shown.add(identity)
        said = escape(_said(reference.label, item.locator))
        return (
            f'<span class="evidence{again}" id="evidence-{place}" data-state="{state}" role="note">'
            f'<span class="evidence-source"><b>{reference.number}</b> {said}</span>'
            f"{''.join(map(_passage, item.passages))}{_verdict(state, reference.url, reference.archive_url)}</span>"
        )


def finding(diagnostic: Diagnostic) -> str:
    """A diagnostic, after the sentence that it concerns, with a link to its rule's page."""
    code, address = escape(diagnostic.code), escape(rule_href(diagnostic.code))
    remedy = f" <i>{escape(diagnostic.help)}</i>" if diagnostic.help else ""
    return (
        f'<span class="finding" data-severity="{diagnostic.severity}" role="note">'
        f'<b><a href="../../{address}">{code}</a></b> {escape(diagnostic.message)}{remedy}</span>'
    )


def fold(text: str) -> str:
    """`text` on one line."""
    return " ".join(text.split())


def _said(label: str, locator: str) -> str:
    return ", ".join(part for part in (label, typeset(locator)) if part)


# A source is cited again and again, and all that differs is the mark's id.
@lru_cache(maxsize=1 << 10)
def _link(number: int, label: str, state: State, prefix: str, locator: str) -> str:
    """A mark's link without its beginning and end."""
    before = f'<span class="prefix">{escape(typeset(prefix))} </span>' if prefix else ""
    after = f'<span class="locator">, {escape(typeset(locator))}</span>' if locator else ""
    said = escape(f"Source {number}, {_said(label, locator)}: {state}")
    return (
        f'href="#ref-{number}" role="doc-noteref" aria-label="{said}">'
        f'{before}<span class="mark" aria-hidden="true">{MARKS[state]}</span>{number}{after}'
    )


@lru_cache(maxsize=1 << 10)
def _verdict(state: State, url: str, archive_url: str) -> str:
    """What is known of the passages, and where they may be read."""
    links = [
        f'<a href="{escape(address)}" rel="noopener">{text}</a>'
        for address, text in ((url, "source"), (archive_url, "archived copy"))
        if address
    ]
    return (
        f'<span class="evidence-state"><span class="mark" aria-hidden="true">{MARKS[state]}</span> '
        f"{' · '.join([_SAYS.get(state, ''), *links])}</span>"
    )


def _passage(passage: Passage) -> str:
    return f'<span class="evidence-passage">“…<mark>{escape(fold(passage.exact))}</mark>…”</span>'


def _label(source: Source) -> str:
    who = (
        source.publisher
        or next((text for text in map(name, source.author) if text), "")
        or source.title
        or source.id
    )
    issued = day(source.issued)
    return ", ".join(part for part in (typeset(fold(who)), issued.text if issued else "") if part)
