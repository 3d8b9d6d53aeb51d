"""What reading a text for citations brings."""

from dataclasses import dataclass, field

from generator.core.diagnostic import Problem
from generator.core.model import Citation
from generator.core.position import Span

_REPORTS_MAX = 100


@dataclass(slots=True)
class Found:
    """What a text holds. All spans are local to it, those of edits too."""

    citations: list[Citation] = field(default_factory=list)
    malformed: list[Problem] = field(default_factory=list)
    """What was meant as one and is none."""
    refused: list[Span] = field(default_factory=list)
    """The markers that these are about, so that nothing in one is reported again."""
    links: list[Span] = field(default_factory=list)
    """Texts of links that would be citations elsewhere."""

    @property
    def full(self) -> bool:
        """Whether more reports would not be kept."""
        return len(self.malformed) >= _REPORTS_MAX

    def report(self, problem: Problem, marker: Span) -> None:
        """Keep what is wrong with a marker, up to a number that a reader can take in."""
        if not self.full:
            self.malformed.append(problem)
            self.refused.append(marker)
