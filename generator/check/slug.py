"""What a file should be called."""

import re
import unicodedata

# Letters that Unicode does not take apart into a plain one and a mark.
_SPELT_OUT = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
_OTHER = re.compile(r"[^a-z0-9]+")
_LENGTH_MAX = 80


def proposed(name: str) -> str:
    """The nearest name of lower-case letters, digits and hyphens; empty where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", name[: 4 * _LENGTH_MAX].casefold().translate(_SPELT_OUT))
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    return _OTHER.sub("-", letters).strip("-")[:_LENGTH_MAX].rstrip("-")
