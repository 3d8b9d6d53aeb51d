"""A source that is dated after the briefing.

The source's `issued` is compared with the briefing's last date: `updated`, else `date`. A source of which only
the year or the month is known is reported where even its first day is too late.

## Why

Nobody can cite what has not appeared. One of the two dates is wrong, or the briefing was changed and does not say
so.

## Bad

```yaml
date: 2026-05-07
sources:
  - id: pew-2027
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
    issued: 2026-05-17
```

## Good

```yaml
date: {created: 2026-05-07, updated: 2026-05-18}
sources:
  - id: pew-2027
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
    issued: 2026-05-17
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC005", "issued-after-briefing", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each source's date with the briefing's last one."""
    last = briefing.last_date
    if last is None:
        return
    for source in briefing.sources:
        if source.issued and source.issued.earliest > last.latest:
            message = f"source {quoted(source.id)} is dated '{source.issued}', after the briefing, {last}"
            yield Problem(
                source.where("issued"), message, "correct 'issued', or set the day of the update in 'date'"
            )
