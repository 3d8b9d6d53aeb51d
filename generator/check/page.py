"""A rule's page: its docstring, and what an author can do about a finding."""

from generator.check.rule import Rule
from generator.core.diagnostic import Severity

HEADING = "How to fix or waive"

_WAIVED = """\
Where the rule is wrong for one briefing, its front matter says so, with the reason. The reason stays in the file,
and a waiver that waives nothing is a finding itself (SUP001):

```yaml
allow:
  {code}: Why it does not apply here.
```

For the whole publication, `site_config/policy.yml` makes it an `error`, a `warning`, or `off`:

```yaml
rules:
  {code}: {other}
```
"""
_UNREADABLE = """\
It cannot be waived: nothing is known of a file that cannot be read, its waivers included. `site_config/policy.yml`
sets the size above which a file is not read (`file-size-max`).
"""
_MENDED = (
    "`briefings check --fix` mends it, where it can be mended without judgement, and changes nothing else."
)
_JUDGED = (
    "What to do takes judgement, so `check --fix` leaves it to you; the finding says what is wrong and where."
)


def page(rule: Rule) -> str:
    """What `rule` reports, why, what is bad and good, and how to mend or waive it; in Markdown."""
    other = "off" if rule.severity is Severity.WARNING else "warning"
    waiving = _UNREADABLE if rule.code.startswith("IO") else _WAIVED.format(code=rule.code, other=other)
    return f"{rule.doc.strip()}\n\n## {HEADING}\n\n{_MENDED if rule.mends else _JUDGED}\n\n{waiving}"
