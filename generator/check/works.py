"""Which addresses lead to the works that a briefing lists."""

import re
from collections.abc import Iterable

from generator.check.address import normal
from generator.core.model import Link, Source

_WEB = re.compile(r"\s*https?:", re.IGNORECASE)
_DOI = re.compile(r"(?:https?:)?//(?:dx\.|www\.)?doi\.org/(?=10\.)|doi:", re.IGNORECASE)
# The Wayback Machine's addresses hold the copied page's own, after a time stamp.
_COPY = re.compile(r"https?://web\.archive\.org/web/[0-9a-z_*]{1,24}/(?=.)", re.IGNORECASE)
_ADDRESS_MAX = 2_048


def is_external(link: Link, site: str) -> bool:
    """Whether it is a link to another site on the web; `site` is the address of this one, if it has any."""
    target = link.target
    if link.image or not _WEB.match(target):
        return False
    here = re.sub(r"^https?:", "", site, flags=re.IGNORECASE).rstrip("/").lower()
    there = re.sub(r"^\s*https?:", "", target[: len(here) + 20], flags=re.IGNORECASE).lower()
    return (
        not here or not there.startswith(here) or there[len(here) : len(here) + 1] not in {"", "/", "?", "#"}
    )


class Works:
    """The sources of a briefing, asked by address."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._known: set[str] = set()
        for source in sources:
            doi = f"https://doi.org/{_DOI.sub('', source.doi.strip())}" if source.doi else ""
            for address in (source.url, source.archive_url, doi):
                if address:
                    self._known.add(_form(address))

    def has(self, address: str) -> bool:
        """Whether it is the address of one of them, or that of a copy of one."""
        address = address.strip()
        if _form(address) in self._known:
            return True
        copied = _COPY.match(address[:100])
        return copied is not None and _form(_whole(address[copied.end() :])) in self._known


def _whole(address: str) -> str:
    return address if _WEB.match(address) else f"https://{address}"


def _form(address: str) -> str:
    """One form of all addresses of a work. A DOI's case makes no difference (ISO 26324)."""
    if len(address) > _ADDRESS_MAX:
        return address
    form = normal(address) or address
    return _DOI.sub("doi:", form).lower() if _DOI.match(form) else form
