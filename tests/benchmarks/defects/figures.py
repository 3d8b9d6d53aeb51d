"""Figures in sentences, found without the checks' own reader: it is what is measured."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.defects.scene import Scene, Spot

MONTHS = "January February March April May June July August September October November December".split()
_TOKEN = re.compile(
    r"(?<![\w.,/§¶#:+\-–−’'@^\u00a0\u202f])(?<!\d )[$€£]?(\d+(?:[.,]\d+|[\u00a0\u202f]\d{3})*)(?![\w/(:^]|[-–]\w|[.,]\d|[\u00a0\u202f ]\d)"
)
_ROUNDED = re.compile(
    r"(?:about|around|some|roughly|almost|nearly|more|less|fewer|over|under|than|above|below|least|most|just|close to|up to|"
    r"approximately|circa|near|half|rund|etwa|gut|knapp|über|mehr|als|environ|près|plus|de|unos|unas|cerca|około|ponad|"
    r"[≥≤<>±~≈])[ \u00a0]*(?:the |a )?[$€£]?$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:\b[A-Z]\w*|\b(?:no|nos|table|p|pp|para|paragraph|sec|section|chapter|page|art|article|version|versions|entry|exhibit|"
    r"figure|rule|part|release|line|week|semana|bits?|CVSS)\.?)[ \u00a0]$",
    re.IGNORECASE,
)
_FULL_NAME = re.compile(r"(?:\b[A-Z][\w-]*)[ \u00a0]$")
_STARTERS = frozenset(
    "Of In On At By From To The A An Over For With Only Their Between After Before Until Since Das Die Der".split()
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A plain number of a sentence: where it stands in the file, its digits as written, and what surrounds it."""

    spot: Spot
    start: int
    end: int
    digits: str
    before: str
    after: str

    @property
    def rounded(self) -> bool:
        """Whether a word before it says that it is not exact, so that another may be true as well."""
        return bool(_ROUNDED.search(self.before))

    @property
    def is_year(self) -> bool:
        """Whether it is most likely a year."""
        return bool(re.fullmatch(r"1[5-9]\d\d|20\d\d", self.digits))


def bare(text: str) -> str:
    """The digits of a number, without its separators."""
    return re.sub(r"[^\d]", "", text)


def all_digits(text: str) -> set[str]:
    """Every number of a text, without separators."""
    return {bare(found) for found in re.findall(r"\d+(?:[.,\u00a0\u202f ]\d+)*", text)} | set(
        re.findall(r"\d+", text)
    )


def figures(scene: Scene, spot: Spot) -> Iterator[Figure]:
    """The plain numbers of a sentence: no versions, sections, ranges, scores or parts of names."""
    words = scene.words(spot)
    first = spot.claim.span.start
    for found in _TOKEN.finditer(words):
        before = words[max(0, found.start() - 30) : found.start()]
        if _is_name(before) or found[1].count(".") > 1:
            continue
        place = scene.file(spot.prose, first + found.start(1), first + found.end(1))
        if place:
            yield Figure(spot, *place, found[1], before, words[found.end() : found.end() + 20])


def _is_name(before: str) -> bool:
    named = _NAMED.search(before)
    if not named:
        return False
    word = named[0].strip().rstrip(".")
    if word in MONTHS or word in _STARTERS:
        return False
    return bool(_FULL_NAME.search(before)) or not word[0].isupper()
