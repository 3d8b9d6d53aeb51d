"""Whether one figure bears out another.

The form may differ, the value may not. How far rounding may go, in significant digits as written:

- A claim may drop digits: 38.2 → 38, 15,312,000 → 15 million, as long as it rounds right and is off by at most an
  eighth. It may not add any. Zeros at the end of a whole number are digits like others: 7,813 → 7,800 says `about`.
- `about` takes the zeros at the end as not given, and a final 5 as one of steps of five: about 30 is 25 to 35.
- `more than`, `at least`, `over`: the passage's figure is that or more, by less than one step of the kind just named.
  `less than`, `under`, `up to`, `nearly`: the same downwards. Where the passage has a limit in the same direction,
  the figures are equal; one in the opposite direction never bears the claim out.
- Fractions in words are meant within 4 %: two-thirds is 64 to 69 %, with `about` within 12 %.
"""

from generator.check.facts import units
from generator.check.facts.figure import BARE, Bound, Figure, Kind, Reading, When

_EXACT = 1e-9
_OFF_MAX = 0.125
_FRACTION = 0.04
_FRACTION_TURNED = 0.011
"""How far digits may be from a fraction in words: 66 or 67 % for two-thirds."""
_PERCENT = 0.01
_FRACTION_ABOUT = 0.12
_ABOUT_MAX = 0.15
_NEARLY_MAX = 0.15
_YEARS_ABOUT = 2
_UPWARDS = frozenset({Bound.MORE})
_SIGNED = frozenset({"celsius", "fahrenheit"})
"""Dimensions with a zero in the middle. Elsewhere a minus may be a word: −5 % is a fall of 5 %."""
_DOWNWARDS = frozenset({Bound.LESS, Bound.NEARLY, Bound.MOST})


def bears_out(claim: Figure, passage: Figure) -> bool:
    """Whether the passage's figure is what the claim says, as exactly as the claim says it."""
    if opposed(claim, passage):
        return False
    if claim.per.dimension and passage.per.dimension and claim.per != passage.per:
        return False
    if claim.dates and passage.dates:
        about = claim.bound is Bound.ABOUT
        if any(_same_date(mine, theirs, about=about) for mine in claim.dates for theirs in passage.dates):
            return True
    if claim.kind is Kind.NUMBER and passage.kind is Kind.CLOCK:
        return _is_hour(claim, passage)
    if claim.kind is not passage.kind and {Kind.ORDINAL, Kind.CLOCK} & {claim.kind, passage.kind}:
        return False
    if claim.kind is Kind.CLOCK:
        return any(
            abs(mine.number - theirs.number) <= mine.step / 2
            for mine in claim.readings
            for theirs in passage.readings
        )
    return any(
        _same_number(claim, mine, passage, theirs) for mine in claim.readings for theirs in passage.readings
    )


def _is_hour(claim: Figure, passage: Figure) -> bool:
    """Whether a bare number is a full hour: `at 7 am rather than at 9`."""
    hours = {reading.number / 60 for reading in passage.readings}
    return any(mine.unit is BARE and mine.number in hours for mine in claim.readings)


def opposed(claim: Figure, passage: Figure) -> bool:
    """Whether one says `more than` and the other `less than`; not of dates: until at least 1979."""
    if claim.kind is Kind.DATE:
        return False
    return (claim.bound in _UPWARDS and passage.bound in _DOWNWARDS) or (
        claim.bound in _DOWNWARDS and passage.bound in _UPWARDS
    )


def alike(claim: Figure, passage: Figure) -> bool:
    """Whether the two are of one kind and dimension, so that one may be the other gone wrong."""
    if claim.kind is not passage.kind:
        return False
    if claim.kind is Kind.DATE:
        mine, theirs = claim.dates[0], passage.dates[0]
        return bool(theirs.month) if mine.month and not mine.year and not mine.day else True
    return any(
        mine.unit.dimension == theirs.unit.dimension
        or {mine.unit.dimension, theirs.unit.dimension} == {"share", "points"}
        for mine in claim.readings
        for theirs in passage.readings
    )


def distance(claim: Figure, passage: Figure) -> float:
    """How far two figures of one kind are from each other; only good for ordering."""
    if claim.kind is Kind.DATE and claim.dates and passage.dates:
        mine, theirs = claim.dates[0], passage.dates[0]
        return float(sum(one != other for one, other in zip(mine, theirs, strict=True)))
    if not claim.readings or not passage.readings:
        return 9e9
    one, other = _base(claim.readings[0]), _base(passage.readings[0])
    return abs(one - other) / max(abs(one), abs(other), 1e-9)


