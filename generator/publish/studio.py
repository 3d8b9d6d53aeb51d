"""Does for one briefing all that its file and the settings decide by themselves: its checks, its entry, its page.

Nothing here depends on another briefing or on the day, so that it can be done side by side, and once for each content.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from generator.check.desk import Outcome
from generator.check.record import record
from generator.core.diagnostic import Diagnostic
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.load import faultless
from generator.publish.article import build_article
from generator.publish.entry import entry
from generator.publish.evidence_files import evidence_files
from generator.publish.fragments import Fragments
from generator.publish.metadata import head_html
from generator.publish.render import Rendered, render_briefing
from generator.publish.search.document import search_document
from generator.publish.study import Body, Study, published
from generator.publish.views import Article

if TYPE_CHECKING:
    from generator.check.run import Bench


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before its template is filled in: all that search needs."""

    rendered: Rendered
    article: Article
    search_document: str
    files: tuple[tuple[str, str], ...]


class Studio:
    """Makes studies and pages. In a `preview`, every briefing has a page, which shows what is wrong with it.

    Raises UsageError for unknown rules in the policy.
    """

    def __init__(self, settings: Settings, fragments: Fragments, *, preview: bool = False) -> None:
        self.settings = settings
        self.preview = preview
        self.fragments = fragments

    @cached_property
    def bench(self) -> "Bench":
        """The rules. They are loaded when they are first asked: what search needs does not wait for that."""
        from generator.check.run import Bench  # noqa: PLC0415

        return Bench(self.settings)

    def load(self) -> None:
        """Load all that it takes, for processes that are forked from this one."""
        from generator.load import validation  # noqa: F401, PLC0415

        _ = self.bench

    def study(self, briefing: Briefing) -> Study:
        """What came of `briefing`."""
        return self.checked(briefing, self.begun(briefing))

    def begun(self, briefing: Briefing) -> Study:
        """What came of `briefing` before any rule was asked."""
        has_page = self.preview or published(briefing)
        made = entry(briefing, self.settings)
        return Study(record(briefing), Outcome(), made, has_page, faultless.name_of(briefing))

    def checked(self, briefing: Briefing, begun: Study) -> Study:
        """With what the rules say of it."""
        return replace(begun, outcome=self.bench.alone(briefing))

    def draft(self, briefing: Briefing, study: Study, findings: Sequence[Diagnostic] = ()) -> Draft:
        """Its page as far as search needs it; in a preview `findings` are shown at the sentences they concern."""
        settings = self.settings
        rendered = render_briefing(briefing, settings, findings if self.preview else ())
        files = evidence_files(briefing, settings)
        article = build_article(briefing, rendered, study.entry.card, settings, [name for name, _ in files])
        document = search_document(article, rendered.search_html, settings.site.language)
        return Draft(rendered, article, document, files)

    def finish(self, briefing: Briefing, draft: Draft) -> Body:
        """Its whole page. Raises UsageError where a template is at fault."""
        card = draft.article.card
        return Body(
            title_html=escape(card.title),
            description_html=escape(card.summary),
            head_html=head_html(briefing, card, self.settings),
            article_html=self.fragments.article(draft.article),
            summary_html=draft.rendered.summary_html,
            takeaways_html=draft.rendered.takeaways_html,
            files=draft.files,
        )
