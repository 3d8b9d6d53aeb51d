"""Reads `claim | passage` rows and says what would be reported."""

from generator.check.facts.claims import asked, quoted_figures
from generator.check.facts.compare import missing
from generator.check.facts.figure import Figure


def reported(claim: str, *passages: str) -> list[str]:
    """The figures of a claim, as written, that the passages do not bear out."""
    nothing: frozenset[Figure] = frozenset()
    found = missing(asked(claim), quoted_figures(passages), nothing)
    return [claim[lack.figure.start : lack.figure.end] for lack in found]


def rows(text: str) -> list[tuple[str, ...]]:
    """The rows of a table, `#` lines left out."""
    lines = [
        line for line in text.strip().splitlines() if line.strip() and not line.lstrip().startswith("# ")
    ]
    return [tuple(cell.strip(" ") for cell in line.split(" | ")) for line in lines]
