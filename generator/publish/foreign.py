"""Words from the open web, as our pages may show them."""

import re

# Controls; what turns or hides text without being seen; and the characters that pages in the making keep for themselves
# (`tokens`). Joiners stay: Persian and the languages of India are spelt with them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ue000-\ue01f]"
)


LONGEST = 600
"""Characters of such words that are shown, at most: an evidence file may hold megabytes of them."""


def foreign(text: str) -> str:
    """`text` on one line, without control characters, direction marks and others that nobody sees; its beginning."""
    return " ".join(_UNSEEN.sub("", text[:LONGEST]).split())
