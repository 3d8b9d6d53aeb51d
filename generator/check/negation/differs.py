"""Words of sameness and change: what does not differ is the same, and what is not changed stays."""

import re
from functools import lru_cache

_DIFFERS = re.compile(
    r"differ|unterschied|unterscheid|différ|diffèr|difer|diverg|verschil|skil[jdn]|forskel|forskjel|różn|liš|change"
    r"|änder|geändert|chang|cambi|mud(?:a|o|ó)|wijzig|verander|ändr|endr|ændr|zmien|změn|distingu|unver|alike|same"
    r"|gleich|igual|ugual|lika"
)


@lru_cache(maxsize=1 << 12)
def differs(low: str) -> bool:
    """Whether a word in lower case says that something is another or the same, changes or stays."""
    return bool(_DIFFERS.match(low))
