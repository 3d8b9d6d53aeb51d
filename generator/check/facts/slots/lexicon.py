"""What a word can stand for in a language: a month, a span of time, a number, money."""

import re
from functools import cache, lru_cache

from generator.check.facts import spelled
from generator.check.facts.slots import money, numbers, times

ROMAN = re.compile(r"(?=[IVX]{2})(X{0,2})(IX|IV|V?I{0,3})(?:e|ème)?")
"""A number in Roman digits, from two signs on."""
_PREFIX_MIN = 2
_LENGTH_MAX = 40
_KINDS = (
    ("month", times.MONTHS, 1),
    ("weekday", times.WEEKDAYS, 1),
    ("season", times.SEASONS, 1),
    ("span", times.SPANS, 0),
    ("number", numbers.CARDINALS, 0),
    ("tens", numbers.TENS, 2),
    ("ordinal", numbers.ORDINALS, 0),
    ("multiple", numbers.MULTIPLES, 0),
    ("fraction", numbers.FRACTIONS, 2),
    ("magnitude", numbers.MAGNITUDES, 1),
    ("times", numbers.TIMES, 1),
)


@cache
def languages() -> frozenset[str]:
    """Those of which the words are known."""
    return frozenset(_lines(times.MONTHS))


def _lines(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    code = ""
    for word in table.split():
        if word.endswith(":"):
            code = word[:-1]
            found[code] = ""
        else:
            found[code] += f"{word} "
    return found


@cache
def _words(
    language: str,
) -> tuple[dict[str, list[tuple[str, float]]], dict[str, list[tuple[str, float]]], int]:
    """Whole words and beginnings of a language, with what they stand for, and the longest beginning."""
    whole: dict[str, list[tuple[str, float]]] = {}
    begins: dict[str, list[tuple[str, float]]] = {}
    for kind, table, first in _KINDS:
        for value, forms in enumerate(_lines(table).get(language, "").split(), first):
            for form in forms.split("/"):
                if form != "_":
                    (begins if form.endswith("-") else whole).setdefault(form.removesuffix("-"), []).append(
                        (kind, float(value))
                    )
    for word, number in numbers.BROKEN.items():
        whole.setdefault(word, [("number", number)])
    return whole, begins, max(map(len, begins), default=0)


@cache
def currencies() -> dict[str, int]:
    """The names of money, each with a number that tells currencies apart."""
    return {
        word: number for number, words in enumerate(_lines(money.MONEY).values()) for word in words.split()
    }


@lru_cache(maxsize=1 << 13)
def may_mean(word: str, language: str) -> bool:
    """A quick look: whether a word that stands alone can stand for anything; digits cannot, but in German."""
    low = word.lower()
    if low.isdecimal():
        return False
    if low in money.CENTS or low in currencies() or ROMAN.fullmatch(word):
        return True
    return bool(meant(low, language)) or compound(low, language) is not None


def meant(low: str, language: str) -> list[tuple[str, float]]:
    """The kinds of thing that a word in lower case stands for, each with its value."""
    whole, begins, longest = _words(language)
    if low in whole:
        return whole[low]
    for length in range(min(longest, len(low)), _PREFIX_MIN, -1):
        if low[:length] in begins:
            return begins[low[:length]]
    if "'" in low or "’" in low:
        parts = re.split("[’']", low)
        return whole.get(parts[0]) or whole.get(parts[-1]) or []
    return []


def compound(low: str, language: str) -> float | None:
    """The value of a number in one word or joined by hyphens: `zweiundzwanzig`, `tjugotvå`, `twenty-two`."""
    if len(low) > _LENGTH_MAX:
        return None
    if "-" in low:
        parts = [dict(meant(part, language)) for part in low.split("-")]
        if "tens" not in parts[0] and any("number" not in part for part in parts):
            return None  # One-third.
        values = [
            part.get("number") or 10 * part.get("tens", 0.0) or part.get("ordinal", 0.0) for part in parts
        ]
        return sum(values) if all(values) else None
    whole, _, _ = _words(language)
    for length in range(len(low) - 1, _PREFIX_MIN, -1):
        tens = dict(whole.get(low[:length], ())).get("tens", 0.0)
        unit = dict(whole.get(low[length:], ())).get("number", 0.0)
        if tens and 0 < unit < 10:
            return 10 * tens + unit
    return spelled.compound(low) if language in {"de", "nl", "it"} else None
