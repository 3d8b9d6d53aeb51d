"""A comparison or a change that the claim turns round: "rose" where the passage says "fell", "slower" for "faster".

Looked at are sentences whose every source comes with a passage. Reported is a word for more, for a rise, for sooner or
for a quality where what the passage says of the same goes the other way, in whatever words: "ahead of schedule" for
"later than planned". So is a comparison of which the two sides have changed places: "A sold more than B" for "B sold
more than A". Nothing is said where something is denied on one side, or where the opposite is said the other way round:
what is slower than B is that than which B is faster; nor of what is said of the rest. Yes and no are opposites too:
"turned down" where the passage has "accepted"; so are "at most" and "at least", though limits of figures in digits
("more than 500", "fewer than 500") are mostly QUO001's. Looked at are English, German, French, Spanish, Italian,
Portuguese, Dutch, Swedish, Danish and Norwegian, Polish, Czech, Turkish, Finnish and Russian, where claim and passage
are in one language.

## Why

Figures are checked by many, directions by few: a rise of 12% and a fall of 12% have the same digits.

## Bad

```markdown
Coral cover rose from 31% to 14% in 2016 [@klein-2014, "in 2016, coral cover fell from 31% to 14%"].
Webpages fare no better [@pew-2024].
```

## Good

```markdown
Coral cover fell from 31% to 14% in 2016 [@klein-2014, "in 2016, coral cover fell from 31% to 14%"].
Webpages fare no better [@pew-2024].
```

## What to do

Turn the word round. Where the claim is right because of what the source says elsewhere, quote that as well.
"""

from collections.abc import Iterator

from generator.check.alignment.pairs import pairs
from generator.check.comparison.copied import turned_round
from generator.check.comparison.facing import facing
from generator.check.comparison.turned import has_ways, turned
from generator.check.facts.excluding import is_by_or_to
from generator.check.negation.words import DENIALS
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_REMEDY = "say it as the passage does, or quote the words that the claim rests on"


@briefing_rule("QUO006", "changed-comparison", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare the directions of each claim that rests on passages alone with those of the passages."""
    for pair in pairs(briefing):
        if pair.is_verbatim or pair.language not in DENIALS:
            continue
        said = pair.said.text
        found = turned(said, pair.passages, pair.language) if has_ways(pair.words, pair.language) else None
        found = found or turned_round([each for _, each in pair.copies], said, pair.language)
        found = found or facing(said, pair.passages, pair.language)
        if found and not is_by_or_to(said, " ".join(pair.passages)):
            message = (
                f"the claim says {quoted(said[found.start : found.end])}, the passage {quoted(found.passage)}"
            )
            yield Problem(pair.locate(found.start, found.end), message, _REMEDY)
