"""What is kept of a briefing for the rules that compare briefings."""

from dataclasses import replace

from generator.check.oldest import without_others
from generator.core.model import Briefing, Link, Prose


def record(briefing: Briefing) -> Briefing:
    """`briefing` without its text: its place, dates, aliases, headings, links within the site, and waivers.

    Of its sources and their evidence, the one is left that was looked at the longest ago.

    It takes a tenth of the memory, and of the time to be sent from one process to another. What such a rule
    says of a record, it says of the briefing.
    """
    return replace(
        without_others(briefing),
        text="",
        summary=_record(briefing.summary),
        takeaways=tuple(filter(None, map(_record, briefing.takeaways))),
        body=_record(briefing.body),
        corrections=(),
    )


def _record(prose: Prose | None) -> Prose | None:
    if prose is None:
        return None
    links = tuple(filter(_within_site, prose.links))
    return replace(
        prose,
        offsets=prose.offsets if links or prose.headings else 0,
        text="",
        masked="",
        citations=(),
        blocks=(),
        malformed=(),
        links=links,
    )


def _within_site(link: Link) -> bool:
    return link.image or not link.target.startswith(("https://", "http://"))
