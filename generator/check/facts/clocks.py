"""Reads times of day, and what looks like one but may be how long something took."""

from generator.check.facts.figure import Kind, Reading, Unit, Weight
from generator.check.facts.naming import Naming
from generator.check.facts.tokens import glued, low

_HALF_DAYS = {"am": 0, "pm": 12}


class Clocks(Naming):
    """Reads times of day.

    Each method takes the token to begin with and returns the one behind what it read.
    """

    def clock(self, at: int) -> int:
        """10:30, maybe with am or pm."""
        hours, minutes, *seconds = self.tokens[at].text.split(":")
        end = self.o_clock(
            at, int(hours), int(minutes) + int(*seconds or "0") / 60, 1 / 60 if seconds else 1.0
        )
        if self.passage:
            self.parts(at, hours, minutes, *seconds)
        return end or at + 1

    def parts(self, at: int, first: str, second: str, third: str = "") -> None:
        """Keep what a passage's 2:06:15 is as a duration, in parts: 2 h 6 min 15 s."""
        sizes = (3600.0, 60.0, 1.0) if third else (60.0, 1.0)
        for part, size in zip((first, second, third), sizes, strict=False):
            self.add(at, at + 1, (Reading(float(part), 1.0, Unit("time", size)),), Weight.NEVER)

    def hours_in_signs(self, at: int) -> int:
        """14時46分; the token behind it, 0 where it is no time of day."""
        tokens = self.tokens
        if low(tokens, at + 1) not in {"時", "时", "시"} or low(tokens, at + 3) not in {"分", "분"}:
            return 0
        hours, minutes = tokens[at].text, low(tokens, at + 2)
        if not (hours.isdecimal() and minutes.isdecimal() and len(hours + minutes) <= 4):
            return 0
        end = self.o_clock(at, int(hours), int(minutes), 1.0)
        return end + 3 if end else 0

    def o_clock(self, at: int, hours: int, minutes: float, step: float) -> int:
        """A time of day in minutes; without `am` or `pm`, hours up to twelve may be either. 0 where it is none."""
        half_day, end = self.half_day(at + 1)
        if hours > 24 or minutes >= 60:
            return 0
        hours = hours % 12 + half_day if half_day is not None else hours
        options = (hours,) if half_day is not None or hours > 12 else (hours, hours + 12)
        readings = tuple(Reading(float(hour * 60 + minutes), step) for hour in options)
        return self.add(at, end, readings, Weight.STRONG, kind=Kind.CLOCK)

    def half_day(self, at: int) -> tuple[int | None, int]:
        """0 for am, 12 for pm, None where neither stands at `at`; and the token behind it."""
        tokens = self.tokens
        word = low(tokens, at)
        if word in _HALF_DAYS:
            return _HALF_DAYS[word], at + 1
        if (
            word in {"a", "p"}
            and low(tokens, at + 1) == "."
            and low(tokens, at + 2) == "m"
            and glued(tokens, at + 2)
        ):
            return _HALF_DAYS[word + "m"], at + 3
        return None, at
