"""A source whose address leads to nothing any more.

`briefings verify` has asked for it at least three times, at least three days apart, and it has failed each time. A
refusal is no failure: a site that answers robots with a shut door may be open to readers. Nothing is reported of a
source that has an `archive-url`: readers have a copy.

## Why

A claim whose source has gone cannot be traced by anybody who did not read it in time.

## Bad

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
  - id: klein-2014
    title: Scholarly Context Not Found
```

```json
"pew-2024": {
  "link": "gone",
  "http_status": 404
}
```

## Good

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/when-online-content-disappears/
    archive-url: https://web.archive.org/web/2024/https://www.pewresearch.org/when-online-content-disappears/
    archive-date: 2024-05-18
  - id: klein-2014
    title: Scholarly Context Not Found
```

```json
"pew-2024": {
  "link": "gone",
  "http_status": 404
}
```

## What to do

Look for the work under another address, on its publisher's site and in libraries. Else give `archive-url` and
`archive-date` of a copy. If there is none, the claim needs another source.
"""

from collections.abc import Iterator

from generator.check.looked_at import day, sources
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Link, SourceEvidence
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_ANSWERED = frozenset(Link) - {Link.GONE, Link.UNKNOWN}


@briefing_rule("EVD005", "source-gone", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of sources that are gone and have no copy."""
    for source, seen in sources(briefing, Link.GONE):
        if source.archive_url:
            continue
        copy = seen.archive
        remedy = (
            f"give its copy: archive-url: {copy.url}"
            if copy
            else "find where it is now, or give the archive-url of a copy"
        )
        yield Problem(source.where("url"), f"source {quoted(source.id)} is gone{_since(seen)}", remedy)


def _since(seen: SourceEvidence) -> str:
    """Since when its address has failed, and how, as far as is known."""
    last = next((visit.checked for visit in reversed(seen.history) if visit.link in _ANSWERED), "")
    how = " ".join(seen.detail.split())[:120].rstrip(".") or (
        f"status {seen.http_status}" if seen.http_status else ""
    )
    since = f": it answered last on {day(last)}" if last else ""
    return f"{since} ({how})" if how else since
