"""A claim that says flatly what its passages hedge: "reportedly", "may", "plans to", "up to 5 gigawatts".

Looked at are sentences whose every source comes with a passage, and in a passage only the part that speaks of what
the claim says. One passage that states it outright is enough. A claim that hedges in its own words, or that says
who says so ("according to", "announced"), is not reported, nor is a question or analysis. "Will" is no hedge: what
somebody plans to do may still not happen.

Care is of kinds. Who says so answers for what somebody claims, believes or is alleged to have done, and not for what
"may" be so. What a claim keeps of one hedge, "hopes to reopen", does not answer for another, "may close". And a claim
that says that something is proved, certain or decided has no care left, whoever it names.

Nothing is open, and so nothing is lost, where a plan or wish is denied ("will not sell"), where something is measured
against what was expected ("dearer than planned"), or where the passage says in the end what came of it.

## Why

This is how rumours become facts: each hand that passes a sentence on drops a word of doubt. The passage stands
right beside the claim, so readers will notice.

## Bad

```markdown
The archive closes its reading room in May [@klein-2014, "the archive plans to close its reading room in May"].
Webpages fare no better [@pew-2024].
```

## Good

```markdown
The archive wants to close its reading room in May [@klein-2014, "the archive plans to close its reading room in May"].
Webpages fare no better [@pew-2024].
```
"""

from collections.abc import Iterator

from generator.check.citing import attempts, within
from generator.check.hedging.lost import lost_hedge
from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import BlockKind, Briefing, Claim, Prose
from generator.core.position import Span
from generator.core.settings import Settings
from generator.core.wording import quoted

_REMEDY = "say how sure the source is, or cite a passage that states it outright"


@briefing_rule("QUO002", "lost-hedge", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare each claim with its passages."""
    for prose in briefing.prose:
        tried: tuple[Problem, ...] | None = None
        for block in prose.blocks if prose.citations else ():
            if block.analysis or block.kind is BlockKind.QUOTE:
                continue
            for claim in block.claims:
                hedge = lost_hedge(claim) if claim.citations else ""
                if not hedge:
                    continue
                tried = attempts(prose, briefing) if tried is None else tried
                if not within(claim.span, tried):
                    message = f"the passage says {quoted(hedge)}, the claim does not"
                    yield Problem(prose.locate(_words(prose, claim)), message, _REMEDY)


def _words(prose: Prose, claim: Claim) -> Span:
    """The claim up to its first marker."""
    end = claim.citations[0].span.start
    words = prose.text[claim.span.start : end].rstrip()
    return Span(claim.span.start, claim.span.start + len(words)) if words else claim.span
