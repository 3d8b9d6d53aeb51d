"""The markup of citations: their marks in the text, and the evidence beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing, Citation, CitationItem, Source, State
from generator.core.sightings import Sightings
from generator.publish.addresses import rule_href
from generator.publish.notes import notes
from generator.publish.numbering import Mark, number_sources
from generator.publish.standing import Standing, standing
from generator.publish.states import MARKS, item_state, verdicts
from generator.publish.typography import typeset
from generator.publish.verdicts import Verdict
from generator.publish.wording import day, name


@dataclass(frozen=True, slots=True)
class Reference:
    """A source as marks name it."""

    number: int
    label: str
    """Who and when: "Anthropic, 6 May 2026"."""
    standing: Standing


def references(briefing: Briefing, sightings: Sightings) -> dict[str, Reference]:
    """The sources of `briefing` by key, as `sightings` has them."""
    found: dict[str, Reference] = {}
    for number, source in number_sources(briefing):
        known = found.get(source.id)
        if known is None or number < known.number:
            seen = sightings.source(source.id)
            found[source.id] = Reference(number, _label(source), standing(source, seen))
    return found


class CitationMarkup:
    """Writes the citations of one page. `again` remembers which passages of the body were shown before."""

    def __init__(self, known: Mapping[str, Reference], sightings: Sightings) -> None:
        self._known = known
        self._sightings = sightings
        self._shown: set[tuple[str, tuple[str, ...]]] = set()
        self._marks: list[tuple[int, int, str]] = []

    def cite(self, citation: Citation, number: int, *, in_body: bool) -> tuple[str, str]:
        """The marks of a citation, which is number `number` of the page, and the passages that it brings.

        Each item's passages are in a span of its own; empty where it brings none.
        """
        marks, evidence = "", ""
        for at, item in enumerate(citation.items, 1):
            place = f"{number}-{at}"
            reference = self._known.get(item.key)
            if reference is None:
                marks += _unknown(item.key, place)
                continue
            known = verdicts(item, self._sightings)
            state = item_state(known)
            self._marks.append((number, at, item.key))
            link = _link(reference.number, reference.label, state, item.prefix, item.locator)
            marks += f'<a class="cite" data-state="{state}" id="cite-{place}" {link}</a>'
            if item.passages:
                evidence += self._evidence(item, place, reference, known, state, in_body=in_body)
        return f'<span class="cite-group">{marks}</span>', evidence

    def marks(self) -> tuple[Mark, ...]:
        """The marks of known sources that were written, by the citations' numbers.

        A footnote stands at the end of the page, wherever its author wrote it.
        """
        return tuple(Mark(key, f"cite-{number}-{at}") for number, at, key in sorted(self._marks))

    def _evidence(
        self,
        item: CitationItem,
        place: str,
        reference: Reference,
        known: Sequence[Verdict],
        state: State,
        *,
        in_body: bool,
    ) -> str:
        identity = (item.key, tuple(fold(passage.exact) for passage in item.passages))
        again = " again" if in_body and identity in self._shown else ""
        if in_body:
            self._shown.add(identity)
        said = _escaped(reference.label, item.locator)
        passages = [
            (passage, self._sightings.passage(item.key, passage.exact), verdict)
            for passage, verdict in zip(item.passages, known, strict=True)
        ]
        return (
            f'<span class="evidence{again}" id="evidence-{place}" data-state="{state}" role="note">'
            f'<span class="evidence-source"><b>{reference.number}</b> {said}</span>'
            f"{notes(passages, reference.standing, state)}</span>"
        )


def _unknown(key: str, place: str) -> str:
    key = escape(key)
    return f'<span class="cite unknown" id="cite-{place}" title="No source called {key}">[?{key}]</span>'


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


@lru_cache(maxsize=1 << 10)
def _escaped(label: str, locator: str) -> str:
    return escape(_said(label, locator))


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


def _label(source: Source) -> str:
    who = (
        source.publisher
        or next((text for text in map(name, source.author) if text), "")
        or source.title
        or source.id
    )
    issued = day(source.issued)
    return ", ".join(part for part in (typeset(fold(who)), issued.text if issued else "") if part)
