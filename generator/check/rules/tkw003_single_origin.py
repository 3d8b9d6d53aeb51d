"""Key takeaways that all rest on one origin.

Sources are one origin where they name the same one in `origin`, where they have one address, and where they are
news or webpages of one publisher at one domain and nobody says that other people wrote them. Papers, laws, cases,
reports and datasets are works of their own. Nothing is said of a briefing with fewer than two takeaways, or of one
where a takeaway is not cited or cites an unknown source.

If the briefing is about one document (a ruling, a contract, a study), waive the rule and say so.

## Why

Five papers that repeat one announcement are one witness. A reader who sees five names takes them for five.

## Bad

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014].
  - Webpages disappear faster than books [@paper-2014].
  - Archived copies would have kept most of them [@klein-2014, p. 30].
sources:
  - id: klein-2014
    type: article-journal
    title: Scholarly Context Not Found
    url: https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253
  - id: paper-2014
    type: article-newspaper
    title: Science forgets where it looked
    url: https://www.example.org/science-forgets/
    origin: klein-2014   # the paper reports the study
```

## Good

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014].
  - Webpages disappear faster than books [@pew-2024].
  - Archived copies would have kept most of them [@klein-2014, p. 30].
```
"""

from collections.abc import Iterator

from generator.check.origins import single_origin
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("TKW003", "single-origin", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Follow the sources of all takeaways to their origins."""
    keys = [
        {item.key for citation in takeaway.citations for item in citation.items}
        for takeaway in briefing.takeaways
    ]
    if len(keys) < 2 or not all(keys):
        return
    sources = {source.id: source for source in reversed(briefing.sources)}
    cited = set().union(*keys)
    if not cited <= sources.keys():
        return
    origin = single_origin([sources[key] for key in cited], sources.values())
    if origin:
        message = f"all {len(keys)} takeaways rest on one origin, {quoted(origin)}"
        remedy = (
            "cite a source that does not depend on it, or waive this if the briefing is about that document"
        )
        yield Problem(briefing.takeaways_span, message, remedy)
