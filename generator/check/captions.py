"""Which paragraphs are captions: those in italics as a whole, as they stand under an image or a table."""

import re

_STRONG = re.compile(r"\*\*[^*]++\*\*|__[^_]++__|(?<=[^\W_])_(?=[^\W_])")
"""What may stand within italics: bold words, and a low line within a word."""


def is_caption(source: str) -> bool:
    """Whether the source of a block is one stretch of italics from its first character to its last."""
    mark = source[:1]
    if mark not in ("*", "_"):
        return False
    source = source.rstrip()
    inside = _STRONG.sub("", source[1:-1])
    return source.endswith(mark) and bool(inside) and mark not in inside
