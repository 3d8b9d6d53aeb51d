"""A required field that is absent or empty.

A briefing needs `title`, `date`, `authors`, `topics`, `summary`, `takeaways` and `sources`; a source needs `id`
and `title`; a correction needs `date` and `text`; a waiver needs its reason.

## Why

Readers rely on every briefing to say who wrote it, when, what it comes to and where that is from. A list of
briefings in which one has no date or summary cannot be put in order or skimmed.

## Bad

```yaml
title:
```

## Good

```yaml
title: Reference lists rot faster than the articles that carry them
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("MET001", "missing-field", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the loader met."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "MET001")
