"""Renders a briefing's texts: Markdown to sanitised HTML with its claims, citations and evidence marked.

A pure function of the briefing, the settings and the findings to show.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing, Part, Prose
from generator.core.settings import Settings
from generator.core.sightings import Sightings
from generator.publish.dialect import dialect
from generator.publish.elements import Elements
from generator.publish.findings import Places, finding_views
from generator.publish.marks import CitationMarkup, finding, references
from generator.publish.numbering import Mark
from generator.publish.sanitise import sanitise
from generator.publish.tokens import tokenise
from generator.publish.views import ContentsEntry, FindingView
from generator.publish.weave import Page, Woven, weave


@dataclass(frozen=True, slots=True)
class Rendered:
    """A briefing's texts as they stand on its page."""

    summary_html: str = ""
    takeaways_html: tuple[str, ...] = ()
    body_html: str = ""
    contents: tuple[ContentsEntry, ...] = ()
    """The body's headings, with the ids that they have on the page."""
    marks: tuple[Mark, ...] = ()
    """The citations of known sources that stand on the page, in reading order."""
    findings: tuple[FindingView, ...] = ()
    search_html: str = ""
    """Summary, takeaways and body without marks, claims, evidence and findings: what a search should find."""


def render_briefing(
    briefing: Briefing, settings: Settings, diagnostics: Sequence[Diagnostic] = ()
) -> Rendered:
    """Render `briefing`, and after the sentences that they concern those of the `diagnostics` that are about it."""
    concerned = [diagnostic for diagnostic in diagnostics if diagnostic.path == briefing.path]
    places = Places(briefing) if concerned else None
    page = _page(briefing, concerned, places)
    summary, takeaways, body = "", list[str](), Woven("", "", ())
    search: list[str] = []
    citations = claims = 0
    for prose in briefing.prose:
        woven = _prose(prose, settings, page, citations, claims)
        citations += len(prose.citations)
        claims += len(prose.claims)
        if prose.part is Part.BODY:
            body = woven
        elif prose.part is Part.SUMMARY:
            summary = woven.html
        else:
            takeaways.append(woven.html)
        search.append(woven.plain_html if prose.part is Part.BODY else f"<p>{woven.plain_html}</p>")
    return Rendered(
        summary_html=summary,
        takeaways_html=tuple(takeaways),
        body_html=body.html,
        contents=body.contents,
        marks=page.markup.marks(),
        findings=finding_views(places, concerned) if places else (),
        search_html="\n".join(search),
    )


def _prose(prose: Prose, settings: Settings, page: Page, first_citation: int, first_claim: int) -> Woven:
    text = tokenise(prose, first_citation, first_claim)
    markdown = dialect(settings)
    in_body = prose.part is Part.BODY
    html = markdown.blocks(text) if in_body else markdown.inline(text)
    return weave(sanitise(html), page, in_body=in_body)


def _page(briefing: Briefing, diagnostics: Sequence[Diagnostic], places: Places | None) -> Page:
    following: dict[int, str] = {}
    for diagnostic in diagnostics:
        number = places.claim(diagnostic) if places else None
        if number is not None:
            following[number] = following.get(number, "") + finding(diagnostic)
    cited = list(briefing.citations())
    sightings = Sightings(briefing)
    return Page(
        citations=tuple(citation for _, citation in cited),
        claims=tuple(claim for prose in briefing.prose for claim in prose.claims),
        originals=tuple(prose.text[citation.span.start : citation.span.end] for prose, citation in cited),
        findings=following,
        markup=CitationMarkup(references(briefing, sightings), sightings),
        elements=Elements(briefing.path),
    )
