"""A passage that was in its source at an earlier look, and is there no more.

The finding says what has become of it, as far as `briefings verify` can tell: it was reworded, a figure in it was
changed, or it was removed. Words that only stand in another place of the page now are not reported. The claim is shown
as disputed until it cites words that are there.

## Why

Pages are edited after they have been cited, and mostly nobody says so. Readers who follow the link find something
else than what the claim was written from. A changed figure may be a correction, and then the claim is wrong.

## Bad

```markdown
By now 38% of the pages have gone [@pew-2024, "38% of webpages that existed in 2013"]. Articles fare no better
[@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "38% of webpages that existed in 2013",
      "result": "not-found",
      "nearest": "39% of webpages that existed in 2013",
      "similarity": 0.97,
      "change": "number-changed",
      "last_found": "2026-05-08T10:00:00Z"
    }
  ]
}
```

## Good

```markdown
By now 39% of the pages have gone [@pew-2024, "39% of webpages that existed in 2013"]. Articles fare no better
[@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "39% of webpages that existed in 2013",
      "result": "found",
      "change": "same",
      "last_found": "2026-12-01T10:00:00Z"
    }
  ]
}
```

## What to do

See why it was changed. If the claim still holds, cite the words as they are now, or give the `archive-url` of the page
as it was and keep the passage, with a waiver that says so. If it does not hold, correct it, and note the correction.
"""

from collections.abc import Iterator

from generator.check.differing import differing
from generator.check.looked_at import Quoted, day, passages
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Change, Result, Sighting
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_BECAME = {
    Change.NUMBER_CHANGED: "a figure in it has changed",
    Change.REWORDED: "it has been reworded",
    Change.REMOVED: "it has been removed",
}
_REMEDY = "see whether the claim still holds, then cite the words as they are now; it is shown as disputed"


@briefing_rule("EVD010", "drifted-source", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of passages that were found once and are not there now."""
    for each in passages(briefing):
        seen = each.sighting
        if seen and seen.change in _BECAME and seen.result is not Result.FOUND:
            yield Problem(each.span, _message(each, seen, _BECAME[seen.change]), _REMEDY)


def _message(each: Quoted, seen: Sighting, became: str) -> str:
    when = f"on {day(seen.last_found)}" if seen.last_found else "before"
    ours, theirs = differing(each.passage.exact, seen.nearest)
    now = f": {theirs}" if seen.nearest and seen.change is not Change.REMOVED else ""
    shown = ours if now else quoted(each.passage.exact)
    return f"{shown} was in source {quoted(each.source.id)} {when}; {became}{now}"
