"""Reads figures that begin with digits."""

from generator.check.facts import dates as calendar_dates
from generator.check.facts import names, numerals, shares, spelled
from generator.check.facts.amounts import Amount, behind, money_before
from generator.check.facts.calendar import DAY_SUFFIXES, YEARS
from generator.check.facts.clocks import Clocks
from generator.check.facts.dates import Dated
from generator.check.facts.figure import BARE, PERCENT, Kind, Reading, Unit, Weight, When
from generator.check.facts.magnitudes import CJK
from generator.check.facts.magnitudes import WORDS as MAGNITUDES
from generator.check.facts.naming import JOINS
from generator.check.facts.tokens import RAISED, VULGAR, Sort, glued, low

_SUPERSCRIPTS = str.maketrans(RAISED, "0123456789")
_DEGREES = {"C": Unit("celsius"), "F": Unit("fahrenheit")}
"""Glued to a number of a passage: 180C. In a claim that is a name as often."""
_PARTS = frozenset("2 3 4 5 6 8 16 32 64".split())
"""What whole numbers are followed by parts of."""
_AND = frozenset("e y et i und en och og and".split())
_FROM_TO = JOINS - {",", "&"} | frozenset("bis auf à a al para até hasta tot naar till til na do".split())
"""Between two numbers of which the second has the magnitude of both: `de 61 para 79 milhões`."""
_ROUGH_MAX = 20
"""Up to here a ratio is as rough in digits as in words: 9 in 10."""


