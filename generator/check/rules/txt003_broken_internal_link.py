"""A link to a briefing, page, heading or image of this site that does not exist.

Another briefing is linked to by its file (`../2025/other.md`) or by its address (`/2025/other/`), a page of the
site by its address (`/about/`), a heading by its text in lower case with hyphens (`#what-follows`). Images lie
beside the briefing; one on another site would not be loaded. A published briefing cannot link to a draft,
because the site does not have it. Links to other sites are not followed.

## Why

Whoever writes about links that rot should not have broken ones. Inside the site, all of them can be checked
before a reader meets them.

## Bad

```markdown
One in five articles suffers from reference rot [@klein-2014], and webpages fare no better [@pew-2024], as
[explained below](#what-folows).

## What follows

We shall see.
{: .analysis }
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014], and webpages fare no better [@pew-2024], as
[explained below](#what-follows).

## What follows

We shall see.
{: .analysis }
```
"""

import re
from collections.abc import Iterator
from itertools import islice

from generator.check.places import Broken, Places
from generator.check.rule import library_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Library, Link
from generator.core.wording import quoted

_ELSEWHERE = re.compile(r"https?://|mailto:", re.IGNORECASE)
_OTHER = re.compile(r"[a-z][a-z0-9+.-]*:|//|[^\\]*\\|[^\x00-\x1f]*[\x00-\x1f]", re.IGNORECASE)
_FINDINGS_MAX = 500
"""Of one briefing: no list that anybody reads is longer."""
_LEFT_OUT = Broken("is of a kind that the page leaves out", "link to an address that begins with https://")
_FOREIGN = Broken(
    "is on another site", "put the image beside the briefing: pages load nothing from elsewhere"
)


@library_rule("TXT003", "broken-internal-link", Severity.ERROR)
def check(library: Library) -> Iterator[tuple[Briefing, Problem]]:
    """Look up what each link into the site leads to."""
    places = Places(library)
    for briefing in library.briefings:
        for problem in islice(_problems(places, briefing), _FINDINGS_MAX):
            yield briefing, problem


def _problems(places: Places, briefing: Briefing) -> Iterator[Problem]:
    for prose in briefing.prose:
        for link in prose.links:
            broken = _broken(places, briefing, link)
            if broken:
                noun = "image" if link.image else "link"
                message = f"{noun} {quoted(link.target)} {broken.why}"
                yield Problem(prose.locate(link.span), message, broken.remedy)


def _broken(places: Places, briefing: Briefing, link: Link) -> Broken | None:
    target = link.target.strip()
    if not target:
        return Broken("has no address", "write where it leads, or remove it")
    if _ELSEWHERE.match(target):
        return _FOREIGN if link.image else None
    if _OTHER.match(target):
        return _LEFT_OUT
    return places.broken(briefing, target, image=link.image)
