"""A source's address that readers cannot be sent to.

`url` and `archive-url` have to be complete addresses on the public web: `https://` or `http://`, then a host's
name with its domain. Reported are, among others: another scheme, a missing host, a number or a private name
such as `localhost` for a host, a user name or password, spaces and invisible characters.

## Why

A citation is a promise that the reader can look for themselves. An address with a password in it also gives
the password away.

## Bad

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: www.pewresearch.org/when-online-content-disappears/
```

## Good

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
```
"""

from collections.abc import Iterator

from generator.check.address import fault
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC002", "malformed-url", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at both addresses of each source."""
    for source in briefing.sources:
        for name, address in (("url", source.url), ("archive-url", source.archive_url)):
            found = fault(address) if address else None
            if found:
                yield Problem(source.where(name), f"{name} {quoted(address)} {found[0]}", found[1])
