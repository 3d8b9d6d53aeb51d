"""A figure, date or unit of a claim that is in none of the passages that the claim rests on.

Looked at are claims whose every citation quotes a passage; otherwise the figure may rest on what is not quoted. The
form may differ (`two-thirds`, `67 %`), the value may not. Rounding that the claim announces is respected: "more than
a third" rests on 38 %, "nearly 40 %" on 38.2 %. So is dropping digits: 38.2 % may become 38 %. Not reported are
numbers in names (`Boeing 737`, `Article 5`), the dates of the briefing and of the sources cited, figures in these
sources' titles, and what follows from the passage's figures: 8 of 10 are all but two, "by 30 April" is "before
1 May", more than half is the majority. Small numbers in words, "half",
"twice", "a dozen", months, days and spans of time are reported, in thirteen languages, only where the passage says
otherwise.

## Why

A wrong digit is the commonest mistake in copying, and the one that no reader can see. The passage is beside the
claim so that the two can be compared.

## Bad

```markdown
One in five articles is affected [@klein-2014]. By now 28% of the pages have gone
[@pew-2024, "38% of webpages that existed in 2013"].
```

## Good

```markdown
One in five articles is affected [@klein-2014]. By now more than a third of the pages have gone
[@pew-2024, "38% of webpages that existed in 2013"].
```

## What to do

Correct the figure, or quote the words that have it as well: a citation can have several passages. A figure that you
worked out from those of the source is your own reading: mark the paragraph with `{: .analysis }`, and say how.
"""

from collections.abc import Container, Iterator
from itertools import islice

from generator.check.alignment.pairs import pairs
from generator.check.facts.claims import (
    Known,
    around,
    asking,
    is_doubted,
    of_sources,
    published,
    quoted_figures,
)
from generator.check.facts.compare import Missing, missing
from generator.check.facts.day_before import is_beside
from generator.check.facts.elsewhere import is_elsewhere
from generator.check.facts.excluding import beside, excludes
from generator.check.facts.figure import BARE, SHARE, Kind
from generator.check.facts.labelled import mislabelled
from generator.check.facts.lexicon import may_have_figures
from generator.check.facts.majority import is_majority
from generator.check.facts.patience import Patience
from generator.check.facts.read import read
from generator.check.facts.reckoning import reckoned
from generator.check.facts.slots.bearing import borne_out
from generator.check.facts.slots.differing import differing
from generator.check.facts.verbatim import quotes
from generator.check.facts.wording import words
from generator.check.hedging.language import language
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, CitationItem, Claim, Source, State
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.wording import quoted

_FINDINGS_MAX = 500
"""Of one briefing: no list that anybody reads is longer."""
_BARE = (BARE, SHARE)
_HELP = "correct it, quote the words that have it too, or mark the paragraph as analysis"


@briefing_rule("QUO001", "number-not-in-passage", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare the figures of each claim that rests on passages alone with those of the passages."""
    return islice(_problems(briefing), _FINDINGS_MAX)


def _problems(briefing: Briefing) -> Iterator[Problem]:
    reported: set[Span] = set()
    settled: dict[Span, list[Span]] = {}
    yield from _in_digits(briefing, reported, settled)
    for pair in pairs(briefing):
        if pair.claim.span in reported or pair.is_verbatim or pair.language == "-":
            continue
        found = differing(
            pair.said.text, pair.passages, (source.title for source in pair.sources), pair.language
        )
        if found and not any(
            span.start <= found.start < span.end for span in settled.get(pair.claim.span, ())
        ):
            what = f"{quoted(pair.said.text[found.start : found.end])} is in no passage"
            message = f"{what}; the nearest is {quoted(found.passage)}"
            yield Problem(pair.locate(found.start, found.end), message, _HELP)


def _in_digits(briefing: Briefing, reported: set[Span], settled: dict[Span, list[Span]]) -> Iterator[Problem]:
    """The figures of any form; of words, those in English.

    Puts the claims with findings into `reported`, and what says the same as its neighbour into `settled`.
    """
    ids = {source.id for source in briefing.sources}
    patience = Patience()
    for prose in briefing.prose:
        for claim in prose.claims:
            items = _quoting(claim, ids)
            if not items or not may_have_figures(claim.text):
                continue
            passages = [passage.exact for item in items for passage in item.passages]
            if quotes(claim.text, passages):
                continue
            if not patience.allows(len(claim.text) + sum(map(len, passages))):
                return
            said = words(prose, claim)
            every = read(said.text)
            figures = asking(every)
            if not every:
                continue
            cited = {item.key for item in items}
            sources = [source for source in briefing.sources if source.id in cited]
            known = Known(
                sources,
                [*published(briefing), *of_sources(sources)],
                doubted=is_doubted(sources, briefing),
                around=tuple(around(briefing, sources, passages)),
            )
            theirs = quoted_figures(passages)
            names = mislabelled(said.text, every, theirs, _about(briefing, sources, passages))
            for lack in (*missing(figures, theirs, known), *names):
                if lack.contradicted and _is_excluded(lack, said.text):
                    continue
                if not lack.contradicted and (
                    reckoned(lack.figure, theirs, said.text, figures)
                    or is_elsewhere(lack, passages, theirs, said.text)
                    or is_majority(lack.figure, passages)
                    or _in_other_words(lack, said.text, passages)
                ):
                    continue
                if is_beside(lack.figure, said.text, theirs):
                    settled.setdefault(claim.span, []).append(Span(lack.figure.start, lack.figure.end))
                    continue
                span = said.span(
                    lack.figure.lead if lack.contradicted else lack.figure.start, lack.figure.end
                )
                reported.add(claim.span)
                yield Problem(prose.locate(span), _message(lack, said.text), _HELP)


def _is_excluded(lack: Missing, text: str) -> bool:
    """Whether a limit is opposite because one of the two sides refuses what the other allows."""
    figure, nearest = lack.figure, lack.nearest
    if nearest is None:
        return False
    theirs = beside(nearest.text, nearest.figure.lead, nearest.figure.end)
    return excludes(beside(text, figure.lead, figure.end), [theirs])


def _in_other_words(lack: Missing, text: str, passages: list[str]) -> bool:
    """Whether a passage has the figure in the words of another language, or in other units: an hour, 60 minutes."""
    spoken = language(" ".join(passages)) or language(text)
    bare = lack.figure.kind is Kind.NUMBER and all(reading.unit in _BARE for reading in lack.figure.readings)
    return borne_out(text, lack.figure, passages, spoken, bare=bare)


def _about(briefing: Briefing, sources: list[Source], passages: list[str]) -> Iterator[str]:
    """What the sources are called, and what stands around their passages."""
    for source in sources:
        yield source.title
        yield source.publisher
    yield from around(briefing, sources, passages)


def _quoting(claim: Claim, ids: Container[str]) -> list[CitationItem]:
    """The citation items of a claim if every one has a passage of a source that there is."""
    if not claim.citations or claim.state is State.ANALYSIS:
        return []
    items = [item for citation in claim.citations for item in citation.items]
    return items if all(item.passages and item.key in ids for item in items) else []


def _message(lack: Missing, text: str) -> str:
    figure, nearest = lack.figure, lack.nearest
    if lack.contradicted and nearest:
        return f"{quoted(text[figure.lead : figure.end])} contradicts the passage's {quoted(nearest.limited)}"
    what = f"{quoted(text[figure.start : figure.end])} is in no passage"
    return f"{what}; the nearest is {quoted(nearest.shown)}" if nearest else what
