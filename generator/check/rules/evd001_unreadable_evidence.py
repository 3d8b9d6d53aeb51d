"""An evidence file that cannot be read.

Evidence lies beside its briefing, in a file with the same name and the ending `.evidence.json`. It is written by
`briefings verify`; this rule finds what has become of one in other hands: a merge that was not resolved, a key that
there is not, a value of the wrong kind, more than four megabytes, a symbolic link. The finding names the line and
the column in the evidence file. The briefing's claims then count as not looked at.

## Why

What a page says about its sources must be what was observed. Evidence that is read in part would say that passages
have not been looked for when they have been looked for and are missing.

## Bad

```json
{
  "version": 1,
  "sources": {
    "klein-2014": {
      "url": "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253",
      "link": "alive"
    }
  }
}
```

## Good

```json
{
  "version": 1,
  "sources": {
    "klein-2014": {
      "url": "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253",
      "link": "live"
    }
  }
}
```

## What to do

Restore the file from an earlier commit, or resolve the merge by keeping either side, and run `briefings verify` on the
briefing: it brings the rest up to date.
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings


@briefing_rule("EVD001", "unreadable-evidence", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Tell what the loader met."""
    yield from (fault.problem for fault in briefing.faults if fault.code == "EVD001")
