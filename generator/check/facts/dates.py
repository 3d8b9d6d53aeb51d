"""Dates and stretches of years: 6 May 2026, May 6–8, 2026-05-06, Q3 2025, the 1990s, 2019–21."""

from typing import NamedTuple

from generator.check.facts.calendar import (
    ALONE,
    BEFORE_MONTH,
    DAY_SUFFIXES,
    DECADES,
    LINKS,
    MONTHS,
    ORDINALS,
    YEARS,
)
from generator.check.facts.figure import When
from generator.check.facts.tokens import Sort, Token, glued, low

RANGE_SIGNS = frozenset("-–—‒−/~〜")
_JOINED = RANGE_SIGNS | {"to", "and", "or", "bis", "&", ",", "und", "au", "et", "a", "al"}
_ENGLISH = frozenset(
    "january february march may june july october jan feb mar apr jun jul aug sep oct nov dec sept".split()
)
"""Months that English writes with a capital; others are written alike, but small, in Dutch and the Nordic ones."""
_PARTS = {"quarter": "Q", "half": "H", "semestre": "H", "halbjahr": "H", "trimestre": "Q", "quartal": "Q"}


class Dated(NamedTuple):
    """A date and the tokens that it takes: from `first`, `end` exclusive."""

    when: tuple[When, ...]
    first: int
    end: int


def at_number(tokens: list[Token], at: int) -> list[Dated]:
    """The date that begins with the number at `at`, days of a range one by one; empty where there is none."""
    token = tokens[at]
    if not token.text.isdecimal() or len(token.text) not in (1, 2, 4):
        return []
    value = int(token.text)
    if len(token.text) == 4:
        return _from_year(tokens, at, value)
    short = _short_year(tokens, at, value)
    if short:
        return [Dated((When(short),), at, at + 1)]
    if len(token.text) == 2 and value % 10 == 0 and glued(tokens, at + 1) and tokens[at + 1].text in DECADES:
        return [Dated(of_any_century(value), at, at + 2)]
    if not 1 <= value <= 31:
        return []
    days = [(value, at)]
    after = _past_suffix(tokens, at + 1)
    while low(tokens, after) in _JOINED and len(days) < 4:
        other = _day(tokens, after + 1)
        if not other:
            return []
        days.append((other, after + 1))
        after = _past_suffix(tokens, after + 2)
    if low(tokens, after) in LINKS:
        after += 1
    month = month_at(tokens, after)
    if not month:
        return _chinese_day(tokens, at, value)
    year, end = _year_behind(tokens, after + 1)
    dates = [Dated((When(year, month, day),), place, place + 1) for day, place in days]
    dates[-1] = dates[-1]._replace(end=end)
    return dates


def at_month(tokens: list[Token], at: int) -> list[Dated]:
    """The date that begins with the name of a month at `at`: `May 6, 2026`, `May 2026`, `May`."""
    month = month_at(tokens, at)
    if not month:
        return []
    after = at + 1
    if low(tokens, after) == "." and len(tokens[at].text) <= 4:
        after += 1
    if low(tokens, after) in LINKS:
        after += 1
    day = _day(tokens, after)
    if day:
        days = [(day, at, _past_suffix(tokens, after + 1))]
        while low(tokens, days[-1][2]) in _JOINED - {","}:
            place = days[-1][2] + 1
            other = _day(tokens, place)
            following = low(tokens, place + 1)
            if not other or month_at(tokens, place + 1) or following in {"%", "per", "percent"}:
                break
            days.append((other, place, _past_suffix(tokens, place + 1)))
        year, end = _year_behind(tokens, days[-1][2])
        dates = [Dated((When(year, month, number),), first, last) for number, first, last in days]
        dates[-1] = dates[-1]._replace(end=end)
        return dates
    year, end = _year_behind(tokens, after)
    if year:
        return [Dated((When(year, month),), at, end)]
    if tokens[at].text not in ALONE:
        return []
    if tokens[at].text in {"May", "March", "August"} and low(tokens, at - 1) not in BEFORE_MONTH:
        return []
    return [Dated((When(None, month),), at, at + 1)]


def at_code(tokens: list[Token], at: int) -> list[Dated]:
    """The quarter, half or fiscal year that begins with letters at `at`: Q3 2025, H1, FY2025, fiscal 2025."""
    word = tokens[at].text
    if word in {"Q", "H"} and glued(tokens, at + 1) and tokens[at + 1].text in {"1", "2", "3", "4"}:
        year, end = _year_behind(tokens, at + 2)
        return [Dated((When(year, part=word + tokens[at + 1].text),), at, end)]
    after = at + 1
    if word.lower() in {"fiscal", "financial"}:
        after += low(tokens, after) == "year"
    elif word != "FY":
        return []
    year_text = low(tokens, after)
    if year_text.isdecimal() and (len(year_text) == 4 or (word == "FY" and len(year_text) == 2)):
        year = int(year_text) if len(year_text) == 4 else 2000 + int(year_text)
        return [Dated((When(year, part="FY"),), at, after + 1)]
    return []


def at_ordinal(tokens: list[Token], at: int, *, loose: bool = False) -> list[Dated]:
    """The quarter or half of a year that begins with an ordinal at `at`: third quarter of 2025.

    A half needs its year (the first half of a match is none), unless `loose`.
    """
    number = ORDINALS.get(tokens[at].low, 0)
    after = at + 1
    if not number and tokens[at].text in {"1", "2", "3", "4"} and low(tokens, after) in DAY_SUFFIXES:
        number, after = int(tokens[at].text), at + 2
    if low(tokens, after) == "-":
        after += 1
    sign = _PARTS.get(low(tokens, after))
    if not sign or not 1 <= number <= (4 if sign == "Q" else 2):
        return []
    year, end = _year_behind(tokens, after + 1)
    return [Dated((When(year, part=f"{sign}{number}"),), at, end)] if year or loose or sign == "Q" else []


