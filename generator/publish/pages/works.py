"""Sources that several briefings cite are one work: same DOI, or same address after normalising."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from generator.check.address import normal
from generator.core.model import Briefing, Passage, Source
from generator.publish.publishers import host_of

_DOI_HOSTS = frozenset({"doi.org", "dx.doi.org"})


@dataclass(slots=True)
class Work:
    """A work and each use of it, in the order of the briefings."""

    source: Source
    """As the first briefing that cites it describes it."""
    uses: list["Use"] = field(default_factory=list)

    @property
    def citations(self) -> int:
        """How often it is cited in all."""
        return sum(use.citations for use in self.uses)


@dataclass(frozen=True, slots=True)
class Use:
    """A work in one briefing: how many citations name it, and the passages that they quote."""

    briefing: Briefing
    source: Source
    citations: int
    passages: tuple[Passage, ...]


def works(briefings: Iterable[Briefing]) -> tuple[Work, ...]:
    """The works that `briefings` cite, in the order in which they are first named."""
    keyed = [
        (briefing, [(source, _keys(source, briefing)) for source in briefing.sources])
        for briefing in briefings
    ]
    same = _Equals()
    for _, sources in keyed:
        for _, keys in sources:
            same.join(keys)
    found: dict[str, Work] = {}
    for briefing, sources in keyed:
        cited = _cited(briefing)
        for source, keys in sources:
            work = found.setdefault(same.name(keys[0]), Work(source))
            work.uses.append(Use(briefing, source, *cited.get(source.id, (0, ()))))
    return tuple(found.values())


def _keys(source: Source, briefing: Briefing) -> tuple[str, ...]:
    return tuple(identities(source)) or (f"{briefing.path} {source.id}",)


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


def _cited(briefing: Briefing) -> dict[str, tuple[int, tuple[Passage, ...]]]:
    """How often each source is cited and with which passages, each passage once."""
    counts: dict[str, int] = {}
    passages: dict[str, dict[str, Passage]] = {}
    for _, citation in briefing.citations():
        for item in citation.items:
            counts[item.key] = counts.get(item.key, 0) + 1
            for passage in item.passages:
                passages.setdefault(item.key, {}).setdefault(passage.exact, passage)
    return {key: (count, tuple(passages.get(key, {}).values())) for key, count in counts.items()}
