"""Passages cut so that they say the opposite of the sentence that they stand in."""

import re
from collections.abc import Mapping
from random import Random

from tests.benchmarks.mutations.triple import Case, Kind, Triple

_BEFORE: Mapping[str, tuple[str, ...]] = {
    "en": (
        "It is not true that",
        "There is no evidence that",
        "It is false to say that",
        "The company denied that",
        "No one has shown that",
        "Critics wrongly claim that",
    ),
    "de": ("Es stimmt nicht, dass", "Es gibt keine Belege dafür, dass", "Das Unternehmen bestritt, dass"),
    "fr": ("Il n'est pas vrai que", "Rien ne prouve que", "L'entreprise a démenti que"),
    "es": ("No es cierto que", "No hay pruebas de que", "La empresa negó que"),
}
_DENIED = re.compile(r"\b(?:not|no|nor|never|nicht|kein\w*|ne|pas|aucun\w*|nunca)\b|n['’]t\b", re.IGNORECASE)
_BEHIND: Mapping[str, tuple[str, ...]] = {
    "en": (", critics falsely claim", ", which is not true", ", it was wrongly reported", " is a myth"),
}


def before(random: Random, triple: Triple) -> Case | None:
    """The words that turn it stand before it."""
    return _turned(triple, random.choice(_BEFORE.get(triple.language, ("",))) + " ", "")


def behind(random: Random, triple: Triple) -> Case | None:
    """The words that turn it stand behind it."""
    return _turned(triple, "", random.choice(_BEHIND.get(triple.language, ("",))))


def _turned(triple: Triple, opening: str, closing: str) -> Case | None:
    if not (opening.strip() or closing.strip()):
        return None
    # A denial denied is another matter, and so is the last of several sentences.
    if _DENIED.search(f"{triple.claim} {triple.passage}") or ". " in triple.passage:
        return None
    source = " ".join(triple.source.split())
    start = source.find(triple.passage)
    end = start + len(triple.passage)
    # Only whole clauses can be turned by what stands around them.
    begins = start == 0 or source[:start].rstrip()[-1:] in ".!?"
    ends = source[end : end + 1] in {".", ""}
    if not (begins and ends):
        return None
    changed = f"{source[:start]}{opening}{triple.passage}{closing}{source[end:]}"
    return Case(triple.claim, triple.passage, changed, f"{opening or closing!r} at the source")


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("quote: cut from what denies it", harmful=True, make=before),
        Kind("quote: cut before what denies it", harmful=True, make=behind),
    )
}
