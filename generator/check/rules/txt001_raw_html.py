"""HTML in the text of a briefing.

Comments (`<!-- … -->`), addresses in angle brackets (`<https://example.org>`) and code are left alone.

## Why

Briefings are Markdown, so that they can be read, compared and moved to another engine. HTML from authors is taken
off the page or shown as it stands, because it could carry a script. A `<` that is meant as one and looks like a tag
would swallow the words after it.

## Bad

```markdown
One in five articles suffers from <b>reference rot</b> [@klein-2014], and webpages fare no better [@pew-2024].
```

## Good

```markdown
One in five articles suffers from **reference rot** [@klein-2014], and webpages fare no better [@pew-2024].
```

A tag that readers are to see stands in backticks:

```markdown
The `<b>` element carries no meaning [@klein-2014; @pew-2024].
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.check.tags import elements
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("TXT001", "raw-html", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Report each element once, at its first tag."""
    for prose in briefing.prose:
        for tag in elements(prose):
            source = prose.text[tag.start : tag.end]
            remedy = "write Markdown instead; a tag that readers are to see stands in backticks"
            yield Problem(prose.locate(tag), f"html {quoted(source)}", remedy)
