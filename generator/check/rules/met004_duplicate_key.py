"""A field that is given twice in one place.

## Why

YAML readers keep one of the two and drop the other, and do not agree on which. The author sees both in the file,
the reader gets one of them.

## Bad

```yaml
topics: [web-archiving]
topics: [scholarship]
```

## Good

```yaml
topics: [web-archiving, scholarship]
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("MET004", "duplicate-key", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the loader met."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "MET004")
