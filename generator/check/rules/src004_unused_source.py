"""A source that nothing in the briefing cites.

A source that another one names as its `origin` counts as used.

## Why

Readers take the list of sources for what the briefing rests on. A source that no claim rests on is padding, or
what is left of a claim that was cut, or its citation has been forgotten.

## Bad

```yaml
sources:
  - id: klein-2014
    title: Scholarly Context Not Found
    url: https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
```

```markdown
One in five articles suffers from reference rot [@klein-2014].
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024].
```
"""

from collections.abc import Iterator

from generator.check.citing import meant
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC004", "unused-source", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare the sources with the keys of all citations."""
    used = {item.key for _, citation in briefing.citations() for item in citation.items}
    used |= {source.origin for source in briefing.sources if source.origin != source.id}
    unused = [source for source in briefing.sources if source.id not in used]
    if not unused:
        return
    # A source that a misspelt or malformed citation means has its finding already, at that citation.
    used |= meant(briefing)
    for source in {source.id: source for source in reversed(unused)}.values():
        if source.id not in used:
            message = f"nothing cites source {quoted(source.id)}"
            yield Problem(source.where("id"), message, f"cite it as [@{source.id}], or remove it")
