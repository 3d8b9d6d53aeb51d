"""Numbers in digits: of any script, grouped and with decimals in any of the usual ways.

Groups of three with comma, full stop, apostrophe or space (ISO 80000-1 has the narrow space), Indian groups of two.
"""

import re

DIGITS_MAX = 24
"""More digits than that are an identifier."""


_ZEROS = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐᥆᧐᪀᮰᱀꘠꣐꤀꧐꩐꯰０"
"""The digit 0 of the scripts whose digits follow one another from there, as in all of Unicode (category Nd)."""


def _table() -> dict[int, str]:
    table = {ord(zero) + digit: str(digit) for zero in _ZEROS for digit in range(10)}
    fullwidth = {0xFF00 + offset: chr(0x20 + offset) for offset in range(1, 0x5F)}
    signs = {"٫": ".", "٬": ",", "٪": "%", "‑": "-", "﹪": "%", "′": "'"}
    return {**fullwidth, **table, **{ord(sign): plain for sign, plain in signs.items()}}


_TABLE = _table()
_SPACES = re.compile(r"[ \u00a0\u2007\u2009\u202f'’]")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}")
_DECIMAL = re.compile(r"\d*[.,]\d+")
_MIXED = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{3})+\.|(?:\.\d{3})+,|(?:,\d{2})*,\d{3}\.)\d+")


def plain(text: str) -> str:
    """The text with its digits, and the signs that belong to numbers, in ASCII; of the same length."""
    return text if text.isascii() else text.translate(_TABLE)


def values(written: str) -> tuple[tuple[float, float], ...]:
    """What a number in ASCII digits can mean, each with the value of one more in its last digit.

    Empty for what is no number: `1.2.3`, `192.168.0.1`, more than DIGITS_MAX digits.
    """
    if len(written) > DIGITS_MAX:
        return ()
    if written.isdecimal():
        return ((float(written), 1.0),)
    joined = _SPACES.sub("", written)
    if joined.isdecimal():
        return ((float(joined), 1.0),)
    found: list[tuple[float, float]] = []
    grouped = _GROUPED.fullmatch(joined)
    if grouped or _INDIAN.fullmatch(joined):
        found.append((float(joined.replace(",", "").replace(".", "")), 1.0))
    if _DECIMAL.fullmatch(joined) and not (grouped and joined.endswith((",000", ".000"))):
        whole, _, rest = joined.replace(",", ".").partition(".")
        found.append((float(f"{whole}.{rest}"), 10.0 ** -len(rest)))
    elif _MIXED.fullmatch(joined):
        at = max(joined.rfind("."), joined.rfind(","))
        whole, rest = joined[:at].replace(",", "").replace(".", ""), joined[at + 1 :]
        found.append((float(f"{whole}.{rest}"), 10.0 ** -len(rest)))
    return tuple(found)
