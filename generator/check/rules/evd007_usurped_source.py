"""A source whose address now belongs to somebody else: a parked domain, a page for sale, a hijacked site.

## Why

Readers who follow the link see advertisements or worse in the place of the evidence, with this publication's
recommendation. A search engine sees it too.

## Bad

```json
"klein-2014": {
  "link": "usurped",
  "detail": "the domain is for sale"
}
```

## Good

```json
"klein-2014": {
  "link": "gone",
  "detail": "status 410",
  "archive": {
    "url": "https://web.archive.org/web/20150101000000/https://journals.plos.org/plosone/article",
    "at": "2015-01-01T00:00:00Z"
  }
}
```

```yaml
sources:
  - id: klein-2014
    title: Scholarly Context Not Found
    url: https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253
    archive-url: https://web.archive.org/web/20150101000000/https://journals.plos.org/plosone/article
    archive-date: 2015-01-01
```

## What to do

Give the work's new address, or put the address of an archived copy in the place of `url`, so that nothing leads to the
old one. If the page is the right one all the same, waive the rule and say how you know.
"""

from collections.abc import Iterator

from generator.check.looked_at import sources
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Link
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("EVD007", "usurped-source", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of sources whose address somebody else has now."""
    for source, seen in sources(briefing, Link.USURPED):
        how = f": {' '.join(seen.detail.split())[:120].rstrip('.')}" if seen.detail else ""
        copy = seen.archive.url if seen.archive else source.archive_url
        remedy = (
            f"give its copy as the url: {copy}" if copy else "find the work elsewhere, and change its url"
        )
        message = f"the address of source {quoted(source.id)} has been taken over{how}"
        yield Problem(source.where("url"), message, remedy)
