"""Who published a source: one name for all spellings of it, and one page for each name.

A host that `publishers.yml` knows decides; else what the briefing says; else the host itself.
"""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2s

from generator.check.address.hosts import host_of, known_publisher
from generator.core.model import Source
from generator.core.settings import Publisher
from generator.publish.addresses import slug
from generator.publish.views import Ref


def publisher_name(source: Source, publishers: Mapping[str, Publisher]) -> str:
    """The name of who published `source`; empty where nothing says."""
    host = host_of(source.url)
    known = known_publisher(host, publishers)
    if known is not None:
        return known.name
    return " ".join(source.publisher.split()) or host


def publisher(source: Source, publishers: Mapping[str, Publisher]) -> Ref | None:
    """Who published `source`, with the address of the page; None where nothing says who did."""
    name = publisher_name(source, publishers)
    return Ref(name, f"sources/{_address(name)}/") if name else None


@lru_cache(maxsize=1 << 15)
def _address(name: str) -> str:
    """The name as part of an address: one for all spellings that differ in case, accents and punctuation only.

    It follows from the name alone, so that a page links to it without knowing the other publishers. Where it could
    not hold all of the name, a check sum tells it apart from names that begin alike.
    """
    plain = slug(name)
    folded = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(character for character in folded if character.isalnum())
    if letters.isascii() and letters == plain.replace("-", ""):
        return plain
    return f"{plain}-{blake2s(letters.encode(), digest_size=3).hexdigest()}"
