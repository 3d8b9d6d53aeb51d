"""Whether a half that a claim has as a limit is the majority or the minority of its passage."""

from collections.abc import Iterable

from generator.check.facts.figure import Bound, Figure

_MORE = (
    "majorit", "mayorí", "maggioranz", "maiori", "mehrheit", "meerderheid", "flertal", "flest", "większoś", "większość",
    "většin", "enemmist", "çoğunl", "most", "meist", "meest", "plupart", "bulk",
)  # fmt: skip
_LESS = (
    "minorit",
    "minorí",
    "minoranz",
    "minori",
    "minderhe",
    "mindretal",
    "fåtal",
    "mniejszo",
    "menšin",
    "vähemmist",
    "azınl",
)
_HALF = 0.5


def is_majority(figure: Figure, passages: Iterable[str]) -> bool:
    """Whether more than half, or half and more, is said for most, or less than half for the few."""
    if not any(r.unit.dimension == "share" and r.number * r.unit.factor == _HALF for r in figure.readings):
        return False
    words = tuple(word for text in passages for word in text.lower().split())
    if figure.bound is Bound.MORE:
        return any(word.startswith(_MORE) for word in words)
    return figure.bound in (Bound.LESS, Bound.NEARLY) and any(word.startswith(_LESS) for word in words)
