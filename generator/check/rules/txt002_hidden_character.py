r"""A character that nobody sees: a control of writing direction, a zero width space, and their kind.

Looked for everywhere in the file, also in code, comments and addresses, and where it is spelled out (`"\u202E"` in
the front matter, `&#x202E;` in the text).

Not reported is what a script needs: joiners in Persian or Hindi, marks of direction and closed isolates beside
Hebrew or Arabic, line breaks in Khmer or Thai, the parts of an emoji. Nor are spaces of any width, nor a byte order
mark at the file's very beginning. `&shy;` may be written where a soft hyphen is wanted. `check --fix` takes the
characters out.

## Why

Controls of direction make a line look like another one than it is (CVE-2021-42574, "Trojan Source"). A zero width
space in a word, which a copy from a web page easily brings along, keeps search, links and the comparison with the
source from finding the word.

## Bad

```yaml
title: "Reference lists rot faster \u202Ethan the articles\u202C that carry them"
```

## Good

```yaml
title: Reference lists rot faster than the articles that carry them
```

```markdown
One in five articles suffers from reference rot [@klein-2014], and webpages fare no better
[@pew-2024, "صفحه‌های وب از میان رفته‌اند"].
```
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from generator.check import spelled
from generator.check.characters import blank, hidden, name, visible
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Edit, Problem, Severity
from generator.core.model import Briefing
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.wording import quoted

_REPORTS_MAX = 100
_WORD_MAX = 20
"""Code points shown to either side."""
_REMEDY = "take it out; it often comes along with text that is copied"


@briefing_rule("TXT002", "hidden-character", Severity.ERROR, mends=True)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Report each run of hidden characters, up to a hundred of them."""
    if not briefing.readable:
        return
    text = briefing.text
    runs = chain(
        ((span, text[span.start : span.end]) for span in hidden(text)),
        spelled.escapes(briefing),
        spelled.references(briefing),
    )
    shown = [*islice(runs, _REPORTS_MAX)]
    rest = sum(1 for _ in runs)
    for number, (span, found) in enumerate(shown, 1):
        several = len(found) > 1
        message = f"hidden character{'s' if several else ''} {name(found[0])}"
        message += f" and {len(found) - 1} more" if several else ""
        message += f" in {quoted(_word(text, span))}"
        if rest and number == _REPORTS_MAX:
            message += f", and at {rest} more places of the file"
        yield Problem(span, message, _REMEDY, _edits(briefing, span))


def _edits(briefing: Briefing, span: Span) -> tuple[Edit, ...]:
    """Take the run out. One that takes up room may keep words apart; in YAML, whose lines it may end, it stays."""
    text = briefing.text
    if not blank(text[span.start : span.end]):
        return (Edit(span, ""),)
    if briefing.body is None or span.start < briefing.body.span.start:
        return ()
    between = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1]
    return (Edit(span, " " if len(between.strip()) == 2 else ""),)


def _word(text: str, span: Span) -> str:
    """What it stands in, with nothing hidden."""
    before = re.split(r"\s", text[max(0, span.start - _WORD_MAX) : span.start])[-1]
    after = re.split(r"\s", text[span.end : span.end + _WORD_MAX], maxsplit=1)[0]
    return visible(before + text[span.start : span.end] + after)
