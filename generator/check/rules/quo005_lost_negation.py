"""A claim that affirms what its passage denies, or denies what it affirms: "did not reduce deaths".

Looked at are sentences whose every source comes with a passage. Compared is what is denied: the words behind "not",
"no", "never", "nobody". Reported is a denial that the other side has with most of the same words and without any word
of the kind; "failed to", "refused" and "without" count as well. It may say the rest in other words and another order.
Clause by clause it is counted how often both say no: "rejected" against "did not turn down" is three times, and so is
"admitted" against "denied" once; an odd number is reported, an even one ("denied" and "said it did not") is not.
What was denied has to be there, itself or in a word for the same ("foresee", "expect"). Where either side has a word of
its own that may make up for it ("only", "until", "safe", "out"), or another passage says it like the claim, nothing is
said. Looked at are English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
Danish and Norwegian, Polish, Czech, Turkish, Finnish and Russian, where claim and passage are in one language.

## Why

One lost word turns a finding into its opposite. It is the slip that does most harm for its size, and reading alone
does not show it: the sentence without the word reads just as well.

## Bad

```markdown
The drug reduced deaths from any cause [@klein-2014, "the drug did not reduce deaths from any cause"].
Webpages fare no better [@pew-2024].
```

## Good

```markdown
The drug did not reduce deaths [@klein-2014, "the drug did not reduce deaths from any cause"].
Webpages fare no better [@pew-2024].
```

## What to do

Say it as the passage does. Where the claim is right because of what the source says elsewhere, quote that as well.
"""

from collections.abc import Iterator

from generator.check.alignment.pairs import pairs
from generator.check.negation.verdict import contradiction
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_REMEDY = "say it as the passage does, or quote the words that the claim rests on"


@briefing_rule("QUO005", "lost-negation", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare what each claim that rests on passages alone denies with what the passages deny."""
    for pair in pairs(briefing):
        found = contradiction(pair)
        if found is None:
            continue
        if found.by_passage:
            message = f"the passage says {quoted(found.denial)}, the claim affirms it"
        else:
            message = f"the claim says {quoted(found.denial)}, the passage affirms it"
        yield Problem(pair.locate(found.start, found.end), message, _REMEDY)
