"""Reads the cases of `tests/rules/*.md`.

A heading `## silent: why` or `## found: what` (`## found 2: what`) begins a case; the fences under it are
a briefing, as in the rules' pages. What is found must all be of the rule that the file is called after.
"""

import re
from dataclasses import dataclass
from pathlib import Path

_HEADING = re.compile(r"^## (?:(?P<silent>silent)|found(?: (?P<count>\d+))?): (?P<title>.+)\n", re.MULTILINE)
_FENCES = re.compile(r"^(`{3,})\w+\n.*?^\1$", re.MULTILINE | re.DOTALL)
_FOLDER = Path(__file__).parents[1] / "rules"


@dataclass(frozen=True, slots=True)
class Case:
    """A briefing, and how often a rule is to be heard about it."""

    code: str
    title: str
    count: int
    text: str

    def __str__(self) -> str:
        return f"{self.code} {self.title}"


def _read(path: Path) -> list[Case]:
    page = path.read_text("utf-8")
    headings = list(_HEADING.finditer(page))
    outside = _FENCES.sub("", page)
    assert len(headings) == len(re.findall(r"^#", outside, re.MULTILINE)), (
        f"{path}: a heading that is no case"
    )
    ends = [heading.start() for heading in headings[1:]] + [len(page)]
    return [
        Case(
            code=path.stem.upper(),
            title=heading["title"],
            count=0 if heading["silent"] else int(heading["count"] or 1),
            text=page[heading.end() : end],
        )
        for heading, end in zip(headings, ends, strict=True)
    ]


CASES = tuple(case for path in sorted(_FOLDER.glob("*.md")) for case in _read(path))
