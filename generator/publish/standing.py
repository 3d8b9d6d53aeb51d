"""How a source stands: where a reader may be sent to read it, and what was seen when its address was last asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from generator.check.address.hosts import host_of
from generator.core.evidence import By, Link, SourceEvidence
from generator.core.model import Source
from generator.publish.foreign import foreign
from generator.publish.links import web_url
from generator.publish.views import Day
from generator.publish.wording import day, instant

LONGEST_ADDRESS = 4_000
"""Characters of the address of an archived copy; a longer one is as good as none."""
_LOST = frozenset({Link.GONE, Link.USURPED})
"""Addresses to which no reader is sent: nothing is there, or somebody else."""
_LINK = {
    Link.LIVE: ("", "link works"),
    Link.REDIRECTED: ("", "link works, by way of another address"),
    Link.MOVED_OFF_SITE: ("Leads to another site", ""),
    Link.BLOCKED: ("", "refuses robots"),
    Link.LIMITED: ("", "asked robots to come back later"),
    Link.PAYWALLED: ("", "shows robots a sign-in or subscription page"),
    Link.GONE: ("Gone", ""),
    Link.USURPED: ("Address in other hands", ""),
    Link.UNKNOWN: ("", "did not answer as it should"),
}
"""In bold where a reader needs to know before following the link, and plainly where not."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A source's addresses, fit for `href`, and what was seen of it; addresses are empty where there are none."""

    url: str
    """Where a reader may be sent; empty too where the page is gone or in other hands."""
    original_url: str
    """The address that the source has, or had."""
    archive_url: str
    archived: Day | None
    """When the archived copy was made."""
    seen: SourceEvidence | None
    """Of the present address; None where nobody has looked."""

    @property
    def read_url(self) -> str:
        """Where the text is in which the passages were looked for, as far as readers can be sent there."""
        if self.seen and self.seen.captured and self.seen.captured.by is By.ARCHIVE:
            return self.archive_url or self.url
        return self.url or self.archive_url

    def link(self, href: str, text: str) -> str:
        """A link to one of the source's addresses, `href`, or to words there; `text` alone where it is empty."""
        return self.link_around(href, escape(text))

    def link_around(self, href: str, html: str) -> str:
        """As `link`, around what is markup already."""
        if not href:
            return html
        return f'<a href="{escape(href)}" rel="noopener"{self.robust(href)}>{html}</a>'

    def robust(self, href: str) -> str:
        """What makes a link to `href` robust (https://robustlinks.mementoweb.org/spec/), as attributes.

        A link to the source names its archived copy, one to the copy the source, and both when the copy was made.
        """
        return "".join(f' {name}="{escape(value)}"' for name, value in self._robust(href))

    def _robust(self, href: str) -> Iterator[tuple[str, str]]:
        if not self.archive_url:
            return
        if _same(href, self.archive_url):
            if self.original_url:
                yield "data-originalurl", self.original_url
        else:
            yield "data-versionurl", self.archive_url
        if self.archived:
            yield "data-versiondate", self.archived.iso


def standing(source: Source, seen: SourceEvidence | None) -> Standing:
    """How `source` stands, of which `seen` was observed at its present address."""
    url = source_url(source)
    archive_url, archived = web_url(source.archive_url), day(source.archive_date)
    found = seen and seen.archive
    # The copy that its author names was looked at by somebody; but the words were found in the one that was read.
    if found and (not archive_url or _read_in_archive(seen)) and (address := _bounded(found.url)):
        archive_url, archived = address, instant(found.at)
    lost = seen is not None and seen.link in _LOST
    return Standing(
        url="" if lost else url,
        original_url=url,
        archive_url=archive_url,
        archived=archived if archive_url else None,
        seen=seen,
    )


def source_url(source: Source) -> str:
    """The address of `source`, else its DOI's; empty where it has neither that a reader may be sent to."""
    if url := web_url(source.url):
        return url
    return web_url(f"https://doi.org/{source.doi}") if source.doi.startswith("10.") else ""


def link_words(seen: SourceEvidence) -> tuple[str, str]:
    """What the address of a source did when it was last asked: what matters to readers in bold, and the rest.

    ("Gone", "last asked on 8 May 2026"), ("", "link works, checked 8 May 2026").
    """
    bold, plain = _LINK[seen.link]
    if seen.link is Link.MOVED_OFF_SITE and (host := foreign(host_of(seen.final_url))):
        plain = host
    checked = instant(seen.checked)
    when = f"{'last asked on' if bold else 'checked'} {checked.text}" if checked else ""
    return bold, ", ".join(part for part in (plain, when) if part)


def _bounded(url: str) -> str:
    # It stands beside every passage: a page must not grow by the length of an address times their number.
    return web_url(url) if len(url) <= LONGEST_ADDRESS else ""


def _read_in_archive(seen: SourceEvidence | None) -> bool:
    return bool(seen and seen.captured and seen.captured.by is By.ARCHIVE)


def _same(href: str, url: str) -> bool:
    return href.partition("#")[0] == url.partition("#")[0]
