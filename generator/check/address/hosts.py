"""Hosts of web addresses: one spelling for each, the domain that somebody registered, and who publishes there.

Spelling is the URL Standard's: Unicode IDNA Compatibility Processing (UTS 46, non-transitional), lower case.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.core.settings import Publisher

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

HOST_MAX = 253
"""Characters that a host's name may have (RFC 1035)."""
_KEPT = 1 << 15


def ascii_host(host: str) -> str:
    """`host` in lower case with Punycode for other scripts; one that cannot be converted only in lower case."""
    if host.isascii() or len(host) > HOST_MAX:
        return host.lower()
    import idna  # noqa: PLC0415 - its tables take 10 ms to load, and hardly any briefing needs them

    try:
        mapped = idna.uts46_remap(host, std3_rules=False, transitional=False)
    except (idna.IDNAError, ValueError):
        return host.lower()
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode()
        for label in mapped.split(".")
    )


def site_host(host: str) -> str:
    """One spelling for the hosts of one site: as `ascii_host`, without a final dot and without `www.`.

    `www.example.org` may be another machine than `example.org`, but no reader takes them for two publishers.
    """
    name = ascii_host(host.rstrip(".")).rstrip(".")
    bare = name.removeprefix("www.")
    return bare if "." in bare else name


@lru_cache(maxsize=_KEPT)
def host_of(url: str) -> str:
    """The site's host that `url` names, as `site_host` spells it; empty where it has none."""
    try:
        return site_host(urlsplit(url).hostname or "")
    except ValueError:
        return ""


def domains_of(host: str) -> Iterator[str]:
    """`host` and each domain above it, the nearest first."""
    while host:
        yield host
        host = host.partition(".")[2]


def known_publisher(host: str, publishers: Mapping[str, Publisher]) -> Publisher | None:
    """The entry for `host`, as `host_of` spells it, or for the nearest domain above it."""
    return next((publishers[name] for name in domains_of(host) if name in publishers), None)


@lru_cache(maxsize=_KEPT)
def registrable(host: str) -> str:
    """The domain of `host` that somebody registered, by the Public Suffix List: `bbc.co.uk` of `news.bbc.co.uk`.

    Hosting services such as `github.io` count as suffixes. A host that is a suffix itself stays as it is.
    """
    return _suffixes().privatesuffix(host) or host


@cache
def _suffixes() -> "PublicSuffixList":
    # Its 10,000 lines take 40 ms to read: more than a small check. Only who asks pays.
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415

    return PublicSuffixList()
