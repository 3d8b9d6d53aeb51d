"""Cookies that one source sets on its way through redirects (RFC 6265): some sites go round in a circle without.

They are kept for that way alone, so that no source learns of another. Paths are not minded.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.check.address.hosts import registrable
from generator.verify.asking.addresses import Target

_COOKIES_MAX = 50
_SIZE_MAX = 4_096


@dataclass(slots=True)
class Cookies:
    """What hosts want to be told again."""

    _kept: dict[tuple[str, str], tuple[str, bool, bool]] = field(default_factory=dict)
    """By domain and name: the value, whether for subdomains too, whether over https only."""

    def take(self, asked: Target, headers: Iterable[tuple[str, str]]) -> None:
        """Keeps what the answer of `asked` sets. Names of headers in lower case."""
        for name, line in headers:
            if name == "set-cookie" and len(line) <= _SIZE_MAX and len(self._kept) < _COOKIES_MAX:
                self._keep(asked, line)

    def header(self, asked: Target) -> str:
        """What `asked` is told; empty where there is nothing."""
        return "; ".join(
            f"{name}={value}"
            for (domain, name), (value, below, secure) in self._kept.items()
            if (asked.host == domain or (below and asked.host.endswith(f".{domain}")))
            and (asked.scheme == "https" or not secure)
        )

    def _keep(self, asked: Target, line: str) -> None:
        pair, *attributes = line.split(";")
        name, mark, value = (part.strip() for part in pair.partition("="))
        if not mark or not name or not pair.isprintable() or not pair.isascii():
            return
        given = {key.strip().lower(): text.strip() for key, _, text in (a.partition("=") for a in attributes)}
        domain = given.get("domain", "").lower().strip(".")
        if domain and not _is_within(asked.host, domain):
            return
        key = (domain or asked.host, name)
        if given.get("max-age", "").startswith(("0", "-")):
            self._kept.pop(key, None)
        else:
            self._kept[key] = (value, bool(domain), "secure" in given)


def _is_within(host: str, domain: str) -> bool:
    """Whether a host may set cookies for a domain: for itself and for what is registered above it, not for `co.uk`."""
    if host == domain:
        return True
    if host.rpartition(".")[2].isdigit():
        return False  # the address of a machine has no domains above it
    return host.endswith(f".{domain}") and registrable(domain) == registrable(host)
