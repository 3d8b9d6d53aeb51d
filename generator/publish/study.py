"""What is kept of one briefing: what is wrong with it, its entry in lists, its page (`publish.studio` makes them)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.check.desk import Outcome
from generator.core.model import Briefing, Status

# What a kept value is made of is loaded when it is needed, and not to find that nothing has changed.
if TYPE_CHECKING:
    from generator.publish.entry import Entry

_PUBLISHED = frozenset({Status.PUBLISHED, Status.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Study:
    """What came of one file, but for its page."""

    record: Briefing
    outcome: Outcome
    """What the rules say that look at it alone."""
    entry: "Entry"
    has_page: bool
    judged: bytes = b""
    """The name of its front matter, if that has no fault (`load.faultless`)."""

    @property
    def shared(self) -> str:
        """All of it that other pages, and rules that compare briefings, depend on; places in the file are no part."""
        body = self.record.body
        headings = (tuple(heading.slug for heading in body.headings), body.anchors) if body else ()
        links = [[(link.target, link.image) for link in prose.links] for prose in self.record.prose]
        waivers = [(waiver.code, waiver in self.outcome.used) for waiver in self.record.waivers]
        # The entry has its last date, which need not be the one that it was updated on.
        updated = self.record.updated.value if self.record.updated else None
        seen = self.record.evidence
        return repr(
            (self.entry, self.has_page, self.record.readable, updated, headings, links, waivers, seen)
        )


@dataclass(frozen=True, slots=True)
class Body:
    """What is stamped into the shell for one briefing."""

    title_html: str
    description_html: str
    head_html: str
    article_html: str
    summary_html: str
    takeaways_html: tuple[str, ...]
    files: tuple[tuple[str, str], ...] = ()
    """Name and text of what is published beside it, in its folder."""


def published(briefing: Briefing) -> bool:
    """Whether it stands on the site for everybody, if only as withdrawn."""
    return bool(briefing.readable and briefing.title and briefing.created and briefing.status in _PUBLISHED)
