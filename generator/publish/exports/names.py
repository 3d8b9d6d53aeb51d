"""The names of a briefing's authors and topics."""

from generator.core.model import Briefing
from generator.core.settings import Settings


def author_names(briefing: Briefing, settings: Settings) -> list[str]:
    """Who wrote it; the id of an author that the settings do not know."""
    known = settings.authors
    return [known[each.value].name if each.value in known else each.value for each in briefing.authors]


def topic_names(briefing: Briefing, settings: Settings) -> list[str]:
    """What it is about; the id of a topic that the settings do not know."""
    known = settings.topics
    return [known[each.value].name if each.value in known else each.value for each in briefing.topics]
