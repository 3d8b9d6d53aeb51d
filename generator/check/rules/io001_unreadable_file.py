"""A file that cannot be read as a briefing.

It is not UTF-8, has no front matter, has front matter that is not valid YAML, is larger than
`file-size-max` in `policy.yml` (one megabyte where nothing is said), or is no ordinary file inside the
project. Nothing else is reported of such a file, and all other files are still checked.

## Why

What cannot be read cannot be checked, and must not be published half-read. This rule cannot be waived:
a file that cannot be read has nothing to waive with.

## Bad

A value that contains a colon followed by a space has to stand in quotes:

```yaml
title: Link rot: one in five
```

## Good

```yaml
title: "Link rot: one in five"
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("IO001", "unreadable-file", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the loader met."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "IO001")
