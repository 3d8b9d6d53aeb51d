"""What the authors' page about citations says: examples, mendings, differences from Pandoc."""

import re
from dataclasses import dataclass
from pathlib import Path

PAGE = (Path(__file__).parents[3] / "site_config/pages/write/citations.md").read_text("utf-8")


@dataclass(frozen=True, slots=True)
class Difference:
    """A row of the table of differences."""

    case: str
    text: str
    pandoc: str
    here: str


def code(words: str) -> list[str]:
    """The code spans in it."""
    return re.findall(r"`([^`]+)`", words)


def _table(heading: str) -> list[list[str]]:
    rows = PAGE[PAGE.index(heading) :].split("\n\n", 1)[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


EXAMPLES = tuple(re.findall(r"^```markdown\n(.*?)^```\n\n(Cites [^\n]*)$", PAGE, re.MULTILINE | re.DOTALL))
"""Each example, and the sentence that says what it cites."""
MENDINGS = tuple((code(wrote)[0], code(becomes)[0]) for wrote, becomes in _table("| You wrote |"))
"""What `check --fix` makes of what."""
DIFFERENCES = tuple(
    Difference(case, code(text)[0].replace("⏎", "\n"), pandoc, here)
    for case, text, pandoc, here, _ in _table("| Case |")
)
