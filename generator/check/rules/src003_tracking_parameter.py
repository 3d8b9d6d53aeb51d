"""A source's address with parameters that only track readers: `utm_source`, `fbclid`, `gclid` and their kind.

`url` and `archive-url` are looked at. Names that choose what is shown on some sites (`ref`, `source`, `id`) are
never reported, nor is an address that stands within a web archive's: there it is part of the copy's name. The
fix, `briefings check --fix`, removes the parameters and nothing else.

## Why

The parameter says where the author found the link, or who the author is. It tells the publisher so each time a
reader follows the citation, and it makes one work look like two.

## Bad

```yaml
sources:
  - id: klein-2014
    title: Scholarly Context Not Found
    url: https://journals.plos.org/plosone/article?utm_source=newsletter&id=10.1371/journal.pone.0115253&fbclid=IwAR0
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
```

## Good

```yaml
sources:
  - id: klein-2014
    title: Scholarly Context Not Found
    url: https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
```
"""

from collections.abc import Iterator

from generator.check.address import fault
from generator.check.address.hosts import host_of
from generator.check.address.tracking import tracking
from generator.check.rule import briefing_rule
from generator.check.scalars import cut
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import listed, quoted


@briefing_rule("SRC003", "tracking-parameter", Severity.WARNING, mends=True)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at both addresses of each source; all of one address's parameters are one finding."""
    for source in briefing.sources:
        for name, address in (("url", source.url), ("archive-url", source.archive_url)):
            if "=" not in address or fault(address):
                continue
            names, spans = tracking(address, host_of(address))
            if names:
                noun = "parameter" if len(names) == 1 else "parameters"
                message = f"the {name} of {quoted(source.id)} has the tracking {noun} {listed(names)}"
                place = source.where(name)
                edits = cut(briefing.text, place, address, spans)
                yield Problem(place, message, f"remove the {noun}: the page is the same without", edits)
