r"""Something that looks like a citation and is not one.

Among them: brackets without a key or without an end, an empty place between semicolons, a passage whose quotation
mark is missing, a source's key in round brackets or in none at all. `\[@key]`, with a backslash, is plain text, and
so is everything in code.

## Why

It would stand on the page as it was typed, and its claim would be without a source. That is easily
overlooked, because it looks right to its author.

## Bad

```markdown
One in five articles suffers from reference rot (@klein-2014). Webpages fare no better [@pew-2024].
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024].
```

All forms that a citation can take:

```markdown
A fact [@klein-2014]. Another one [see @klein-2014, p. 3]. A third one from two sources [@klein-2014; @pew-2024, "the
words that it rests on"].
```
"""

from collections.abc import Iterator

from generator.check.citing import attempts
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("CIT003", "malformed-citation", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the reader of citations could not read."""
    for prose in briefing.prose:
        for attempt in attempts(prose, briefing):
            source = quoted(prose.text[attempt.span.start : attempt.span.end])
            message = attempt.message if "'" in attempt.message else f"{attempt.message}: {source}"
            yield Problem(prose.locate(attempt.span), message, attempt.help)
