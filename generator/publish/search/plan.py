"""Which briefings are indexed together.

An edit waits for the index of its part, about 3 ms a briefing, which is most of a build with few briefings and little
of one with many; a query costs each part a list of chunks and a chunk of words, and more the more briefings are in it.
Both stay small with a number of parts that grows with the fifth root of the number of briefings.

Which part a briefing is in follows from its address and the number of parts alone, so that an edit moves no other
briefing. A hash decides, not the year: parts are of one size whatever was written when, and as each is a fair sample,
a word is about as rare in one as in another, so that the scores of results can be compared.
"""

import hashlib
from collections.abc import Iterable, Mapping

_WORTH_A_PART = 40
_COUNTS = (1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 24, 32, 40, 48, 64)
_FORMAT = "2"
"""Of what `arrange` writes: raise it with every change there."""


def parts(addresses: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The addresses of each part, by the part's name; sorted, and without parts that would be empty.

    There are 1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 24 ... parts, for up to 40, 80, 120, 160, 240, 320, 400, 1237, 3495,
    10666, 26542 ... addresses: only where their number passes one of these is everything indexed anew.
    """
    known = sorted(set(addresses))
    count = next((count for count in _COUNTS if len(known) <= _most(count)), _COUNTS[-1])
    planned: dict[int, list[str]] = {}
    for address in known:
        planned.setdefault(_hash(address) % count, []).append(address)
    return {str(number): tuple(planned[number]) for number in sorted(planned)}


def stamp(documents: Mapping[str, str]) -> str:
    """A name for the index of `documents` (html by address) that differs wherever the index may differ."""
    from importlib.metadata import version  # noqa: PLC0415 - takes longer to load than all of this module

    told = hashlib.blake2b(digest_size=5)
    pairs = sorted(documents.items())
    for text in (_FORMAT, version("pagefind_bin"), *(text for pair in pairs for text in pair)):
        content = text.encode()
        told.update(len(content).to_bytes(8, "big") + content)
    return told.hexdigest()


def _most(count: int) -> int:
    """The most addresses for so many parts."""
    return max(_WORTH_A_PART * count, count**5 // 300)


def _hash(address: str) -> int:
    return int.from_bytes(hashlib.blake2b(address.encode(), digest_size=8).digest(), "big")
