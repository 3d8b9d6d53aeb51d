"""A source whose address now leads to another site.

Another site is one that somebody else may have registered: `bbc.com` for `bbc.co.uk` counts, `www.` and subdomains
do not. Addresses whose purpose is to lead elsewhere (`doi.org` and its kind) are left out.

## Why

The work may have moved with its publisher, or the name may have been sold and leads to anything. Nobody can tell
without looking, and readers are sent there meanwhile.

## Bad

```json
"klein-2014": {
  "link": "moved-off-site",
  "final_url": "https://www.example.com/welcome"
}
```

## Good

```json
"klein-2014": {
  "link": "redirected",
  "final_url": "https://journals.plos.org/plosone/article/journal.pone.0115253"
}
```
"""

from collections.abc import Iterator

from generator.check.address.normalise import parts
from generator.check.address.resolvers import RESOLVERS
from generator.check.looked_at import sources
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Link
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.sightings import address
from generator.core.wording import quoted

_REMEDY = "if it is the same work, give that address; else give the archive-url of a copy"


@briefing_rule("EVD006", "moved-off-site", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of sources that lead to another site."""
    for source, seen in sources(briefing, Link.MOVED_OFF_SITE):
        asked = parts(address(source))
        if asked and asked.host.removeprefix("www.") in RESOLVERS:
            continue
        where = f": {quoted(seen.final_url)}" if seen.final_url else ""
        yield Problem(
            source.where("url"), f"source {quoted(source.id)} leads to another site{where}", _REMEDY
        )
