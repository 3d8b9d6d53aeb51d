"""A passage whose meaning is turned by the words that stand before or after it in the source.

Known are the words around each passage that `briefings verify` has found. Looked for are denials and verdicts in the
same sentence: "it is not true that …", "no evidence that …", "the company denied that …", "…, critics falsely claim",
and their like in German, French, Spanish, Italian, Dutch and Portuguese; and a denial that the passage leaves out
("the copies are … exact"). A claim that denies, doubts or asks something itself is not reported, nor is analysis.

## Why

Every word of such a quotation is in the source, and the source says the opposite. It is the commonest way to be wrong
with a quotation, and the hardest to see: the passage looks like proof.

## Bad

```markdown
Archived copies are exact [@klein-2014, "archived copies are exact in every detail"]. Webpages disappear [@pew-2024].
```

```json
"klein-2014": {
  "passages": [
    {
      "exact": "archived copies are exact in every detail",
      "result": "found",
      "prefix": "there is no evidence that "
    }
  ]
}
```

## Good

```markdown
Nobody has shown that archived copies are exact [@klein-2014, "no evidence that archived copies are exact"].
Webpages disappear [@pew-2024].
```

```json
"klein-2014": {
  "passages": [
    {
      "exact": "no evidence that archived copies are exact",
      "result": "found",
      "prefix": "there is ",
      "suffix": " in every detail"
    }
  ]
}
```

## What to do

Read the sentence again, whole. Quote the words that turn it too, and let the claim say what they say.
"""

from bisect import bisect_right
from collections.abc import Iterator

from generator.check.left_out import denial_left_out
from generator.check.looked_at import Quoted, passages
from generator.check.rule import briefing_rule
from generator.check.turning import answers, turned
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Result, Sighting
from generator.core.model import Block, BlockKind, Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted

_REMEDY = "quote these words too, and let the claim say what the whole sentence says"


@briefing_rule("EVD014", "truncated-passage", Severity.WARNING)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at what stands around each passage that was found."""
    looked_at: dict[Sighting, tuple[str, str]] = {}
    for each in passages(briefing):
        seen = each.sighting
        if seen is None or seen.result is not Result.FOUND or not (seen.prefix or seen.suffix or seen.found):
            continue
        if seen not in looked_at:
            looked_at[seen] = turned(seen.prefix, seen.exact, seen.suffix)
        before, after = looked_at[seen]
        if (before or after) and _asserts(each):
            where = f"{quoted(before)} stands before" if before else f"{quoted(after)} stands behind"
            message = f"in source {quoted(each.source.id)}, {where} {quoted(each.passage.exact)}"
            yield Problem(each.span, message, _REMEDY)
        elif (omitted := denial_left_out(seen.exact, seen.found)) and _asserts(each):
            message = f"{quoted(each.passage.exact)} leaves out {quoted(omitted)} of source {quoted(each.source.id)}"
            yield Problem(each.span, message, _REMEDY)


def _asserts(each: Quoted) -> bool:
    """Whether the sentence in which the passage is cited says something flatly, as its author's source does."""
    blocks = each.prose.blocks
    at = bisect_right(blocks, each.passage.span.start, key=_start) - 1
    if at < 0 or blocks[at].analysis or blocks[at].kind is BlockKind.QUOTE:
        return False
    claims = blocks[at].claims
    claim = claims[
        max(bisect_right(claims, each.passage.span.start, key=lambda claim: claim.span.start) - 1, 0)
    ]
    return not answers(claim.text, each.passage.exact)


def _start(block: Block) -> int:
    return block.span.start
