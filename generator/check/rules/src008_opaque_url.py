"""A source's address that does not show which work it leads to.

Reported are shortened links (`bit.ly`, `t.co`), redirects of search engines, social networks and mail filters
(`google.com/url?q=…`), AMP copies, search engines' cached copies and pages of search results. Lasting addresses such as
`doi.org`, `hdl.handle.net`, `purl.org` and `perma.cc` are as good as any, and so is an `archive-url` of any form.

## Why

A shortener that closes takes all its links with it, a redirect may lead elsewhere tomorrow, results are different
for every reader, and none of them says on paper what is cited.

## Bad

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://pewrsr.ch/3WKyZqu
  - id: klein-2014
    title: Scholarly Context Not Found
```

## Good

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
  - id: klein-2014
    title: Scholarly Context Not Found
```
"""

from collections.abc import Iterator

from generator.check.address.opaque import opaque
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("SRC008", "opaque-url", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at each source's address; the remedy is the address within it, where it has one."""
    for source in briefing.sources:
        found = opaque(source.url) if source.url else None
        if found:
            message = f"url {quoted(source.url)} {found.kind}"
            remedy = (
                f"did you mean '{found.target}'?"
                if found.target
                else "follow it and give the address of the work itself"
            )
            yield Problem(source.where("url"), message, remedy)
