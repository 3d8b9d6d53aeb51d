"""Quoted words in a sentence without a citation, or a block quotation with none in or beside it.

From four words on (`quotation-words-min` in `policy.yml`): fewer are a name or a term. Titles, definitions, names of
things, examples, questions that nobody is said to have asked and analysis are not reported, nor is a quotation whose
words stand as a passage in the sentence before or after it. In the summary, words that a cited sentence of the
briefing has count as cited; a takeaway without any citation is TKW001's.

## Why

Quotation marks promise that somebody said exactly this. Readers have to be able to look it up, in its context.

## Bad

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024]. One librarian
said that "nobody had been told to keep them".
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024]. One librarian
said that "nobody had been told to keep them" [@pew-2024, "nobody had been told"].
```
"""

from collections.abc import Iterator

from generator.check.citing import attempts, within
from generator.check.quotations import MARKS
from generator.check.quoting import Quoting
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_REMEDY = 'cite its source in the same sentence: [@id, "its words"]'


@briefing_rule("CIT005", "uncited-quotation", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look for quotation marks in what no citation covers; a malformed one has its own finding."""
    quoting = Quoting(briefing, settings.policy.quotation_words_min)
    for prose in briefing.prose:
        tried: tuple[Problem, ...] | None = None
        for found in quoting.uncited(prose):
            tried = attempts(prose, briefing) if tried is None else tried
            if not (tried and within(found.around, tried)):
                words = prose.text[found.span.start : found.span.end].strip(MARKS)
                message = f"no citation for the quotation {quoted(words)}"
                yield Problem(prose.locate(found.span), message, _REMEDY)
