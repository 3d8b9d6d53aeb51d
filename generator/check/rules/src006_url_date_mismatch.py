"""A source whose address states another date than its `issued`.

Read are the forms in which newspapers and weblogs write the day of publication: `/2024/05/17/`, `/2024/may/17/`,
`/2024-05-17-words`, `/20240517/`, `/words-20240517`, and the month in `/2024/05/words`. The two are compared as
precisely as both are known, and a day's difference is a time zone. Nothing is said of dates that mean something
else: those of archived copies, laws, cases, events, printed issues, versions and uploads, of papers and books, nor
of a year by itself. If the address has the day of a first version and you cite a later one, waive the rule and say so.

## Why

The date tells readers whether a source could have known what it is cited for. A wrong one is mostly a slip of the
keyboard, or the day on which the author read the page.

## Bad

```yaml
sources:
  - id: pew-2024
    type: report
    title: When Online Content Disappears
    url: https://www.pewresearch.org/data-labs/2024/05/17/when-online-content-disappears/
    issued: 2024-07-17
  - id: klein-2014
    title: Scholarly Context Not Found
```

## Good

```yaml
sources:
  - id: pew-2024
    type: report
    title: When Online Content Disappears
    url: https://www.pewresearch.org/data-labs/2024/05/17/when-online-content-disappears/
    issued: 2024-05-17
  - id: klein-2014
    title: Scholarly Context Not Found
```
"""

from collections.abc import Iterator

from generator.check.address.dates import stated
from generator.check.address.normalise import parts
from generator.check.rule import briefing_rule
from generator.core.date import PartialDate
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

# Put online before or after the date that they are cited by, or at an address that has another meaning.
_SILENT_TYPES = frozenset(
    """
    article-journal bill book chapter dataset event hearing legal_case legislation paper-conference patent
    periodical regulation review software standard thesis treaty
""".split()
)


@briefing_rule("SRC006", "url-date-mismatch", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each source's date with those that its address states; one that agrees is enough."""
    for source in briefing.sources:
        if source.issued is None or source.type in _SILENT_TYPES:
            continue
        address = parts(source.url)
        dates = stated(address, source.issued) if address else ()
        if dates and all(_days_between(date, source.issued) > 1 for date in dates):
            message = (
                f"source {quoted(source.id)} is dated '{source.issued}', and its address says '{dates[0]}'"
            )
            yield Problem(
                source.where("issued"), message, "look up the day of publication and correct the wrong one"
            )


def _days_between(one: PartialDate, other: PartialDate) -> int:
    """Days from the end of the earlier to the start of the later; 0 or less where they may be the same day."""
    return max((one.earliest - other.latest).days, (other.earliest - one.latest).days)
