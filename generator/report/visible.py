"""Author text made safe to print: what a terminal would obey, or the eye would miss, is spelt out."""

import re
import unicodedata

# Plain text, checked first because nearly every text is: printable ASCII and Latin, and common punctuation.
_PLAIN = re.compile(r"[ -~¡-¬®-ͯ–—‘’“”…]*")
_JOINERS = "\u200c\u200d"


def visible(text: str) -> str:
    r"""`text` on one line, with control, formatting and bidirectional characters as `\x1b` and `\u202e`.

    The two joiners stay: Persian, Indic scripts and emoji need them, and they move nothing.
    """
    return text if _PLAIN.fullmatch(text) else "".join(map(visible_character, text))


def visible_character(character: str) -> str:
    """One character, or how it is spelt out."""
    if unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} or character in _JOINERS:
        return character
    return character.encode("unicode_escape").decode()


def width(text: str) -> int:
    """Columns that `text` takes in a terminal (Unicode Standard Annex 11)."""
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"} or character in _JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
