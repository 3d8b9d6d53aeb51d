"""Where sources come from: which of them are independent, and which repeat one origin."""

from collections.abc import Iterable
from itertools import combinations

from generator.check.address import normal
from generator.check.address.hosts import host_of, registrable
from generator.check.address.platforms import platform_of
from generator.check.names import same_person, squashed
from generator.core.model import Source

_NEWS_LIKE = frozenset("article-magazine article-newspaper broadcast post post-weblog webpage".split())
"""Types of which one house puts out many at one host. Two papers, laws or reports there are two works."""
_COMPARED_MAX = 12


def roots(sources: Iterable[Source]) -> dict[str, str]:
    """Source id to the id of where it comes from: its `origin`, followed to its end, which may be no source's id.

    The members of a circle have for their root that of them which is first by name.
    """
    origins = {source.id: source.origin for source in sources}
    found: dict[str, str] = {}
    for start in origins:
        key, path = start, dict[str, None]()
        while key not in found and key not in path and origins.get(key):
            path[key] = None
            key = origins[key]
        circle = list(path)[list(path).index(key) :] if key in path else [found.get(key, key)]
        found.update(dict.fromkeys([*path, key], min(circle)))
    return found


def single_origin(cited: Iterable[Source], sources: Iterable[Source]) -> str | None:
    """What all of the `cited` come down to: an id, a publisher or a host; None where two may be independent.

    `sources` are all of the briefing: an origin may be one that is not cited itself.
    """
    known = {source.id: source for source in sources}
    root = roots(known.values())
    ends = sorted({root[source.id] for source in cited})
    if len(ends) == 1:
        return ends[0]
    # Of an origin that is no source nothing is known, so it is nobody else's.
    distinct = list(_by_address(known[end] for end in ends if end in known).values())
    if len(distinct) > _COMPARED_MAX or not all(end in known for end in ends):
        return None
    if not all(_one_house(*pair) for pair in combinations(distinct, 2)):
        return None
    return ends[0] if len(distinct) == 1 else distinct[0].publisher or host_of(distinct[0].url)


def _by_address(sources: Iterable[Source]) -> dict[str, Source]:
    return {
        (source.url and normal(source.url)) or source.doi.lower() or source.id: source for source in sources
    }


def _one_house(one: Source, other: Source) -> bool:
    """Whether two news-like sources are of one publisher at one registered domain, and nobody says by other people."""
    if one.type not in _NEWS_LIKE or other.type not in _NEWS_LIKE:
        return False
    if squashed(one.publisher) != squashed(other.publisher) or _disjoint(one, other):
        return False
    hosts = host_of(one.url), host_of(other.url)
    if not all(hosts) or (platform_of(hosts[0]) and not (one.author and other.author)):
        return False
    return hosts[0] == hosts[1] or registrable(hosts[0]) == registrable(hosts[1])


def _disjoint(one: Source, other: Source) -> bool:
    if not one.author or not other.author:
        return False
    return not any(same_person(a, b) for a in one.author for b in other.author)
