"""Names, denials, hedges and comparisons of a claim that are altered, mostly by hand: see `texts/`."""

import re
from collections.abc import Mapping
from random import Random

from tests.benchmarks.mutations.claims_figures import is_english
from tests.benchmarks.mutations.triple import Case, Kind, Triple

_NAME = re.compile(
    r"(?<=[a-zé,0-9] )(?:[A-ZÉÖŚ][a-zà-ž]+(?:-[A-Z][a-zà-ž]+)?)(?: (?:[A-ZÉÖŚ][a-zà-ž]+(?:-[A-Z][a-zà-ž]+)?))*"
)
_NO_NAMES = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Dr|Q3|Act|Article|Ağustos|Court|Authority|Committee|Capt|Rev"
    r"|Department)\b"
)
_KIND = re.compile(
    r"(?:University|College|Institute|Council|Ministry|Minister|Museum|Bank|Parliament|Senate|Commission|Tribunal|Agency"
    r"|Board|Foundation|Hospital|Church|Library|Party|President|Professor|Prof|Chairman|Director)s?"
)
"""What says of what kind something is, and is no name alone: the University of Leeds."""
_ONE = ("Braddock", "Okonjo", "Vasquez", "Tillmann", "Marchetti", "Ostrava", "Wexcombe", "Lindeholm")
_TWO = ("Morgan Ashdown", "Yusuf Karimi", "Petra Holub", "Carlos Ibarra", "Hanna Weiss", "Orient Holdings")


def name(random: Random, triple: Triple) -> Case | None:
    """Another name for one that claim and passage share, in their common language. German: all nouns look like names."""
    if triple.language == "de" or (triple.language != "en" and is_english(triple.claim)):
        return None
    found = [
        match
        for match in _NAME.finditer(triple.claim)
        if not _NO_NAMES.search(match[0])
        and not _KIND.fullmatch(match[0])
        and len(match[0]) > 2
        and match[0] in triple.passage
    ]
    if not found:
        return None
    match = random.choice(found)
    new = random.choice(_TWO if " " in match[0] else _ONE)
    claim = triple.claim[: match.start()] + new + triple.claim[match.end() :]
    return Case(claim, triple.passage, triple.source, f"{match[0]!r} became {new!r}")


KINDS: Mapping[str, Kind] = {kind.name: kind for kind in (Kind("altered name", harmful=True, make=name),)}
"""What is done to words."""
