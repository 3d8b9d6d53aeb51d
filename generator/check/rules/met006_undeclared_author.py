"""An author whom `site_config/authors.yml` does not declare.

## Why

Readers ask who wrote this. Each author has a page that says so, and a misspelt id leads to none.

## Bad

```yaml
authors: [dsk]
```

## Good

```yaml
authors: [desk]
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.guess import Guesser
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import listed, quoted

_FILE = "site_config/authors.yml"


@briefing_rule("MET006", "undeclared-author", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each author with the declared ones."""
    guess = Guesser(settings.authors)
    known = f"; it has {listed(settings.authors)}" if settings.authors else ""
    for author in briefing.authors:
        if author.value not in settings.authors:
            meant = guess(author.value)
            remedy = (
                f"did you mean {quoted(meant)}? If not, declare them in {_FILE}"
                if meant
                else f"declare them in {_FILE}{known}"
            )
            yield Problem(author.span, f"no author called {quoted(author.value)}", remedy)
