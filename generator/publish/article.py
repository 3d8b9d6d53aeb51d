"""A briefing as its page and the lists of briefings show it."""

import math
from collections.abc import Container, Iterable, Iterator
from urllib.parse import quote

from generator.core.model import Briefing, Correction, Located, Prose
from generator.core.settings import Settings
from generator.publish.evidence_files import ANNOTATIONS, EVIDENCE
from generator.publish.links import web_url
from generator.publish.marks import fold
from generator.publish.reference_list import reference_list
from generator.publish.render import Rendered
from generator.publish.states import meter
from generator.publish.typography import typeset
from generator.publish.views import Article, BriefingCard, CorrectionView, Day, Ref
from generator.publish.wording import day

WORDS_PER_MINUTE = 230
"""Of silent reading of English non-fiction: 238 in Brysbaert's review of 2019, less for figures and names."""

_UNDATED = Day("", "undated")


def card(briefing: Briefing, settings: Settings) -> BriefingCard:
    """`briefing` in a list."""
    topics, authors = settings.topics, settings.authors
    created = briefing.created.value if briefing.created else None
    updated = briefing.updated.value if briefing.updated else None
    return BriefingCard(
        url=briefing.url,
        title=typeset(fold(briefing.title.value)) if briefing.title else briefing.slug,
        status=str(briefing.status),
        date=day(created) or _UNDATED,
        updated=day(updated) if updated != created else None,
        year=briefing.year,
        authors=tuple(Ref(authors[id_].name, f"authors/{id_}/") for id_ in _known(briefing.authors, authors)),
        topics=tuple(Ref(topics[id_].name, f"topics/{id_}/") for id_ in _known(briefing.topics, topics)),
        minutes=minutes(briefing),
        summary=plain(briefing.summary),
        takeaway=plain(briefing.takeaways[0]) if briefing.takeaways else "",
        meter=meter(claim.state for prose in briefing.prose for claim in prose.claims),
    )


def build_article(
    briefing: Briefing,
    rendered: Rendered,
    summary: BriefingCard,
    settings: Settings,
    files: Container[str] = (),
) -> Article:
    """The whole page of `briefing`, made of its rendered texts and its card `summary`; `files` lie beside it."""
    newest_first = sorted(briefing.corrections, key=lambda each: each.date.latest, reverse=True)
    return Article(
        card=summary,
        summary_html=rendered.summary_html,
        takeaways_html=rendered.takeaways_html,
        body_html=rendered.body_html,
        contents=rendered.contents,
        sources=reference_list(briefing, rendered.marks, settings.publishers),
        corrections=tuple(map(_correction, newest_first)),
        edit_url=_edit_url(briefing, settings),
        report_url=_report_url(summary, settings),
        findings=rendered.findings,
        evidence_url=briefing.url + EVIDENCE if EVIDENCE in files else "",
        annotations_url=briefing.url + ANNOTATIONS if ANNOTATIONS in files else "",
    )


def minutes(briefing: Briefing) -> int:
    """Reading time of summary, takeaways and body, rounded up; at least 1."""
    words = sum(len(_without_citations(prose).split()) for prose in briefing.prose)
    return max(1, math.ceil(words / WORDS_PER_MINUTE))


def plain(prose: Prose | None) -> str:
    """A text as plain words, without citations; empty where there is none."""
    if prose is None:
        return ""
    return typeset(" ".join(claim.text for claim in prose.claims) or fold(_without_citations(prose)))


def _known(ids: Iterable[Located[str]], declared: Container[str]) -> Iterator[str]:
    """Those that the settings declare, each once: no other has a page."""
    yield from dict.fromkeys(each.value for each in ids if each.value in declared)


def _without_citations(prose: Prose) -> str:
    pieces: list[str] = []
    done = 0
    for citation in prose.citations:
        pieces.append(prose.text[done : citation.span.start])
        done = citation.span.end
    pieces.append(prose.text[done:])
    return "".join(pieces)


def _correction(correction: Correction) -> CorrectionView:
    return CorrectionView(date=day(correction.date) or _UNDATED, text=typeset(fold(correction.text)))


def _edit_url(briefing: Briefing, settings: Settings) -> str:
    """Where the file is edited; empty where the repository is not known."""
    site = settings.site
    repository = site.repo_url.rstrip("/")
    if not repository or not site.edit_uri:
        return ""
    start = site.edit_uri if "://" in site.edit_uri else f"{repository}/{site.edit_uri.lstrip('/')}"
    separator = "" if start.endswith(("/", "=", "#")) else "/"
    return web_url(f"{start}{separator}{quote(briefing.path)}")


def _report_url(summary: BriefingCard, settings: Settings) -> str:
    """Where an error in the briefing is reported: as the settings say, else the repository's issues."""
    site = settings.site
    pattern = site.report_url
    if not pattern and site.repo_url:
        pattern = f"{site.repo_url.rstrip('/')}/issues/new?title={{title}}&body={{url}}"
    filled = pattern.replace("{title}", quote(summary.title, safe=""))
    filled = filled.replace("{url}", quote(site.url + summary.url, safe=""))
    return filled if filled.startswith("mailto:") else web_url(filled)
