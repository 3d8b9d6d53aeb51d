"""A passage that has not been looked for, in a briefing whose sources have been looked at.

Reported only where the briefing has an evidence file: nobody has to run `briefings verify`. A source without an
address cannot be looked at, and nothing is said of its passages.

## Why

Readers see which claims were looked up. A passage that was added later stands among them as one that nobody has
looked for, and mostly that is because nobody thought of it.

## Bad

```markdown
By now 38% of the pages have gone [@pew-2024, "38% of webpages"]. Articles fare no better [@klein-2014].
```

```json
"klein-2014": {
  "passages": []
}
```

## Good

```markdown
By now 38% of the pages have gone [@pew-2024, "38% of webpages"]. Articles fare no better [@klein-2014].
```

```json
"klein-2014": {
  "passages": []
},
"pew-2024": {
  "passages": [
    {
      "exact": "38% of webpages",
      "result": "found"
    }
  ]
}
```
"""

from collections.abc import Iterator

from generator.check.looked_at import passages
from generator.check.rule import briefing_rule
from generator.check.unmatched import Unmatched
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Result
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.sightings import address
from generator.core.wording import quoted


@briefing_rule("EVD004", "unchecked-passage", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of passages that nothing is known of, unless it is known why."""
    if briefing.evidence is None:
        return
    unmatched = Unmatched(briefing)
    for each in passages(briefing):
        seen = each.sighting
        if (seen is None or seen.result is Result.UNCHECKED) and address(each.source):
            if each.source.id in unmatched.sources or unmatched.before(each.source.id, each.passage.exact):
                continue
            message = (
                f"{quoted(each.passage.exact)} has not been looked for in source {quoted(each.source.id)}"
            )
            yield Problem(each.span, message, "run 'briefings verify'")
