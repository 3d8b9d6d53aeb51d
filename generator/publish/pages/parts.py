"""Long lists in parts, so that no page grows without bound.

Parts are counted from a list's end, its oldest: what has once become part 3 stays part 3, at one address with the
same content, however much comes after it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.publish.pages.listing import Data
from generator.publish.views import Page

SIZE = 60
"""How many entries a part has. A list's own page has the newest, fewer than twice as many."""


def in_parts(page: Page, key: str, entries: Sequence[Data]) -> Iterator[Page]:
    """`page` with the first of `entries` under `key` in its data, and a page for each part of the others.

    Under `parts`, the data says which part it is (0: the list's own page), how many entries there are in all, and
    where the parts before and after it are.
    """
    closed = max(0, len(entries) // SIZE - 1)
    name = page.uri.removesuffix(".md")

    def address(part: int) -> str:
        return f"{name}/part-{part}/" if part else f"{name}/"

    for part in (0, *range(closed, 0, -1)):
        end = len(entries) - (part - 1) * SIZE if part else len(entries) - closed * SIZE
        shown = entries[end - SIZE if part else 0 : end]
        older = part - 1 if part else closed
        newer = part + 1 if part < closed else 0
        parts = {
            "part": part,
            "total": len(entries),
            "list": address(0),
            "newer": address(newer) if part else "",
            "older": address(older) if older else "",
        }
        data = {**page.data, key: list(shown), "parts": parts}
        if part:
            yield replace(page, uri=f"{name}/part-{part}.md", title=f"{page.title}, part {part}", data=data)
        else:
            yield replace(page, data=data)
