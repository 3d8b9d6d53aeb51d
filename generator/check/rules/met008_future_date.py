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

from generator.check.rule import Finding, library_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Library, Status


@library_rule("MET008", "future-date", Severity.ERROR)
def check(library: Library) -> Iterator[Finding]:
    """Compare both dates with the day that the settings name, of all briefings: what rests on the day is not kept."""
    today = library.settings.today
    if today is None:
        return
    for briefing in library.briefings:
        if briefing.status is not Status.PUBLISHED:
            continue
        for name, date in (("date", briefing.created), ("updated", briefing.updated)):
            if date and date.value.earliest > today:
                message = f"{name} '{date.value}' is later than today, {today.isoformat()}"
                remedy = "correct the date, or set 'status: review' until that day"
                yield briefing, Problem(date.span, message, remedy)
