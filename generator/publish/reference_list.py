"""The list of a briefing's sources, as its page shows it."""

from collections.abc import Iterable, Mapping

from generator.core.model import Briefing, Source
from generator.core.settings import Publisher
from generator.core.sightings import Sightings
from generator.publish.marks import fold
from generator.publish.numbering import Mark, anchors, letters, number_sources
from generator.publish.publishers import publisher
from generator.publish.standing import link_words, standing
from generator.publish.states import MARKS
from generator.publish.typography import typeset
from generator.publish.verdicts import verdict
from generator.publish.views import PassageView, SourceView
from generator.publish.wording import day, instant, kind, names, number_list


def reference_list(
    briefing: Briefing, marks: Iterable[Mark], publishers: Mapping[str, Publisher]
) -> tuple[SourceView, ...]:
    """The sources of `briefing` by number, each with the passages it is cited for and links back to its `marks`.

    `publishers` are those that the settings know, by host.
    """
    numbered = number_sources(briefing)
    cited_at = anchors(marks)
    sightings = Sightings(briefing)
    passages = _passages(briefing, sightings)
    cited: set[str] = set()
    views: list[SourceView] = []
    for number, source in numbered:
        first = source.id not in cited  # where two have one id, the first is the one that is cited
        cited.add(source.id)
        seen = sightings.source(source.id) if first else None
        stands = standing(source, seen)
        bold, plain = link_words(seen) if seen else ("", "")
        views.append(
            SourceView(
                number=number,
                anchor=f"ref-{number}",
                id=source.id,
                title=typeset(fold(source.title)) or source.id,
                url=stands.url or stands.archive_url,
                authors=names(source.author),
                publisher=publisher(source, publishers),
                kind=kind(source.type),
                issued=day(source.issued),
                accessed=day(source.accessed),
                access=source.access,
                lost_url="" if stands.url or stands.archive_url else stands.original_url,
                archive_url=stands.archive_url,
                archived=stands.archived,
                doi=source.doi,
                origin=_origin(source, number, numbered),
                passages=passages.get(source.id, ()) if first else (),
                backlinks_html=_backlinks(number, cited_at.get(source.id, ())) if first else "",
                link=str(seen.link) if seen else "",
                link_warning=bold,
                link_words=plain,
                checked=instant(seen.checked) if seen else None,
                robust_html=stands.robust(stands.url or stands.archive_url),
                archive_robust_html=stands.robust(stands.archive_url),
            )
        )
    return tuple(views)


def _backlinks(number: int, anchors: Iterable[str]) -> str:
    # Not the template's work: there are more of these than of anything else on the page.
    return "".join(
        f'<a href="#{anchor}" aria-label="Back to citation {letters(at)} of source {number}">{letters(at)}</a>'
        for at, anchor in enumerate(anchors)
    )


def _passages(briefing: Briefing, sightings: Sightings) -> dict[str, tuple[PassageView, ...]]:
    """For each source's key its passages in reading order, each once."""
    found: dict[str, dict[str, PassageView]] = {}
    for _, citation in briefing.citations():
        for item in citation.items:
            for passage in item.passages:
                exact = fold(passage.exact)
                views = found.setdefault(item.key, {})
                if exact not in views:
                    views[exact] = _passage(item.key, exact, sightings)
    return {key: tuple(views.values()) for key, views in found.items()}


def _passage(key: str, exact: str, sightings: Sightings) -> PassageView:
    known = verdict(sightings.passage(key, exact), sightings.source(key))
    return PassageView(
        exact=exact,
        state=known.state,
        word=known.lead.lower(),
        mark=MARKS[known.state],
        nearest=known.nearest,
    )


def _origin(source: Source, number: int, numbered: Iterable[tuple[int, Source]]) -> str:
    """Which other sources have the same origin, and so are no independent witnesses; empty where none is known to."""
    origin = source.origin or source.id
    same = [other for other, each in numbered if other != number and (each.origin or each.id) == origin]
    return f"Same origin as {'source' if len(same) == 1 else 'sources'} {number_list(same)}" if same else ""
