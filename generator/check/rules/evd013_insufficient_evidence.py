"""A takeaway of a published briefing that rests on less than the policy asks for.

`policy.yml` says how much that is (`required` under `evidence`): `cited`, where nothing is said, is a source's name,
and is not this rule's matter; `quoted` is a passage of a source; `verified` a passage that `briefings verify` has found
there; `archived` one that was found in a source of which there is an archived copy, too. One such passage is enough for
each takeaway, if no other is missing from its source. Drafts and briefings in review may still be on their way.

## Why

Many readers read nothing but the takeaways. A publication can promise that each of them has been looked up, and this
rule keeps the promise.

## Bad

`site_config/policy.yml`:

```yaml
evidence: {required: verified}
```

`briefings/2026/example.md`:

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014, "one in five articles"].
  - Webpages disappear faster than books [@pew-2024, "a quarter of all webpages"].
  - Many of the copies are incomplete [@klein-2014, "one in five articles"].
```

```json
"klein-2014": {
  "passages": [
    {
      "exact": "one in five articles",
      "result": "found"
    }
  ]
},
"pew-2024": {
  "passages": [
    {
      "exact": "a quarter of all webpages",
      "result": "indeterminate"
    }
  ]
}
```

## Good

`site_config/policy.yml`:

```yaml
evidence: {required: verified}
```

`briefings/2026/example.md`:

```yaml
takeaways:
  - One in five articles points to a page that is gone [@klein-2014, "one in five articles"].
  - Webpages disappear faster than books [@pew-2024, "a quarter of all webpages"].
  - Many of the copies are incomplete [@klein-2014, "one in five articles"].
```

```json
"klein-2014": {
  "passages": [
    {
      "exact": "one in five articles",
      "result": "found"
    }
  ]
},
"pew-2024": {
  "passages": [
    {
      "exact": "a quarter of all webpages",
      "result": "found"
    }
  ]
}
```

## What to do

Quote the words that the takeaway rests on, and run `briefings verify`. Where a site refuses robots, save the page in
your browser and show it: `briefings verify BRIEFING --source ID --from FILE`.
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.evidence import Result
from generator.core.model import Briefing, Prose, State, Status
from generator.core.settings import Settings, Standard
from generator.core.sightings import Sightings
from generator.core.wording import quoted

_LEVELS = list(Standard)
_LACK = {
    Standard.CITED: "quotes no words of its source",
    Standard.QUOTED: "rests on no words that were found in their source",
    Standard.VERIFIED: "rests on no source of which there is an archived copy",
}
_REMEDY = {
    Standard.CITED: 'quote the words that it rests on: [@id, "its words"]',
    Standard.QUOTED: "run 'briefings verify', with --source and --from where the site refuses robots",
    Standard.VERIFIED: "run 'briefings verify --save', or give the source's archive-url",
}
_DISPUTED = "quotes words that are not in their source"
_MEND = "quote the source's own words as they are now, or take the citation out"


@briefing_rule("EVD013", "insufficient-evidence", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Compare what each takeaway rests on with what the policy asks for."""
    required = settings.policy.evidence_required
    if required is Standard.CITED or briefing.status is not Status.PUBLISHED:
        return
    sightings = Sightings(briefing)
    for takeaway in briefing.takeaways:
        # One that cites nothing, or not rightly, has that finding.
        if not takeaway.citations:
            continue
        met = _reached(takeaway, briefing, sightings)
        disputed = met is not Standard.CITED and _is_disputed(takeaway)
        counts = Standard.QUOTED if disputed else met
        if _LEVELS.index(counts) < _LEVELS.index(required):
            lack, remedy = (_DISPUTED, _MEND) if disputed else (_LACK[met], _REMEDY[met])
            words = " ".join(claim.text for claim in takeaway.claims)
            message = f"takeaway {quoted(words)} {lack}; '{required}' is asked for"
            yield Problem(takeaway.span, message, remedy)


def _is_disputed(takeaway: Prose) -> bool:
    """Whether readers see it as disputed, whatever else it rests on."""
    return any(claim.state is State.DISPUTED for claim in takeaway.claims)


def _reached(takeaway: Prose, briefing: Briefing, sightings: Sightings) -> Standard:
    """The highest standard that one of its passages meets."""
    best = Standard.CITED
    for citation in takeaway.citations:
        for item in citation.items:
            for passage in item.passages:
                seen = sightings.passage(item.key, passage.exact)
                level = Standard.QUOTED
                if seen and seen.result is Result.FOUND:
                    source, evidence = briefing.source(item.key), sightings.source(item.key)
                    kept = (source and source.archive_url) or (evidence and evidence.archive)
                    level = Standard.ARCHIVED if kept else Standard.VERIFIED
                best = max(best, level, key=_LEVELS.index)
    return best
