"""Two sources of a briefing with one id, or with one address.

Addresses are compared by what they lead to: `http` or `https`, `www.`, capital letters in the host, a final slash,
how a character is escaped, a fragment, and parameters that only say where a reader came from (`utm_source` and its
kind) make no difference.

## Why

A claim with two sources looks better supported than a claim with one. Where both are the same page, it is not.
Of two entries with one id, citations reach only the first.

## Bad

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/2024/when-online-content-disappears/
  - id: pew-report
    title: When Online Content Disappears
    url: http://pewresearch.org/2024/when-online-content-disappears#methodology
```

## Good

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/2024/when-online-content-disappears/
  - id: pew-methods
    title: "When Online Content Disappears: Methodology"
    url: https://www.pewresearch.org/2024/when-online-content-disappears/methodology/
```
"""

from collections.abc import Iterator

from generator.check.address import normal
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC001", "duplicate-source", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each source with those before it; an entry is reported once."""
    ids: set[str] = set()
    addresses: dict[str, str] = {}
    for source in briefing.sources:
        address = normal(source.url) if source.url else None
        if source.id in ids:
            message = f"source id {quoted(source.id)} is given twice"
            yield Problem(source.where("id"), message, "give this entry an id of its own, or remove it")
        elif address in addresses:
            first = quoted(addresses[address])
            message = f"{quoted(source.url)} is the address of source {first} too"
            yield Problem(source.where("url"), message, f"cite {first} instead and remove this entry")
        ids.add(source.id)
        if address is not None:
            addresses.setdefault(address, source.id)