class InDigits(Clocks):
    """Reads figures that begin with digits.

    Each method takes the token to begin with and returns the one behind what it read.
    """

    def number(self, at: int) -> int:
        """A number, and all that it may belong to."""
        tokens = self.tokens
        month = calendar_dates.at_month_number(tokens, at)
        if month:
            return self.dated(month)
        values = numerals.values(tokens[at].text)
        coded = len(tokens[at].text) > 1 and tokens[at].text[0] == "0" and tokens[at].text.isdecimal()
        if not values or coded or self.is_glued_name(at):
            return self.name(at)
        special = (
            self.hours_in_signs(at)
            or self.date_or_time(at)
            or self.slash(at)
            or self.ordinal(at, values[0][0])
        )
        if special:
            return special
        end = at + 1
        if end < len(tokens) and tokens[end].sort is Sort.VULGAR:
            over, under = VULGAR[tokens[end].text]
            values, end = ((values[0][0] + over / under, 0.0),), end + 1
        part, after = self.fraction_of_more(at, end)
        if part:
            values, end = ((values[0][0] + part, 0.0),), after
        values, end = self.powered(at, end, values)
        money, first = money_before(tokens, at)
        amount = behind(tokens, end, values, money)
        if amount is None and self.passage and tokens[end].text in _DEGREES:
            readings = tuple(Reading(value, step, _DEGREES[tokens[end].text]) for value, step in values)
            amount = Amount(readings, end + 1, scaled=False)
        if amount is None:
            return self.name(at, end + 1)
        amount = self.myriads(self.shared_magnitude(amount, values))
        amount, first = self.with_millions(self.with_percent(amount, at), at, first)
        bare = amount.readings[0].unit is BARE and not amount.scaled
        if bare:
            part = self.share_or_name(at, end, values[0][0], amount)
            if part:
                return part
        if len(values) > 1 and "," in tokens[at].text and not amount.scaled:
            likely, *others = amount.readings
            amount = amount._replace(readings=(likely, *(other._replace(unlikely=True) for other in others)))
        rhetorical = amount.readings[0].number == 100 and low(tokens, amount.end) in names.RHETORICAL
        weight = Weight.NEVER if rhetorical else Weight.STRONG
        written = tokens[at].text
        is_year = bare and len(written) == 4 and written.isdecimal() and int(written) in YEARS
        if bare and (self.is_kind(at, amount) or (is_year and self.is_titled(at))):
            weight = Weight.WEAK
        return self.amount(first, amount, weight, year=When(int(written)) if is_year else None)

    def with_percent(self, amount: Amount, at: int) -> Amount:
        """The amount with what makes it a part, which in Turkish stands before it: `yüzde 23,6`, %23,6."""
        before = low(self.tokens, at - 1)
        if amount.readings[0].unit is not BARE or (
            before != "yüzde" and not (before == "%" and glued(self.tokens, at))
        ):
            return amount
        return amount._replace(readings=tuple(r._replace(unit=PERCENT) for r in amount.readings))

    def with_millions(self, amount: Amount, at: int, first: int) -> tuple[Amount, int]:
        """The amount with the millions before it, and where it begins: `un milione e 300 mila`."""
        tokens = self.tokens
        factors = MAGNITUDES.get(low(tokens, at - 2), ())
        if low(tokens, at - 1) not in _AND or factors != (1e6,) or not amount.scaled or at < 3 or first != at:
            return amount, first
        many = tokens[at - 3]
        values = numerals.values(many.text) if many.sort is Sort.NUMBER else ()
        number = values[0][0] if values else spelled.FOREIGN.get(many.low) or spelled.ENGLISH.get(many.low)
        if not number or any(reading.number >= 1e6 for reading in amount.readings):
            return amount, first
        while self.found and self.found[-1].start >= many.start:
            self.found.pop()
        readings = tuple(r._replace(number=r.number + number * 1e6) for r in amount.readings)
        return amount._replace(readings=readings), at - 3

    def date_or_time(self, at: int) -> int:
        """6 May 2026, 3 pm; the token behind it, 0 where it is neither."""
        found = calendar_dates.at_number(self.tokens, at)
        if found:
            return self.dated(found)
        hours, _, minutes = self.tokens[at].text.partition(".")
        if self.half_day(at + 1)[0] is None or not (hours + minutes).isdecimal() or len(hours + minutes) > 4:
            return 0
        return self.o_clock(at, int(hours), int(minutes or 0), 1.0 if minutes else 60.0)

    def ordinal(self, at: int, number: float) -> int:
        """21st, or the 3rd quarter of 2025; the token behind it, 0 where it is neither."""
        tokens = self.tokens
        suffix = at + 1
        if (
            not glued(tokens, suffix)
            or tokens[suffix].sort is not Sort.WORD
            or tokens[suffix].low not in DAY_SUFFIXES
        ):
            return 0
        part = calendar_dates.at_ordinal(tokens, at)
        if part:
            return self.dated(part)
        return self.add(at, suffix + 1, (Reading(number, 1.0),), Weight.WEAK, kind=Kind.ORDINAL)

    def fraction_of_more(self, at: int, end: int) -> tuple[float, int]:
        """The half of 4-1/2 and of 1 1/2 behind the whole number at `at`, and the token behind it; 0 for none."""
        tokens = self.tokens
        if low(tokens, end) == "-":
            end += 1
            if not (glued(tokens, end - 1) and glued(tokens, end)):
                return 0.0, end
        if end != at + 1 and low(tokens, end - 1) != "-":
            return 0.0, end
        above, sign, below = low(tokens, end), low(tokens, end + 1), low(tokens, end + 2)
        if sign not in {"/", "⁄"} or below not in _PARTS or not above.isdecimal() or len(above) > 2:
            return 0.0, end
        joined = glued(tokens, end + 1) and glued(tokens, end + 2) and not glued(tokens, end + 3)
        whole = tokens[at].text.isdecimal() and int(above) < int(below)
        return (int(above) / int(below), end + 3) if joined and whole else (0.0, end)

    def share_or_name(self, at: int, end: int, number: float, amount: Amount) -> int:
        """2 thirds, 1 in 5, Windows 11; the token behind it, 0 where it is neither."""
        fraction = shares.fraction_behind(self.tokens, end, number)
        if fraction:
            return self.share(at, fraction.end, fraction.value, Weight.STRONG, worded=True)
        ratio = shares.ratio_behind(self.tokens, end, number, nouns=number == 1)
        if ratio:
            rough = number / ratio.value <= _ROUGH_MAX
            return self.share(at, ratio.end, ratio.value, Weight.STRONG, worded=rough)
        broken = end > at + 1 and amount.readings[0].step == 0.0  # No name ends in 2½.
        return self.name(at, amount.end) if not broken and self.is_name(at, amount) else 0

    def powered(
        self, at: int, end: int, values: tuple[tuple[float, float], ...]
    ) -> tuple[tuple[tuple[float, float], ...], int]:
        """The values times a power of ten: 3×10^5, 3 x 10⁵, 10⁵, 3e5."""
        tokens = self.tokens
        power, after = "", end
        if low(tokens, end) in {"×", "x", "·", "*", "⋅"} and low(tokens, end + 1) == "10":
            after = end + 1
        elif tokens[at].text == "10":
            values, after = ((1.0, 1.0),), end - 1
        elif low(tokens, end) == "e" and glued(tokens, end) and glued(tokens, end + 1):
            power = low(tokens, end + 1)
            after = end + 2
        if not power and after < end + 2 and after + 1 < len(tokens) and tokens[after].text == "10":
            if tokens[after + 1].sort is Sort.RAISED and glued(tokens, after + 1):
                power = tokens[after + 1].text.replace("⁻", "-").translate(_SUPERSCRIPTS)
                after += 2
            elif tokens[after + 1].text == "^" and after + 2 < len(tokens):
                power = tokens[after + 2].text
                after += 3
        if not power.lstrip("-").isdecimal() or len(power) > 3:
            return (tuple(numerals.values(tokens[at].text)) if values == ((1.0, 1.0),) else values), end
        factor = 10.0 ** int(power) if abs(int(power)) < 100 else 0.0
        return tuple((value * factor, step * factor) for value, step in values), after

    def shared_magnitude(self, amount: Amount, values: tuple[tuple[float, float], ...]) -> Amount:
        """Of `5–10 million`, also the first as millions."""
        tokens = self.tokens
        joint = low(tokens, amount.end)
        if amount.scaled or joint not in _FROM_TO or amount.end + 1 >= len(tokens):
            return amount
        place = amount.end + 1
        if tokens[place].sort is Sort.SIGN and amount.readings[0].unit.dimension.startswith("money"):
            place += 1
        if place >= len(tokens) or tokens[place].sort is not Sort.NUMBER:
            return amount
        following = behind(tokens, place + 1, values, None)
        if joint == "±" and following and not following.scaled and following.readings[0].unit.dimension:
            unit = following.readings[0].unit
            return amount._replace(readings=tuple(r._replace(unit=unit) for r in amount.readings))
        if following is None or not following.scaled:
            return amount
        unit = amount.readings[0].unit
        more = tuple(
            Reading(r.number, r.step, unit if unit.dimension else r.unit) for r in following.readings
        )
        return amount._replace(readings=(*amount.readings, *more))

    def myriads(self, amount: Amount) -> Amount:
        """Of 3億5000万, all of it."""
        tokens = self.tokens
        place = amount.end
        if not amount.scaled or not glued(tokens, place) or not glued(tokens, place + 1):
            return amount
        if (
            tokens[place - 1].text not in CJK
            or tokens[place].sort is not Sort.NUMBER
            or tokens[place + 1].text not in CJK
        ):
            return amount
        further = behind(tokens, place + 1, numerals.values(tokens[place].text), None)
        if further is None or not further.readings:
            return amount
        rest = further.readings[0]
        total = tuple(Reading(r.number + rest.number, rest.step, rest.unit) for r in amount.readings)
        return further._replace(readings=total)

    def slash(self, at: int) -> int:
        """2/3, 2019/20; the token behind it, 0 where no slash follows."""
        tokens = self.tokens
        if low(tokens, at + 1) not in {"/", "⁄"} or not (glued(tokens, at + 1) and glued(tokens, at + 2)):
            return 0
        other = tokens[at + 2].text
        first = tokens[at].text
        if tokens[at + 2].sort is not Sort.NUMBER or not other.isdecimal() or not first.isdecimal():
            return 0
        if len(first) == 4 and int(first) in YEARS and len(other) in (2, 4):
            last = int(first[: 4 - len(other)] + other)
            years = [Dated((When(int(first)),), at, at + 1)]
            if int(first) < last:
                return self.dated([*years, Dated((When(last),), at + 2, at + 3)])
            return self.dated([years[0]._replace(end=at + 3)])
        if f"{first}/{other}" in names.FIXED or len(other) > 4 or not 0 < int(first) < int(other):
            return self.name(at, at + 3)
        return self.share(at, at + 3, int(first) / int(other), Weight.STRONG, worded=True)

    def date_in_digits(self, at: int) -> int:
        """2026-05-06, 03/04/2025."""
        when = calendar_dates.written(self.tokens[at])
        if when and not glued(self.tokens, at + 1):
            return self.dated([Dated(when, at, at + 1)])
        return self.dated([Dated(when, at, at + 1)]) if when else at + 1

    def cjk(self, at: int) -> int:
        """三百五十万; one sign alone is a word more often than a number."""
        word = self.tokens[at].text
        number = spelled.cjk(word)
        if len(word) < 2 or number is None:
            return at + 1
        amount = behind(self.tokens, at + 1, ((number, 1.0),), None)
        if amount is None:
            return at + 1
        return self.amount(at, amount, Weight.WEAK, worded=True)
