"""Where the values of a JSON text stand (RFC 8259): asked only once something is wrong with one of them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

Where: TypeAlias = tuple[str | int, ...]
"""The keys and the numbers, from 0, that lead from the outermost value to one within it."""

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Place:
    """A key or a value as it is met in the text."""

    where: Where
    offset: int
    is_key: bool = False
    repeated: bool = False
    """For a key: whether its object has had it before."""


class _Level:
    """An object or an array that is not closed yet, and where in it the text is."""

    __slots__ = ("at", "expects_key", "is_object", "seen")

    def __init__(self, *, is_object: bool) -> None:
        self.is_object = is_object
        self.expects_key = is_object
        self.at: str | int = "" if is_object else 0
        self.seen: set[str] = set()

    def go_on(self) -> None:
        """A comma."""
        self.expects_key = self.is_object
        if isinstance(self.at, int):
            self.at += 1

    def take_key(self, key: str) -> bool:
        """A key; whether there has been the same before."""
        repeated = key in self.seen
        self.seen.add(key)
        self.at, self.expects_key = key, False
        return repeated


def place_of(text: str, where: Where) -> int:
    """The offset of the value at `where` in a valid text; of the nearest one around it where there is none."""
    around = (
        place
        for place in _places(text, len(where))
        if not place.is_key and place.where == where[: len(place.where)]
    )
    return max(around, key=lambda place: len(place.where)).offset


def key_of(text: str, where: Where) -> int:
    """The offset of the key that `where` ends with, which is in the text."""
    return next(place.offset for place in _places(text, len(where)) if place.is_key and place.where == where)


def repeated_key(text: str) -> Place:
    """The first key that its object has twice, of a text that has one."""
    return next(place for place in _places(text) if place.repeated)


def deeper_than(text: str, depth: int) -> int:
    """The offset of the first value that lies within more than `depth` others; 0 where none does."""
    level = 0
    for token in _TOKEN.finditer(text):
        level += (token[0] in {"{", "["}) - (token[0] in {"}", "]"})
        if level > depth:
            return token.start()
    return 0


def _places(text: str, depth_max: int = 0) -> Iterator[Place]:
    """Keys and values of a valid text in order; of those within more than `depth_max` others, repeated keys alone."""
    levels: list[_Level] = []
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in {"}", "]"}:
            levels.pop()
        elif sign == ",":
            levels[-1].go_on()
        elif sign != ":":
            is_key = bool(levels) and levels[-1].expects_key
            repeated = is_key and levels[-1].take_key(json.loads(sign))
            if repeated or len(levels) <= depth_max:
                yield Place(tuple(level.at for level in levels), token.start(), is_key, repeated)
            if sign in {"{", "["}:
                levels.append(_Level(is_object=sign == "{"))
