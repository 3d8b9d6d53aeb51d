"""Who published a source: one name for all spellings of it, and one page for each name.

A host that `publishers.yml` knows decides; else what the briefing says; else the host itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from generator.core.model import Library, Source
from generator.core.settings import Publisher
from generator.publish.addresses import slug
from generator.publish.views import Ref


@lru_cache(maxsize=1 << 15)
def host_of(url: str) -> str:
    """The host of `url` in lower case without `www.`; empty where it has none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.rstrip(".").removeprefix("www.")


def known_publisher(host: str, publishers: Mapping[str, Publisher]) -> Publisher | None:
    """The entry for `host` or for the nearest domain above it."""
    while host:
        if host in publishers:
            return publishers[host]
        host = host.partition(".")[2]
    return None


def publisher_name(source: Source, publishers: Mapping[str, Publisher]) -> str:
    """The name of who published `source`; empty where nothing says."""
    host = host_of(source.url)
    known = known_publisher(host, publishers)
    if known is not None:
        return known.name
    return " ".join(source.publisher.split()) or host


@dataclass(frozen=True, slots=True)
class Directory:
    """Every publisher that the briefings cite, each with the address of its page."""

    publishers: Mapping[str, Publisher]
    refs: Mapping[str, Ref]
    """By the name in lower case (`casefold`)."""

    @classmethod
    def of(cls, library: Library) -> "Directory":
        """The publishers of all sources of `library`. Names that would share an address are told apart by a number."""
        publishers = library.settings.publishers
        sources = (source for briefing in library.briefings for source in briefing.sources)
        names = _first_spellings(publisher_name(each, publishers) for each in sources)
        refs: dict[str, Ref] = {}
        taken: set[str] = set()
        for key in sorted(names):
            address = _free(slug(names[key]), taken)
            taken.add(address)
            refs[key] = Ref(names[key], f"sources/{address}/")
        return cls(publishers, refs)

    def publisher(self, source: Source) -> Ref | None:
        """The page of who published `source`; None where nothing says who did."""
        return self.refs.get(publisher_name(source, self.publishers).casefold())


def _first_spellings(names: Iterable[str]) -> dict[str, str]:
    spellings: dict[str, str] = {}
    for name in names:
        if name:
            spellings.setdefault(name.casefold(), name)
    return spellings


def _free(wanted: str, taken: set[str]) -> str:
    address, number = wanted, 1
    while address in taken:
        number += 1
        address = f"{wanted}-{number}"
    return address
