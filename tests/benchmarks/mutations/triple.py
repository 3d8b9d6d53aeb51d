"""A true claim with the passage that it rests on and the text that the passage stands in, and what is done to it."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Triple:
    """A claim that is borne out by `passage`, which stands in `source` word for word."""

    claim: str
    passage: str
    source: str
    """The whole text: 150 to 400 words."""
    language: str
    """ISO 639-1."""
    genre: str
    id: str
    title: str = ""
    """Of the source."""
    publisher: str = ""
    variants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Claims written by hand, by the name of the kind: honest paraphrases, and defects of the kind."""


@dataclass(frozen=True, slots=True)
class Case:
    """What came of a triple: the same three texts, at least one of them changed."""

    claim: str
    passage: str
    source: str
    what: str
    """The change in a few words: `'38' became '28'`."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to change a triple. `make` gives None where the triple has nothing to change in this way."""

    name: str
    harmful: bool
    make: Callable[[random.Random, Triple], Case | tuple[Case, ...] | None]
    alone: bool = False
    """Whether all that is said of the case counts; else only what is not said of the unchanged triple as well."""

    def cases(self, random: random.Random, triple: Triple) -> tuple[Case, ...]:
        """What comes of the triple: one case where chance has a say, all that are written where it has none."""
        made = self.make(random, triple)
        return made if isinstance(made, tuple) else (made,) if made else ()


def by_hand(variant: str) -> Callable[[random.Random, Triple], tuple[Case, ...]]:
    """A kind of which the changed claims are written in the texts: all of them."""

    def make(_: random.Random, triple: Triple) -> tuple[Case, ...]:
        written = triple.variants.get(variant, ())
        return tuple(
            Case(claim, triple.passage, triple.source, f"claim became {claim!r}") for claim in written
        )

    return make
