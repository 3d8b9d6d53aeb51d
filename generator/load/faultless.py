"""Names front matter in which no fault was found, so that it need not be judged again when the text below is edited.

To load what judges it takes longer than all else that is done about an edited file.
"""

from hashlib import blake2b

from generator.core.model import Briefing

_JUDGED = frozenset({"MET001", "MET002", "MET003"})
"""The faults that `load.validation` finds."""
_DIGEST_SIZE = 16


def name(front: str) -> bytes:
    """A name for the text of a file up to its body."""
    return blake2b(front.encode("utf-8", "surrogatepass"), digest_size=_DIGEST_SIZE).digest()


def name_of(briefing: Briefing) -> bytes:
    """That of the front matter of `briefing`, if it was judged and has no fault of those; else empty."""
    body = briefing.body
    if (
        body is None
        or not isinstance(body.offsets, int)
        or _JUDGED & {fault.code for fault in briefing.faults}
    ):
        return b""
    return name(briefing.text[: body.offsets])
