"""A source that was looked at and of which no archived copy is known.

Looked for are copies in the archives that `policy.yml` names (`archives`), and an `archive-url` of your own. Nothing
is said of sources that are an archived copy themselves, or where the policy names no archives.

## Why

A quarter of all pages is gone after ten years. What nobody has archived then cannot be brought back, and the claim that
rests on it cannot be traced.

## Bad

```json
"klein-2014": {
  "archive": null
}
```

## Good

```json
"klein-2014": {
  "archive": {
    "url": "https://web.archive.org/web/20150101000000/https://journals.plos.org/plosone/article",
    "at": "2015-01-01T00:00:00Z"
  }
}
```

## What to do

`briefings verify --save` asks the archive to make one, as long as the page is there. Where a site shuts archives out,
ask perma.cc or archive.today for a copy yourself, and give it as `archive-url` with its `archive-date`.
"""

from collections.abc import Iterator

from generator.check.address.normalise import parts
from generator.check.looked_at import sources
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Link
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_ARCHIVES = frozenset(
    """
    archive.org web.archive.org archive.fo archive.is archive.li archive.md archive.ph archive.today archive.vn
    arquivo.pt perma.cc webcitation.org webarchive.org.uk webarchive.nationalarchives.gov.uk webharvest.gov
    vefsafn.is ghostarchive.org swap.stanford.edu archive-it.org wayback.archive-it.org megalodon.jp zenodo.org
""".split()
)
"""Hosts that keep what they have."""
_TOO_LATE = frozenset({Link.GONE, Link.USURPED, Link.UNKNOWN})
"""An archive that is asked now would keep a page that fails."""
_REMEDY = "run 'briefings verify --save', or give its archive-url"


@briefing_rule("EVD011", "unarchived-source", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell of sources that were asked for and have no copy."""
    if not settings.policy.archives:
        return
    for source, seen in sources(briefing):
        if not seen.checked or seen.archive or source.archive_url or not source.url:
            continue
        address = parts(source.url)
        if not address or address.host.removeprefix("www.") not in _ARCHIVES:
            message = f"no archived copy of source {quoted(source.id)} is known"
            remedy = "give its archive-url, or cite another source" if seen.link in _TOO_LATE else _REMEDY
            yield Problem(source.where("url"), message, remedy)
