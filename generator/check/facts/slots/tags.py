"""Finds the words of a text that stand for a month, a day, a span of time, a number or money, in one language."""

import re
from collections.abc import Iterator

from generator.check.facts import spelled
from generator.check.facts.slots import money, numbers, times
from generator.check.facts.slots.joining import with_ratios, with_spans
from generator.check.facts.slots.lexicon import ROMAN, compound, currencies, meant
from generator.check.facts.slots.tag import Tag, Word
from generator.check.naming.folding import folded

_WORD = re.compile(
    r"(?<!\w)(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*)"
    r"|[A-Z]{1,2}\$|[^\W\d_]+(?:[-’'][^\W\d_]+)*|[$€£¥₺₹]"
)
_KEY = 5
_NEXT = 3
"""Words behind a number among which stands what is counted."""
_PREFIX_MIN = 2
_ROMANS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_YEARS = range(1400, 2200)
_LENGTH_MAX = 40
_GROUPED = re.compile(r"\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+")
_SMALL_MIN = 4


def tags(text: str, language: str) -> list[Tag]:
    """What the words of a text stand for, in order.

    Numbers above twenty are put together of theirs, as are ratios and spans of time, of which a number may stand
    before and half a one behind: `two and a half years`, `an hour and a half`.
    """
    words = [word for m in _WORD.finditer(text) for word in _words(m[0], m.start(), language)]
    found: list[Tag] = []
    at = 0
    while at < len(words):
        made, at = _tagged(text, words, at, language)
        found += made
    return with_ratios(text, with_spans(text, found))


def _words(text: str, start: int, language: str) -> list[Word]:
    """The word, or both of `trent'anni`, where each stands for something."""
    low = text.lower()
    one, sign, other = low.replace("’", "'").partition("'")
    if sign and meant(one, language) and meant(other, language):
        cut = len(one) + 1
        return [
            Word(low[: cut - 1], text[: cut - 1], start, start + cut - 1),
            Word(low[cut:], text[cut:], start + cut, start + len(text)),
        ]
    return [Word(low, text, start, start + len(text))]


def _tagged(text: str, words: list[Word], at: int, language: str) -> tuple[list[Tag], int]:
    word = words[at]
    near = frozenset(_near(words, at))
    if word.low[0].isdigit():
        return _digits(text, words, at, near, language), at + 1
    roman = ROMAN.fullmatch(word.text)
    if roman:
        number = float(10 * len(roman[1]) + _ROMANS[roman[2]])
        return [Tag("ordinal", number, word.start, word.end, near)], at + 1
    if word.low in money.CENTS or word.low in currencies():
        kind = "cents" if word.low in money.CENTS else "money"
        return [Tag(kind, float(currencies().get(word.low, 1)), word.start, word.end)], at + 1
    broken = _broken(word, near, language)
    found = meant(word.low, language)
    kinds = dict(found)
    if "month" in kinds and language == "en" and not word.text[0].isupper():
        return [], at + 1
    if "tens" in kinds:
        return _tens(words, at, kinds["tens"] * 10, near, language)
    value = kinds.get("number") if kinds else compound(word.low, language)
    part = broken or (_part(words, at, value, near, language) if value else None)
    if part:
        return [part], at + (2 if part.end > word.end else 1)
    if not kinds:
        return ([Tag("number", value, word.start, word.end, near)] if value else []), at + 1
    worded = at > 0 and not words[at - 1].low[0].isdigit()
    return [
        Tag(*_plainly(kind, value), word.start, word.end, near)
        for kind, value in found
        if kind != "times" and (worded or kind != "magnitude")
    ], at + 1


def _broken(word: Word, near: frozenset[str], language: str) -> Tag | None:
    """Two-thirds, one-third; None for other words."""
    many, sign, part = word.low.partition("-")
    number, below = (
        (dict(meant(many, language)).get("number"), dict(meant(part, language)).get("fraction"))
        if sign
        else (None, None)
    )
    if not number or not below or number >= below:
        return None
    return Tag("fraction", number / below, word.start, word.end, near)


