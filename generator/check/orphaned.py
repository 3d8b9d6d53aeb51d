"""Evidence files that belong to no briefing."""

from generator.core.diagnostic import Fault, Problem
from generator.core.evidence import SUFFIX
from generator.core.model import Briefing
from generator.core.position import Span
from generator.core.wording import quoted

_HELP = "rename it with its briefing, or remove it"


def orphaned(path: str) -> Briefing:
    """What stands for the evidence file at `path` where findings are placed: nothing but that there is no briefing."""
    name = quoted(path.removesuffix(SUFFIX) + ".md")
    problem = Problem(Span(0, 0), f"there is no briefing {name} to which this evidence belongs", _HELP)
    return Briefing(path, "", (Fault("EVD009", problem),))
