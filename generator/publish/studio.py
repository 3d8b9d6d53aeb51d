"""Does for one briefing all that its file and the settings decide by themselves: its checks, its entry, its page.

Nothing here depends on another briefing or on the day, so that it can be done side by side, and once for each content.
"""

from collections.abc import Sequence
from html import escape

from generator.check.record import record
from generator.check.run import Bench
from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.publish.article import build_article
from generator.publish.entry import entry
from generator.publish.evidence_files import evidence_files
from generator.publish.fragments import Fragments
from generator.publish.metadata import head_html
from generator.publish.render import render_briefing
from generator.publish.search.document import search_document
from generator.publish.study import Body, Study, published


class Studio:
    """Makes studies and pages. In a `preview`, every briefing has a page, which shows what is wrong with it.

    Raises UsageError for unknown rules in the policy.
    """

    def __init__(self, settings: Settings, fragments: Fragments, *, preview: bool = False) -> None:
        self.settings = settings
        self.preview = preview
        self.bench = Bench(settings)
        self.fragments = fragments

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
        files = evidence_files(briefing, settings)
        article = build_article(briefing, rendered, card, settings, [name for name, _ in files])
        return Body(
            title_html=escape(card.title),
            description_html=escape(card.summary),
            head_html=head_html(briefing, card, settings),
            article_html=self.fragments.article(article),
            summary_html=rendered.summary_html,
            takeaways_html=rendered.takeaways_html,
            search_document=search_document(article, rendered.search_html, settings.site.language),
            files=files,
        )
