"""A text read once as the words, numbers and signs it says, so that passages can be looked for in it quickly.

Words are as Unicode has them (UAX #29, in the main): letters with their combining marks. Where a script has no spaces
(Han, Hiragana, Thai, …) each character stands by itself.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from generator.verify.matching import characters as c
from generator.verify.matching.spelling import key

_APART = (
    "ʼʻʹʾʿ"
    + c.SUPERSCRIPTS
    + c.SUBSCRIPTS
    + c.FRACTIONS
    + c.IDEOGRAPHS
    + c.HIRAGANA
    + c.KATAKANA
    + c.UNSPACED
)
_LETTER = rf"[^\W\d_{_APART}]"
_NOTE = (
    r"\[\s?(?:\d{1,3}(?:\s?[,;–—-]\s?\d{1,3}){0,20}|[a-z]|(?:note|nb|lower-alpha|fn)\s\d{1,3}|edit"
    r"|(?:citation|clarification|better\ssource|page)\sneeded)\s?\]"
)
_RAISED = r"(?<=[^\W\d_]{4})\(\d{1,2}\)(?=[\s.,;])|(?<=\]):\u200a?[\d–-]{1,9}\u200a"
"""A note in round brackets: "Adjusted EBITDA(1) of"; a page behind a reference, as Wikipedia sets it: "[7]: 12–14 "."""
_LOWERED = (
    r"(?:(?<=[^\W\d_]{4}\.)|(?<=[.,!?][\"”’»)]))\d{1,2}(?=\s+[A-ZÀ-Þ“\"(]|\s*\Z)"
    r"|(?<=[^\W\d_]{4},)\d{1,2}(?= [a-zà-þ])"
)
"""The number of a note that was raised on paper, as a PDF's text has it: "a small sample.1 The"."""
_TOKEN = re.compile(
    rf"(?P<note>{_NOTE}|{_RAISED}|{_LOWERED})"
    rf"|{_LETTER}+(?:[{c.MARKS}]+(?:{_LETTER})*)*"
    r"|(?:(?<![\w.])\.)?\d+(?:[.,·:٫٬．，'’′]\d+)*"
    rf"|[{c.SUBSCRIPTS}]+|(?P<raised>[{c.RAISED_FIGURES}]+)"
    rf"|[{c.SIGNS}{c.FRACTIONS}{c.IDEOGRAPHS}]|[{c.HIRAGANA}][{c.MARKS}]*|[{c.KATAKANA}]+[{c.MARKS}]*"
    rf"|[เ-ไເ-ໄ]?(?=[{c.UNSPACED}])[^\W\d_][{c.MARKS}]*"
)


class Prepared:
    """A text, and what it says: `skeleton` is its letters, digits and signs, folded, with nothing between them.

    Token `i` is `text[starts[i]:ends[i]]`, and its folded form stands in the skeleton from `at[i]` to `at[i + 1]`.
    The reading is done when it is first needed, once, in time linear in the text.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _read(self) -> tuple[str, Sequence[int], Sequence[int], Sequence[int]]:
        starts, ends, at = array("L"), array("L"), array("L", [0])
        keys: list[str] = []
        known: dict[str, str] = {}
        length = 0
        for match in _TOKEN.finditer(self.text):
            if match.lastgroup and not (
                match["raised"] and ends and self._is_power(starts[-1], ends[-1], match)
            ):
                continue
            raw = match[0]
            folded = known.get(raw)
            if folded is None:
                folded = known[raw] = key(raw)
            length += len(folded)
            keys.append(folded)
            starts.append(match.start())
            ends.append(match.end())
            at.append(length)
        return "".join(keys), starts, ends, at

    def _is_power(self, start: int, end: int, figure: re.Match[str]) -> bool:
        """Whether a raised figure belongs to the measure before it (km², s⁻¹), and may be typed like others (km2)."""
        if end != figure.start():
            return False
        return c.MEASURE.fullmatch(self.text, start, end) is not None or (
            figure[0][0] in "⁺⁻" and self.text[end - 1].isalpha()
        )

    @cached_property
    def skeleton(self) -> str:
        """All that is said, folded, in one string."""
        return self._read[0]

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where in the text each token starts."""
        return self._read[1]

    @cached_property
    def ends(self) -> Sequence[int]:
        """Where in the text each token ends."""
        return self._read[2]

    @cached_property
    def at(self) -> Sequence[int]:
        """Where in the skeleton each token starts; at the end the skeleton's length."""
        return self._read[3]

    def __len__(self) -> int:
        return len(self.starts)

    def token(self, i: int) -> str:
        """Token `i` as the text has it."""
        return self.text[self.starts[i] : self.ends[i]]

    def folded(self, i: int) -> str:
        """Token `i` as the skeleton has it."""
        return self.skeleton[self.at[i] : self.at[i + 1]]

    def gap(self, i: int) -> str:
        """What the text has between tokens `i - 1` and `i`; before the first and after the last, to the end."""
        start = self.ends[i - 1] if i > 0 else 0
        end = self.starts[i] if i < len(self) else len(self.text)
        return self.text[start:end]

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """The tokens that have each folded form, in order."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        skeleton, at = self.skeleton, self.at
        start = 0
        for i in range(len(self)):
            end = at[i + 1]
            found[skeleton[start:end]].append(i)
            start = end
        return found
