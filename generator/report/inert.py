"""Author text in Markdown that stays text: no markup, no HTML, no link, and nothing that a host makes one of.

Hosts look for addresses, @names, #numbers and hashes of commits in what Markdown has made already, so that escapes do
not help against them. What could be any of these stands in a code span, which all of them leave alone.
"""

import re
from itertools import groupby

from generator.report.visible import visible

_BEFORE = "('\"‘“„«"
_AFTER = ".,;:?!…)'\"’”“»%–—-"
# All that is not ASCII's punctuation, of which the apostrophe and the hyphen are harmless within a word, and the marks
# of a number between its digits.
_PLAIN = re.compile(r"(?:[^\x00-/:-@\[-`{-\x7f]|['-]|(?<=\d)[.,:](?=\d))*")
_REFERENCE = re.compile(r"gh-\d+|[0-9a-f]{7,64}", re.IGNORECASE)
_BACKTICKS = re.compile(r"`+")


def inert(text: str) -> str:
    """`text` on one line: its plain words as they are, the others in code spans."""
    runs = groupby(visible(text).split(" "), key=_is_plain)
    return " ".join(" ".join(words) if plain else _spanned(" ".join(words)) for plain, words in runs).strip()


def _is_plain(word: str) -> bool:
    core = word.lstrip(_BEFORE).rstrip(_AFTER)
    return bool(_PLAIN.fullmatch(core)) and not _REFERENCE.fullmatch(core)


def _spanned(text: str) -> str:
    """`text` as a code span, the punctuation round it outside."""
    start = len(text) - len(text.lstrip(_BEFORE))
    end = len(text.rstrip(_AFTER))
    return f"{text[:start]}{code(text[start:end])}{text[end:]}"


def code(text: str) -> str:
    """`text` as a code span (CommonMark 6.1), its fence longer than any run of backticks in it."""
    text = visible(text)
    if not text.strip(" "):
        return "` `"
    fence = "`" * (max(map(len, _BACKTICKS.findall(text)), default=0) + 1)
    # A space next to a backtick keeps it from the fence; one such pair is taken off again by the renderer.
    pad = " " if text[0] in "` " or text[-1] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}"
