"""A waiver that waives nothing.

An entry of `allow:` sets one rule aside in one briefing. It is reported where that rule finds nothing here, where
`policy.yml` has switched the rule off anyway, and where no rule has that code or name.

## Why

What the waiver excused has been mended, so it should go: left standing, it would hide the next fault of its kind
from everybody.

## Bad

```yaml
allow:
  CIT002: The method section describes our own procedure.
```

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024].
```

## Good

```yaml
allow:
  CIT002: The method section describes our own procedure.
```

```markdown
One in five articles suffers from reference rot [@klein-2014]. Webpages fare no better [@pew-2024].

We took all links of our own articles and tried each of them twice.
```
"""

from collections.abc import Iterator

from generator.check.rule import Waivings, waiver_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.guess import nearest
from generator.core.wording import quoted


@waiver_rule("SUP001", "unused-waiver", Severity.WARNING)
def check(waivings: Waivings) -> Iterator[Problem]:
    """Report each waiver that waived nothing."""
    codes = {word.casefold(): code for code, name in waivings.names.items() for word in (code, name)}
    for waiver in waivings.unused:
        code = codes.get(waiver.code.casefold())
        if code == "SUP001":
            continue  # It would waive its own finding.
        if code is None:
            guess = nearest(waiver.code.upper(), waivings.names) or nearest(
                waiver.code, waivings.names.values()
            )
            remedy = f"did you mean {quoted(guess)}?" if guess else "`briefings rules` lists them"
            yield Problem(
                waiver.span, f"no rule called {quoted(waiver.code)}, so its waiver waives nothing", remedy
            )
        elif code in waivings.off:
            message = f"a waiver for {quoted(waiver.code)}, a rule that is off in policy.yml"
            yield Problem(waiver.span, message, "remove the waiver")
        else:
            message = f"a waiver for {quoted(waiver.code)}, which finds nothing to waive here"
            yield Problem(waiver.span, message, "remove the waiver")
