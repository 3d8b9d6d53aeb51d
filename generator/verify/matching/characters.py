"""Which characters are which, for finding words: dashes, apostrophes, superscripts, signs, what nobody sees."""

import re
import unicodedata

DASHES = "-‐‑‒–—―−⁃﹘﹣－⸺⸻"
HYPHENS = "-‐‑﹣－"
"""Those that stand in words; the others part or join them like commas."""
APOSTROPHES = "'’‘ʼʻʹʾʿ`´′＇‛"
SOFT_HYPHEN = "\N{SOFT HYPHEN}"
SUBSCRIPTS = "₀-₉"
SUPERSCRIPTS = "¹²³\u2070-\u207f\u1d2c-\u1d6a"
RAISED_FIGURES = "¹²³⁰⁴-⁹⁺⁻"
CURRENCIES = "$¢£¤¥₠-\u20cf﷼﹩＄￠￡￥￦"
SIGNS = f"%‰‱٪％{CURRENCIES}+±×÷=<>≤≥≈≠~∼≃^√∞°§&@#/⁄＋＝＜＞～＆＠＃／"
"""What says something without being a letter or a digit. Other marks part words and say nothing by themselves."""
CLOSE_SIGNS = re.compile(f"[%‰‱٪％°{CURRENCIES}]")
"""Those that belong to the number before them, whether or not there is a space."""
OPEN_SIGNS = re.compile(f"[{CURRENCIES}+±<>≤≥≈~∼≃＋＜＞～]")
"""Those that belong to the number after them."""

IDEOGRAPHS = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
HIRAGANA = "\u3041-\u309f"
KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f"
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese, Khmer: written without spaces between words."""
FRACTIONS = "¼-¾\u2150-\u215f\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793"

HIDDEN = (
    "\x00-\x08\x0e-\x1b\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
)
"""Soft hyphens, zero-width and bidirectional characters, variation selectors, controls."""
BREAKABLE = "\u200b\u200c"
"""Hidden ones that may stand where others write a space."""

MEASURE = re.compile(
    r"(?i:[a-zµ]|[kcdmµnhf]m|ft|in|yd|mi|[kcm]?g|ha|Hz|kW|MW|Pa|sec|min|mol|rad|tokens?)|[A-Z]{1,2}[a-z]?"
)
"""What has powers: a raised figure after it is no number of a note."""

UNSEEN = re.compile(f"[{HIDDEN}]+")


def _marks() -> str:
    """Combining marks, as ranges for a regular expression, whose words are without them."""
    ranges: list[list[int]] = []
    for code in range(0x300, 0x10000):
        if unicodedata.category(chr(code))[0] == "M":
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in ranges)


MARKS = _marks()
