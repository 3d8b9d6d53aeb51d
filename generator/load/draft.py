"""The text of a new briefing: a draft that passes the loader, with every field explained where it stands."""

import datetime
import json

from generator.core.settings import Settings

_DRAFT = """\
---
{modeline}title: {title}
date: {day}  # once you change it later: {{created: {day}, updated: YYYY-MM-DD}}
authors: [{author}]  # ids in site_config/authors.yml
topics: [{topic}]  # ids in site_config/topics.yml: choose yours
status: draft  # draft | review | published | withdrawn
summary: >-
  One paragraph that tells the whole story [@first-source].
takeaways:  # three to five; each stands alone and cites
  - What a reader should remember first [@first-source].
  - What comes second [@first-source, p. 2].
  - What is disputed or not known [@second-source].
sources:
  - id: first-source  # what you cite: [@first-source]
    type: report  # a CSL type: webpage (default), article-newspaper, article-journal, report …
    title: The title of the work
    author: [{{literal: An Institution}}]  # or [{{family: Klein, given: Martin}}]
    publisher: Who published it
    url: https://www.example.org/the/work
    issued: {year}  # YYYY, YYYY-MM or YYYY-MM-DD
    # doi: 10.1371/journal.pone.0115253
    # accessed: {day}  # when you last saw that its text supports the claims
    # access: free  # free | registration | subscription
    # archive-url: https://web.archive.org/web/2026/https://www.example.org/the/work
    # archive-date: {day}
  - id: second-source
    title: A page that does not depend on the first
    publisher: Somebody else
    url: https://www.example.com/another/work
    issued: {year}
    # origin: first-source  # where this source only passes on what the first one reported
# corrections:  # once published: what was wrong, and since when it is right
#   - date: {day}
#     text: An earlier version gave the year as 2013.
# allow:  # waive a rule here, for a stated reason
#   CIT002: The method section describes our own procedure.
# aliases: [{year}/old-name]  # old addresses that lead here
---

Every paragraph of fact names its source [@first-source].
Where you have the source's own words, quote what the sentence rests on:
`[@first-source, "the words as they stand there"]`.
One sentence a line makes changes easy to review.

## A second section

Two sources at once look like this: `[@first-source; @second-source, p. 4]`;
this sentence cites too [@first-source; @second-source].

This paragraph is our own reading of the above, and says so.
{{: .analysis }}
"""


def draft(title: str, settings: Settings, day: datetime.date, schema: str = "") -> str:
    """A briefing called `title`, dated `day`, with the first declared author and topic filled in.

    Its first line names `schema`, the JSON Schema's address relative to the draft, for editors that look there.
    """
    return _DRAFT.format(
        modeline=f"# yaml-language-server: $schema={schema}\n" if schema else "",
        title=json.dumps(" ".join(title.split()), ensure_ascii=False),
        day=day.isoformat(),
        year=f"{day.year:04}",
        author=next(iter(settings.authors), "desk"),
        topic=next(iter(settings.topics), "topic"),
    )