def _short_year(tokens: list[Token], at: int, value: int) -> int:
    """The year that two digits behind a year and a dash mean: 2019–21; 0 where they are none."""
    if not (glued(tokens, at) and tokens[at - 1].text in RANGE_SIGNS and glued(tokens, at - 1)):
        return 0
    start = tokens[at - 2].text
    if len(tokens[at].text) != 2 or len(start) != 4 or not start.isdecimal() or int(start) not in YEARS:
        return 0
    if value <= int(start) % 100 or (glued(tokens, at + 1) and tokens[at + 1].sort is Sort.WORD):
        return 0
    return int(start) // 100 * 100 + value


def of_any_century(decade: int) -> tuple[When, ...]:
    """What `the nineties` can mean."""
    return tuple(When(century + decade, part="decade") for century in range(1500, 2100, 100))


def written(token: Token) -> tuple[When, ...]:
    """What a date in digits can mean: 2026-05-06 one thing, 03/04/2025 two; empty where no such day exists."""
    if token.text[:4].isdecimal():
        year, month, day = (int(part) for part in token.text.replace("/", "-").split("-"))
        found = [When(year, month, day)]
    else:
        first, second, year = (int(part) for part in token.text.replace("/", ".").split("."))
        found = [When(year, second, first)]
        if "/" in token.text and first != second:
            found.append(When(year, first, second))
    return tuple(when for when in found if 1 <= (when.month or 0) <= 12 and 1 <= (when.day or 0) <= 31)


def month_at(tokens: list[Token], at: int) -> int:
    """The number of the month whose name stands at `at`; 0 where none does."""
    if at >= len(tokens):
        return 0
    month = MONTHS.get(tokens[at].low, 0)
    if month and tokens[at].low in _ENGLISH and not tokens[at].text[0].isupper():
        return 0
    return month


def _from_year(tokens: list[Token], at: int, year: int) -> list[Dated]:
    if year not in YEARS:
        return []
    following = tokens[at + 1].text if glued(tokens, at + 1) else ""
    if following in DECADES and year % 10 == 0:
        return [Dated((When(year, part="decade"),), at, at + 2)]
    if following in {"'", "’"} and low(tokens, at + 2) == "s" and year % 10 == 0:
        return [Dated((When(year, part="decade"),), at, at + 3)]
    if following == "-":
        return _month_behind(tokens, at, year)
    if following != "年":
        return []
    if low(tokens, at + 3) != "月":
        return [Dated((When(year),), at, at + 2)]
    month, day = _day(tokens, at + 2), _day(tokens, at + 4)
    if day and low(tokens, at + 5) in {"日", "号"}:
        return [Dated((When(year, month, day),), at, at + 6)]
    return [Dated((When(year, month),), at, at + 4)]


def _month_behind(tokens: list[Token], at: int, year: int) -> list[Dated]:
    """1916-03; of 2003-07, also the years from 2003 to 2007."""
    digits = low(tokens, at + 2)
    if not glued(tokens, at + 2) or len(digits) != 2 or not digits.isdecimal() or not 1 <= int(digits) <= 12:
        return []
    if glued(tokens, at + 3) and tokens[at + 3].text not in ".,;:)]\"'”’!?":
        return []
    month = When(year, int(digits))
    if int(digits) <= year % 100:
        return [Dated((month,), at, at + 3)]
    last = When(year // 100 * 100 + int(digits))
    return [Dated((When(year), month), at, at + 1), Dated((last, month), at + 2, at + 3)]


def at_month_number(tokens: list[Token], at: int) -> list[Dated]:
    """03/1916 at `at`."""
    digits, year = tokens[at].text, low(tokens, at + 2)
    if len(digits) > 2 or low(tokens, at + 1) != "/" or glued(tokens, at):
        return []
    if not (glued(tokens, at + 1) and glued(tokens, at + 2) and digits.isdecimal() and year.isdecimal()):
        return []
    if len(year) != 4 or int(year) not in YEARS or not 1 <= int(digits) <= 12 or low(tokens, at + 3) == "/":
        return []
    return [Dated((When(int(year), int(digits)),), at, at + 3)]


def _chinese_day(tokens: list[Token], at: int, month: int) -> list[Dated]:
    if low(tokens, at + 1) != "月":
        return []
    day = _day(tokens, at + 2)
    if day and low(tokens, at + 3) in {"日", "号"}:
        return [Dated((When(None, month, day),), at, at + 4)]
    return []


def _day(tokens: list[Token], at: int) -> int:
    if at >= len(tokens) or tokens[at].sort is not Sort.NUMBER:
        return 0
    text = tokens[at].text
    return int(text) if len(text) <= 2 and text.isdecimal() and int(text) <= 31 else 0


def _past_suffix(tokens: list[Token], at: int) -> int:
    """Past `th`, or the full stop of a German ordinal, which a month or another day follows."""
    if not glued(tokens, at):
        return at
    if tokens[at].text == "." and (month_at(tokens, at + 1) or low(tokens, at + 1) in _JOINED):
        return at + 1
    return at + 1 if tokens[at].low in DAY_SUFFIXES else at


def _year_behind(tokens: list[Token], at: int) -> tuple[int | None, int]:
    """The year that stands at `at`, maybe behind a comma or `of`, and where the date ends."""
    place = at
    if low(tokens, place) in LINKS or low(tokens, place) in {",", ".", "in"}:
        place += 1
    text = low(tokens, place)
    if len(text) == 4 and text.isdecimal() and int(text) in YEARS:
        return int(text), place + 1
    return None, at
