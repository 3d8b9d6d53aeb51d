"""A value of the front matter that is not of its field's kind.

Among them: a date that does not exist, a status or a type of source that is not one of the known words, a list
where one value belongs, an id that no citation could name.

## Why

A date that cannot be read puts a briefing in the wrong place in every list; a type that is not one of
[CSL's](https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types) breaks every
reference manager that reads the page. Such a mistake is found when the briefing is written or not at all.

## Bad

June has thirty days:

```yaml
date: {created: 2026-05-07, updated: 2026-06-31}
```

## Good

```yaml
date: {created: 2026-05-07, updated: 2026-06-30}
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("MET002", "invalid-value", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the loader met."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "MET002")
