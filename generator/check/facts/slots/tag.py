"""A word with what it stands for."""

from typing import NamedTuple

COUNTED = "counted"
"""Marks a span of which a number says how many."""


class Tag(NamedTuple):
    """A word with what it stands for. `value` is a number of the kind: of a month its own, of a span seconds."""

    kind: str
    value: float
    start: int
    end: int
    near: frozenset[str] = frozenset()
    """Of a number, the beginnings of the words that may say what is counted; of a span, its unit, maybe COUNTED."""


class Word(NamedTuple):
    """A word with its place."""

    low: str
    text: str
    start: int
    end: int
