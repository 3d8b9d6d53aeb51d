"""All kinds, in groups that share a bar."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks import mutations
from tests.benchmarks.mutations.triple import Kind


@dataclass(frozen=True, slots=True)
class Group:
    """Kinds of defects, and the least share of them that is to be found."""

    name: str
    prefix: str
    """Of the names of the modules that have its kinds."""
    bar: float | None
    """None where none was set."""


GROUPS = (
    Group("quotes", "quotes", 0.99),
    Group("figures and dates", "claims_figures", 0.97),
    Group("names, negations, hedges", "claims_words", 0.95),
    Group("as people get it wrong", "claims_by_hand", None),
    Group("harmless", "claims_harmless", None),
)
ALARMS_MAX = 0.01
"""Of all harmless changes."""


def kinds() -> Iterator[tuple[Group, Kind]]:
    """Every kind of every module of this package that declares some (`KINDS`), with its group."""
    names = sorted(module.name for module in pkgutil.iter_modules(mutations.__path__))
    for group in GROUPS:
        for name in names:
            if name.startswith(group.prefix):
                module = importlib.import_module(f"{mutations.__name__}.{name}")
                for kind in getattr(module, "KINDS", {}).values():
                    yield group, kind