def _base(reading: Reading) -> float:
    return reading.number * reading.unit.factor


def _same_date(claim: When, passage: When, *, about: bool) -> bool:
    if claim.part == "decade":
        return passage.year is not None and claim.year is not None and passage.year // 10 == claim.year // 10
    if passage.part == "decade":
        return False
    if about and claim.year and passage.year and not claim.month:
        return abs(claim.year - passage.year) <= _YEARS_ABOUT
    if claim.year is not None and passage.year is not None and claim.year != passage.year:
        return False
    if claim.part not in ("", "FY") and claim.part != passage.part:
        return False
    if claim.month is not None and claim.month != passage.month:
        return False
    if claim.day is not None and claim.day != passage.day:
        return False
    # A passage seldom says its own year: 6 May bears out 6 May 2026.
    return passage.year is not None or claim.month is not None or claim.part != ""


def _same_number(claim: Figure, mine: Reading, passage: Figure, theirs: Reading) -> bool:
    first, second = mine.unit.dimension, theirs.unit.dimension
    if {first, second} == {"share", "times"}:
        share, times = (mine, theirs) if first == "share" else (theirs, mine)
        part = _base(share)
        return _close(part, times.number) or _close(part, times.number - 1)
    if not units.agree(first, second):
        return False
    # Cents and dollars are of different sizes; of a speed that is written as a length, only the number is known.
    if first == second or "money:cent" in (first, second):
        one, other = _base(mine), _base(theirs)
        converted = mine.unit.factor != theirs.unit.factor
        step, passage_step = (
            mine.step * mine.unit.factor,
            0.0 if converted else theirs.step * theirs.unit.factor,
        )
    else:
        one, other, step, passage_step = mine.number, theirs.number, mine.step, theirs.step
    if claim.negative != passage.negative and first in _SIGNED:
        return False
    if _close(one, other):
        return True
    if mine.unlikely or theirs.unlikely:
        return False
    if claim.worded and first == "share" and step == 0.0:
        return _near_fraction(claim.bound, one, other)
    if passage.worded and second == "share" and passage_step == 0.0:
        # 17 % for one in six; not 20 % for it.
        return abs(one - other) <= max(_FRACTION_TURNED * other, _PERCENT / 2 if step == _PERCENT else 0.0)
    return _rounded(claim.bound, passage.bound, one, step, other, passage_step)


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _EXACT * max(abs(one), abs(other), 1e-12)


def _near_fraction(bound: Bound, claim: float, passage: float) -> bool:
    off = (passage - claim) / claim
    if bound is Bound.ABOUT:
        return abs(off) <= _FRACTION_ABOUT
    if bound is Bound.MORE:
        return 0 <= off < 0.5
    if bound is Bound.NEARLY:
        return -_NEARLY_MAX <= off <= 0
    if bound in (Bound.LESS, Bound.MOST):
        return -0.5 < off <= 0
    return abs(off) <= _FRACTION


def _rounded(
    bound: Bound, other_bound: Bound, claim: float, step: float, passage: float, passage_step: float
) -> bool:
    off = abs(claim - passage)
    size = max(abs(passage), 1e-12)
    plain = step >= passage_step and off <= step / 2 * (1 + 1e-6) and off <= _OFF_MAX * size
    if bound is Bound.NONE:
        return plain
    loose = _loose_step(claim, step)
    if bound is Bound.ABOUT:
        return plain or (off <= loose / 2 * (1 + 1e-6) and off <= _ABOUT_MAX * size)
    if bound is Bound.MORE:
        return passage > claim and off < loose and other_bound is not Bound.MORE
    same_way = other_bound in _DOWNWARDS
    if passage > claim or same_way:
        return False
    return off < loose and (bound is not Bound.NEARLY or off <= _NEARLY_MAX * size)


def _loose_step(number: float, step: float) -> float:
    """The place of the last digit that is not 0, five of them where it is a 5."""
    if not number or not step:
        return step
    digits = round(abs(number) / step)
    loose = step
    while digits and digits % 10 == 0:
        digits //= 10
        loose *= 10
    return loose * 5 if digits % 10 == 5 else loose
