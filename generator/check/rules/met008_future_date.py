"""A published briefing whose date lies in the future.

It asks for the day: `briefings check --now 2026-05-07`. Where no day is known, nothing is reported. Drafts
and briefings in review may carry the date on which they are to appear.

## Why

A date ahead of the calendar is nearly always a slip in the year, and puts the briefing above all later ones for
months. Readers who notice it trust the other dates less.

## Bad

`briefings/2027/example.md`:

```yaml
date: 2027-05-07
```

## Good

```yaml
date: 2026-05-07
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Status
from generator.core.settings import Settings


@briefing_rule("MET008", "future-date", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare both dates with the day that the settings name."""
    if settings.today is None or briefing.status is not Status.PUBLISHED:
        return
    for name, date in (("date", briefing.created), ("updated", briefing.updated)):
        if date and date.value.earliest > settings.today:
            message = f"{name} '{date.value}' is later than today, {settings.today.isoformat()}"
            yield Problem(date.span, message, "correct the date, or set 'status: review' until that day")
