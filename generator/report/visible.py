"""Author text made safe to print: what a terminal or a log's host would obey, or the eye would miss, is spelt out."""

import re
import unicodedata

# Plain text, checked first because nearly every text is: printable ASCII and Latin, and common punctuation.
_PLAIN = re.compile(r"[ -~¡-¬®-ͯ–—‘’“”…]*")
_JOINERS = "\u200c\u200d"
# Hosts of logs obey these wherever in a line they stand: `##[add-mask]` (GitHub Actions), `##vso[…]` (Azure Pipelines),
# `##teamcity[…]`. Matched is the first number sign; without it there is no command.
_COMMAND = re.compile(r"#(?=#[a-z]{0,20}\[)", re.IGNORECASE)
_COMMAND_SPELT = r"\x23"


def visible(text: str) -> str:
    r"""`text` on one line, with control, formatting and bidirectional characters as `\x1b` and `\u202e`.

    The two joiners stay: Persian, Indic scripts and emoji need them, and they move nothing. Commands to the host
    of a log lose their first number sign to `\x23`.
    """
    if not _PLAIN.fullmatch(text):
        text = "".join(map(visible_character, text))
    return _COMMAND.sub(lambda _: _COMMAND_SPELT, text) if "##" in text else text


def visible_at(text: str, offset: int) -> str:
    """The character of `text` at `offset`, or how it is spelt out there."""
    return _COMMAND_SPELT if _COMMAND.match(text, offset) else visible_character(text[offset])


def visible_character(character: str) -> str:
    """One character, or how it is spelt out."""
    unseen = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and character not in _JOINERS
    if not unseen and not _is_noncharacter(ord(character)):
        return character
    return character.encode("unicode_escape").decode()


def _is_noncharacter(code: int) -> bool:
    """Whether Unicode has set it apart for no use in texts; XML 1.0 forbids two of them, U+FFFE and U+FFFF."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def cut(text: str, most: int) -> str:
    """`text`, or its beginning and an ellipsis: `most` characters at most."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def width(text: str) -> int:
    """Columns that `text` takes in a terminal (Unicode Standard Annex 11)."""
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"} or character in _JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
