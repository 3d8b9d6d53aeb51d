"""A link in the body to another site whose address is not that of a source.

A source's `url`, `archive-url` and DOI are compared as SRC001 compares addresses, so that a fragment or a tracking
parameter makes no difference, and so does a copy of the page in the Wayback Machine. Links within the site, images,
mail addresses and what stands in code or in a citation's passage are left alone.

## Why

What a page rests on stands in its list of sources, with title, publisher and date. A bare link tells readers
nothing of this, nobody checks whether it still says what it said, and it is lost when the address dies.

## Bad

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024], as
[a survey of tweets](https://www.pewresearch.org/tweets-disappear/) confirms.
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024], as the
[tables of the study](https://www.pewresearch.org/when-online-content-disappears/#tables) show.
```
"""

from bisect import bisect_right
from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.check.works import Works, is_external
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Link, Prose
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("CIT006", "raw-link", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare the address of each link with those of the sources."""
    body = briefing.body
    links = [link for link in body.links if is_external(link, settings.site.url)] if body else []
    if body is None or not links:
        return
    works = Works(briefing.sources)
    # A definition that several links use is one address in the file.
    for span, link in {link.span: link for link in links}.items():
        if not works.has(link.target) and not _in_citation(body, link):
            message = f"link to {quoted(link.target)}, which is no source of the briefing"
            yield Problem(body.locate(span), message, "add it to 'sources' and cite it: [@id]")


def _in_citation(body: Prose, link: Link) -> bool:
    at = bisect_right(body.citations, link.span.start, key=lambda citation: citation.span.start)
    return at > 0 and link.span.end <= body.citations[at - 1].span.end
