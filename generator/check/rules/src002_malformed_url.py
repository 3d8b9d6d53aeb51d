r"""A source's address that readers cannot be sent to.

`url` and `archive-url` have to be complete addresses on the public web: `https://` or `http://`, then a host's
name with its domain. Reported are, among others: another scheme, a missing host, a number or a private name
such as `localhost` for a host, a user name or password, spaces and invisible characters. One that stands in the
file as it is, and not as an escape (`"\u200B"`), is TXT002's alone.

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

from bisect import bisect_left
from collections.abc import Iterator

from generator.check.address import fault
from generator.check.characters import hidden
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC002", "malformed-url", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at both addresses of each source."""
    unseen: list[Span] | None = None
    for source in briefing.sources:
        for name, address in (("url", source.url), ("archive-url", source.archive_url)):
            found = fault(address) if address else None
            if found and not address.isprintable():
                unseen = [*hidden(briefing.text)] if unseen is None else unseen
                found = fault(_without(unseen, source.where(name), briefing.text, address))
            if found:
                yield Problem(source.where(name), f"{name} {quoted(address)} {found[0]}", found[1])


def _without(unseen: list[Span], where: Span, text: str, address: str) -> str:
    """The address without the hidden characters that stand in it in the file."""
    for span in unseen[bisect_left(unseen, where.start, key=_start) :]:
        if span.start >= where.end:
            break
        address = address.replace(text[span.start : span.end], "")
    return address


def _start(span: Span) -> int:
    return span.start
