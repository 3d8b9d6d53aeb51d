"""All that one file and the settings decide by themselves: what is wrong with it, its entry in lists, its page.

Nothing here depends on another briefing or on the day, so that it can be done side by side, and once for each content.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from generator.check.desk import Outcome
from generator.check.record import record
from generator.check.run import Bench
from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing, Status
from generator.core.settings import Settings
from generator.publish.article import build_article
from generator.publish.entry import Entry, entry
from generator.publish.fragments import Fragments
from generator.publish.metadata import head_html
from generator.publish.render import render_briefing
from generator.publish.search import search_document

_PUBLISHED = frozenset({Status.PUBLISHED, Status.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Study:
    """What came of one file, but for its page."""

    record: Briefing
    outcome: Outcome
    """What the rules say that look at it alone."""
    entry: Entry
    has_page: bool

    @property
    def shared(self) -> str:
        """All of it that other pages, and rules that compare briefings, depend on; places in the file are no part."""
        body = self.record.body
        headings = (tuple(heading.slug for heading in body.headings), body.anchors) if body else ()
        links = [[(link.target, link.image) for link in prose.links] for prose in self.record.prose]
        waivers = [(waiver.code, waiver in self.outcome.used) for waiver in self.record.waivers]
        return repr((self.entry, self.has_page, self.record.readable, headings, links, waivers))


@dataclass(frozen=True, slots=True)
class Body:
    """What is stamped into the shell for one briefing, and what search is to find of it."""

    title_html: str
    description_html: str
    head_html: str
    article_html: str
    summary_html: str
    takeaways_html: tuple[str, ...]
    search_document: str


def published(briefing: Briefing) -> bool:
    """Whether it stands on the site for everybody, if only as withdrawn."""
    return bool(briefing.readable and briefing.title and briefing.created and briefing.status in _PUBLISHED)


class Studio:
    """Makes studies and pages. In a `preview`, every briefing has a page, which shows what is wrong with it."""

    def __init__(self, settings: Settings, *, preview: bool = False) -> None:
        self.settings = settings
        self.preview = preview
        self.bench = Bench(settings)
        self.fragments = Fragments(settings.root / "site_config" / "theme")

    def study(self, briefing: Briefing) -> Study:
        """What came of `briefing`."""
        outcome = self.bench.alone(briefing)
        made = entry(briefing, self.settings)
        return Study(record(briefing), outcome, made, self.preview or published(briefing))

    def body(self, briefing: Briefing, study: Study, findings: Sequence[Diagnostic]) -> Body:
        """Its page; in a preview `findings` are shown at the sentences that they concern.

        Raises UsageError where a template is at fault.
        """
        settings, card = self.settings, study.entry.card
        rendered = render_briefing(briefing, settings, findings if self.preview else ())
        article = build_article(briefing, rendered, card, settings)
        return Body(
            title_html=escape(card.title),
            description_html=escape(card.summary),
            head_html=head_html(briefing, card, settings),
            article_html=self.fragments.article(article),
            summary_html=rendered.summary_html,
            takeaways_html=rendered.takeaways_html,
            search_document=search_document(article, rendered.search_html, settings.site.language),
        )
