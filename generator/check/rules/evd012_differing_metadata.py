"""A source that calls itself something else, or gives itself another date, than the briefing says.

Titles are compared by their words: letter case, typography, a subtitle, the name of the site behind a dash and a title
that was cut short make no difference, and more than half of the words in common are enough. Dates are compared where
both are known to the day; a day's difference is a time zone, and a day after the author has read the page is that of an
update. Nothing is said of the dates of papers and books, which have several, nor of titles in another language and of
live blogs.

## Why

A wrong title is a wrong source as often as not: an address that was pasted into the entry above or below. A wrong date
tells readers wrongly what the source could have known.

## Bad

```json
"pew-2024": {
  "title": "Americans’ Views of Technology Companies"
}
```

## Good

```json
"pew-2024": {
  "title": "When Online Content Disappears | Pew Research Center"
}
```

## What to do

Open the source. Correct the title or the date, or the address if it leads to another work. If the source is wrong about
itself, waive the rule and say so.
"""

import datetime
from collections.abc import Iterator

from generator.check.looked_at import sources
from generator.check.rule import briefing_rule
from generator.check.titles import same_work
from generator.core.date import PartialDate
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Link, SourceEvidence
from generator.core.model import Briefing, Source
from generator.core.settings import Settings
from generator.core.wording import quoted

_OWN = frozenset({Link.LIVE, Link.REDIRECTED, Link.PAYWALLED})
"""What such a page says of itself, it says of the work, and not of a shut door."""
_TIME_ZONE = datetime.timedelta(days=1)
_MANY_DATES = frozenset(
    """
    article-journal bill book chapter dataset event hearing legal_case legislation paper-conference patent
    periodical regulation review software standard thesis treaty
""".split()
)


@briefing_rule("EVD012", "differing-metadata", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare title and date of each source with those that it gives itself."""
    for source, seen in sources(briefing):
        if seen.captured is None and seen.link not in _OWN:
            continue
        if seen.title and source.title and not same_work(source.title, seen.title):
            message = f"source {quoted(source.id)} calls itself {quoted(seen.title)}"
            yield Problem(
                source.where("title"), message, "correct the title, or the address if it is another work"
            )
        if (found := _other_day(briefing, source, seen)) is not None:
            message = f"source {quoted(source.id)} is dated '{source.issued}', and dates itself '{found}'"
            yield Problem(source.where("issued"), message, "look up the day of publication and correct it")


def _other_day(briefing: Briefing, source: Source, seen: SourceEvidence) -> PartialDate | None:
    if source.issued is None or not seen.issued or source.type in _MANY_DATES:
        return None
    found = PartialDate.parse(seen.issued)
    if found.day is None or source.issued.day is None:
        return None
    if abs(found.earliest - source.issued.earliest) <= _TIME_ZONE:
        return None
    cited = briefing.updated or briefing.created
    read = source.accessed or (cited.value if cited else None)
    return found if read is None or found.earliest <= read.latest + _TIME_ZONE else None
