"""Changes of a claim that leave its meaning: paraphrases by hand, and figures in another form."""

import datetime
import re
from collections.abc import Callable, Mapping
from random import Random

from tests.benchmarks.mutations.claims_figures import is_english
from tests.benchmarks.mutations.triple import Case, Kind, Triple, by_hand

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_WORDS = [*_UNITS.split(), "seventeen", "eighteen", "nineteen"]
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b")

Change = tuple[str, Callable[[re.Match[str]], str]]


def _changing(*changes: Change, english: bool = True) -> Callable[[Random, Triple], Case | None]:
    patterns = [(re.compile(pattern), change) for pattern, change in changes]

    def make(random: Random, triple: Triple) -> Case | None:
        if english and not is_english(triple.claim):
            return None
        found = [(m, change) for pattern, change in patterns for m in pattern.finditer(triple.claim)]
        if not found:
            return None
        match, change = random.choice(found)
        new = change(match)
        if new == match[0]:
            return None
        claim = triple.claim[: match.start()] + new + triple.claim[match.end() :]
        return Case(claim, triple.passage, triple.source, f"{match[0]!r} became {new!r}")

    return make


def in_words(number: int) -> str:
    """A number below a hundred in English words."""
    if number < len(_WORDS):
        return _WORDS[number]
    tens, rest = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_WORDS[rest]}" if rest else "")


def _rounded(match: re.Match[str]) -> str:
    digits = match[0].replace(",", "")
    keep = 2
    number = round(int(digits), keep - len(digits))
    return f"about {number:,}"


def _iso(match: re.Match[str]) -> str:
    return datetime.date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1])).isoformat()


def _to(new: str) -> Callable[[re.Match[str]], str]:
    return lambda match: match.expand(new)


def _money(match: re.Match[str]) -> str:
    names = {"$": "dollars", "€": "euros", "£": "pounds"}
    return f"{match[2]} {match[3]} {names[match[1]]}"


def _a_thousand_times(match: re.Match[str]) -> str:
    return f"{match[1]}{float(match[2]) * 1000:,.0f} million"


def _prefixed(random: Random, triple: Triple) -> Case | None:
    if not is_english(triple.claim):
        return None
    words = random.choice(["In short, ", "As the source has it, ", "According to the report, ", "Notably, "])
    first = triple.claim.split()[0]
    small = first in {"The", "In", "On", "Of", "A", "An", "About", "There", "Two", "More", "Between"}
    rest = triple.claim[0].lower() + triple.claim[1:] if small else triple.claim
    return Case(words + rest, triple.passage, triple.source, f"{words!r} put before it")


def _verbatim(random: Random, triple: Triple) -> Case | None:
    claim = triple.passage[0].upper() + triple.passage[1:].rstrip(".") + "."
    return Case(claim, triple.passage, triple.source, "the claim became the passage's own words")


def _same(random: Random, triple: Triple) -> Case | None:
    return Case(triple.claim, triple.passage, triple.source, "nothing")


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("nothing changed", harmful=False, make=_same, alone=True),
        Kind("paraphrase by hand", harmful=False, make=by_hand("honest"), alone=True),
        Kind("the passage's own words", harmful=False, make=_verbatim, alone=True),
        Kind("words put before it", harmful=False, make=_prefixed),
        Kind(
            "percent in another form",
            harmful=False,
            make=_changing(
                (r"(?<=\d)%", _to(" per cent")), (r"(?<=\d)%", _to(" percent")), (r"(?<=\d)%", _to(" %")),
                (r"(?<=\d) per cent", _to("%")),
            ),
        ),
        Kind("number in words", harmful=False, make=_changing((r"(?<![\w.,:$€£/–-])(?:1[1-9]|[2-9]\d)(?= [a-z]{4,})", lambda m: in_words(int(m[0]))))),
        Kind("number without its separator", harmful=False, make=_changing((r"(?<![\w.,])(\d{1,3}),(\d{3})(?![\d,.]\d)", _to(r"\1\2")))),
        Kind("number with a narrow space", harmful=False, make=_changing((r"(?<![\w.,])(\d{1,3}),(\d{3})(?![\d,.]\d)", _to("\\1\u202f\\2")))),
        Kind("rounding announced", harmful=False, make=_changing((r"(?<![\w.,$€£–-])(?<!than )(?<!least )(?<!some )(?<!between )(?<!and )[1-9]\d?,\d{3}(?![\d,.]\d|\d| trees)", _rounded))),
        Kind("magnitude in another form", harmful=False, make=_changing(
            (r"([$€£])(\d+(?:\.\d+)?) (million|billion)", _money),
            (r"(?<=\d) million(?= )", _to("m")), (r"(?<=\d) billion(?= )", _to("bn")),
            (r"([$€£])(\d+\.\d) billion", _a_thousand_times),
            (r"(?<=\d)m(?= )", _to(" million")),
        )),
        Kind("date in another form", harmful=False, make=_changing((_DATE.pattern, _to(r"\2 \1, \3")), (_DATE.pattern, _iso))),
        Kind("unit spelled out", harmful=False, make=_changing(
            (r"(?<=\d) km\b", _to(" kilometres")), (r"(?<=\d) mg\b", _to(" milligrams")), (r"(?<=\d) GB\b", _to(" gigabytes")),
            (r"(?<=\d) kilometres\b", _to(" km")), (r"(?<=\d) metres\b", _to(" m")), (r"(?<=\d) watts\b", _to(" W")),
            (r"(?<=\d) micrograms\b", _to(" µg")), (r"(?<=\d) gigatonnes\b", _to(" Gt")), (r"(?<=\d) hours\b", _to(" h")),
        )),
        Kind("synonym", harmful=False, make=_changing(
            (r"\b(?:rose|grew) (?=by|from|to)", _to("increased ")), (r"\bfell (?=by|from|to)", _to("dropped ")),
            (r"\b[Mm]ore than (?=\d|half|twice|a third)", _to("over ")), (r"\bat least (?=\d)", _to("no fewer than ")),
            (r"\bmay\b", _to("might")), (r"\bup to (?=\d)", _to("as much as ")), (r"\broughly\b", _to("about")),
            (r"\b[Nn]early (?=\d)", _to("almost ")), (r"\bsaid that\b", _to("stated that")), (r"\bintends to\b", _to("plans to")),
            (r"\bhad not been\b", _to("was never")), (r"\bdid not\b", _to("didn't")), (r"\bhas not\b", _to("hasn't")),
            (r"\bfewer than\b", _to("less than")), (r"\bmight\b", _to("could")), (r"\bdecreased by\b", _to("went down by")),
        )),
    )
}  # fmt: skip
"""What must not be noticed."""
