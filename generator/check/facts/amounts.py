"""What stands around a number and belongs to it: magnitude, unit, currency."""

import math
from collections.abc import Callable
from typing import NamedTuple

from generator.check.facts import magnitudes, unit_phrases, units
from generator.check.facts.figure import BARE, PERCENT, POINTS, TIMES, Reading, Unit
from generator.check.facts.names import RATED
from generator.check.facts.tokens import Sort, Token, glued, low

_ADJECTIVES = frozenset(
    "us american new additional metric full consecutive whole calendar business working straight solid"
    " further"
    " long short more".split()
)
_DASHES = frozenset("-‑")
_PHRASE_REACH = 6
_POWERS: dict[str, Callable[[float], Unit]] = {
    "2": lambda length: Unit("area", length**2),
    "3": lambda length: Unit("volume", 1000 * length**3),
}
"""What a length becomes with this glued behind it: km2."""


class Amount(NamedTuple):
    """A number with all that belongs to it."""

    readings: tuple[Reading, ...]
    end: int
    """The token behind it."""
    scaled: bool
    """Whether a magnitude was given."""


def behind(
    tokens: list[Token], at: int, values: tuple[tuple[float, float], ...], money: Unit | None
) -> Amount | None:
    """The number of `values` with what stands at `at`, behind it. `money` is the currency that stands before.

    None where letters are glued to it that make it a name: 5G, 10K.
    """
    readings: list[Reading] = []
    scaled = False
    place = at
    named = glued(tokens, at) and tokens[at].sort is Sort.WORD
    if _is_form(tokens, at):
        return None
    while (found := _magnitude(tokens, place, money)) is not None:
        factors, after = found
        if named and tokens[place].text in magnitudes.ALSO_UNITS and money is None:
            unit, end = unit_at(tokens, place)
            if unit and not _currency(unit):
                readings = [Reading(value, step, unit) for value, step in values]
                place = end
                values = _scaled(values, factors)
                return Amount((*(Reading(v, s) for v, s in values), *readings), place, scaled=True)
        values = _scaled(values, factors)
        place, scaled, named = after, True, False
    if low(tokens, place) == "." and scaled and low(tokens, place + 1) in units.WORDS:
        place += 1
    unit, end = unit_at(tokens, place)
    if unit is None and named:
        return None
    if money is not None and (unit is None or _currency(unit)):
        end = end if unit else place
        unit = money
    elif money is not None:
        unit, end = money, place
    unit = unit or BARE
    return Amount(tuple(Reading(value, step, unit) for value, step in values), end, scaled)


def _is_form(tokens: list[Token], at: int) -> bool:
    """Whether what follows its hyphen makes it a name: the 10-K, a 5-star hotel."""
    if low(tokens, at) not in _DASHES or not glued(tokens, at) or not glued(tokens, at + 1):
        return False
    word = tokens[at + 1].text
    return (len(word) == 1 and word.isupper()) or word in RATED


def unit_at(tokens: list[Token], at: int) -> tuple[Unit | None, int]:
    """The unit that stands at `at`, maybe behind a hyphen, and the token behind it; None where there is none."""
    place = at
    if low(tokens, place) in _DASHES and glued(tokens, place) and glued(tokens, place + 1):
        place += 1
    if place >= len(tokens):
        return None, at
    token = tokens[place]
    if token.sort is Sort.SIGN:
        return _sign(tokens, place, at)
    if token.sort is not Sort.WORD:
        return None, at
    if token.low in unit_phrases.PHRASE_STARTS:
        found = _phrase(tokens, place)
        if found:
            return found
    unit = _word(token)
    if unit is None and token.low in _ADJECTIVES and place + 1 < len(tokens):
        unit = _word(tokens[place + 1])
        if unit is None or unit == TIMES:
            return None, at
        place += 1
    if unit is None or _is_other(tokens, place, unit):
        return None, at
    return _extended(tokens, place, unit)


def _extended(tokens: list[Token], place: int, unit: Unit) -> tuple[Unit, int]:
    """The unit with what stands behind its word at `place`: percent points, km2."""
    following = low(tokens, place + 1)
    if unit.dimension == "length" and following in _POWERS and glued(tokens, place + 1):
        return _POWERS[following](unit.factor), place + 2
    if unit == PERCENT and following in units.PLAIN_POINTS:
        return POINTS, place + 2
    return unit, place + 1


