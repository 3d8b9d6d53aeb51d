"""Which words of one text are not in another, marked for readers."""

from difflib import SequenceMatcher
from html import escape

MOST = 60
"""Texts of more words are compared by nobody: the cost grows with the cube of their number."""
_AROUND = ".,;:!?…“”‘’\"'()[]"


def marked_differences(text: str, other: str) -> str:
    """`text` as HTML in which the words that `other` does not have there stand in bold.

    Case and the punctuation around words do not matter.
    """
    words = text.split()
    ours, theirs = _plain(words), _plain(other.split())
    if len(ours) > MOST or len(theirs) > MOST:
        return escape(text)
    pieces: list[str] = []
    for kind, start, end, _, _ in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if start < end:
            run = escape(" ".join(words[start:end]))
            pieces.append(run if kind == "equal" else f"<b>{run}</b>")
    return " ".join(pieces)


def _plain(words: list[str]) -> list[str]:
    return [word.casefold().strip(_AROUND) or word for word in words]
