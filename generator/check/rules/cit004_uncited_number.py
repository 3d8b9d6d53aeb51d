"""A sentence with a figure and no citation that covers it.

Reported once for each sentence of the body, at its first figure, and for a takeaway that cites in another sentence.
A sentence of the summary is reported where its figure is in no cited sentence of the briefing either. Dates count,
so does a year. Not looked at are analysis (`{: .analysis }`), headings, tables, code, questions, quoted blocks and
lists whose introduction cites. Shares and dozens count where something is counted: "half of the ships", "more than a
dozen". No figures in this sense are numbers in names (`Boeing 737`, `Article 5`), small numbers in words ("two
reasons"), "half the story", "twice", the briefing's own dates, and figures in its sources' titles.

## Why

A figure is the part of a text that is quoted most and checked least. A reader who doubts it has to know where it
comes from, and "somewhere in this paragraph" is not an answer.

## Bad

```markdown
One in five articles is affected [@klein-2014]. Of the pages that existed in 2013, 38% have gone. That is a high share
[@pew-2024].
```

## Good

```markdown
One in five articles is affected [@klein-2014]. Of the pages that existed in 2013, 38% have gone [@pew-2024]. There
are two reasons for this.
```

## What to do

Cite the source at the sentence itself. A figure that you worked out belongs into a paragraph of analysis: put
`{: .analysis }` under it.
"""

from collections.abc import Iterator
from itertools import islice

from generator.check.facts.claims import Known, asked, published
from generator.check.facts.figure import Figure, Kind
from generator.check.facts.lexicon import may_have_figures
from generator.check.facts.match import bears_out
from generator.check.facts.patience import Patience
from generator.check.facts.read import read
from generator.check.facts.stated import states
from generator.check.facts.wording import Words, words
from generator.check.rule import briefing_rule
from generator.check.uncited import with_figures
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Part
from generator.core.settings import Settings
from generator.core.wording import quoted

_HELP = "cite its source in this sentence, or mark the paragraph as analysis"
_FINDINGS_MAX = 500
"""Of one briefing: no list that anybody reads is longer."""


@briefing_rule("CIT004", "uncited-number", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look for figures in the sentences that nothing is cited for."""
    return islice(_problems(briefing), _FINDINGS_MAX)


def _problems(briefing: Briefing) -> Iterator[Problem]:
    known = Known(briefing.sources, published(briefing))
    patience = Patience()
    for prose in briefing.prose:
        if prose.part is Part.TAKEAWAY and not prose.citations:
            continue
        for claim in with_figures(prose, briefing):
            if not patience.allows(len(claim.text)):
                return
            said = words(prose, claim)
            figure = _first(said, known)
            if figure is None or (prose.part is Part.SUMMARY and _is_cited_elsewhere(figure, briefing)):
                continue
            span = said.span(figure.start, figure.end)
            shown = quoted(said.text[figure.start : figure.end])
            yield Problem(prose.locate(span), f"no citation for the figure {shown}", _HELP)


def _first(said: Words, known: Known) -> Figure | None:
    for figure in asked(said.text):
        # A source of that year does not make the year a name.
        named = figure.kind is not Kind.DATE and known.has_named(figure)
        if not named and not known.has_dated(figure) and states(figure, said.text):
            return figure
    return None


def _is_cited_elsewhere(figure: Figure, briefing: Briefing) -> bool:
    return any(
        bears_out(figure, other)
        for prose in briefing.prose
        for claim in prose.claims
        if claim.citations and may_have_figures(claim.text)
        for other in read(claim.text)
    )
