"""A passage that stands more than once in its source, so that it cannot be told which place is meant.

`briefings verify` tells two places apart by the words around them if it has seen the passage before; here it could
not.

## Why

A reader who follows the link comes to the first of the places, and that may be a heading, a caption, or somebody
else's words quoted in order to be refuted.

## Bad

```markdown
Webpages disappear [@pew-2024, "are no longer accessible"]. Articles fare no better [@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "are no longer accessible",
      "result": "ambiguous"
    }
  ]
}
```

## Good

```markdown
Webpages disappear [@pew-2024, "a quarter of all webpages are no longer accessible"]. Articles fare no better
[@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "a quarter of all webpages are no longer accessible",
      "result": "found"
    }
  ]
}
```
"""

from collections.abc import Iterator

from generator.check.looked_at import passages
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Result
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("EVD003", "ambiguous-passage", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of passages that were found in several places."""
    for each in passages(briefing):
        if each.sighting and each.sighting.result is Result.AMBIGUOUS:
            message = f"{quoted(each.passage.exact)} stands more than once in source {quoted(each.source.id)}"
            yield Problem(each.span, message, "quote some of the words before or after it too")
