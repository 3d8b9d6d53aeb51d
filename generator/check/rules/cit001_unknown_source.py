"""A citation of a source that the briefing does not have.

## Why

The reader would be sent nowhere. Mostly the key is misspelt, or the source was renamed or removed.

## Bad

```markdown
One in five articles suffers from reference rot [@klein-2041].
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014].
```
"""

from collections.abc import Iterator

from generator.check.citing import Keys
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import listed, quoted


@briefing_rule("CIT001", "unknown-source", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look each key up. Where no source could be read, that is the finding, not every citation."""
    if not briefing.sources and briefing.faults:
        return
    keys = Keys(briefing)
    others = f"the sources are {listed(keys.known)}" if keys.known else "add it to 'sources'"
    for prose, citation in briefing.citations():
        for item in citation.items:
            if item.key not in keys.known:
                guess = keys.guess(item.key)
                remedy = f"did you mean {quoted(guess)}?" if guess else others
                yield Problem(prose.locate(item.key_span), f"no source called {quoted(item.key)}", remedy)
