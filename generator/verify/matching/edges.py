"""Whether a passage may begin or end at a place of the source: not within a word, a number or what belongs to it."""

import re
import unicodedata

from generator.verify.matching.characters import (
    CLOSE_SIGNS,
    DASHES,
    FRACTIONS,
    HIRAGANA,
    HYPHENS,
    IDEOGRAPHS,
    OPEN_SIGNS,
    UNSPACED,
)
from generator.verify.matching.gaps import Dash, Gap, gap, note
from generator.verify.matching.prepared import Prepared

_SPACELESS = re.compile(f"[{IDEOGRAPHS}{HIRAGANA}{UNSPACED}]")
_NEGATED = re.compile(r"(?:[不没沒未非無无勿莫毋弗]|ไม่|มิ|ไม่ได้)$")
"""What turns the next word in scripts without spaces."""
_NUMERAL = re.compile("[〇零一二三四五六七八九十百千万萬亿億兆两兩]")
_SIGNED = re.compile(rf"(?:^|[\s(\[{{«“\"'‘:;,])[{DASHES}]$")
_TIGHT_HYPHEN = re.compile(f"[{HYPHENS}]")
_TIGHT_DASH = re.compile(f"[{DASHES}]")
_HALF = re.compile(f"[{FRACTIONS}]")
_ELISION = re.compile(
    r"(?:[cdjlmnstd]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|un|all|dall|dell|nell|sull|coll|quell|quest|sant|bell"
    r"|com|tutt|ch|dov|anch|c|v)",
    re.IGNORECASE,
)
"""What French, Italian and Catalan write before a vowel; words begin after it."""
_VOWEL = re.compile("[aeiouyhœæ]")
_HANGING = frozenset("and or und oder et ou y o e ed i en of och og to bis sowie by nor".split())
"""What follows the first half of a pair: pre- and post-war."""


def opens(ours: Prepared, source: Prepared, first: int) -> bool:
    """Whether the passage may begin with token `first` of the source."""
    raw = source.gap(first)
    lead = ours.gap(0)
    word = source.token(first)
    before = source.token(first - 1) if first else ""
    if word[-1].isdigit():
        if (_SIGNED.search(raw) is None) != (_SIGNED.search(lead) is None):
            return False
        if before and OPEN_SIGNS.match(before) and not gap(raw).bare:
            return False
        if before and before[-1].isdigit() and _grouped(before, gap(raw), word):
            return False
    if not raw and _SPACELESS.match(word) and _NEGATED.search(source.text, *_just_before(source, first)):
        return False
    return not before or _parted(before, gap(raw), word, opening=True)


def closes(ours: Prepared, source: Prepared, last: int) -> bool:
    """Whether the passage may end with token `last` of the source."""
    word = source.token(last)
    between = gap(source.gap(last + 1))
    if between.raised and not note(between, word):
        return gap(ours.gap(len(ours))).raised == between.raised
    if _turned(gap(ours.gap(len(ours))), between):
        return False
    if last + 1 == len(source):
        return True
    after = source.token(last + 1)
    if word[-1].isdigit():
        if CLOSE_SIGNS.match(after) and not between.bare and not _opens_next(source, last + 1):
            return False
        if _grouped(word, between, after):
            return False
    return _parted(word, between, after, opening=False)


def _opens_next(source: Prepared, sign: int) -> bool:
    """Whether a currency sign stands apart from the number before it and belongs to the one after: "in 2020 $5"."""
    if sign + 1 >= len(source) or not OPEN_SIGNS.match(source.token(sign)):
        return False
    return not source.gap(sign + 1) and source.gap(sign) != "" and source.token(sign + 1)[0].isdigit()


def _turned(ours: Gap, theirs: Gap) -> bool:
    """Whether a question is made a statement, or the other way round, by the mark at the end."""
    mark = theirs.text.lstrip("\"'”’»)]} \u00a0\u202f")[:1]
    if ours.asked:
        return mark in {".", "。", "!"}
    return ours.stated and mark in {"?", "？", "؟"}


def _just_before(source: Prepared, first: int) -> tuple[int, int]:
    start = source.starts[first]
    return max(0, start - 6), start


def _grouped(left: str, between: Gap, right: str) -> bool:
    """Whether two numbers are groups of one: 1 000 000, or the ends of a range: 38–40."""
    if not right[-1].isdigit() or not left[-1].isdecimal() or _SIGNED.search(between.text):
        return False
    if between.dash is Dash.NONE and between.text and not between.tight:
        whole = left.rsplit(" ", 1)[-1]
        return between.text in {" ", "\u00a0", "\u2009", "\u202f"} and len(whole) <= 3 and _thousands(right)
    return True


def _thousands(right: str) -> bool:
    return re.match(r"\d{3}(?!\d)", right) is not None


def _parted(left: str, between: Gap, right: str, *, opening: bool) -> bool:
    """Whether a word ends with `left` and another begins with `right`."""
    if between.breakable and between.join:
        return "\u200c" not in between.raw
    if between.join:
        return _parted_without_space(left, between, right)
    if between.apostrophe and between.tight:
        return opening and _ELISION.fullmatch(left) is not None and _begins_with_vowel(right)
    if between.dash is Dash.BROKEN:
        return right in _HANGING
    return len(between.text) != 1 or between.text.isspace() or not _inside(left, between.text, right)


def _inside(left: str, mark: str, right: str) -> bool:
    """Whether a mark with no space around it stands within a compound, a number or an address."""
    if not (left[-1].isalnum() and right[0].isalnum()):
        return False
    if _TIGHT_HYPHEN.fullmatch(mark) or mark == "_":
        return True
    if _TIGHT_DASH.fullmatch(mark):
        return left[-1].isdigit() or right[0].isdigit()
    return mark in {".", ":"} and not right[0].isupper()


def _begins_with_vowel(word: str) -> bool:
    return _VOWEL.match(unicodedata.normalize("NFD", word[0]).lower()) is not None


def _parted_without_space(left: str, between: Gap, right: str) -> bool:
    if between.raw:
        return False
    if not (_SPACELESS.search(left[-1]) or _SPACELESS.search(right[0])):
        signs = not left[-1].isalnum() or not right[0].isalnum()
        return signs and not _HALF.match(right) and "/" not in {left, right} and right not in {"@", "&"}
    if _NUMERAL.match(left) and _NUMERAL.match(right):
        return False
    return not (left[-1].isdigit() and _NUMERAL.match(right))
