"""The list of a briefing's sources, as its page shows it."""

from collections.abc import Iterable, Mapping

from generator.core.model import Briefing, CitationItem, Passage, Source
from generator.core.settings import Publisher
from generator.publish.links import web_url
from generator.publish.marks import fold, source_url
from generator.publish.numbering import Mark, anchors, letters, number_sources
from generator.publish.publishers import publisher
from generator.publish.states import MARKS, item_state
from generator.publish.typography import typeset
from generator.publish.views import PassageView, SourceView
from generator.publish.wording import day, kind, names, number_list


def reference_list(
    briefing: Briefing, marks: Iterable[Mark], publishers: Mapping[str, Publisher]
) -> tuple[SourceView, ...]:
    """The sources of `briefing` by number, each with the passages it is cited for and links back to its `marks`.

    `publishers` are those that the settings know, by host.
    """
    numbered = number_sources(briefing)
    cited_at = anchors(marks)
    passages = _passages(briefing)
    cited: set[str] = set()
    views: list[SourceView] = []
    for number, source in numbered:
        first = source.id not in cited  # where two have one id, the first is the one that is cited
        cited.add(source.id)
        views.append(
            SourceView(
                number=number,
                anchor=f"ref-{number}",
                id=source.id,
                title=typeset(fold(source.title)) or source.id,
                url=source_url(source),
                authors=names(source.author),
                publisher=publisher(source, publishers),
                kind=kind(source.type),
                issued=day(source.issued),
                accessed=day(source.accessed),
                access=source.access,
                archive_url=web_url(source.archive_url),
                archived=day(source.archive_date),
                doi=source.doi,
                origin=_origin(source, number, numbered),
                passages=passages.get(source.id, ()) if first else (),
                backlinks_html=_backlinks(number, cited_at.get(source.id, ())) if first else "",
            )
        )
    return tuple(views)


def _backlinks(number: int, anchors: Iterable[str]) -> str:
    # Not the template's work: there are more of these than of anything else on the page.
    return "".join(
        f'<a href="#{anchor}" aria-label="Back to citation {letters(at)} of source {number}">{letters(at)}</a>'
        for at, anchor in enumerate(anchors)
    )


def _passages(briefing: Briefing) -> dict[str, tuple[PassageView, ...]]:
    """For each source's key its passages in reading order, each once."""
    found: dict[str, dict[str, PassageView]] = {}
    for _, citation in briefing.citations():
        for item in citation.items:
            for passage in item.passages:
                view = _passage(item, passage)
                found.setdefault(item.key, {}).setdefault(view.exact, view)
    return {key: tuple(views.values()) for key, views in found.items()}


def _passage(item: CitationItem, passage: Passage) -> PassageView:
    state = item_state(item)
    return PassageView(exact=fold(passage.exact), state=state, word=state.value, mark=MARKS[state])


def _origin(source: Source, number: int, numbered: Iterable[tuple[int, Source]]) -> str:
    """Which other sources have the same origin, and so are no independent witnesses; empty where none is known to."""
    origin = source.origin or source.id
    same = [other for other, each in numbered if other != number and (each.origin or each.id) == origin]
    return f"Same origin as {'source' if len(same) == 1 else 'sources'} {number_list(same)}" if same else ""
