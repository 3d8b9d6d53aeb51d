"""An image without a text that says what it shows.

That text stands between the brackets of `![…](chart.png)`. A caption under the image does not replace it.

## Why

Readers who do not see the image have nothing else, and neither have search engines and printers of text editions
(WCAG 2.2, success criterion 1.1.1). For a chart, the text gives what a reader should take from it.

## Bad

```markdown
One in five articles suffers from reference rot [@klein-2014], and webpages fare no better [@pew-2024].

![](chart.png)
```

## Good

```markdown
One in five articles suffers from reference rot [@klein-2014], and webpages fare no better [@pew-2024].

![Line chart: of the links of 1997, 34 % were dead in 2012; of those of 2012, 13 %](chart.png)
```
"""

from collections.abc import Iterator

from generator.check.rule import briefing_rule
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing
from generator.core.settings import Settings
from generator.core.wording import quoted


@briefing_rule("TXT004", "missing-alt-text", Severity.ERROR)
def check(briefing: Briefing, settings: Settings) -> Iterator[Problem]:
    """Look at the text of each image; one without a letter or digit says nothing."""
    for prose in briefing.prose:
        for link in prose.links:
            if link.image and not any(map(str.isalnum, link.text)):
                message = f"no text for the image {quoted(link.target)}"
                yield Problem(prose.locate(link.whole), message, "say between its brackets what it shows")
