"""A passage of too few words to be found reliably in its source.

Three words is the least, unless `policy.yml` says otherwise (`passage-words-min`). Where words are left out (`…`),
one of the parts has to be long enough. Words in square brackets are not the source's and do not count. A figure
with its unit is one word, as it is written. Of scripts without spaces two characters count as a word.

## Why

One or two words stand in nearly every text, also in one that says something else. Found, they prove nothing, and a
reader who looks for them in the source meets them in the wrong place.

## Bad

```markdown
Many articles suffer from it [@klein-2014, "reference rot"]. Webpages fare no better [@pew-2024].
```

## Good

```markdown
Many articles suffer from it [@klein-2014, "suffers from reference rot"]. Webpages fare no better
[@pew-2024, "38% of webpages"].
```
"""

import re
from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.check.words import count
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_INSERTED = re.compile(r"\\?\[[^\[\]]*\]")
_LEFT_OUT = re.compile(r"…|\.\.\.+|\. \. \.")


@briefing_rule("QUO003", "short-passage", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Count the words of each passage."""
    least = settings.policy.passage_words_min
    for prose in briefing.prose:
        for citation in prose.citations:
            for item in citation.items:
                for passage in item.passages:
                    if not _is_plain(passage.exact, least) and (words := _words(passage.exact)) < least:
                        number = f"{words or 'no'} word{'' if words == 1 else 's'}"
                        message = f"passage {quoted(passage.exact)} has {number}"
                        remedy = f"quote at least {least} words in a row, so that readers can find the place"
                        yield Problem(prose.locate(passage.span), message, remedy)


def _is_plain(passage: str, least: int) -> bool:
    """Whether it has enough words at first sight, as nearly all have."""
    if not passage.isascii() or "[" in passage or ".." in passage or ". ." in passage:
        return False
    return sum(map(str.isalnum, passage.split())) >= least


def _words(passage: str) -> int:
    """The words of its longest part."""
    return max(map(count, _LEFT_OUT.split(_INSERTED.sub(" ", passage))))
