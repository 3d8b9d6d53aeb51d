"""A passage that is not in its source.

`briefings verify` has read the source and has not found these words in it; the finding says which words there come
nearest. Line breaks, hyphenation, quotation marks and dashes, accents composed in another way, words that you left
out (`…`) or put in (`[words]`) make no difference: a word, a figure or a negation does. Words that were there at an
earlier look are another matter (EVD010).

## Why

A quotation is a promise that the reader can look it up. One that cannot be found was misremembered, taken from
another source, or made up, and nobody can tell which.

## Bad

```markdown
By now 38% of the pages have gone [@pew-2024, "38% of all webpages from 2013"]. Articles fare no better [@klein-2014].
```

```json
"pew-2024": {
  "passages": [
    {
      "exact": "38% of all webpages from 2013",
      "result": "not-found",
      "nearest": "38% of webpages that existed in 2013",
      "similarity": 0.74
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

Copy the words out of the source again. If the source says it elsewhere than at this address, cite that place. If you
read it behind a sign-in or in print, keep what you saw: `briefings verify BRIEFING --source ID --from FILE`.
"""

from collections.abc import Iterator

from generator.check.differing import differing
from generator.check.looked_at import passages
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Change, Result, Sighting
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_DRIFTED = frozenset({Change.REWORDED, Change.NUMBER_CHANGED, Change.REMOVED})
_REMEDY = "copy the source's own words again, or cite the source that has these"


@briefing_rule("EVD002", "passage-not-found", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of passages that were looked for, are not there, and were never seen there."""
    for each in passages(briefing):
        seen = each.sighting
        if seen and seen.result is Result.NOT_FOUND and seen.change not in _DRIFTED:
            yield Problem(each.span, _message(seen, each.passage.exact, each.source.id), _REMEDY)


def _message(seen: Sighting, exact: str, key: str) -> str:
    if not seen.nearest:
        return f"{quoted(exact)} is not in source {quoted(key)}"
    ours, theirs = differing(exact, seen.nearest)
    alike = "" if seen.similarity is None else f" ({seen.similarity:.0%} alike)".replace("%", " %")
    return f"{ours} is not in source {quoted(key)}; the nearest words there are {theirs}{alike}"
