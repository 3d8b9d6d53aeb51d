"""Fewer or more key takeaways than a reader can use.

Three to five, where `policy.yml` does not say otherwise (`takeaways-min`, `takeaways-max`). A briefing
without any is reported by [missing-field](met001.md).

## Why

Two points are a summary, and nobody remembers eight. The limit also makes the author decide what matters.

## Bad

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014].
  - Webpages disappear faster than books [@pew-2024].
```

## Good

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014].
  - Webpages disappear faster than books [@pew-2024].
  - Archived copies would have kept most of them [@klein-2014, p. 30].
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("TKW002", "takeaway-count", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Count. A takeaway that the loader could not read may be one of the missing ones: no finding then."""
    count, policy = len(briefing.takeaways), settings.policy
    if 0 < count < policy.takeaways_min and not any(
        fault.code.startswith("MET") for fault in briefing.faults
    ):
        noun = "takeaway" if count == 1 else "takeaways"
        message = f"'{count}' {noun}, fewer than {policy.takeaways_min}"
        yield Problem(briefing.takeaways_span, message, f"add {policy.takeaways_min - count} or more")
    elif count > policy.takeaways_max:
        message = f"'{count}' takeaways, more than {policy.takeaways_max}"
        yield Problem(
            briefing.takeaways_span, message, "keep those that matter most and move the others to the text"
        )
