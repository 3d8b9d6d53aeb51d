"""The kinds of defects and of harmless rewrites, as the modules beside this one declare them."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.defects.scene import Plant

DEFECTS: list["Defect"] = []
REWRITES: list["Rewrite"] = []


@dataclass(frozen=True, slots=True)
class Defect:
    """A way to break one rule. `also`: rules that may speak up as well, because the same slip breaks them."""

    code: str
    kind: str
    plant: Plant
    also: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A way to write the same thing differently."""

    kind: str
    plant: Plant


def defect(code: str, kind: str, *also: str) -> Callable[[Plant], Plant]:
    """Declare a function that plants a defect, or finds no fitting place and returns None."""

    def declare(plant: Plant) -> Plant:
        DEFECTS.append(Defect(code, kind, plant, frozenset(also)))
        return plant

    return declare


def rewrite(kind: str) -> Callable[[Plant], Plant]:
    """Declare a function that rewrites something harmlessly, or finds no fitting place and returns None."""

    def declare(plant: Plant) -> Plant:
        REWRITES.append(Rewrite(kind, plant))
        return plant

    return declare
