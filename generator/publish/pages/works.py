"""Sources that several briefings cite are one work: same DOI, or same address after normalising."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from generator.check.address import normal
from generator.check.address.hosts import host_of
from generator.core.model import Source
from generator.publish.entry import Entry, Use

_DOI_HOSTS = frozenset({"doi.org", "dx.doi.org"})


@dataclass(slots=True)
class Work:
    """A work and each use of it, in the order of the briefings."""

    source: Source
    """As the first briefing that cites it describes it."""
    uses: list[tuple[Entry, Use]] = field(default_factory=list)

    @property
    def citations(self) -> int:
        """How often it is cited in all."""
        return sum(use.citations for _, use in self.uses)


def works(entries: Iterable[Entry]) -> tuple[Work, ...]:
    """The works that briefings cite, in the order in which they are first named."""
    keyed = [(entry, [(use, _keys(use.source, entry)) for use in entry.uses]) for entry in entries]
    same = _Equals()
    for _, uses in keyed:
        for _, keys in uses:
            same.join(keys)
    found: dict[str, Work] = {}
    for entry, uses in keyed:
        for use, keys in uses:
            found.setdefault(same.name(keys[0]), Work(use.source)).uses.append((entry, use))
    return tuple(found.values())


def _keys(source: Source, entry: Entry) -> tuple[str, ...]:
    return tuple(identities(source)) or (f"{entry.path} {source.id}",)


class _Equals:
    """Which keys mean one thing: a source with a DOI and an address makes one work of all that have either."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}

    def join(self, keys: tuple[str, ...]) -> None:
        """`keys` mean one thing."""
        first = self.name(keys[0])
        for key in keys[1:]:
            self._parents[self.name(key)] = first

    def name(self, key: str) -> str:
        """The key that stands for all that mean the same as `key`."""
        parents = self._parents
        while (parent := parents.setdefault(key, key)) != key:
            parents[key] = parents[parent]
            key = parents[key]
        return key


def identities(source: Source) -> Iterator[str]:
    """What tells that two sources are one work: the DOI (whose case does not matter) and the normal address."""
    if source.doi:
        yield f"doi:{source.doi.lower()}"
    if host_of(source.url) in _DOI_HOSTS:
        yield "doi:" + unquote(urlsplit(source.url).path.strip("/")).lower()
    address = normal(source.url)
    if address:
        yield address
