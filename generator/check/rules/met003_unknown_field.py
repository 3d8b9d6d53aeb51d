"""A field of the front matter that is not one of the known ones.

## Why

Were an unknown field ignored, a slip of the pen would lose what it holds without a word: with `takeaway:` for
`takeaways:`, the page would come out without its key takeaways.

## Bad

```yaml
corections:
  - date: 2026-05-09
    text: An earlier version gave the year as 2013.
```

## Good

```yaml
corrections:
  - date: 2026-05-09
    text: An earlier version gave the year as 2013.
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("MET003", "unknown-field", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the loader met."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "MET003")
