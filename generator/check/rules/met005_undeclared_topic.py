"""A topic that `site_config/topics.yml` does not declare.

## Why

Each topic has a page with a name and a description. A topic that exists only in one briefing is mostly a second
spelling of one that is there already, and would split its readers between two pages. A new topic is added to
`topics.yml` first, where an editor sees it.

## Bad

```yaml
topics: [web-archivng]
```

## Good

```yaml
topics: [web-archiving]
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.guess import Guesser
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import listed, quoted

_FILE = "site_config/topics.yml"


@briefing_rule("MET005", "undeclared-topic", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each topic with the declared ones."""
    guess = Guesser(settings.topics)
    known = f"; it has {listed(settings.topics)}" if settings.topics else ""
    for topic in briefing.topics:
        if topic.value not in settings.topics:
            meant = guess(topic.value)
            remedy = (
                f"did you mean {quoted(meant)}? If not, declare it in {_FILE}"
                if meant
                else f"declare it in {_FILE}{known}"
            )
            yield Problem(topic.span, f"no topic called {quoted(topic.value)}", remedy)