def _plainly(kind: str, value: float) -> tuple[str, float]:
    if kind == "span":
        return "span", times.SECONDS[int(value)]
    if kind == "fraction":
        return "fraction", 1 / value
    return kind, value


def _part(words: list[Word], at: int, number: float, near: frozenset[str], language: str) -> Tag | None:
    """Fourteen percent, three times, two thirds; None where nothing of the kind follows."""
    if _is_percent(words, at + 1):
        return Tag("percent", number / 100, words[at].start, words[at].end)
    return _multiplied(words, at, number, near, language)


def _multiplied(words: list[Word], at: int, number: float, near: frozenset[str], language: str) -> Tag | None:
    """Three times, two thirds; None where neither follows."""
    after = dict(meant(words[at + 1].low, language)) if at + 1 < len(words) else {}
    if "times" in after:
        return Tag("multiple", number, words[at].start, words[at + 1].end)
    if "fraction" in after and number < after["fraction"]:
        return Tag("fraction", number / after["fraction"], words[at].start, words[at + 1].end, near)
    return None


def _is_percent(words: list[Word], at: int) -> bool:
    """Whether what stands at `at` makes a number a part of a hundred."""
    low = words[at].low if at < len(words) else ""
    following = words[at + 1].low if at + 1 < len(words) else ""
    return low in numbers.PERCENT or (low in numbers.PER and following in numbers.HUNDRED)


def _digits(text: str, words: list[Word], at: int, near: frozenset[str], language: str) -> list[Tag]:
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    if text[word.end :].lstrip().startswith("%") or _is_percent(words, at + 1):
        value = float(word.low.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", word.low) else 0.0
        return [Tag("percent", value / 100, word.start, word.end)]
    if _GROUPED.fullmatch(word.low):
        number = float(re.sub(r"\D", "", word.low)[:_LENGTH_MAX])
        return [Tag("digits", number, word.start, word.end, near)]
    if re.fullmatch(r"\d+[.,]\d{1,2}", word.low):
        return [Tag("decimal", float(word.low.replace(",", ".")), word.start, word.end)]
    if not word.low.isdecimal() or len(word.low) > 4:
        return []
    if language == "de" and len(word.low) == 4 and int(word.low) in _YEARS:
        return [Tag("year", float(word.low), word.start, word.end)]
    ordinal = following is not None and re.fullmatch(r"\. ", text[word.end : following.start]) is not None
    kind = "ordinal" if ordinal and len(word.low) <= 2 else "digits"
    return [Tag(kind, float(word.low), word.start, word.end, near)]


def _tens(
    words: list[Word], at: int, value: float, near: frozenset[str], language: str
) -> tuple[list[Tag], int]:
    """Twenty, twenty-two, veinte y dos."""
    end = at + 1
    for place in (at + 1, at + 2):
        if place < len(words):
            unit = dict(meant(words[place].low, language)).get("number", 0.0)
            if 0 < unit < 10 and words[place].start - words[place - 1].end == 1:
                value, end = value + unit, place + 1
                near = frozenset(_near(words, end - 1))
                break
            if place == at + 1 and words[place].low not in spelled.CONNECTORS:
                break
    if _is_percent(words, end):
        return [Tag("percent", value / 100, words[at].start, words[end - 1].end)], end
    return [Tag("number", value, words[at].start, words[end - 1].end, near)], end


def _near(words: list[Word], at: int) -> Iterator[str]:
    """The beginnings and ends of the words behind the number at `at`, and the word before it."""
    following = words[at + 1 : at + 1 + _NEXT]
    for word in following:
        if len(word.low) > _PREFIX_MIN:
            low = folded(word.low)
            yield low[:_KEY]
            yield f"~{low[-_KEY:]}"
    if at and (len(words[at - 1].low) > _SMALL_MIN or not following):
        yield folded(words[at - 1].low)[:_KEY]
