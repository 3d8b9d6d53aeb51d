"""Evidence that speaks of something else than the briefing: a passage, an address or an id was edited since.

Reported are passages that were looked for in other words, or that the briefing no longer has; sources that were
looked at under another address or id; and sources in the evidence that are not in the briefing. An evidence file to
which there is no briefing, as after a renaming, is reported at its own place when all briefings are checked.

## Why

What was observed of other words or another page says nothing about these. Readers would see a source as looked at
that nobody has opened. A claim counts as verified only where both match, so that such a passage counts as not looked
for.

## Bad

```markdown
By now 38% of the pages have gone [@pew-2024, "38% of webpages that existed in 2013"]. Articles fare no better
[@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "38% of webpages that existed in 2012",
      "result": "found"
    }
  ]
}
```

## Good

```markdown
By now 38% of the pages have gone [@pew-2024, "38% of webpages that existed in 2013"]. Articles fare no better
[@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "38% of webpages that existed in 2013",
      "result": "found"
    }
  ]
}
```

## What to do

Run `briefings verify`: it looks for what the briefing has now, and takes out what it has no more.
"""

from collections.abc import Iterator
from itertools import islice

from generator.check.differing import differing
from generator.check.looked_at import passages
from generator.check.rule import briefing_rule
from generator.check.unmatched import Unmatched
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.wording import listed, quoted

_FINDINGS_MAX = 500
_HELP = "run 'briefings verify' to look again"


@briefing_rule("EVD009", "unmatched-evidence", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare what was looked at with what the briefing has now."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "EVD009")
    if briefing.evidence is not None:
        yield from islice(_problems(briefing, Unmatched(briefing)), _FINDINGS_MAX)


def _problems(briefing: Briefing, unmatched: Unmatched) -> Iterator[Problem]:
    for each in passages(briefing):
        before = unmatched.before(each.source.id, each.passage.exact)
        if before:
            now, then = differing(each.passage.exact, before)
            yield Problem(each.span, f"{now} was looked for as {then}, and not in these words", _HELP)
    for source in {source.id: source for source in reversed(briefing.sources)}.values():
        name = quoted(source.id)
        if source.id in unmatched.moved:
            now, then = differing(source.url, unmatched.moved[source.id])
            message = f"source {name} was looked at under another address, {then}"
            yield Problem(source.where("url"), message, _HELP)
        if source.id in unmatched.renamed:
            message = f"source {name} was looked at as {quoted(unmatched.renamed[source.id])}"
            yield Problem(source.where("id"), message, _HELP)
        if source.id in unmatched.dropped:
            words = listed(unmatched.dropped[source.id])
            message = f"the evidence has words of source {name} that are quoted no more: {words}"
            yield Problem(source.where("id"), message, _HELP)
    if unmatched.orphans:
        message = f"the evidence has sources that are not in the briefing: {listed(unmatched.orphans)}"
        yield Problem(Span(0, 0), message, _HELP)
