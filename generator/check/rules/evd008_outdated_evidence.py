"""A source that was looked at longer ago than `policy.yml` allows.

The limit is `days-max` under `evidence`, 365 days where nothing is said. The rule asks for the day: `briefings check
--now 2026-05-07`. Where no day is known, nothing is reported. One finding a briefing names the source that was looked
at the longest ago. Withdrawn briefings are left out.

## Why

Pages change under addresses that go on working: what was there a year ago is there no more in one case out of four.
“Passage found” with a date of long ago tells readers little about what they will find.

## Bad

```json
"klein-2014": {
  "checked": "2025-05-08T10:00:00Z"
}
```

## Good

```json
"klein-2014": {
  "checked": "2026-05-08T10:00:00Z"
}
```
"""

import datetime
from collections.abc import Iterator

from generator.check.looked_at import day
from generator.check.oldest import oldest
from generator.check.rule import Finding, library_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import moment
from generator.core.model import Library, Status
from generator.core.wording import quoted


@library_rule("EVD008", "outdated-evidence", Severity.WARNING)
def check(library: Library) -> Iterator[Finding]:
    """Compare the day of the longest ago look with today's, of all briefings: what rests on the day is not kept."""
    today = library.settings.today
    if today is None:
        return
    most = library.settings.policy.evidence_days_max
    for briefing in library.briefings:
        found = oldest(briefing) if briefing.status is not Status.WITHDRAWN else None
        days = _days(found[1].checked, today) if found else 0
        if found and days > most:
            source, seen = found
            message = f"source {quoted(source.id)} was looked at on {day(seen.checked)}, {days} days ago"
            remedy = f"run 'briefings verify'; evidence may be {most} days old"
            yield briefing, Problem(source.where("id"), message, remedy)


def _days(checked: str, today: datetime.date) -> int:
    time = moment(checked)
    return (today - time.date()).days if time else 0