def _is_other(tokens: list[Token], place: int, unit: Unit) -> bool:
    """Whether what looks like a unit is something else: 77 × 53 cm, 3D, the French `d'`."""
    if unit == TIMES and place + 1 < len(tokens) and len(tokens[place].text) == 1:
        return tokens[place + 1].sort is Sort.NUMBER
    return tokens[place].low == "d" and (glued(tokens, place) or low(tokens, place + 1) in {"'", "’"})


def money_before(tokens: list[Token], at: int) -> tuple[Unit | None, int]:
    """The currency that stands before the number at `at`, and the token with which the amount begins."""
    if at == 0:
        return None, at
    token = tokens[at - 1]
    if token.sort is Sort.SIGN:
        unit = units.SIGNS.get(token.text)
        if unit is None or not _currency(unit):
            return None, at
        if token.text == "$" and glued(tokens, at - 1):
            dollar = units.BEFORE_DOLLAR.get(tokens[at - 2].low)
            if dollar:
                return dollar, at - 2
        return unit, at - 1
    if token.sort is Sort.WORD and token.text in units.CODES:
        return units.CODES[token.text], at - 1
    return None, at


def _currency(unit: Unit) -> bool:
    return unit.dimension.startswith("money:")


def _scaled(
    values: tuple[tuple[float, float], ...], factors: tuple[float, ...]
) -> tuple[tuple[float, float], ...]:
    return tuple((value * factor, step * factor) for value, step in values for factor in factors)


def _magnitude(tokens: list[Token], at: int, money: Unit | None) -> tuple[tuple[float, ...], int] | None:
    place = at
    if low(tokens, place) in _DASHES and glued(tokens, place) and glued(tokens, place + 1):
        place += 1
    if place >= len(tokens):
        return None
    token = tokens[place]
    if all(sign in magnitudes.CJK for sign in token.text):
        return (math.prod(magnitudes.CJK[sign] for sign in token.text),), place + 1
    if token.low == "mil" and low(tokens, place + 1) == "." and low(tokens, place + 2).isalpha():
        return (1e6, 1e3), place + 2  # 120 mil. Kč
    factors = magnitudes.LONG_SCALE.get(token.text) or magnitudes.WORDS.get(token.low)
    if factors and (factors[0] > 100 or token.low in {"hundred", "hundert", "honderd"}):
        return factors, place + 1
    factors = magnitudes.LETTERS.get(token.text)
    if not factors:
        return None
    if glued(tokens, at) or money is not None or token.text in magnitudes.SPACED:
        return factors, place + 1
    unit, _ = unit_at(tokens, place + 1)
    return (factors, place + 1) if unit and _currency(unit) else None


def _sign(tokens: list[Token], place: int, at: int) -> tuple[Unit | None, int]:
    token = tokens[place]
    if token.text == "°":
        letter = low(tokens, place + 1)
        if letter in {"c", "f"}:
            return Unit("celsius" if letter == "c" else "fahrenheit"), place + 2
        return None, at
    unit = units.SIGNS.get(token.text) or units.WORDS.get(token.text)
    if unit is None:
        return None, at
    if _is_other(tokens, place, unit):
        return None, at
    if unit == PERCENT:
        after = place + 1
        if low(tokens, after) in _DASHES:
            after += 1
        if low(tokens, after) in units.PLAIN_POINTS:
            return POINTS, after + 1
    return unit, place + 1


def _word(token: Token) -> Unit | None:
    if token.text in units.CODES:
        return units.CODES[token.text]
    if len(token.text) == 1 and units.SYMBOLS_AS_WRITTEN.get(token.text, token.text) == "":
        return None
    if token.text in units.AS_WRITTEN:
        return units.AS_WRITTEN[token.text]
    return POINTS if token.low in units.PLAIN_POINTS else units.WORDS.get(token.low)


def _phrase(tokens: list[Token], place: int) -> tuple[Unit, int] | None:
    words: list[str] = []
    ends: list[int] = []
    for at in range(place, min(place + _PHRASE_REACH, len(tokens))):
        if tokens[at].text in {"-", ".", "'", "’"}:
            continue
        words.append(tokens[at].low)
        ends.append(at + 1)
    for length in (3, 2):
        unit = unit_phrases.PHRASES.get(tuple(words[:length]))
        if unit is not None:
            return unit, ends[min(length, len(ends)) - 1]
    return None
