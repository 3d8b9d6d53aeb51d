"""A source whose address is the front page of a site and not that of the work.

A front page has no path, or only a language (`/en/`) or `index.html`, and no query. Nothing is said where the
source has a DOI, where the work is a site of its own (software, a dataset, a periodical, a title that is the
site's name), and where a query or a fragment such as `#/tables/1` may name the page; a mere place on it (`#top`)
does not.

## Why

Nobody finds the passage on a front page, and next week it shows something else.

## Bad

```yaml
sources:
  - id: pew-2024
    title: When Online Content Disappears
    url: https://www.pewresearch.org/
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

import re
from collections.abc import Iterator

from generator.check.address.landing import is_front_page
from generator.check.address.normalise import parts
from generator.check.address.platforms import platform_of
from generator.check.names import squashed
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Source
from generator.core.settings import Settings
from generator.core.wording import quoted

_SITES = frozenset({"collection", "dataset", "event", "periodical", "software"})
_NAMES_A_SITE = re.compile(
    r"\b(?:home ?page|front page|startseite|page d’accueil)\b|\bweb ?site$", re.IGNORECASE
)
_SUBTITLE = re.compile(r"\s*(?::\s|\s[–—|-]\s)")


@briefing_rule("SRC007", "homepage-url", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at each source's address, where no DOI leads to the work."""
    for source in briefing.sources:
        address = parts(source.url) if source.url and not source.doi else None
        if address and is_front_page(address) and not _is_the_site(source, address.host):
            message = f"the url of {quoted(source.id)} is the front page of {quoted(address.host)}"
            yield Problem(source.where("url"), message, "give the address of the work itself")


def _is_the_site(source: Source, host: str) -> bool:
    """Whether the work cited is the site as a whole: by its type, or because it is called like it."""
    title, publisher = source.title[:500], squashed(source.publisher)
    if (source.type in _SITES and host != platform_of(host)) or _NAMES_A_SITE.search(title):
        return True
    names = {squashed(host), *(squashed(label) for label in host.split(".")[:-1])}
    if squashed(title) in names | {publisher}:
        return True
    # Of a publisher's own site, "Reuters: Markets" is one work of many.
    main = squashed(_SUBTITLE.split(title, maxsplit=1)[0])
    return main in names and main != publisher
