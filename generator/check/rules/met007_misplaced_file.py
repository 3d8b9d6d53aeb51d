"""A briefing, or an old address of one, that lies where it cannot be found.

A briefing lies at `briefings/YYYY/slug.md`. The year is that of its `date` (the day it was created), the slug is
made of lower-case letters, digits and hyphens, and together they are its address: `/YYYY/slug/`. No other
briefing, alias or page of the site may have that address. An alias is written in the same way, without a slash at the
start: `2026/old-slug`.

## Why

Addresses are for good: others cite them. One that follows from the file's name can be foreseen, typed and
linked to. Spaces, capital letters and accents come out differently on different systems.

## Bad

`briefings/2025/example.md`:

```yaml
date: 2026-05-07
```

## Good

`briefings/2026/example.md`:

```yaml
date: 2026-05-07
```
"""

import re
from collections.abc import Iterator

from generator.check.rule import library_rule
from generator.check.slug import proposed
from generator.core.diagnostic import Problem, Severity
from generator.core.model import Briefing, Library, Located
from generator.core.position import Span
from generator.core.wording import quoted

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_YEAR = re.compile(r"[0-9]{4}", re.ASCII)
_START = Span(0, 0)


@library_rule("MET007", "misplaced-file", Severity.ERROR)
def check(library: Library) -> Iterator[tuple[Briefing, Problem]]:
    """Look at each file's place, then give out the addresses: first to pages, then to briefings, then to aliases."""
    taken = dict.fromkeys(library.settings.pages, "a page of the site")
    for briefing in library.briefings:
        if not briefing.path.endswith(".md"):
            # A folder that cannot be looked into has no address.
            continue
        problem = _place(briefing)
        if problem:
            yield briefing, problem
        elif briefing.url in taken:
            message = f"address {quoted(briefing.url)} is that of {taken[briefing.url]} too"
            yield briefing, Problem(_START, message, "rename one of the two files")
        taken.setdefault(briefing.url, briefing.path)
    for briefing in library.briefings:
        for alias in briefing.aliases:
            problem = _alias(briefing, alias, taken)
            if problem:
                yield briefing, problem
            taken.setdefault(alias.value.rstrip("/") + "/", f"an alias of {briefing.path}")


def _place(briefing: Briefing) -> Problem | None:
    *folders, name = briefing.path.split("/")
    slug = name.removesuffix(".md")
    year = str(briefing.created.value.year) if briefing.created else None
    named = folders[-1] if folders and _YEAR.fullmatch(folders[-1]) else None
    better = f"briefings/{year or named or 'YYYY'}/{proposed(slug) or 'some-words'}.md"
    remedy = f"move it to {quoted(better)}"
    if named is None or folders != ["briefings", named]:
        return Problem(_START, f"{quoted(briefing.path)} is not in a folder of its year", remedy)
    if not _SLUG.fullmatch(slug):
        message = f"file name {quoted(name)} is not made of lower-case letters, digits and hyphens"
        return Problem(_START, message, remedy)
    if year and year != named and briefing.created:
        message = f"date '{briefing.created.value}' is not in the year of the folder, {named}"
        return Problem(briefing.created.span, message, f"{remedy}, or correct the date")
    return None


def _alias(briefing: Briefing, alias: Located[str], taken: dict[str, str]) -> Problem | None:
    owner = taken.get(alias.value.rstrip("/") + "/")
    if owner is None:
        return None
    whose = "this briefing itself" if owner == briefing.path else owner
    return Problem(alias.span, f"alias {quoted(alias.value)} is the address of {whose}", "remove it")
