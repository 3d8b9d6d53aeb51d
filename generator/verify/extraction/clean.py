"""What strangers' texts are rid of before anybody sees them: control characters, halves of surrogate pairs."""

import re

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LINE_MAX = 1_000


def text(found: str) -> str:
    """`found` with line feeds as its only line break, and without control characters; a form feed is a line break."""
    found = found.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").replace("\v", "\n")
    return _CONTROLS.sub("", found)


def line(found: str) -> str:
    """`found` as one line for people to read: also without bidirectional controls, and of bearable length."""
    # Before and after: white space that is a control character is a space, and what is taken out may leave two.
    spaced = " ".join(found[: _LINE_MAX * 4].split())
    return " ".join(_BIDI.sub("", _CONTROLS.sub("", spaced)).split())[:_LINE_MAX].rstrip()
