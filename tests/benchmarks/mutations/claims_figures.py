"""Figures, units, dates and periods of a claim that are altered, in English and in the form of other languages."""

import re
from collections.abc import Callable, Mapping
from random import Random

from tests.benchmarks.mutations.triple import Case, Kind, Triple

_NUMBER = re.compile(r"(?<![\w.,:/–-])\d+(?:[.,\u00a0 ]\d{3}(?!\d))*(?:[.,]\d+)?(?![\w:/]|[.,]\d)")
_MONTHS = (
    "January February March April May June July August September October November December".split(),
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(),
)
_MONTH = re.compile(
    r"\b(" + "|".join(sorted({m for names in _MONTHS for m in names}, key=len, reverse=True)) + r")\b"
)
_YEAR = re.compile(r"(?<![\d.,/–-])(?:1[4-9]|20)\d\d(?![\d.,/–-]?\d|s)")
_DAY = re.compile(r"(?<![\d.,:])([1-9]|[12]\d|3[01])(?=\.? (?:de |d')?(?:" + _MONTH.pattern + "))")
_ROUGH = re.compile(
    r"(?:about|around|roughly|some|nearly|almost|over|than|least|most|up to|between|circa|environ|mehr als|plus de"
    r"|[Oo]ltre|[Cc]erca de|około|asi) ?[$€£]?\Z"
)


def _case(triple: Triple, start: int, end: int, new: str) -> Case | None:
    old = triple.claim[start:end]
    if old == new:
        return None
    claim = triple.claim[:start] + new + triple.claim[end:]
    return Case(claim, triple.passage, triple.source, f"{old!r} became {new!r}")


def _one_of(random: Random, triple: Triple, found: list[tuple[int, int, str]]) -> Case | None:
    """One of several possible replacements, unless the passage has what comes of it: then it may be right."""
    if not found:
        return None
    start, end, new = random.choice(found)
    short = re.sub(r"[.,]0+\Z", "", new)
    there = re.search(rf"(?<!\w){re.escape(short)}(?!\w)", triple.passage)
    return None if new[:1].isdigit() and there else _case(triple, start, end, new)


def _is_date_or_year(text: str, match: re.Match[str]) -> bool:
    return bool(
        _YEAR.fullmatch(match[0])
        or _DAY.match(text, match.start())
        or _MONTH.search(text[: match.start()][-12:])
    )


def figure(random: Random, triple: Triple) -> Case | None:
    """Another digit, digits in another order, or one digit more."""
    found = []
    for match in _NUMBER.finditer(triple.claim):
        if _is_date_or_year(triple.claim, match):
            continue
        rough = _ROUGH.search(triple.claim[: match.start()])
        new = _altered(random, match[0], first=bool(rough))
        found.append((match.start(), match.end(), new))
    return _one_of(random, triple, found)


def _altered(random: Random, number: str, *, first: bool) -> str:
    digits = [at for at, sign in enumerate(number) if sign.isdigit()]
    ways = ["other", "other", "swapped"] if len(digits) > 1 and not first else ["other"]
    if random.choice(ways) == "swapped":
        at = random.randrange(len(digits) - 1)
        one, two = digits[at], digits[at + 1]
        if number[one] != number[two] and not (at == 0 and number[two] == "0"):
            signs = list(number)
            signs[one], signs[two] = signs[two], signs[one]
            return "".join(signs)
    at = digits[0] if first else random.choice(digits)
    lowest = 1 if at == digits[0] else 0
    others = [str(d) for d in range(lowest, 10) if str(d) != number[at]]
    return number[:at] + random.choice(others) + number[at + 1 :]


def _replacing(
    words: Mapping[str, str], around: str = r"(?<!\w){}(?!\w)"
) -> Callable[[Random, Triple], Case | None]:
    """A kind that puts one word for another."""
    patterns = [(re.compile(around.format(old)), new) for old, new in words.items()]

    def make(random: Random, triple: Triple) -> Case | None:
        found = [
            (match.start(), match.end(), match.expand(new))
            for pattern, new in patterns
            for match in pattern.finditer(triple.claim)
        ]
        return _one_of(random, triple, found)

    return make


