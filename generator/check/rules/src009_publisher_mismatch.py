"""A source whose `publisher` is not the one that `publishers.yml` has for its address.

The entry for the nearest host counts: `blog.example.org` before `example.org`. Capitals, accents, punctuation, `The`
and legal forms (`Inc.`, `Ltd`, `GmbH`) make no difference, the owner's name is as right as the publisher's, and so
are its initials. Nothing is said of a source without a publisher, and of libraries and platforms (`archive.org`,
`github.com`) that `publishers.yml` does not name themselves.

## Why

The site groups sources by publisher, and readers judge a source by it. A name that does not belong to the address
is one of the two copied from another entry, and readers cannot know which.

## Bad

`site_config/publishers.yml` says `pewresearch.org: {name: Pew Research Center, owner: The Pew Charitable Trusts}`.

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    publisher: PLOS ONE
    url: https://www.pewresearch.org/when-online-content-disappears/
  - id: klein-2014
    title: Scholarly Context Not Found
```

## Good

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    publisher: Pew Research Center
    url: https://www.pewresearch.org/when-online-content-disappears/
  - id: klein-2014
    title: Scholarly Context Not Found
```
"""

from collections.abc import Iterator

from generator.check.address.hosts import domains_of, host_of, known_publisher
from generator.check.address.platforms import platform_of
from generator.check.names import same_name
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC009", "publisher-mismatch", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each publisher with the one known for the host of the address."""
    for source in briefing.sources:
        if not source.publisher:
            continue
        host = host_of(source.url)
        known = known_publisher(host, settings.publishers)
        if known is None or source.publisher == known.name:
            continue
        if any(same_name(source.publisher, name) for name in (known.name, known.owner) if name):
            continue
        platform = platform_of(host)
        if platform and platform not in domains_of(known.host):
            continue  # `archive.org` says who runs the library, not who made what stands at `web.archive.org`.
        message = f"publisher {quoted(source.publisher)} of {quoted(source.id)} is not that of '{known.host}'"
        remedy = f"write {quoted(known.name)}, or give the address at which that publisher has the work"
        yield Problem(source.where("publisher"), message, remedy)
