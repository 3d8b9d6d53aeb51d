"""What the tests of pages, feeds, search and exports share."""

from collections.abc import Callable, Mapping

from generator.core.model import Library
from generator.publish.entry import Entry, entry

HOSTILE = "</title></script><script>alert(1)</script>&\"'<!-- ]]> {{ x }}"
"""What a stranger may write wherever text goes."""

Open = Callable[..., Library]
Variant = Callable[[Mapping[str, str]], str]


def entries(library: Library) -> tuple[Entry, ...]:
    """The briefings of `library` as lists show them."""
    return tuple(entry(briefing, library.settings) for briefing in library.briefings)
