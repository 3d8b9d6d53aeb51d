"""Where a text needs a character that nobody sees.

Marks of direction and isolates beside right-to-left text (Unicode Standard Annex 9), joiners in scripts that join
(RFC 5892, appendix A, taken more widely), emoji sequences (Unicode Technical Standard 51), variation selectors
behind what they can vary, and a few scripts that have such characters of their own.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u0607\u0609-\u061b\u061d-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    r"\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BESIDE = 24
"""Code points within which a mark of direction has its right-to-left text."""
_LINE = re.compile(r"[^\r\n]+")
_ISOLATE = re.compile(r"[\u2066-\u2069]")
# Scripts whose letters join or stack, so that joiners change how they look: Arabic to Sinhala, Tibetan, Burmese, …
_JOINING = re.compile(
    r"[\u0600-\u0605\u0610-\u061a\u0620-\u08ff\u0900-\u0dff\u0f00-\u109f\u1700-\u180a\u1810-\u18af\u1900-\u1cff"
    r"\ua800-\uabff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010a00-\U00010aff\U00010d00-\U00010fff"
    r"\U00011000-\U00011fff\U0001e900-\U0001e95f]"
)
# Scripts written without spaces, in which a zero width space says where a line may break.
_UNSPACED = re.compile(
    r"[\u0e00-\u109f\u1780-\u17b3\u17b6-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f\ua980-\ua9ff\uaa00-\uaadf]"
)
_MONGOLIAN = re.compile(r"[\u1807\u1820-\u18aa]")
_JAMO = re.compile(r"[\u1100-\u115e\u1161-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]")
_BRAILLE = re.compile(r"[\u2801-\u28ff]")
_PICTURE = (
    r"\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff"
    r"\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_STYLED = re.compile(f"[{_PICTURE}]")
_KEYCAP = re.compile("[#*0-9].\u20e3")
_JOINED = re.compile(f"[{_PICTURE}][\ufe0f\U0001f3fb-\U0001f3ff]?\u200d[{_PICTURE}]")
# A black flag, the letters of a region, a cancel tag: the flags of England, Scotland and Wales.
_FLAG = re.compile(r"\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f")
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_STANDARDISED = re.compile(
    r"[0\u1000-\u109f\u2018-\u201d\u2190-\u2bff\u3001-\u30ff\u3400-\u9fff\ua840-\ua877\uaa60-\uaa7f\uf900-\ufaff"
    r"\uff01-\uff5e\U00010ac0-\U00010aff\U00013000-\U0001345f\U00020000-\U0003ffff]"
)


class Surroundings:
    """A text, asked whether it needs the character at a place. No set here holds a hidden character."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._flags: frozenset[int] | None = None
        self._isolates: frozenset[int] | None = None

    def need(self, at: int) -> bool:
        """Whether what stands around the hidden character at `at` is a reason for it."""
        character = self._text[at]
        reason = _REASONS.get(character)
        if reason is not None:
            return reason(self, at)
        if "\ufe00" <= character <= "\ufe0d":
            return self._after(_STANDARDISED, at)
        if "\U000e0100" <= character <= "\U000e01ef":
            return self._after(_IDEOGRAPH, at)
        return "\U000e0020" <= character <= "\U000e007f" and self._in_flag(at)

    def _in_flag(self, at: int) -> bool:
        if self._flags is None:
            flags = _FLAG.finditer(self._text)
            self._flags = frozenset(tag for flag in flags for tag in range(*flag.span()))
        return at in self._flags

    def isolate(self, at: int) -> bool:
        """One that has its counterpart on the same line, and right-to-left text in it or beside it."""
        if self._isolates is None:
            lines = _LINE.finditer(self._text)
            self._isolates = frozenset(at for line in lines for at in self._balanced(*line.span()))
        return at in self._isolates

    def _balanced(self, start: int, end: int) -> Iterator[int]:
        opened: list[int] = []
        for sign in _ISOLATE.finditer(self._text, start, end):
            if sign[0] != "\u2069":
                opened.append(sign.start())
            elif opened:
                first = opened.pop()
                if self.direction(first) or self.direction(sign.start()):
                    yield from (first, sign.start())

    def direction(self, at: int) -> bool:
        """Right-to-left letters near, on the same line."""
        before = self._text[max(0, at - _BESIDE) : at].rpartition("\n")[2]
        after = self._text[at + 1 : at + 1 + _BESIDE].partition("\n")[0]
        return bool(_RIGHT_TO_LEFT.search(before) or _RIGHT_TO_LEFT.search(after))

    def joiner(self, at: int) -> bool:
        """A script that joins, or two emoji that become one."""
        return self._beside(_JOINING, at) or any(
            (found := _JOINED.match(self._text, max(0, at - before))) and found.end() == at + 2
            for before in (1, 2)
        )

    def style(self, at: int) -> bool:
        """A picture, or a keycap."""
        return self._after(_STYLED, at) or bool(at and _KEYCAP.match(self._text, at - 1))

    def grapheme_joiner(self, at: int) -> bool:
        """Marks on one letter to both sides, as in Hebrew."""
        sides = self._text[max(0, at - 1) : at + 2 : 2]
        return len(sides) == 2 and all(map(unicodedata.combining, sides))

    def non_joiner(self, at: int) -> bool:
        """A script that joins."""
        return self._beside(_JOINING, at)

    def line_break(self, at: int) -> bool:
        """A script without spaces."""
        return self._beside(_UNSPACED, at)

    def mongolian(self, at: int) -> bool:
        """Mongolian letters."""
        return self._beside(_MONGOLIAN, at)

    def jamo(self, at: int) -> bool:
        """The rest of a syllable of old Korean."""
        return self._beside(_JAMO, at)

    def braille(self, at: int) -> bool:
        """Braille."""
        return self._beside(_BRAILLE, at)

    def _after(self, kind: re.Pattern[str], at: int) -> bool:
        return at > 0 and kind.match(self._text, at - 1) is not None

    def _beside(self, kind: re.Pattern[str], at: int) -> bool:
        return self._after(kind, at) or kind.match(self._text, at + 1) is not None


_REASONS: dict[str, Callable[[Surroundings, int], bool]] = {
    "\u034f": Surroundings.grapheme_joiner,
    "\u200b": Surroundings.line_break,
    "\u200c": Surroundings.non_joiner,
    "\u200d": Surroundings.joiner,
    "\u2800": Surroundings.braille,
    **dict.fromkeys("\u115f\u1160", Surroundings.jamo),
    **dict.fromkeys("\u180b\u180c\u180d\u180e\u180f", Surroundings.mongolian),
    **dict.fromkeys("\u061c\u200e\u200f", Surroundings.direction),
    **dict.fromkeys("\u2066\u2067\u2068\u2069", Surroundings.isolate),
    **dict.fromkeys("\ufe0e\ufe0f", Surroundings.style),
}