_UNITS = {
    "metres": "feet", "kilometres": "miles", "km": "miles", "miles": "kilometres", "mg": "g", "watts": "kilowatts",
    "GB": "TB", "gigatonnes": "megatonnes", "tons": "pounds", "m²": "km²", "micrograms": "milligrams", "pence": "pounds",
    "degrees": "radians", "hektar": "km²",
}  # fmt: skip
_CURRENCIES = {
    r"\$(?=\d)": "€", "€(?=\\d)": "£", "£(?=\\d)": "$", r"(?<=\d )euros": "dollars", r"(?<=[nrs] )euros": "dollars",
    "d'euros": "de dollars", "Euro": "Dollar", "di euro": "di dollari", "złotych": "euro", "lira": "euro", "kronor": "euro",
    "de euros": "de dólares", "pence": "cents",
}  # fmt: skip
_POINTS = {
    r"(?<=\d)%": " percentage points", r"(?<=\d) per cent": " percentage points", r"(?<=\d) percent(?!age)": " percentage points",
    r"percentage points": "per cent", r"(?<=\d) Prozent": " Prozentpunkte",
}  # fmt: skip
_POINTS_ABROAD = {
    "fr": {r"(?<=\d) %": " points de pourcentage"},
    "es": {r"(?<=\d) %": " puntos porcentuales"},
    "it": {r"(?<=\d) per cento": " punti percentuali"},
    "de": {r"(?<=\d) Prozent": " Prozentpunkte"},
}
_MAGNITUDES = {
    r"(?<=\d )million": "billion", r"(?<=\d )billion": "million", r"(?<=\d)m(?= )": "bn", r"(?<=\d)bn": "m",
    r"(?<=\d )millions d": "milliards d", r"(?<=\d )Millionen": "Milliarden", r"(?<=\d )millones": "mil millones",
    r"(?<=\d )milioni": "miliardi", r"(?<=\d )mln": "mld", r"(?<=\d )miljarder": "miljoner", r"(?<=\d )milyar": "milyon",
    r"(?<=\d )mil(?= [a-z])": "milhões de",
}  # fmt: skip
_PERIODS = {
    r"(?<=\d )years": "months", r"(?<=\d )months": "weeks", r"(?<=\d )weeks": "days", r"(?<=\d )days": "weeks",
    r"(?<=\d )hours": "minutes", r"(?<=\d )minutes": "hours", "weeks": "months", "months": "years", "years": "decades",
    "decade": "century", "a year": "a month", "días": "semanas", "dias": "semanas",
}  # fmt: skip


def points(random: Random, triple: Triple) -> Case | None:
    """Percent for percentage points, and the reverse."""
    words = _POINTS if is_english(triple.claim) else _POINTS_ABROAD.get(triple.language, {})
    return _replacing(words, "{}")(random, triple)


def date(random: Random, triple: Triple) -> Case | None:
    """Another day, month or year."""
    found = []
    for match in _YEAR.finditer(triple.claim):
        new = str(int(match[0]) + random.choice([-10, -3, -2, -1, 1, 2, 4, 10]))
        # Any claim may say the year of its own briefing.
        if new == "2026" or f"{new[:3]}0s" in triple.claim:
            continue
        found.append((match.start(), match.end(), new))
    for match in _DAY.finditer(triple.claim):
        day = random.choice([d for d in range(1, 29) if d != int(match[1])])
        found.append((match.start(), match.end(), str(day)))
    for match in _MONTH.finditer(triple.claim):
        if match[0] == "May" and not re.search(r"(?:\d|in|of|since) \Z", triple.claim[: match.start()]):
            continue
        names = next(names for names in _MONTHS if match[0] in names)
        found.append((match.start(), match.end(), random.choice([n for n in names if n != match[0]])))
    return _one_of(random, triple, found)


def is_english(text: str) -> bool:
    """Whether a claim is in English, whatever its source is in."""
    return bool(re.search(r"\b(?:the|of|was|were|is|by|to|and|than)\b", text)) and " de " not in text


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("altered figure", harmful=True, make=figure),
        Kind("altered unit", harmful=True, make=_replacing(_UNITS, r"(?<=\d ){}(?!\w)")),
        Kind("altered currency", harmful=True, make=_replacing(_CURRENCIES, "{}")),
        Kind("percent and points mixed up", harmful=True, make=points),
        Kind("altered magnitude", harmful=True, make=_replacing(_MAGNITUDES, r"{}")),
        Kind("altered date", harmful=True, make=date),
        Kind("altered period", harmful=True, make=_replacing(_PERIODS)),
    )
}
"""What is done to figures."""
