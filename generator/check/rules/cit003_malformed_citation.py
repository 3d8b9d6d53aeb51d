r"""Something that looks like a citation and is not one.

Among them: brackets without a key, without its `@` or without an end, an empty place between semicolons, a passage
whose quotation mark is missing, a source's key in round brackets or in none at all. `\[@key]`, with a backslash, is
plain text, and so is everything in code.

`briefings check --fix` mends what is mere spelling: brackets of another kind or none around the id of a source, a
bracket not closed at a sentence's end, commas between sources, a semicolon too many.

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

from generator.check import mending
from generator.check.citing import attempts
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("CIT003", "malformed-citation", Severity.ERROR, mends=True)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the reader of citations could not read, and mend what is mere spelling."""
    found = [
        (part, attempt, mending.in_file(briefing, part, attempt))
        for part, prose in enumerate(briefing.prose)
        for attempt in attempts(prose, briefing)
    ]
    sound = mending.sound(briefing, [mended for _, _, mended in found if mended], settings)
    for part, attempt, mended in found:
        prose = briefing.prose[part]
        source = quoted(prose.text[attempt.span.start : attempt.span.end])
        message = attempt.message if "'" in attempt.message else f"{attempt.message}: {source}"
        edits = mended.edits if mended and mended in sound else ()
        yield Problem(prose.locate(attempt.span), message, attempt.help, edits)
