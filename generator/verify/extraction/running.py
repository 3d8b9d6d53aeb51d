"""Heads and feet that stand on every page of a document, so that they part no sentence that runs over a page."""

import re
from collections import Counter
from collections.abc import Sequence

_EDGE = 3
"""Lines at the top and at the bottom of a page that may be a head or a foot."""
_TIMES = 3
"""How often a line stands there that is one; in a document of two pages, on both."""
_LINE_MAX = 200
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"[\W_]*(?:0(?:\W+0)?|[ivxlc]{1,7})[\W_]*")


def without_running_lines(pages: Sequence[str]) -> list[str]:
    """The texts of `pages` without the lines that come back at their edges, whatever their numbers: "3/12", "4/12"."""
    lines = [page.split("\n") for page in pages]
    running = _running(lines)
    return ["\n".join(_without(page, running)) for page in lines]


def _running(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    times = Counter(form for page in pages for form in {_form(page[number]) for number in _edges(page)})
    enough = min(_TIMES, max(2, len(pages)))
    return frozenset(form for form, count in times.items() if form and count >= enough)


def _edges(page: Sequence[str]) -> list[int]:
    """The numbers of the lines at the top and, in the same list, at the bottom."""
    written = [number for number, line in enumerate(page) if line.strip()]
    return [*written[:_EDGE], *written[_EDGE:][-_EDGE:]]


def _without(page: list[str], running: frozenset[str]) -> list[str]:
    written = [number for number, line in enumerate(page) if line.strip()]
    top = _so_far(page, written[:_EDGE], running)
    bottom = _so_far(page, written[top:][: -_EDGE - 1 : -1], running)
    if not top and not bottom:
        return page
    left = written[top : len(written) - bottom]
    return page[left[0] : left[-1] + 1] if left else []


def _so_far(page: Sequence[str], numbers: Sequence[int], running: frozenset[str]) -> int:
    """How many of the lines, from the first on, are heads or feet."""
    for count, number in enumerate(numbers):
        if _form(page[number]) not in running:
            return count
    return len(numbers)


def _form(line: str) -> str:
    """What a line has in common with itself on another page; nothing where it is a row of figures, or long."""
    if len(line) > _LINE_MAX:
        return ""
    form = " ".join(_NUMBER.sub("0", line).split())
    if _PAGE_NUMBER.fullmatch(form.lower()):
        return "0"
    return form if sum(map(str.isalpha, form)) >= 3 else ""
