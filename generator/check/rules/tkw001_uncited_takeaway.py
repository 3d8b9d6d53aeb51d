"""A key takeaway without a citation.

## Why

Many readers read nothing else. What they take away has to be the best supported part of the page, and they must be
able to see by what.

## Bad

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014].
  - Webpages disappear faster than books [@pew-2024].
  - Most of this could have been avoided.
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

from generator.check.citing import attempts
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("TKW001", "uncited-takeaway", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look for a citation in each takeaway; a malformed one has its own finding."""
    for takeaway in briefing.takeaways:
        if takeaway.citations or attempts(takeaway, briefing):
            continue
        message = f"no citation in takeaway {quoted(takeaway.text)}"
        yield Problem(takeaway.span, message, 'cite the source that it rests on: [@id, "its words"]')
